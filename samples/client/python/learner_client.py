#!/usr/bin/python3
"""A vendor's client in Python with zeep: reads the WSDL from the hub and walks through a learner's enrolment.

Usage: learner_client.py WSDL-ADDRESS UKPRN FAMILY-NAME BIRTH-DATE < password
Prints what it was told as one JSON document.
"""
import json
import sys
import time

import zeep
from zeep.helpers import serialize_object

address, ukprn, family, born = sys.argv[1:5]
password = sys.stdin.readline().strip()

client = zeep.Client(address)
service = client.service
credentials = {"UKPRN": ukprn, "OrgPassword": password, "UserName": "zeep"}
person = {"FamilyName": family, "GivenName": "Marisole", "DateOfBirth": born,
          "Gender": "2", "LastKnownPostCode": "YO1 7HH"}
learner = {"Title": "Dr", "GivenName": "Marisole", "MiddleOtherName": "Zoë", "FamilyName": family,
           "PreferredGivenName": "Mary", "LastKnownPostCode": "YO1 7HH", "DateOfBirth": born, "Gender": "2",
           "EmailAddress": "m." + family.lower() + "@example.org", "Nationality": "GBR",
           "VerificationType": "1", "AbilityToShare": "1", "Notes": "a < b & c"}
port = next(iter(next(iter(client.wsdl.services.values())).ports.values()))
said = {"operations": sorted(port.binding._operations)}


def ask(name, operation, **arguments):
    """Keeps the answer under a name, and gives it back."""
    said[name] = serialize_object(operation(**arguments), dict)
    return said[name]


ask("nobody", service.learnerByDemographics, FindType="FUL", **credentials, **person)
uln = ask("registered", service.registerSingleLearner, **credentials, Learner=learner)["ULN"]
found = ask("found", service.learnerByULN, FindType="FUL", **credentials,
            ULN=uln, FamilyName=family, GivenName="Marisole")
ask("updated", service.updateSingleLearner, **credentials,
    Learner={"ULN": uln, **learner, "Notes": "changed",
             "VersionNumber": found["Learner"][0]["VersionNumber"]})
ask("foundAgain", service.learnerByDemographics, FindType="FUL", **credentials, **person)
ask("verified", service.verifyLearner, **credentials,
    LearnerToVerify={"ULN": uln, "FamilyName": family, "GivenName": "Marisole", "DateOfBirth": born, "Gender": "1"})
ask("retrieved", service.retrieveULNs, **credentials, ULNsToRetrieve={"ULN": [uln]})
rows = [{**learner, "MISIdentifier": "row-1"},
        {**learner, "MISIdentifier": "row-2", "GivenName": "Quillon", "FamilyName": family + "by",
         "DateOfBirth": born, "EmailAddress": "", "LastKnownPostCode": "LS1 4AP", "Gender": "1"}]
for row in rows:
    for absent in ("PreferredGivenName", "Notes"):
        row.pop(absent)
job = ask("submitted", service.submitBatchRegistration, **credentials, JobType="FUL",
          LearnerRecordCount=len(rows), Learner=rows)["JobID"]
for _ in range(600):
    if ask("output", service.getBatchRegistrationOutput, **credentials, JobID=job)["ResponseCode"] != "WSRC0008":
        break
    time.sleep(0.1)
try:
    service.learnerByULN(FindType="FUL", **{**credentials, "OrgPassword": "wrong-password-1"},
                         ULN=uln, FamilyName=family, GivenName="Marisole")
except zeep.exceptions.Fault as fault:
    said["fault"] = {child.tag.split("}")[-1]: child.text for child in fault.detail[0]}
print(json.dumps(said, default=str, indent=1))
