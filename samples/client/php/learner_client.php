<?php
/*
 * A vendor's client in PHP with SoapClient: reads the WSDL from the hub and walks through a learner's enrolment.
 *
 * Usage: learner_client.php WSDL-ADDRESS UKPRN FAMILY-NAME BIRTH-DATE < password
 * Prints what it was told as one JSON document.
 */
[, $address, $ukprn, $family, $born] = $argv;
$password = trim(fgets(STDIN));

$client = new SoapClient($address, ['cache_wsdl' => WSDL_CACHE_NONE, 'features' => SOAP_SINGLE_ELEMENT_ARRAYS]);
$credentials = ['UKPRN' => $ukprn, 'OrgPassword' => $password, 'UserName' => 'php'];
$person = ['FamilyName' => $family, 'GivenName' => 'Marisole', 'DateOfBirth' => $born,
    'Gender' => '2', 'LastKnownPostCode' => 'YO1 7HH'];
$learner = ['Title' => 'Dr', 'GivenName' => 'Marisole', 'MiddleOtherName' => 'Zoë', 'FamilyName' => $family,
    'PreferredGivenName' => 'Mary', 'LastKnownPostCode' => 'YO1 7HH', 'DateOfBirth' => $born, 'Gender' => '2',
    'EmailAddress' => 'm.' . strtolower($family) . '@example.org', 'Nationality' => 'GBR',
    'VerificationType' => '1', 'AbilityToShare' => '1', 'Notes' => 'a < b & c'];
preg_match_all('/ (\w+)\(/', implode("\n", $client->__getFunctions()), $names);
sort($names[1]);
$said = ['operations' => $names[1]];

$find = ['FindType' => 'FUL'] + $credentials;
$said['nobody'] = $client->learnerByDemographics($find + $person);
$said['registered'] = $client->registerSingleLearner($credentials + ['Learner' => $learner]);
$uln = $said['registered']->ULN;
$names = ['ULN' => $uln, 'FamilyName' => $family, 'GivenName' => 'Marisole'];
$said['found'] = $client->learnerByULN($find + $names);
$changed = ['ULN' => $uln, 'Notes' => 'changed', 'VersionNumber' => $said['found']->Learner[0]->VersionNumber];
$said['updated'] = $client->updateSingleLearner($credentials + ['Learner' => $changed + $learner]);
$said['foundAgain'] = $client->learnerByDemographics($find + $person);
$said['verified'] = $client->verifyLearner(
    $credentials + ['LearnerToVerify' => $names + ['DateOfBirth' => $born, 'Gender' => '1']]);
$said['retrieved'] = $client->retrieveULNs($credentials + ['ULNsToRetrieve' => ['ULN' => [$uln]]]);
unset($learner['PreferredGivenName'], $learner['Notes']);
$rows = [
    ['MISIdentifier' => 'row-1'] + $learner,
    ['MISIdentifier' => 'row-2', 'GivenName' => 'Quillon', 'FamilyName' => $family . 'by',
        'DateOfBirth' => $born, 'EmailAddress' => '', 'LastKnownPostCode' => 'LS1 4AP', 'Gender' => '1'] + $learner,
];
$said['submitted'] = $client->submitBatchRegistration(
    $credentials + ['JobType' => 'FUL', 'LearnerRecordCount' => count($rows), 'Learner' => $rows]);
for ($asked = 0; $asked < 600; $asked++) {
    $said['output'] = $client->getBatchRegistrationOutput($credentials + ['JobID' => $said['submitted']->JobID]);
    if ($said['output']->ResponseCode !== 'WSRC0008') {
        break;
    }
    usleep(100_000);
}
try {
    $client->learnerByULN(['OrgPassword' => 'wrong-password-1'] + $find + $names);
} catch (SoapFault $fault) {
    $said['fault'] = $fault->detail->MIAPAPIException;
}
echo json_encode($said, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR), "\n";
