#include "core/store/screening_store.h"

#include "core/store/names.h"
#include "core/store/statement.h"

namespace afterglow::store {
namespace {

using journal::Answer;

constexpr Names<Answer, 3> kAnswers{{{Answer::No, "no"}, {Answer::Yes, "yes"}, {Answer::Unsure, "unsure"}}};

} // namespace

Result<std::vector<journal::ScreeningAnswer>> ScreeningStore::ofSession(std::string_view session) const
{
    std::vector<journal::ScreeningAnswer> answers;
    Statement query(m_database, "SELECT question, answer FROM screening_answers WHERE session = ? ORDER BY question");
    const auto read = query.bind(session).forEach(
        // The table checks the names: what isn't one of them has been damaged, and is asked again.
        [&] {
            answers.push_back({query.text(0), valueOf(kAnswers, query.text(1)).value_or(Answer::Unsure)});
        });
    if (!read)
        return tl::unexpected(read.error());
    return answers;
}

Status ScreeningStore::write(std::string_view session, const std::vector<journal::ScreeningAnswer> &answers) const
{
    auto written = Statement(m_database, "DELETE FROM screening_answers WHERE session = ?").bind(session).run();
    Statement insert(m_database, "INSERT INTO screening_answers (session, question, answer) VALUES (?, ?, ?)");
    for (const auto &one : answers)
        if (written)
            written = insert.bind(session, one.question, nameOf(kAnswers, one.answer)).run();
    return written;
}

} // namespace afterglow::store
