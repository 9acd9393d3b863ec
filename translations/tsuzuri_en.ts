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
    <message numerus="yes">
        <source>%n file(s) disposed of</source>
        <translation>
            <numerusform>%n file disposed of</numerusform>
            <numerusform>%n files disposed of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n row(s) of %1 alike</source>
        <translation>
            <numerusform>Changed %n row of %1 alike</numerusform>
            <numerusform>Changed %n rows of %1 alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleared "%1" in %n row(s)</source>
        <translation>
            <numerusform>Cleared "%1" in %n row</numerusform>
            <numerusform>Cleared "%1" in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleared cells in %n row(s) of %1</source>
        <translation>
            <numerusform>Cleared cells in %n row of %1</numerusform>
            <numerusform>Cleared cells in %n rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicated %n row(s) of %1</source>
        <translation>
            <numerusform>Duplicated %n row of %1</numerusform>
            <numerusform>Duplicated %n rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled down "%1" in %n row(s)</source>
        <translation>
            <numerusform>Filled down "%1" in %n row</numerusform>
            <numerusform>Filled down "%1" in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled down in %n row(s) of %1</source>
        <extracomment>%1 in these sentences: heading of a column, or name of a register</extracomment>
        <translation>
            <numerusform>Filled down in %n row of %1</numerusform>
            <numerusform>Filled down in %n rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted "%1" into %n row(s)</source>
        <translation>
            <numerusform>Pasted "%1" into %n row</numerusform>
            <numerusform>Pasted "%1" into %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted into %n row(s) of %1</source>
        <translation>
            <numerusform>Pasted into %n row of %1</numerusform>
            <numerusform>Pasted into %n rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set "%1" in %n row(s)</source>
        <translation>
            <numerusform>Set "%1" in %n row</numerusform>
            <numerusform>Set "%1" in %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1: %n change(s) (%2)</source>
        <translation>
            <numerusform>%1: %n change (%2)</numerusform>
            <numerusform>%1: %n changes (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) added (%2)</source>
        <translation>
            <numerusform>%1: %n record added (%2)</numerusform>
            <numerusform>%1: %n records added (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) deleted (%2)</source>
        <translation>
            <numerusform>%1: %n record deleted (%2)</numerusform>
            <numerusform>%1: %n records deleted (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) imported (%2)</source>
        <translation>
            <numerusform>%1: %n record imported (%2)</numerusform>
            <numerusform>%1: %n records imported (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n binder(s) built (%1)</source>
        <translation>
            <numerusform>%n binder built (%1)</numerusform>
            <numerusform>%n binders built (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check item(s)</source>
        <translation>
            <numerusform>%n check item</numerusform>
            <numerusform>%n check items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1 overdue</source>
        <extracomment>%1: overdue, %n: due or overdue</extracomment>
        <translation>
            <numerusform>%n item, %1 overdue</numerusform>
            <numerusform>%n items, %1 overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the agenda</source>
        <translation>
            <numerusform>%n line of the agenda</numerusform>
            <numerusform>%n lines of the agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modification(s) of parameters or parts that the catalog does not hold were left out.</source>
        <translation>
            <numerusform>%n modification of parameters or parts that the catalog does not hold were left out.</numerusform>
            <numerusform>%n modifications of parameters or parts that the catalog does not hold were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s)</source>
        <extracomment>%n: number of people</extracomment>
        <translation>
            <numerusform>%n more person</numerusform>
            <numerusform>%n more persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s), which the same table as Excel workbook or text holds</source>
        <extracomment>what does not fit on the page; %n: number of points</extracomment>
        <translation>
            <numerusform>%n point, which the same table as Excel workbook or text holds</numerusform>
            <numerusform>%n points, which the same table as Excel workbook or text holds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n requirement</numerusform>
            <numerusform>%n requirements</numerusform>
        </translation>
    </message>
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
        <source>Decide on the applicability of %n requirement(s)</source>
        <translation>
            <numerusform>Decide on the applicability of %n requirement</numerusform>
            <numerusform>Decide on the applicability of %n requirements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File %n file(s) that wait in the intake</source>
        <translation>
            <numerusform>File %n file that wait in the intake</numerusform>
            <numerusform>File %n files that wait in the intake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find %n document(s) whose place nobody knows</source>
        <translation>
            <numerusform>Find %n document whose place nobody knows</numerusform>
            <numerusform>Find %n documents whose place nobody knows</numerusform>
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
        <source>Link %n evidence item(s) to a control</source>
        <translation>
            <numerusform>Link %n evidence item to a control</numerusform>
            <numerusform>Link %n evidence items to a control</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n blocking gap(s)</source>
        <translation>
            <numerusform>Resolve %n blocking gap</numerusform>
            <numerusform>Resolve %n blocking gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rework %n returned request(s)</source>
        <translation>
            <numerusform>Rework %n returned request</numerusform>
            <numerusform>Rework %n returned requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The binder was not built because of %n problem(s). Mend what is listed or accept the gaps.</source>
        <translation>
            <numerusform>The binder was not built because of %n problem. Mend what is listed or accept the gaps.</numerusform>
            <numerusform>The binder was not built because of %n problems. Mend what is listed or accept the gaps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more point(s)</source>
        <extracomment>what a person has to do besides the lines above it; %n: number of points</extracomment>
        <translation>
            <numerusform>and %n more point</numerusform>
            <numerusform>and %n more points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)…</source>
        <translation>
            <numerusform>and %n other…</numerusform>
            <numerusform>and %n others…</numerusform>
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
    <name>tsuzuri::BurnDown</name>
    <message numerus="yes">
        <source>%1: %n gap(s)</source>
        <extracomment>%1: a day, %n: number of gaps on it</extracomment>
        <translation>
            <numerusform>%1: %n gap</numerusform>
            <numerusform>%1: %n gaps</numerusform>
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
    <name>tsuzuri::CompareDialog</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::ControlsStep</name>
    <message numerus="yes">
        <source>%n more requirement(s)</source>
        <translation>
            <numerusform>%n more requirement</numerusform>
            <numerusform>%n more requirements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::CoveragePage</name>
    <message numerus="yes">
        <source>%n occurrence(s) planned.</source>
        <translation>
            <numerusform>%n occurrence planned.</numerusform>
            <numerusform>%n occurrences planned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::DifferencePage</name>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n requirement</numerusform>
            <numerusform>%n requirements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::DisposeDialog</name>
    <message numerus="yes">
        <source>%n file(s) disposed of.</source>
        <translation>
            <numerusform>%n file disposed of.</numerusform>
            <numerusform>%n files disposed of.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also dispose of %n file(s) whose retention has not run out or is not recorded</source>
        <translation>
            <numerusform>Also dispose of %n file whose retention has not run out or is not recorded</numerusform>
            <numerusform>Also dispose of %n files whose retention has not run out or is not recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dispose of %n file(s)</source>
        <translation>
            <numerusform>Dispose of %n file</numerusform>
            <numerusform>Dispose of %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::DoneStep</name>
    <message numerus="yes">
        <source>%n row(s) were as they are already.</source>
        <translation>
            <numerusform>%n row were as they are already.</numerusform>
            <numerusform>%n rows were as they are already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out. Correct them in the file and import it again: only what differs is changed.</source>
        <translation>
            <numerusform>%n row were left out. Correct them in the file and import it again: only what differs is changed.</numerusform>
            <numerusform>%n rows were left out. Correct them in the file and import it again: only what differs is changed.</numerusform>
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
    <name>tsuzuri::FileTaker</name>
    <message numerus="yes">
        <source>Taking %n file(s)…</source>
        <translation>
            <numerusform>Taking %n file…</numerusform>
            <numerusform>Taking %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::FindDialog</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::FrameworkDialog</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n requirement</numerusform>
            <numerusform>%n requirements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to correct</source>
        <translation>
            <numerusform>%n row to correct</numerusform>
            <numerusform>%n rows to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%n thing to know</numerusform>
            <numerusform>%n things to know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn requirement(s)</source>
        <translation>
            <numerusform>%n withdrawn requirement</numerusform>
            <numerusform>%n withdrawn requirements</numerusform>
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
    <name>tsuzuri::IntakePage</name>
    <message numerus="yes">
        <source>%n file(s) filed as one item.</source>
        <translation>
            <numerusform>%n file filed as one item.</numerusform>
            <numerusform>%n files filed as one item.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) filed.</source>
        <translation>
            <numerusform>%n file filed.</numerusform>
            <numerusform>%n files filed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set aside as no evidence.</source>
        <translation>
            <numerusform>%n file set aside as no evidence.</numerusform>
            <numerusform>%n files set aside as no evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in.</source>
        <translation>
            <numerusform>%n file taken in.</numerusform>
            <numerusform>%n files taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) waiting</source>
        <translation>
            <numerusform>%n file waiting</numerusform>
            <numerusform>%n files waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not taken in.</source>
        <translation>
            <numerusform>%n file were not taken in.</numerusform>
            <numerusform>%n files were not taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File the %n sure file(s)</source>
        <translation>
            <numerusform>File the %n sure file</numerusform>
            <numerusform>File the %n sure files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::ItemView</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1, %n day ago</numerusform>
            <numerusform>%1, %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open for %n week(s)</source>
        <translation>
            <numerusform>open for %n week</numerusform>
            <numerusform>open for %n weeks</numerusform>
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
    <name>tsuzuri::LineList</name>
    <message numerus="yes">
        <source>and %n other(s)…</source>
        <translation>
            <numerusform>and %n other…</numerusform>
            <numerusform>and %n others…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::MappingDialog</name>
    <message numerus="yes">
        <source>%n pair(s) of requirements were taken in. They go before those of the program.</source>
        <translation>
            <numerusform>%n pair of requirements were taken in. They go before those of the program.</numerusform>
            <numerusform>%n pairs of requirements were taken in. They go before those of the program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to correct</source>
        <translation>
            <numerusform>%n row to correct</numerusform>
            <numerusform>%n rows to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::MeetingWindow</name>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <translation>
            <numerusform>%1 of %n item</numerusform>
            <numerusform>%1 of %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::MeetingsPage</name>
    <message numerus="yes">
        <source>Next: %1 on %2, %n item(s)</source>
        <translation>
            <numerusform>Next: %1 on %2, %n item</numerusform>
            <numerusform>Next: %1 on %2, %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::NeedsStep</name>
    <message numerus="yes">
        <source>Not expected; the control has %n item(s) of evidence</source>
        <translation>
            <numerusform>Not expected; the control has %n item of evidence</numerusform>
            <numerusform>Not expected; the control has %n items of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be collected; the control has %n item(s) of evidence</source>
        <translation>
            <numerusform>To be collected; the control has %n item of evidence</numerusform>
            <numerusform>To be collected; the control has %n items of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::OscalMappingDialog</name>
    <message numerus="yes">
        <source>%1 and %2: %n mapping(s)</source>
        <extracomment>%1, %2: names of frameworks</extracomment>
        <translation>
            <numerusform>%1 and %2: %n mapping</numerusform>
            <numerusform>%1 and %2: %n mappings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::OscalMenu</name>
    <message numerus="yes">
        <source>“%1” was not imported: %n row(s) can't be taken. The first, at %2: %3</source>
        <extracomment>%1: name of a file, %2: place in it, %3: a sentence that says what is wrong there</extracomment>
        <translation>
            <numerusform>“%1” was not imported: %n row can't be taken. The first, at %2: %3</numerusform>
            <numerusform>“%1” was not imported: %n rows can't be taken. The first, at %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::OwnRuleDialog</name>
    <message numerus="yes">
        <source>%n record(s) would be a gap now.</source>
        <translation>
            <numerusform>%n record would be a gap now.</numerusform>
            <numerusform>%n records would be a gap now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::OwnRuleList</name>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
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
    <name>tsuzuri::PastePlacesDialog</name>
    <message numerus="yes">
        <source>%n line(s) without an address</source>
        <translation>
            <numerusform>%n line without an address</numerusform>
            <numerusform>%n lines without an address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new document(s)</source>
        <translation>
            <numerusform>%n new document</numerusform>
            <numerusform>%n new documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new place(s) of known documents</source>
        <translation>
            <numerusform>%n new place of known documents</numerusform>
            <numerusform>%n new places of known documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n place(s)</source>
        <translation>
            <numerusform>Record %n place</numerusform>
            <numerusform>Record %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::PlacesPage</name>
    <message numerus="yes">
        <source>%n document(s) without a place.</source>
        <translation>
            <numerusform>%n document without a place.</numerusform>
            <numerusform>%n documents without a place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If this place goes, %n thing(s) are lost: they lie nowhere else.</source>
        <translation>
            <numerusform>If this place goes, %n thing are lost: they lie nowhere else.</numerusform>
            <numerusform>If this place goes, %n things are lost: they lie nowhere else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::PrepareDialog</name>
    <message numerus="yes">
        <source>%n item(s) on the agenda</source>
        <translation>
            <numerusform>%n item on the agenda</numerusform>
            <numerusform>%n items on the agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting is prepared: %n item(s).</source>
        <translation>
            <numerusform>The meeting is prepared: %n item.</numerusform>
            <numerusform>The meeting is prepared: %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::ProjectWizard</name>
    <message numerus="yes">
        <source>%n requirement(s) have no control.</source>
        <translation>
            <numerusform>%n requirement have no control.</numerusform>
            <numerusform>%n requirements have no control.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Project created with %n requirement(s) to decide on.</source>
        <translation>
            <numerusform>Project created with %n requirement to decide on.</numerusform>
            <numerusform>Project created with %n requirements to decide on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Project extended: %n record(s) made or changed.</source>
        <translation>
            <numerusform>Project extended: %n record made or changed.</numerusform>
            <numerusform>Project extended: %n records made or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say why %n control(s) are left out.</source>
        <translation>
            <numerusform>Say why %n control are left out.</numerusform>
            <numerusform>Say why %n controls are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project begins with %n requirement(s) to decide on.</source>
        <translation>
            <numerusform>The project begins with %n requirement to decide on.</numerusform>
            <numerusform>The project begins with %n requirements to decide on.</numerusform>
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
    <name>tsuzuri::RedactionDialog</name>
    <message numerus="yes">
        <source>%n mask(s)</source>
        <translation>
            <numerusform>%n mask</numerusform>
            <numerusform>%n masks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have no text that could be searched. Look at them yourself.</source>
        <translation>
            <numerusform>%n page have no text that could be searched. Look at them yourself.</numerusform>
            <numerusform>%n pages have no text that could be searched. Look at them yourself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be told exactly and have no box. Go through the hits and mask them by hand.</source>
        <translation>
            <numerusform>%n place could not be told exactly and have no box. Go through the hits and mask them by hand.</numerusform>
            <numerusform>%n places could not be told exactly and have no box. Go through the hits and mask them by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n place(s) have a box. Search for more words at once and mask the rest.</source>
        <translation>
            <numerusform>Only the first %n place have a box. Search for more words at once and mask the rest.</numerusform>
            <numerusform>Only the first %n places have a box. Search for more words at once and mask the rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::RefusedDialog</name>
    <message numerus="yes">
        <source>%n file(s) were not taken in.</source>
        <translation>
            <numerusform>%n file were not taken in.</numerusform>
            <numerusform>%n files were not taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::RegisterModel</name>
    <message numerus="yes">
        <source>%1 – %n row(s)</source>
        <extracomment>%1: content of the column that rows are grouped by, %n: number of rows</extracomment>
        <translation>
            <numerusform>%1 – %n row</numerusform>
            <numerusform>%1 – %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more gap(s)</source>
        <translation>
            <numerusform>%n more gap</numerusform>
            <numerusform>%n more gaps</numerusform>
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
    <name>tsuzuri::RequiredPage</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of the catalogue are asked for by none of these requirements.</source>
        <translation>
            <numerusform>%n document of the catalogue are asked for by none of these requirements.</numerusform>
            <numerusform>%n documents of the catalogue are asked for by none of these requirements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n requirement(s) the catalogue names no document.</source>
        <translation>
            <numerusform>For %n requirement the catalogue names no document.</numerusform>
            <numerusform>For %n requirements the catalogue names no document.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::SetAsideDialog</name>
    <message numerus="yes">
        <source>%n file(s) back in the tray.</source>
        <translation>
            <numerusform>%n file back in the tray.</numerusform>
            <numerusform>%n files back in the tray.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::StatusDialog</name>
    <message numerus="yes">
        <source>%n evidence item(s) are %1.</source>
        <translation>
            <numerusform>%n evidence item are %1.</numerusform>
            <numerusform>%n evidence items are %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence item(s) get the same status.</source>
        <translation>
            <numerusform>%n evidence item get the same status.</numerusform>
            <numerusform>%n evidence items get the same status.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no step that all %n evidence item(s) can take.</source>
        <translation>
            <numerusform>There is no step that all %n evidence item can take.</numerusform>
            <numerusform>There is no step that all %n evidence items can take.</numerusform>
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
    <name>tsuzuri::TrendView</name>
    <message numerus="yes">
        <source>%1: %n gap(s) (%2)</source>
        <extracomment>%1: a day, %2: numbers of gaps by severity, %n: all of them</extracomment>
        <translation>
            <numerusform>%1: %n gap (%2)</numerusform>
            <numerusform>%1: %n gaps (%2)</numerusform>
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
        <source>%1 holds %n due day(s).</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>
            <numerusform>%1 holds %n due day.</numerusform>
            <numerusform>%1 holds %n due days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
</TS>
