/*
 * A vendor's client in JavaScript with node-soap: reads the WSDL from the hub and walks through a learner's enrolment.
 *
 * Usage: npm ci, then node learner_client.js WSDL-ADDRESS UKPRN FAMILY-NAME BIRTH-DATE < password
 * Prints what it was told as one JSON document.
 */
'use strict';

const fs = require('node:fs');
const { setTimeout: pause } = require('node:timers/promises');
const soap = require('soap');

const [address, ukprn, family, born] = process.argv.slice(2);
const password = fs.readFileSync(0, 'utf8').trim();

async function main() {
  const client = await soap.createClientAsync(address);
  const [service] = Object.values(client.describe());
  const [port] = Object.values(service);
  const said = { operations: Object.keys(port).sort() };
  const ask = async (name, operation, request) => {
    [said[name]] = await client[operation + 'Async'](request);
    return said[name];
  };

  const credentials = { UKPRN: ukprn, OrgPassword: password, UserName: 'node' };
  const find = { FindType: 'FUL', ...credentials };
  const person = {
    FamilyName: family, GivenName: 'Marisole', DateOfBirth: born, Gender: '2', LastKnownPostCode: 'YO1 7HH',
  };
  const learner = {
    Title: 'Dr', GivenName: 'Marisole', MiddleOtherName: 'Zoë', FamilyName: family, PreferredGivenName: 'Mary',
    LastKnownPostCode: 'YO1 7HH', DateOfBirth: born, Gender: '2',
    EmailAddress: `m.${family.toLowerCase()}@example.org`, Nationality: 'GBR', VerificationType: '1',
    AbilityToShare: '1', Notes: 'a < b & c',
  };

  await ask('nobody', 'learnerByDemographics', { ...find, ...person });
  const { ULN } = await ask('registered', 'registerSingleLearner', { ...credentials, Learner: learner });
  const names = { ULN, FamilyName: family, GivenName: 'Marisole' };
  const found = await ask('found', 'learnerByULN', { ...find, ...names });
  await ask('updated', 'updateSingleLearner', {
    ...credentials,
    Learner: { ULN, ...learner, Notes: 'changed', VersionNumber: found.Learner[0].VersionNumber },
  });
  await ask('foundAgain', 'learnerByDemographics', { ...find, ...person });
  await ask('verified', 'verifyLearner', {
    ...credentials, LearnerToVerify: { ...names, DateOfBirth: born, Gender: '1' },
  });
  await ask('retrieved', 'retrieveULNs', { ...credentials, ULNsToRetrieve: { ULN: [ULN] } });
  const { PreferredGivenName, Notes, ...rest } = learner;
  const rows = [
    { MISIdentifier: 'row-1', ...rest },
    {
      MISIdentifier: 'row-2', ...rest, GivenName: 'Quillon', FamilyName: `${family}by`,
      DateOfBirth: born, EmailAddress: '', LastKnownPostCode: 'LS1 4AP', Gender: '1',
    },
  ];
  const { JobID } = await ask('submitted', 'submitBatchRegistration', {
    ...credentials, JobType: 'FUL', LearnerRecordCount: rows.length, Learner: rows,
  });
  for (let asked = 0; asked < 600; asked += 1) {
    const { ResponseCode } = await ask('output', 'getBatchRegistrationOutput', { ...credentials, JobID });
    if (ResponseCode !== 'WSRC0008') {
      break;
    }
    await pause(100);
  }
  try {
    await client.learnerByULNAsync({ ...find, OrgPassword: 'wrong-password-1', ...names });
  } catch (failure) {
    said.fault = failure.root.Envelope.Body.Fault.detail.MIAPAPIException;
  }
  process.stdout.write(`${JSON.stringify(said, null, 1)}\n`);
}

main().catch((failure) => {
  process.stderr.write(`${failure.message}\n`);
  process.exitCode = 1;
});
