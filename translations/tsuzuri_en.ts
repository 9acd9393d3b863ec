<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
