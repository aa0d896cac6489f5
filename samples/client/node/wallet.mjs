/*
 * A wallet, and whoever a wallet shows something to: verifies the JSON face of an extract and the hub's status lists by
 * libraries that the hub does not use.
 *
 * Usage: npm ci, then node wallet.mjs < input.json, where the input is one object: face (extract.json), did
 * (/.well-known/did.json), jwks (/.well-known/jwks.json), bitstring, refresh and token (the status lists as they were fetched).
 * Prints what it was told as one JSON document. "Now" is a minute after the issue, so that samples do not grow old.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { compactVerify, createLocalJWKSet, decodeJwt, decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import { SDJwtInstance } from '@sd-jwt/core';
import { getListFromStatusListJWT, getStatusListFromJWT } from '@sd-jwt/jwt-status-list';
import { BitstringStatusList } from '@digitalbazaar/vc-bitstring-status-list';

const input = JSON.parse(fs.readFileSync(0, 'utf8'));
const issued = decodeJwt(input.face.credential).iat;
const currentDate = new Date((issued + 60) * 1000);

/** A credential of the W3C: the key is the one of that name in the issuer's DID document. */
async function credential(jwt) {
  const { kid } = decodeProtectedHeader(jwt);
  const method = input.did.verificationMethod.find((one) => one.id === kid);
  const key = await importJWK(method.publicKeyJwk, 'ES256');
  const { payload } = await jwtVerify(jwt, key, {
    algorithms: ['ES256'], typ: 'vc+jwt', issuer: input.did.id, currentDate, requiredClaims: ['sub', 'jti', 'nbf'],
  });
  const { credentialSubject: subject } = payload;
  if ((payload.issuer.id ?? payload.issuer) !== payload.iss || payload.id !== payload.jti || (subject.id ?? payload.sub) !== payload.sub) {
    throw new Error('the claims of the token are not those of the credential');
  }
  return payload;
}

const keySet = createLocalJWKSet(input.jwks);

/** An SD-JWT: the key is the one of that name in the issuer's key set. */
const selective = new SDJwtInstance({
  hashAlg: 'sha-256',
  hasher: (data) => new Uint8Array(createHash('sha256').update(data).digest()),
  verifier: async (data, signature) => {
    await compactVerify(`${data}.${signature}`, keySet, { algorithms: ['ES256'] });
    return true;
  },
});

async function disclosed(presentation) {
  await selective.verify(presentation, { currentDate: issued + 60 });
  return selective.getClaims(presentation);
}

const whole = await credential(input.face.credential);
const badges = [];
for (const badge of input.face.badges) {
  badges.push(await credential(badge));
}
const claims = await disclosed(input.face.sdJwt);
const chosen = await selective.present(input.face.sdJwt, { entries: { 1: true } });
const shown = await disclosed(chosen);

const bitstring = await credential(input.bitstring);
const bits = await BitstringStatusList.decode({ encodedList: bitstring.credentialSubject.encodedList });
const refresh = await credential(input.refresh);
if (!whole.credentialStatus.statusReference.includes(refresh.id) || refresh.credentialSubject.statusPurpose !== 'refresh') {
  throw new Error('the second list is not the one that the extract names');
}
const newer = await BitstringStatusList.decode({ encodedList: refresh.credentialSubject.encodedList });
await jwtVerify(input.token, keySet, { algorithms: ['ES256'], typ: 'statuslist+jwt', currentDate });
const reference = getStatusListFromJWT(input.face.sdJwt.split('~')[0]);
const tokens = getListFromStatusListJWT(input.token);

console.log(JSON.stringify({
  whole: whole.learnerHubExtract,
  name: whole.credentialSubject.identifier.find((one) => one.identityType === 'name').identityHash,
  inside: whole.credentialSubject.verifiableCredential.map((one) => one.credentialSubject.achievement.name),
  badges: badges.map((one) => [one.credentialSubject.achievement.name, one.learnerHubEntry.root]),
  entries: claims.entries.map((one) => one.fields.title),
  root: claims.root,
  shown: shown.entries.map((one) => one.fields.title),
  chosen,
  revoked: bits.getStatus(Number(whole.credentialStatus.statusListIndex)),
  replaced: newer.getStatus(Number(whole.credentialStatus.statusListIndex)),
  about: whole.credentialStatus.statusReference,
  token: tokens.getStatus(reference.idx),
  uri: reference.uri,
}));
