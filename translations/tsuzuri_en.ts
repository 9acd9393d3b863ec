<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <extracomment>%1: name of a register, %n: number of its records</extracomment>
        <translation>
            <numerusform>%1: %n record</numerusform>
            <numerusform>%1: %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>Answer %n overdue request(s)</source>
        <translation>
            <numerusform>Answer %n overdue request</numerusform>
            <numerusform>Answer %n overdue requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Catch up on %n missed or overdue control(s)</source>
        <translation>
            <numerusform>Catch up on %n missed or overdue control</numerusform>
            <numerusform>Catch up on %n missed or overdue controls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete %n request(s) that came back</source>
        <translation>
            <numerusform>Complete %n request that came back</numerusform>
            <numerusform>Complete %n requests that came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on the applicability of %n requirement(s)</source>
        <translation>
            <numerusform>Decide on the applicability of %n requirement</numerusform>
            <numerusform>Decide on the applicability of %n requirements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find %n document(s) that nobody knows of</source>
        <translation>
            <numerusform>Find %n document that nobody knows of</numerusform>
            <numerusform>Find %n documents that nobody knows of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n evidence item(s) to a control</source>
        <translation>
            <numerusform>Link %n evidence item to a control</numerusform>
            <numerusform>Link %n evidence items to a control</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %n blocking gap(s)</source>
        <translation>
            <numerusform>Mend %n blocking gap</numerusform>
            <numerusform>Mend %n blocking gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n item(s)</source>
        <translation>
            <numerusform>Left out: %n item</numerusform>
            <numerusform>Left out: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The binder was not built because of %n problem(s). Mend what is listed or accept the gaps.</source>
        <translation>
            <numerusform>The binder was not built because of %n problem. Mend what is listed or accept the gaps.</numerusform>
            <numerusform>The binder was not built because of %n problems. Mend what is listed or accept the gaps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::BinderDialog</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence item(s)</source>
        <translation>
            <numerusform>%n evidence item</numerusform>
            <numerusform>%n evidence items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Binder b%1 is ready: %n file(s), %2.</source>
        <extracomment>%1: number of the build, %2: size such as 12 MB, %n: files</extracomment>
        <translation>
            <numerusform>Binder b%1 is ready: %n file, %2.</numerusform>
            <numerusform>Binder b%1 is ready: %n files, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::ChangeRowsDialog</name>
    <message numerus="yes">
        <source>Change %n row(s)</source>
        <translation>
            <numerusform>Change %n row</numerusform>
            <numerusform>Change %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::ExportDialog</name>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything: %n row(s), all columns</source>
        <translation>
            <numerusform>Everything: %n row, all columns</numerusform>
            <numerusform>Everything: %n rows, all columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table as it is shown: %n row(s), %1 column(s)</source>
        <translation>
            <numerusform>The table as it is shown: %n row, %1 column</numerusform>
            <numerusform>The table as it is shown: %n rows, %1 columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::FindDialog</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::GapModel</name>
    <message numerus="yes">
        <source>%1: %n gap(s)</source>
        <extracomment>%1: a severity, %n: number of gaps</extracomment>
        <translation>
            <numerusform>%1: %n gap</numerusform>
            <numerusform>%1: %n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::GapPage</name>
    <message numerus="yes">
        <source>%1 of %n gap(s)</source>
        <translation>
            <numerusform>%1 of %n gap</numerusform>
            <numerusform>%1 of %n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::HandoverDialog</name>
    <message numerus="yes">
        <source>%n item(s) of %1 handed over.</source>
        <extracomment>%1: name of a person</extracomment>
        <translation>
            <numerusform>%n item of %1 handed over.</numerusform>
            <numerusform>%n items of %1 handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n item(s)</source>
        <translation>
            <numerusform>Hand over %n item</numerusform>
            <numerusform>Hand over %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::HomePage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1 overdue</source>
        <translation>
            <numerusform>%n item, %1 overdue</numerusform>
            <numerusform>%n items, %1 overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n row imported.</numerusform>
            <numerusform>%n rows imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::LeaverWatch</name>
    <message numerus="yes">
        <source>%1 is still named in %n record(s) that go on.</source>
        <extracomment>%1: name of a person, %n: number of controls, documents and other records</extracomment>
        <translation>
            <numerusform>%1 is still named in %n record that go on.</numerusform>
            <numerusform>%1 is still named in %n records that go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::PasteDialog</name>
    <message numerus="yes">
        <source>%n cell(s) can't be taken and stay as they are</source>
        <translation>
            <numerusform>%n cell can't be taken and stay as they are</numerusform>
            <numerusform>%n cells can't be taken and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) change</source>
        <translation>
            <numerusform>%n cell change</numerusform>
            <numerusform>%n cells change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) lie outside the table</source>
        <translation>
            <numerusform>%n cell lie outside the table</numerusform>
            <numerusform>%n cells lie outside the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are added</source>
        <translation>
            <numerusform>%n row are added</numerusform>
            <numerusform>%n rows are added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::RaciPage</name>
    <message numerus="yes">
        <source>%n row(s), %1 people</source>
        <translation>
            <numerusform>%n row, %1 people</numerusform>
            <numerusform>%n rows, %1 people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::RegisterPane</name>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <extracomment>%1: number of rows shown, %n: number of all rows</extracomment>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) deleted.</source>
        <translation>
            <numerusform>%n row deleted.</numerusform>
            <numerusform>%n rows deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::RegistersPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::TopBar</name>
    <message numerus="yes">
        <source>%n day(s) to period end</source>
        <translation>
            <numerusform>%n day to period end</numerusform>
            <numerusform>%n days to period end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to the as-of date</source>
        <translation>
            <numerusform>%n day to the as-of date</numerusform>
            <numerusform>%n days to the as-of date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::WeekBars</name>
    <message numerus="yes">
        <source>Week of %1: %n item(s)</source>
        <extracomment>%1: the Monday of a week, %n: number of items</extracomment>
        <translation>
            <numerusform>Week of %1: %n item</numerusform>
            <numerusform>Week of %1: %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::WorkPage</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
</TS>
