// json: one array, one record a line.
#include "write/formats.hpp"
#include "write/json_text.hpp"
#include "write/record_writer.hpp"

namespace nenpyo::write {
namespace {

/// Only the comma depends on what this writer wrote before, so that runs of other writers can be set between.
class Json : public RecordWriter {
  public:
    Json(RecordKind kind, const WriteOptions& options) : object_(select(kind, options, Layout::keys)) {}

    [[nodiscard]] std::string_view joint() const override { return ","; }
    void begin(std::string& out) override { out += '['; }
    void end(std::string& out) override { out += "\n]\n"; }

  protected:
    void write(std::string& out, const Record& record) override {
        out += empty_ ? "\n" : ",\n";
        empty_ = false;
        object_.append(out, record);
    }

  private:
    JsonObject object_;
    bool empty_ = true;
};

}  // namespace

std::unique_ptr<Writer> make_json(RecordKind kind, const WriteOptions& options) {
    return std::make_unique<Json>(kind, options);
}

}  // namespace nenpyo::write
