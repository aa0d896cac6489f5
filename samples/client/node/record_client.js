/*
 * A vendor's client in JavaScript with node-soap: sends achievements by the external service and reads a record.
 *
 * Usage: npm ci, then node record_client.js HUB-ADDRESS REQUEST-FILE < passwords (awarding body, provider; a line each)
 * REQUEST-FILE is JSON: what is sent and asked, see ForeignRecordClientsTest. Prints what it was told as one JSON document.
 */
'use strict';

const fs = require('node:fs');
const { setTimeout: pause } = require('node:timers/promises');
const soap = require('soap');

const [address, request] = process.argv.slice(2);
const [awarding, provider] = fs.readFileSync(0, 'utf8').split('\n').map((line) => line.trim());
const ask = JSON.parse(fs.readFileSync(request, 'utf8'));

function operations(client) {
  const [service] = Object.values(client.describe());
  return Object.keys(Object.values(service)[0]).sort();
}

async function main() {
  const external = await soap.createClientAsync(`${address}/ExternalService.svc?singleWsdl`);
  const record = await soap.createClientAsync(`${address}/LearnerServiceR9.svc?wsdl`);
  const said = { operations: [...operations(external), ...operations(record)] };

  const invokingUser = { OrgPassword: awarding, OrganisationRef: ask.awardingRef, UserName: 'node' };
  const [sent] = await external.SubmitAchievementBatchJobAsync({
    invokingUser, emailAddress: 'results@example.org', submissionType: 'FINAL',
    achievements: { Achievement: ask.achievements },
  });
  said.submitted = sent.SubmitAchievementBatchJobResult;
  for (let asked = 0; asked < 600; asked += 1) {
    const [got] = await external.GetAchievementBatchJobAsync({ invokingUser, jobId: said.submitted.JobId });
    said.job = got.GetAchievementBatchJobResult;
    if (said.job.ResponseCode !== 'WSRC0008') {
      break;
    }
    await pause(100);
  }
  const invokingOrganisation = { Password: provider, Ukprn: ask.ukprn, Username: 'node' };
  const question = (organisation, getType) => ({
    invokingOrganisation: organisation, userType: 'LNR', vendorID: 1, language: 'ENG', uln: ask.uln,
    givenName: ask.givenName, familyName: ask.familyName, dateOfBirth: '', gender: '', getType,
  });
  for (const kind of ['FULL', 'BRIEF']) {
    const [events] = await record.GetLearnerLearningEventsAsync(question(invokingOrganisation, kind));
    said[kind] = events.GetLearnerLearningEventsResult;
  }
  // the learner says that the grade is wrong
  const about = {
    invokingOrganisation, userType: 'LNR', vendorId: 1, language: 'ENG', uln: ask.uln,
  };
  const code = ask.achievements[0].UnitOrQualificationReferenceNumber;
  const event = said.FULL.LearnerRecord.LearningEvent.find((one) => one.SubjectCode === code);
  const [created] = await record.CreateDataChallengeAsync({
    ...about,
    challengeType: 'IncorrectEvent',
    givenName: ask.givenName,
    familyName: ask.familyName,
    dateOfBirth: '',
    gender: '',
    contactName: 'Zoë',
    additionalInformation: 'My certificate says 9',
    learningEvent1Id: event.ID,
    source1: event.Source,
    original: { AchievedGrade: event.Grade },
    learningEvent2Id: 0,
    supplied: { AchievedGrade: '9' },
  });
  const [shown] = await record.GetLearnerLearningEventsAsync(question(invokingOrganisation, 'FULL'));
  const [listed] = await record.ListDataChallengeAsync(about);
  const [deleted] = await record.DeleteDataChallengeAsync({
    ...about, referenceNumber: created.CreateDataChallengeResult.DataChallengeReference,
  });
  said.challenge = {
    created: created.CreateDataChallengeResult,
    shown: shown.GetLearnerLearningEventsResult,
    listed: listed.ListDataChallengeResult,
    deleted: deleted.DeleteDataChallengeResult,
  };
  try {
    await record.GetLearnerLearningEventsAsync(
      question({ ...invokingOrganisation, Password: 'wrong-password-1' }, 'FULL'),
    );
  } catch (failure) {
    said.fault = Object.keys(failure.root.Envelope.Body.Fault.detail);
  }
  // the learner shares the result, looks at what is shared, and takes it back
  const share = {
    invokingOrganisation, userType: 'LNR', vendorID: 1, language: 'ENG', learnerUln: ask.uln,
    givenName: ask.givenName, familyName: ask.familyName, gender: '', dateOfBirth: '',
  };
  const [made] = await record.CreateOrModifySnapshotAsync({
    ...share,
    events: { EventID: said.FULL.LearnerRecord.LearningEvent.map((one) => one.ID) },
    includeAllEvents: false,
    targetEmail: 'bakery@example.org',
    pinCode: '4711',
    userReference: 'Bakery',
  });
  const guid = made.CreateOrModifySnapshotResult.Guid;
  const [shares] = await record.ListSnapshotsAsync(share);
  const [ended] = await record.DeleteSnapshotAsync({ ...share, guid });
  said.snapshot = {
    created: made.CreateOrModifySnapshotResult,
    listed: shares.ListSnapshotsResult,
    deleted: ended.DeleteSnapshotResult,
  };
  process.stdout.write(`${JSON.stringify(said, null, 1)}\n`);
}

main().catch((failure) => {
  process.stderr.write(`${failure.message}\n`);
  process.exitCode = 1;
});
