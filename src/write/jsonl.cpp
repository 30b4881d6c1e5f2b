// jsonl: JSON Lines, one object a line.
#include "write/formats.hpp"
#include "write/json_text.hpp"
#include "write/record_writer.hpp"

namespace nenpyo::write {
namespace {

class JsonLines : public RecordWriter {
  public:
    JsonLines(RecordKind kind, const WriteOptions& options) : object_(select(kind, options, Layout::keys)) {}

  protected:
    void write(std::string& out, const Record& record) override {
        object_.append(out, record);
        out += '\n';
    }

  private:
    JsonObject object_;
};

}  // namespace

std::unique_ptr<Writer> make_jsonl(RecordKind kind, const WriteOptions& options) {
    return std::make_unique<JsonLines>(kind, options);
}

}  // namespace nenpyo::write
