/*
 * A client in JavaScript with node-soap: reads a provider from the register, by each generation of the provider query.
 *
 * Usage: npm ci, then node provider_client.js HUB-ADDRESS UKPRN
 * Prints every value that it was told: generation, name of the element, value, with tabs between; of a fault its code.
 */
'use strict';

const soap = require('soap');

const PATHS = {
  V3: '/UkrlpProviderQueryWS/ProviderQueryServiceV3?wsdl',
  V4: '/UkrlpProviderQueryWS4/ProviderQueryServiceV4',
  V5: '/UkrlpProviderQueryWS5/ProviderQueryServiceV5?wsdl',
  V6: '/UkrlpProviderQueryWS6/ProviderQueryServiceV6?wsdl',
};

const [address, ukprn] = process.argv.slice(2);

function tell(generation, name, value) {
  if (value instanceof Date) {
    tell(generation, name, value.toISOString());
  } else if (Array.isArray(value)) {
    value.forEach((inner) => tell(generation, name, inner));
  } else if (value !== null && typeof value === 'object') {
    Object.entries(value)
      .filter(([member]) => member !== 'attributes')
      .forEach(([member, inner]) => tell(generation, member, inner));
  } else if (value !== null && value !== undefined && value !== '') {
    process.stdout.write(`${generation}\t${name}\t${value}\n`);
  }
}

const query = (status) => ({
  SelectionCriteria: {
    UnitedKingdomProviderReferenceNumberList: { UnitedKingdomProviderReferenceNumber: [ukprn] },
    CriteriaCondition: 'OR', StakeholderId: 2, ApprovedProvidersOnly: 'No', ProviderStatus: status,
  },
  QueryId: 7,
});

async function main() {
  for (const [generation, path] of Object.entries(PATHS)) {
    const client = await soap.createClientAsync(address + path);
    const [answer] = await client.retrieveAllProvidersAsync(query('A'));
    tell(generation, '', answer);
    try {
      await client.retrieveAllProvidersAsync(query('X'));
    } catch (failure) {
      tell(generation, 'fault', failure.root.Envelope.Body.Fault.detail.faultDetail.major);
    }
  }
}

main().catch((failure) => {
  process.stderr.write(`${failure.message}\n`);
  process.exitCode = 1;
});
