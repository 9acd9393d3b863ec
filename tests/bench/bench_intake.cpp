// Proposes for 500 files beside 100,000 evidence items, 20,000 documents and 2,000 controls: see README.md.
#include "core/intake/proposer.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

constexpr int controls = 2'000;
constexpr int documents = 20'000;
constexpr int items = 100'000;
constexpr int files = 500;

const QStringList &subjects()
{
    static const QStringList words{u"特権アカウント"_s, u"入退室ログ"_s, u"バックアップ"_s, u"脆弱性診断"_s,
        u"変更管理"_s, u"委託先"_s, u"教育"_s, u"リスク評価"_s, u"媒体棚卸"_s, u"容量監視"_s, u"障害対応"_s,
        u"鍵管理"_s};
    return words;
}

Dataset bigCompany()
{
    Dataset data;
    for (int i = 0; i < controls; ++i) {
        Control control;
        control.ref = u"C-%1"_s.arg(i);
        control.id = {Uuid::fromName(control.ref)};
        control.name.ja = subjects()[i % subjects().size()] + u"の点検 第%1部門"_s.arg(i / 12);
        control.expectedEvidence.ja = subjects()[i % subjects().size()] + u"一覧"_s;
        data.table<Control>().put(control);
    }
    for (int i = 0; i < documents; ++i) {
        Document document;
        document.ref = u"D-%1"_s.arg(i);
        document.id = {Uuid::fromName(document.ref)};
        document.title.ja = subjects()[i % subjects().size()] + u"規程 第%1号"_s.arg(i);
        data.table<Document>().put(document);
    }
    std::vector<Evidence> evidence(items);
    std::vector<EvidenceFile> taken(items);
    for (int i = 0; i < items; ++i) {
        Evidence &one = evidence[static_cast<std::size_t>(i)];
        one.ref = u"E-%1"_s.arg(i);
        one.id = {Uuid::fromName(one.ref)};
        one.controls = {{Uuid::fromName(u"C-%1"_s.arg(i % controls))}};
        EvidenceFile &file = taken[static_cast<std::size_t>(i)];
        file.ref = u"EF-%1"_s.arg(i);
        file.id = {Uuid::fromName(file.ref)};
        file.evidence = one.id;
        file.name =
            u"%1一覧_2025%2.csv"_s.arg(subjects()[i % subjects().size()]).arg(i % 12 + 1, 2, 10, QChar(u'0'));
        file.sha256 = file.ref;
        file.original = u"/証跡/%1/2025-%2/%3"_s.arg(i % controls).arg(i % 12 + 1).arg(file.name);
    }
    data.table<Evidence>().put(std::move(evidence));
    data.table<EvidenceFile>().put(std::move(taken));
    return data;
}

} // namespace

int main()
{
    QTextStream out(stdout);
    const Dataset data = bigCompany();
    QElapsedTimer clock;
    clock.start();
    const Proposer proposer(data, {{}, QDate(2026, 11, 20), QTimeZone("Asia/Tokyo")});
    out << "read " << items << " items, " << documents << " documents, " << controls
        << " controls: " << clock.restart() << " ms\n";
    int known = 0;
    for (int i = 0; i < files; ++i) {
        EvidenceFile file;
        file.name =
            u"%1一覧_2026年%2月度_%3.pdf"_s.arg(subjects()[i % subjects().size()]).arg(i % 12 + 1).arg(i);
        file.original = u"/証跡/%1/2026-%2/%3"_s.arg(i).arg(i % 12 + 1).arg(file.name);
        known += proposer.propose({file, {}, {}}).controls.empty() ? 0 : 1;
    }
    out << files << " files, " << known << " with a control: " << clock.elapsed() << " ms\n";
}
