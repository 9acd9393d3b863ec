// Writes or reads a big workbook and prints what it took: see README.md.
#include "core/tables/table_reader.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QElapsedTimer clock; clock.start();
    ReadOptions o; if (argc>2) o.sheet=QString::fromUtf8(argv[2]);
    auto r = TableReader::open(QString::fromUtf8(argv[1]),o);
    QTextStream out(stdout);
    if(!r){ out<<int(r.error().code)<<" "<<r.error().arguments.join(u"|")<<"\n"; return 1;}
    Row row; qint64 rows=0,cells=0,chars=0;
    for(;;){ auto m=(*r)->next(row); if(!m){out<<int(m.error().code)<<" "<<m.error().arguments.join(u"|")<<"\n"; return 1;} if(!*m)break; ++rows; for(auto&c:row.cells) if(!c.isEmpty()){++cells; if(auto*s=std::get_if<QString>(&c.value))chars+=s->size();}}
    out<<rows<<" rows "<<cells<<" cells "<<chars<<" chars "<<clock.elapsed()<<" ms\n";
}
