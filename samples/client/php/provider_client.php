<?php
/*
 * A client in PHP with SoapClient: reads a provider from the register, by each generation of the provider query.
 *
 * Usage: provider_client.php HUB-ADDRESS UKPRN
 * Prints every value that it was told: generation, name of the element, value, with tabs between; of a fault its code.
 */
const PATHS = [
    'V3' => '/UkrlpProviderQueryWS/ProviderQueryServiceV3?wsdl',
    'V4' => '/UkrlpProviderQueryWS4/ProviderQueryServiceV4',
    'V5' => '/UkrlpProviderQueryWS5/ProviderQueryServiceV5?wsdl',
    'V6' => '/UkrlpProviderQueryWS6/ProviderQueryServiceV6?wsdl',
];

[, $address, $ukprn] = $argv;

function tell(string $generation, string $name, mixed $value): void
{
    if (is_object($value) || is_array($value)) {
        foreach ($value as $member => $inner) {
            tell($generation, is_int($member) ? $name : $member, $inner);
        }
    } elseif ($value !== null && $value !== '') {
        echo $generation, "\t", $name, "\t", $value, "\n";
    }
}

foreach (PATHS as $generation => $path) {
    $client = new SoapClient($address . $path, ['cache_wsdl' => WSDL_CACHE_NONE]);
    $query = fn (string $status) => [
        'SelectionCriteria' => [
            'UnitedKingdomProviderReferenceNumberList' => ['UnitedKingdomProviderReferenceNumber' => [$ukprn]],
            'CriteriaCondition' => 'OR', 'StakeholderId' => 2, 'ApprovedProvidersOnly' => 'No',
            'ProviderStatus' => $status,
        ],
        'QueryId' => '637854321098765432',
    ];
    tell($generation, '', $client->retrieveAllProviders($query('A')));
    try {
        $client->retrieveAllProviders($query('X'));
    } catch (SoapFault $fault) {
        tell($generation, 'fault', $fault->detail->faultDetail->major);
    }
}
