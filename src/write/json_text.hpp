// Records as JSON text, shared by the formats that hold JSON.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "write/record.hpp"

namespace nenpyo::write {

/// Appends a JSON string with its quotes.
void append_json_string(std::string& out, std::string_view text);

void append_json(std::string& out, const Value& value);

/// Fields with their keys made ready once.
class JsonObject {
  public:
    explicit JsonObject(const std::vector<const Field*>& fields);
    void append(std::string& out, const Record& record) const;

  private:
    struct Member {
        std::string key;  ///< with quotes, the colon and the comma before it
        const Field* field;
    };
    std::vector<Member> members_;
};

}  // namespace nenpyo::write
