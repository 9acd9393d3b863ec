#include "core/sample/files_names.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

struct Name {
    const char16_t *ja;
    const char *en;
};

constexpr std::array<Name, 30> familyNames{{{u"風見", "Kazami"}, {u"碓氷", "Usui"}, {u"蓮沼", "Hasunuma"},
    {u"篠塚", "Shinozuka"}, {u"神崎", "Kanzaki"}, {u"﨑山", "Sakiyama"}, {u"水城", "Mizuki"},
    {u"葛西", "Kasai"}, {u"鷲尾", "Washio"}, {u"夏目", "Natsume"}, {u"桐生", "Kiryu"}, {u"椎名", "Shiina"},
    {u"日高", "Hidaka"}, {u"千石", "Sengoku"}, {u"星川", "Hoshikawa"}, {u"仙波", "Senba"},
    {u"黛", "Mayuzumi"}, {u"雨宮", "Amamiya"}, {u"𠮷村", "Yoshimura"}, {u"汐見", "Shiomi"},
    {u"霧島", "Kirishima"}, {u"綾部", "Ayabe"}, {u"朝霧", "Asagiri"}, {u"紺野", "Konno"},
    {u"唐沢", "Karasawa"}, {u"美濃", "Mino"}, {u"若狭", "Wakasa"}, {u"白河", "Shirakawa"},
    {u"御厨", "Mikuriya"}, {u"滝本", "Takimoto"}}};

constexpr std::array<Name, 24> givenNames{
    {{u"みなと", "Minato"}, {u"悠", "Yu"}, {u"紗季", "Saki"}, {u"蒼太", "Sota"}, {u"結衣", "Yui"},
        {u"拓海", "Takumi"}, {u"美咲", "Misaki"}, {u"航平", "Kohei"}, {u"千夏", "Chinatsu"}, {u"諒", "Ryo"},
        {u"遥", "Haruka"}, {u"健吾", "Kengo"}, {u"七海", "Nanami"}, {u"直樹", "Naoki"}, {u"葵", "Aoi"},
        {u"剛", "Tsuyoshi"}, {u"真央", "Mao"}, {u"一樹", "Kazuki"}, {u"里穂", "Riho"}, {u"圭", "Kei"},
        {u"栞", "Shiori"}, {u"晴斗", "Haruto"}, {u"文香", "Fumika"}, {u"樹", "Itsuki"}}};

constexpr std::array<Name, 8> departments{{{u"プロダクト開発部", "Product Development"},
    {u"SRE部", "Site Reliability"}, {u"品質保証部", "Quality Assurance"}, {u"情報システム部", "IT"},
    {u"総務人事部", "General Affairs and HR"}, {u"カスタマーサポート部", "Customer Support"},
    {u"情報セキュリティ推進室", "Information Security Office"}, {u"管理本部", "Corporate Division"}}};

// Neighbouring numbers differ in both names.
const Name &family(int number)
{
    return familyNames[std::size_t(number) % familyNames.size()];
}
const Name &given(int number)
{
    const auto index = std::size_t(number);
    return givenNames[(index * 7 + index / familyNames.size()) % givenNames.size()];
}

} // namespace

LocalizedText inventedName(int number)
{
    return {QString::fromUtf16(family(number).ja) + u' ' + QString::fromUtf16(given(number).ja),
        QString::fromLatin1(given(number).en) + u' ' + QString::fromLatin1(family(number).en)};
}

QString inventedAccount(int number)
{
    return QString::fromLatin1(given(number).en).left(1).toLower() + u'.'
        + QString::fromLatin1(family(number).en).toLower();
}

LocalizedText inventedDepartment(int number)
{
    const Name &name = departments[std::size_t(number) % departments.size()];
    return {QString::fromUtf16(name.ja), QString::fromLatin1(name.en)};
}

} // namespace tsuzuri
