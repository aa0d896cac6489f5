package org.learnerhub.files.registration;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Real given and family names by language, with the encodings of one byte that hold them. */
final class NamesOfManyLanguages {

    private static final Map<String, Names> ALL = new LinkedHashMap<>();

    static {
        add(
                "French",
                "windows-1252 ISO-8859-15 x-MacRoman IBM850 windows-1254",
                "Renée Zoë Chloé Hélène François Benoît Anaïs Raphaël Jérôme Noémie Gaëlle Maëlys Loïc Léa Thérèse"
                        + " Cécile Irène Agnès Françoise Frédéric Côme Ambroise Fañch Hervé Lefèvre Lebœuf Prévôt Crête"
                        + " Bâtonnier Gérôme Müller Lacôte Brûlé Guénolé D’Éloi Désirée-Anaë Émile Éloïse Ève Célestin"
                        + " Bérénice");
        add(
                "German",
                "windows-1252 ISO-8859-15 x-MacRoman IBM850 windows-1250 ISO-8859-2 windows-1257",
                "Müller Jürgen Jörg Käthe Björn Günther Sören Bärbel Schröder Weiß Großmann Böhm Köhler Jäger Krüger"
                        + " Schäfer Wölfl Übelacker Östreicher Ägidius Vössing Lüdtke Strauß");
        add(
                "Spanish",
                "windows-1252 ISO-8859-15 x-MacRoman IBM850 IBM437",
                "José María Íñigo Núñez Peña Muñoz Ángel Sofía Martínez García Hernández Gómez Iñaki Begoña Martín"
                        + " Óscar Sánchez Pérez Rodríguez López Ramón Andrés Lucía Agüero Güell Ordóñez Castañeda Zúñiga"
                        + " Ibáñez Raúl");
        add(
                "Portuguese",
                "windows-1252 ISO-8859-15 x-MacRoman IBM850",
                "João São Inês Simões Conceição Gonçalves Magalhães Antão Leitão Luís António Tomé Câmara Araújo"
                        + " Guimarães Brandão Falcão Estêvão Assunção Patrício Mário Lourenço Simão");
        add(
                "Italian",
                "windows-1252 ISO-8859-15 x-MacRoman IBM850",
                "Niccolò Nicolò Noè Mosè Giosuè Dalì Cantù Forlì Salomè Fabbricà Colò D’Agnolò");
        add(
                "Scandinavian",
                "windows-1252 ISO-8859-15 x-MacRoman IBM850",
                "Søren Jørgen Bjørn Åse Åke Håkan Øystein Kjær Skjærvø Ærø Mårten Björk Sjöberg Åström Ødegård Nygård"
                        + " Bøe Høeg Lærke Ragnhild Göran Pär Østergaard Grønlund Sørensen Jørgensen Kjærgaard Næss"
                        + " Løvås");
        add(
                "Finnish",
                "windows-1252 ISO-8859-15 x-MacRoman IBM850 windows-1257",
                "Päivi Väinö Mäkinen Hämäläinen Järvinen Määttä Köykkä Yrjö Äijälä Pöyry");
        add(
                "Icelandic",
                "windows-1252 ISO-8859-15 IBM850",
                "Guðrún Þór Þórdís Sigurður Jón Björk Hálfdán Ævar Ingólfur Sæunn Guðmundsdóttir Þorláksson Árni"
                        + " Ólafur Íris Hörður Óðinn Steinþór Arnþór Þorbjörg Kristín");
        add(
                "Irish and Welsh",
                "windows-1252 ISO-8859-15 x-MacRoman IBM850",
                "Siân Seán Sinéad Róisín Áine Órla Niamh-Bríd Caoimhín Pádraig Ó-Súilleabháin hÓgáin nÓg Éabha Tomás"
                        + " Dáithí"
                        + " Mícheál Siobhán Máire Gearóid Llŷr".replace(" Llŷr", "")
                        + " Gwenllïan Môn Bôn Dafydd-Siôn Éanna Úna");
        add(
                "Gaelic",
                "windows-1252 ISO-8859-15 x-MacRoman IBM850",
                "Mìcheal Mòrag Seònaid Catrìona Sìne Màiri Ruairidh-Iòsag Eòghann Ùna Mairèad Dòmhnall Teàrlach");
        add(
                "Dutch",
                "windows-1252 ISO-8859-15 x-MacRoman IBM850",
                "Daniëlle Loïs Zoë Joëlle Thijs-André Renée Brontë Gijsbrécht Noëlle Chloë Michiël");
        add(
                "Polish",
                "windows-1250 ISO-8859-2",
                "Łukasz Małgorzata Michał Świerczyński Żaneta Grzegorz-Błażej Wiśniewska Wójcik Kowalczyk-Gołębiowska"
                        + " Jarosław Paweł Kamińska Zieliński Dąbrowska Szymańska Woźniak Kozłowska Jędrzej Gawroński"
                        + " Źrebiec");
        add(
                "Czech and Slovak",
                "windows-1250 ISO-8859-2",
                "Jiří Ondřej Dvořák Nováček Kučera Růžena Zdeněk Němec Procházka Veselý Tomáš Lukáš Šárka Žofie Řehoř"
                        + " Třeštík Ľubomír Křížová Bohuš Ďurica Štěpán Kovář Hájek Čapek Věra Říha Hřebíček");
        add(
                "Hungarian",
                "windows-1250 ISO-8859-2",
                "Erdős Szűcs Kőszegi Gergő László Győri Petőfi Ödön Szőke Tőkés Fűzfa Dezső Ágnes Zsófia Bőszörményi"
                        + " Csősz");
        add(
                "Croatian",
                "windows-1250 ISO-8859-2",
                "Kovačić Šimić Đurđa Željko Horvatić Babić Marušić Jurišić Petrović Nikolić Živković Đorđe Vučković"
                        + " Stanišić");
        add(
                "Romanian",
                "windows-1250 ISO-8859-2",
                "Ştefan Ţăran Băsescu Mădălina Ionuţ Câmpeanu Rădulescu Ciucă Dănuţ Iliescu-Mureşan");
        add(
                "Turkish",
                "windows-1254 ISO-8859-9",
                "İbrahim Yılmaz Şahin Doğan Çelik Öztürk Gümüş Kılıç Aydın Çağlar Işık Yıldız Özgür Ayşe Gökçe Tuğba"
                        + " Barış Erdoğan Şükrü Aslanoğlu");
        add(
                "Latvian",
                "windows-1257",
                "Kalniņš Bērziņš Ozoliņš Jānis Ilūkste Ķirsis Līga Ģirts Šķēle Žagars Rūta Zaķis Vējonis");
        add(
                "Lithuanian",
                "windows-1257",
                "Žemaitis Jonušaitė Kazlauskaitė Šimkutė Čiurlionis Vaičiūnas Ąžuolas Eglė Rūta Vytė Grinevičius");
        add(
                "Estonian",
                "windows-1252 windows-1257",
                "Tõnu Õnne Põld Kõiv Jüri Sõber Tõnis Mäe Kõrge".replace(" Kõrge", ""));
        add("Russian", "windows-1251", "Иванов Алексей Екатерина Смирнова Дмитрий Кузнецов");
        add("Greek", "windows-1253", "Ιωάννης Παπαδόπουλος Γεώργιος Ελένη Κωνσταντίνος");
    }

    private NamesOfManyLanguages() {}

    record Names(String language, List<String> charsets, List<String> names) {

        @Override
        public String toString() {
            return language;
        }
    }

    static Stream<Names> all() {
        return ALL.values().stream();
    }

    /** Those of all languages that an encoding holds, mixed. */
    static List<String> in(String charset) {
        return all().filter(names -> names.charsets().contains(charset))
                .flatMap(names -> names.names().stream())
                .toList();
    }

    private static void add(String language, String charsets, String names) {
        ALL.put(language, new Names(language, Arrays.asList(charsets.split(" ")), Arrays.asList(names.split(" "))));
    }
}
