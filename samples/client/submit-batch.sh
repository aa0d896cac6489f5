#!/bin/sh
# Registers one invented learner by the learner service (submitBatchRegistration) and waits for the ULN
# (getBatchRegistrationOutput). Needs curl and sed, nothing else.
#
#   HUB_PASSWORD=... ./submit-batch.sh [URL] [UKPRN] [USER]
set -eu

url="${1:-http://localhost:8080}/services/LearnerService"
ukprn="${2:-10099001}"
user="${3:-sample client}"
: "${HUB_PASSWORD:?set HUB_PASSWORD to the organisation password}"

escape() { # makes a value fit to stand in XML
  printf '%s' "$1" | sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g'
}

credentials="<UKPRN>$(escape "$ukprn")</UKPRN>
<OrgPassword>$(escape "$HUB_PASSWORD")</OrgPassword>
<UserName>$(escape "$user")</UserName>"

call() { # body on standard input, answer on standard output; the password is never an argument of a process
  {
    printf '%s' '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>'
    cat
    printf '%s' '</soapenv:Body></soapenv:Envelope>'
  } | curl --silent --show-error --max-time 60 \
    -H 'Content-Type: text/xml; charset=utf-8' -H 'SOAPAction: ""' --data-binary @- "$url"
}

element() { # the first value of an element in the answer on standard input
  tr -d '\n' | sed -n "s/.*<$1>\([^<]*\)<\/$1>.*/\1/p"
}

refused() { # a fault says what is wrong and how to mend it
  printf 'refused: %s %s %s %s\n' "$(printf '%s' "$answer" | element ResponseCode)" \
    "$(printf '%s' "$answer" | element ErrorCode)" "$(printf '%s' "$answer" | element Description)" \
    "$(printf '%s' "$answer" | element FurtherDetails)" >&2
  exit 1
}

answer=$(call <<EOF
<batch:SubmitBatch xmlns:batch="http://api.lrs.miap.gov.uk/batchmsg">
$credentials
<JobType>FUL</JobType>
<LearnerRecordCount>1</LearnerRecordCount>
<Learner>
<MISIdentifier>SAMPLE-1</MISIdentifier>
<GivenName>Odalys</GivenName>
<FamilyName>Quillfeather</FamilyName>
<LastKnownPostCode>ZZ99 9ZZ</LastKnownPostCode>
<DateOfBirth>2008-03-31</DateOfBirth>
<Gender>2</Gender>
<AbilityToShare>1</AbilityToShare>
<VerificationType>2</VerificationType>
</Learner>
</batch:SubmitBatch>
EOF
)
job=$(printf '%s' "$answer" | element JobID)
if [ -z "$job" ] || [ "$job" = 0 ]; then
  refused
fi
printf 'job %s\n' "$job" >&2

tries=0
while [ "$tries" -lt 60 ]; do
  answer=$(call <<EOF
<batch:GetSubmitBatchOutput xmlns:batch="http://api.lrs.miap.gov.uk/batchmsg">
$credentials
<JobID>$job</JobID>
</batch:GetSubmitBatchOutput>
EOF
)
  code=$(printf '%s' "$answer" | element ResponseCode)
  case "$code" in
    WSRC0008) sleep 1 ;;
    WSRC0009)
      printf 'ULN %s, return code %s\n' \
        "$(printf '%s' "$answer" | element ULN)" "$(printf '%s' "$answer" | element ReturnCode)"
      exit 0
      ;;
    *) refused ;;
  esac
  tries=$((tries + 1))
done
printf 'job %s is still running; ask again later\n' "$job" >&2
exit 1
