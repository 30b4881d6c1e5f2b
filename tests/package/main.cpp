#include <iostream>
#include <nenpyo/pipeline.hpp>

int main() {
    nenpyo::PipelineOptions options;
    options.kind = nenpyo::write::RecordKind::dates;
    options.write.fields = {"value"};
    const nenpyo::read::Input input{nenpyo::read::Input::Kind::text, "<text>", "令和6年4月1日に開館した。"};
    std::string out;
    nenpyo::run({input}, options, {}, [&](std::string_view bytes) { out += bytes; });
    std::cout << out;
    return out == "value\n2024-04-01\n" ? 0 : 1;
}
