#!/usr/bin/python3
"""A vendor's client in Python with zeep: sends achievements by the external service and reads a record.

Usage: record_client.py HUB-ADDRESS REQUEST-FILE < passwords (of the awarding body, of the provider; a line each)
REQUEST-FILE is JSON: what is sent and asked, see ForeignRecordClientsTest. Prints what it was told as one JSON document.
"""
import json
import sys
import time

import zeep
from zeep.helpers import serialize_object

address, request = sys.argv[1:3]
awarding, provider = (line.strip() for line in sys.stdin)
with open(request, encoding="utf-8") as file:
    ask = json.load(file)

external = zeep.Client(address + "/ExternalService.svc?singleWsdl")
record = zeep.Client(address + "/LearnerServiceR9.svc?wsdl")


def operations(client):
    port = next(iter(next(iter(client.wsdl.services.values())).ports.values()))
    return sorted(port.binding._operations)


said = {"operations": operations(external) + operations(record)}
user = {"OrgPassword": awarding, "OrganisationRef": ask["awardingRef"], "UserName": "zeep"}
said["submitted"] = serialize_object(external.service.SubmitAchievementBatchJob(
    invokingUser=user, emailAddress="", submissionType="FINAL", achievements={"Achievement": ask["achievements"]}), dict)
for _ in range(600):
    said["job"] = serialize_object(external.service.GetAchievementBatchJob(
        invokingUser=user, jobId=said["submitted"]["JobId"]), dict)
    if said["job"]["ResponseCode"] != "WSRC0008":
        break
    time.sleep(0.1)
# OrganisationRef is the UKPRN, as one vendor sends it
organisation = {"OrganisationRef": ask["ukprn"], "Password": provider, "Ukprn": ask["ukprn"], "Username": "zeep"}
question = {"userType": "ORG", "vendorID": 1, "language": "ENG", "uln": ask["uln"], "givenName": ask["givenName"],
            "familyName": ask["familyName"], "dateOfBirth": "", "gender": ""}
for kind in ("FULL", "BRIEF"):
    said[kind] = serialize_object(record.service.GetLearnerLearningEvents(
        invokingOrganisation=organisation, getType=kind, **question), dict)
# the learner says that the grade is wrong
mine = {"Password": provider, "Ukprn": ask["ukprn"], "Username": "zeep"}
about = {"userType": "LNR", "vendorId": 1, "language": "ENG", "uln": ask["uln"]}
code = ask["achievements"][0]["UnitOrQualificationReferenceNumber"]
event = next(one for one in said["FULL"]["LearnerRecord"]["LearningEvent"] if one["SubjectCode"] == code)
said["challenge"] = {"created": serialize_object(record.service.CreateDataChallenge(
    invokingOrganisation=mine, challengeType="IncorrectEvent", givenName=ask["givenName"], familyName=ask["familyName"],
    dateOfBirth="", gender="", contactName="Zoë", telephone=None, emailAddress=None,
    additionalInformation="My certificate says 9", learningEvent1Id=event["ID"], source1=event["Source"],
    original={"AchievedGrade": event["Grade"]}, learningEvent2Id=0, source2=None, supplied={"AchievedGrade": "9"},
    **about), dict)}
said["challenge"]["shown"] = serialize_object(record.service.GetLearnerLearningEvents(
    invokingOrganisation=organisation, getType="FULL", **question), dict)
said["challenge"]["listed"] = serialize_object(record.service.ListDataChallenge(
    invokingOrganisation=mine, dateCreatedStart=None, dateCreatedEnd=None, **about), dict)
# zeep unwraps an answer that has one member
said["challenge"]["deleted"] = {"ResponseCode": record.service.DeleteDataChallenge(
    invokingOrganisation=mine, referenceNumber=said["challenge"]["created"]["DataChallengeReference"], **about)}
try:
    record.service.GetLearnerLearningEvents(
        invokingOrganisation={**organisation, "Password": "wrong-password-1"}, getType="FULL", **question)
except zeep.exceptions.Fault as fault:
    said["fault"] = [child.tag.split("}")[-1] for child in fault.detail]
# the learner shares the result, looks at what is shared, and takes it back
share = {"invokingOrganisation": organisation, "userType": "LNR", "vendorID": 1, "language": "ENG",
         "learnerUln": ask["uln"], "givenName": ask["givenName"], "familyName": ask["familyName"], "gender": "",
         "dateOfBirth": ""}
created = serialize_object(record.service.CreateOrModifySnapshot(
    events={"EventID": [one["ID"] for one in said["FULL"]["LearnerRecord"]["LearningEvent"]]}, includeAllEvents=False,
    targetEmail="bakery@example.org", pinCode="4711", userReference="Bakery", guid=None, **share), dict)
said["snapshot"] = {
    "created": created,
    "listed": serialize_object(record.service.ListSnapshots(**share), dict),
    "deleted": {"ResponseCode": record.service.DeleteSnapshot(guid=created["Guid"], **share)}}
print(json.dumps(said, default=str, indent=1))
