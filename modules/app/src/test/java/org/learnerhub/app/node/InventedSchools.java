package org.learnerhub.app.node;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Establishments that do not exist, as the schools register writes them. */
final class InventedSchools {

    private static final String HEADINGS =
            "URN,LA (code),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),"
                    + "EstablishmentStatus (name),OpenDate,CloseDate,UKPRN,Street,Locality,Address3,Town,County (name),Postcode,"
                    + "SchoolWebsite,TelephoneNum,HeadTitle (name),HeadFirstName,HeadLastName";

    private InventedSchools() {}

    static List<String> rows(int count) {
        return IntStream.range(0, count).mapToObj(InventedSchools::row).toList();
    }

    static String row(int number) {
        return ("'%d','%d','%04d','School of Caf\u00e9 No %d','Community school','Open','01-09-%d','','%d','%d Marram Lane',"
                        + "'','','Fairmead','Wessmark','ZZ%d 1AA','school%d.example','0163296%04d','Ms','Ada','Number %d'")
                .formatted(
                        500_000 + number,
                        900 + number % 50,
                        number % 10_000,
                        number,
                        1950 + number % 70,
                        10_200_000 + number,
                        1 + number,
                        1 + number % 99,
                        number,
                        number % 10_000,
                        number)
                .replace('\'', '"');
    }

    static byte[] file(List<String> rows) {
        return rows.stream()
                .collect(Collectors.joining("\r\n", HEADINGS + "\r\n", "\r\n"))
                .getBytes(Charset.forName("windows-1252"));
    }
}
