#include "tests/core/plan/plans.h"

namespace afterglow::test {

std::string goodPlan()
{
    return R"({
        "format": "afterglow-plan/1", "id": "p", "version": 2,
        "title": {"en": "Plan", "de": "Nachsorge", "pt-BR": "Plano"},
        "sources": [{"id": "src-a", "title": "An article"}, {"id": "src-b", "title": "A review"}],
        "series": {"sessions": [3, 6], "interval": ["P4W", "P6W"], "touchUp": "P1Y"},
        "phases": [{"id": "calming", "title": {"en": "Calming"}, "from": "PT24H", "until": "PT72H",
                    "text": {"en": "x"}, "sources": ["src-a"]}],
        "rules": [
            {"id": "sunscreen", "kind": "task", "title": {"en": "Sunscreen"}, "text": {"en": "x"},
             "sources": ["src-a", "src-b"], "days": [7, [0, 3], 2, [-2, 0]], "at": ["08:30", "wake", "wake+90", "sleep-720"],
             "unhealedDays": [[2, 5], 7], "notify": false, "quiet": "drop", "priority": 100, "areas": ["face", "neck"]},
            {"id": "first-cleanse", "kind": "milestone", "stage": "prep", "title": {"en": "Cleanse"}, "text": {"en": "x"},
             "sources": [], "after": ["PT12H", "-P1M"], "quiet": "allow"},
            {"id": "reapply", "kind": "photo", "stage": "aftercare", "title": {"en": "Again"}, "text": {"en": "x"},
             "sources": [], "every": "PT15M", "days": [[-60, -59], 800]},
            {"id": "no-makeup", "kind": "restriction", "title": {"en": "No makeup"}, "text": {"en": "x"}, "sources": [],
             "from": "-P3Y", "until": "P3Y", "announceEnd": true}
        ],
        "symptoms": [{"id": "redness", "title": {"en": "Redness"},
                      "expected": [{"until": "PT48H", "max": 3}, {"until": "P7D", "max": 0}]}],
        "redFlags": [{"id": "pus", "title": {"en": "Pus"}, "level": "contact", "text": {"en": "x"}},
                     {"id": "breath", "title": {"en": "Breath"}, "level": "urgent", "text": {"en": "x"}}]
    })";
}

} // namespace afterglow::test
