#!/usr/bin/python3
"""A client in Python with zeep: reads a provider from the register, by each generation of the provider query.

Usage: provider_client.py HUB-ADDRESS UKPRN
Prints every value that it was told: generation, name of the element, value, with tabs between; of a fault its code.
"""
import datetime
import sys

import zeep
from zeep.helpers import serialize_object

PATHS = {
    "V3": "/UkrlpProviderQueryWS/ProviderQueryServiceV3?wsdl",
    "V4": "/UkrlpProviderQueryWS4/ProviderQueryServiceV4",
    "V5": "/UkrlpProviderQueryWS5/ProviderQueryServiceV5?wsdl",
    "V6": "/UkrlpProviderQueryWS6/ProviderQueryServiceV6?wsdl",
}

address, ukprn = sys.argv[1:3]


def tell(generation, name, value):
    if isinstance(value, dict):
        for member, inner in value.items():
            tell(generation, member, inner)
    elif isinstance(value, list):
        for inner in value:
            tell(generation, name, inner)
    elif isinstance(value, datetime.datetime):
        tell(generation, name, value.isoformat(timespec="milliseconds").replace("+00:00", "Z"))
    elif value not in (None, ""):
        print(generation, name, value, sep="\t")


def criteria(status):
    return {
        "UnitedKingdomProviderReferenceNumberList": {"UnitedKingdomProviderReferenceNumber": [ukprn]},
        "CriteriaCondition": "OR", "StakeholderId": 2, "ApprovedProvidersOnly": "No", "ProviderStatus": status,
    }


for generation, path in PATHS.items():
    client = zeep.Client(address + path)
    answer = client.service.retrieveAllProviders(SelectionCriteria=criteria("A"), QueryId=637854321098765432)
    tell(generation, "", serialize_object(answer, dict))
    try:
        client.service.retrieveAllProviders(SelectionCriteria=criteria("X"), QueryId=1)
    except zeep.exceptions.Fault as fault:
        tell(generation, "fault", fault.detail.find(".//major").text)
