#include "write/date_value.hpp"

#include "catch.hpp"

using nenpyo::write::is_date_value;

TEST_CASE("what the tool writes as a date is one") {
    for (const char* value : {"2024-12-01",
                              "2024-12",
                              "2024",
                              "-0496",
                              "199X",
                              "18XX",
                              "XXXX-08-15",
                              "XXXX-XX-05",
                              "2024-21",
                              "2024-33",
                              "2024-41",
                              "2015/2020",
                              "2024-04/2025-03",
                              "../2020",
                              "2020/..",
                              "2026-01-28T15:30",
                              "2026-01-28T15",
                              "2026-01-28TNI",
                              "XXXX-XX-XXT09:30",
                              "XXXX-WXX-3",
                              "2024-W05-WE",
                              "XXXX-WXX-3TNI",
                              "2026-01-28T17/2026-01-28T19",
                              "12004",
                              "PAST_REF",
                              "2024~",
                              "2024-02-29"}) {
        INFO(value);
        CHECK(is_date_value(value));
    }
}

TEST_CASE("what is no date is refused") {
    for (const char* value : {"", "garbage", "2024-99-99", "2024-13", "2024-02-30", "2023-02-29", "2024-1-5",
                              "2024-01-32", "2024/13-01", "a/b", "2024-W5"}) {
        INFO(value);
        CHECK_FALSE(is_date_value(value));
    }
}
