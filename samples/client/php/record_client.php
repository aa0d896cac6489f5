<?php
/*
 * A vendor's client in PHP with SoapClient: sends achievements by the external service and reads a record.
 *
 * Usage: record_client.php HUB-ADDRESS REQUEST-FILE < passwords (of the awarding body, of the provider; a line each)
 * REQUEST-FILE is JSON: what is sent and asked, see ForeignRecordClientsTest. Prints what it was told as one JSON document.
 */
[, $address, $request] = $argv;
[$awarding, $provider] = array_map('trim', [fgets(STDIN), fgets(STDIN)]);
$ask = json_decode(file_get_contents($request), false, 512, JSON_THROW_ON_ERROR);

$options = ['cache_wsdl' => WSDL_CACHE_NONE, 'features' => SOAP_SINGLE_ELEMENT_ARRAYS];
$external = new SoapClient($address . '/ExternalService.svc?singleWsdl', $options);
$record = new SoapClient($address . '/LearnerServiceR9.svc?wsdl', $options);

function operations(SoapClient $client): array
{
    preg_match_all('/ (\w+)\(/', implode("\n", $client->__getFunctions()), $names);
    sort($names[1]);
    return $names[1];
}

$said = ['operations' => array_merge(operations($external), operations($record))];
// moments with an offset, and what is not known sent as nil
foreach ($ask->achievements as $achievement) {
    foreach (['AchievementAwardDate', 'ActionDate'] as $day) {
        $achievement->$day = (new DateTime($achievement->$day, new DateTimeZone('UTC')))->format(DateTime::ATOM);
    }
    $achievement->ActionReason = new SoapVar(null, XSD_STRING);
    $achievement->LearnerPostcode = null;
}
$user = ['OrgPassword' => $awarding, 'OrganisationRef' => $ask->awardingRef, 'UserName' => 'php'];
$said['submitted'] = $external->SubmitAchievementBatchJob(['invokingUser' => $user, 'emailAddress' => null,
    'submissionType' => 'FINAL', 'achievements' => ['Achievement' => $ask->achievements]])
    ->SubmitAchievementBatchJobResult;
for ($asked = 0; $asked < 600; $asked++) {
    $said['job'] = $external->GetAchievementBatchJob(['invokingUser' => $user, 'jobId' => $said['submitted']->JobId])
        ->GetAchievementBatchJobResult;
    if ($said['job']->ResponseCode !== 'WSRC0008') {
        break;
    }
    usleep(100_000);
}
$organisation = ['OrganisationRef' => null, 'Password' => $provider, 'Ukprn' => $ask->ukprn, 'Username' => 'php'];
$question = ['userType' => 'SER', 'vendorID' => '01', 'language' => 'en', 'uln' => $ask->uln,
    'givenName' => $ask->givenName, 'familyName' => $ask->familyName, 'dateOfBirth' => '', 'gender' => ''];
foreach (['FULL', 'BRIEF'] as $kind) {
    $said[$kind] = $record->GetLearnerLearningEvents(
        ['invokingOrganisation' => $organisation] + $question + ['getType' => $kind])->GetLearnerLearningEventsResult;
}
// the learner says that the grade is wrong
$mine = ['Password' => $provider, 'Ukprn' => $ask->ukprn, 'Username' => 'php'];
$about = ['invokingOrganisation' => $mine, 'userType' => 'LNR', 'vendorId' => 1, 'language' => 'ENG', 'uln' => $ask->uln];
$code = $ask->achievements[0]->UnitOrQualificationReferenceNumber;
$event = current(array_filter(
    $said['FULL']->LearnerRecord->LearningEvent,
    fn ($one) => $one->SubjectCode === $code
));
$said['challenge'] = ['created' => $record->CreateDataChallenge($about + ['challengeType' => 'IncorrectEvent',
    'givenName' => $ask->givenName, 'familyName' => $ask->familyName, 'dateOfBirth' => '', 'gender' => '',
    'contactName' => 'Zoë', 'telephone' => null, 'emailAddress' => null,
    'additionalInformation' => 'My certificate says 9', 'learningEvent1Id' => $event->ID,
    'source1' => $event->Source, 'original' => ['AchievedGrade' => $event->Grade], 'learningEvent2Id' => 0,
    'source2' => null, 'supplied' => ['AchievedGrade' => '9']])->CreateDataChallengeResult];
$said['challenge']['shown'] = $record->GetLearnerLearningEvents(
    ['invokingOrganisation' => $organisation] + $question + ['getType' => 'FULL'])->GetLearnerLearningEventsResult;
$said['challenge']['listed'] = $record->ListDataChallenge(
    $about + ['dateCreatedStart' => null, 'dateCreatedEnd' => null])->ListDataChallengeResult;
$said['challenge']['deleted'] = $record->DeleteDataChallenge($about
    + ['referenceNumber' => $said['challenge']['created']->DataChallengeReference])->DeleteDataChallengeResult;
try {
    $record->GetLearnerLearningEvents(['invokingOrganisation' => ['Password' => 'wrong-password-1'] + $organisation]
        + $question + ['getType' => 'FULL']);
} catch (SoapFault $fault) {
    $said['fault'] = array_keys(get_object_vars($fault->detail));
}
// the learner shares the result, looks at what is shared, and takes it back
$share = ['invokingOrganisation' => $organisation, 'userType' => 'LNR', 'vendorID' => 1, 'language' => 'ENG',
    'learnerUln' => $ask->uln, 'givenName' => $ask->givenName, 'familyName' => $ask->familyName, 'gender' => '',
    'dateOfBirth' => ''];
$created = $record->CreateOrModifySnapshot($share + ['events' => ['EventID' => array_map(
    fn ($one) => $one->ID, $said['FULL']->LearnerRecord->LearningEvent)], 'includeAllEvents' => false,
    'targetEmail' => 'bakery@example.org', 'pinCode' => '4711', 'userReference' => 'Bakery', 'guid' => null])
    ->CreateOrModifySnapshotResult;
$said['snapshot'] = ['created' => $created, 'listed' => $record->ListSnapshots($share)->ListSnapshotsResult,
    'deleted' => $record->DeleteSnapshot($share + ['guid' => $created->Guid])->DeleteSnapshotResult];
echo json_encode($said, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR), "\n";
