// Turns the records of the public interface into the fields' view of them, so that a format has one method to write.
#pragma once

#include <string>
#include <string_view>

#include "write/record.hpp"

namespace nenpyo::write {

class RecordWriter : public Writer {
  public:
    void begin(std::string&) override {}
    void end(std::string&) override {}

    void dates(std::string& out, std::string_view file, const Timex& timex, const DateExtras& extras) final {
        Record record;
        record.timex = &timex;
        record.file = file;
        record.rule = extras.rule;
        record.anchor_line = extras.anchor_line;
        record.wareki = extras.wareki;
        write(out, record);
    }

    void event(std::string& out, const Mention& mention, std::string_view wareki) final {
        Record record;
        record.mention = &mention;
        record.wareki = wareki;
        write(out, record);
    }

    void entry(std::string& out, const Entry& entry, std::string_view wareki) final {
        Record record;
        record.entry = &entry;
        record.mention = &entry.mentions.at(entry.best);
        record.wareki = wareki;
        write(out, record);
    }

    void finding(std::string& out, const Diagnostic& diagnostic) final {
        Record record;
        record.finding = &diagnostic;
        write(out, record);
    }

  protected:
    virtual void write(std::string& out, const Record& record) = 0;
};

}  // namespace nenpyo::write
