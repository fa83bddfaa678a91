<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CivilText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours left</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes left</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealingDetails</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>photos</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoImportCard</name>
    <message numerus="yes">
        <source>%n photo(s) imported</source>
        <translation>
            <numerusform>%n photo imported</numerusform>
            <numerusform>%n photos imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoImportSheet</name>
    <message numerus="yes">
        <source>Import %n picture(s)</source>
        <translation>
            <numerusform>Import %n picture</numerusform>
            <numerusform>Import %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message numerus="yes">
        <source>Again in %n day(s)</source>
        <translation>
            <numerusform>Again in %n day</numerusform>
            <numerusform>Again in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message numerus="yes">
        <source>%n reminder(s) will come at another time.</source>
        <translation>
            <numerusform>%n reminder will come at another time.</numerusform>
            <numerusform>%n reminders will come at another time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) will be added.</source>
        <translation>
            <numerusform>%n reminder will be added.</numerusform>
            <numerusform>%n reminders will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) will not come any more.</source>
        <translation>
            <numerusform>%n reminder will not come any more.</numerusform>
            <numerusform>%n reminders will not come any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s) will not be kept.</source>
        <translation>
            <numerusform>%n tick will not be kept.</numerusform>
            <numerusform>%n ticks will not be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will be deleted with it.</source>
        <translation>
            <numerusform>%n photo will be deleted with it.</numerusform>
            <numerusform>%n photos will be deleted with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) will be deleted with it.</source>
        <translation>
            <numerusform>%n check-in will be deleted with it.</numerusform>
            <numerusform>%n check-ins will be deleted with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>%n question left</numerusform>
            <numerusform>%n questions left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>up to %n month(s)</source>
        <translation>
            <numerusform>up to %n month</numerusform>
            <numerusform>up to %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n week(s)</source>
        <translation>
            <numerusform>about %n week</numerusform>
            <numerusform>about %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go</source>
        <translation>
            <numerusform>%n day to go</numerusform>
            <numerusform>%n days to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s) done</source>
        <translation>
            <numerusform>%1 of %n session done</numerusform>
            <numerusform>%1 of %n sessions done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>from now</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>from now</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>week(s) ago</source>
        <translation>
            <numerusform>week ago</numerusform>
            <numerusform>weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n day(s)</source>
        <translation>
            <numerusform>of %n day</numerusform>
            <numerusform>of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n week(s)</source>
        <translation>
            <numerusform>of %n week</numerusform>
            <numerusform>of %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) to go</source>
        <translation>
            <numerusform>day to go</numerusform>
            <numerusform>days to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Treatment</name>
    <message numerus="yes">
        <source>%n day(s) of sun care</source>
        <translation>
            <numerusform>%n day of sun care</numerusform>
            <numerusform>%n days of sun care</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) gentle cleansing</source>
        <translation>
            <numerusform>%n day gentle cleansing</numerusform>
            <numerusform>%n days gentle cleansing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of daily care</source>
        <translation>
            <numerusform>%n day of daily care</numerusform>
            <numerusform>%n days of daily care</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next in %n week(s)</source>
        <translation>
            <numerusform>next in %n week</numerusform>
            <numerusform>next in %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterglow::app::LearnModel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterglow::app::ReminderHealthModel</name>
    <message numerus="yes">
        <source>%n reminder(s) ahead</source>
        <translation>
            <numerusform>%n reminder ahead</numerusform>
            <numerusform>%n reminders ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterglow::app::RemindersModel</name>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n off</numerusform>
            <numerusform>%n off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at your own time</source>
        <translation>
            <numerusform>%n at your own time</numerusform>
            <numerusform>%n at your own time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n a day</source>
        <translation>
            <numerusform>At most %n a day</numerusform>
            <numerusform>At most %n a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterglow::app::SessionModel</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
</context>
</TS>
