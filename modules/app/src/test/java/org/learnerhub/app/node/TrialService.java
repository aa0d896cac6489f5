package org.learnerhub.app.node;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.cxf.binding.soap.SoapFault;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.node.trial.InvokingOrganisation;
import org.learnerhub.app.node.trial.Weigh;
import org.learnerhub.app.node.trial.WeighResponse;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.access.Right;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.domain.problem.WireCodes;
import org.learnerhub.soap.SoapService;
import org.learnerhub.soap.envelope.CallerNames;
import org.learnerhub.soap.envelope.Callers;
import org.learnerhub.soap.fault.FaultForm;
import org.learnerhub.soap.fault.FaultXml;
import org.learnerhub.soap.message.Dialect;
import org.learnerhub.soap.message.MessageEndpoint;
import org.learnerhub.soap.message.OperationTable;

/** A service as small as can be, wrapped as WCF does: all that is needed to add one is here and in the WSDL. */
final class TrialService {

    static final String PATH = "/Trial.svc";

    private static final String NAMESPACE = "urn:learnerhub:trial";
    private static final Operation WEIGH = new Operation("trialWeigh", Right.REGISTER_LEARNERS);

    private final Callers callers;

    private TrialService(Callers callers) {
        this.callers = callers;
    }

    static SoapService of(Callers callers) {
        OperationTable operations = new OperationTable().put(Weigh.class, new TrialService(callers)::weigh);
        return SoapService.of(
                        "contract/wsdl/trial.wsdl", new QName(NAMESPACE, "Trial"), new QName(NAMESPACE, "TrialPort"))
                .at(PATH)
                .answeredBy(new MessageEndpoint(operations, Dialect.ofSchema()))
                .faults(new Form())
                .caller(new CallerNames(
                        "invokingOrganisation",
                        Map.of(
                                CallerNames.ORGANISATION_REF,
                                List.of("OrganisationRef"),
                                CallerNames.UKPRN,
                                List.of("Ukprn"),
                                CallerNames.PASSWORD,
                                List.of("Password"))))
                .build();
    }

    private WeighResponse weigh(Weigh request) {
        InvokingOrganisation caller = request.invokingOrganisation;
        Call call = callers.enter(WEIGH, caller.organisationRef, caller.ukprn, caller.password, caller.username);
        if (request.word == null) {
            throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, "word");
        }
        WeighResponse response = new WeighResponse();
        response.result = request.word.length() + call.userName().length();
        return response;
    }

    /** Two details, as on the services for learning records (contract 1.5). */
    private static final class Form implements FaultForm, WireCodes {

        @Override
        public SoapFault fault(Refusal refusal, @Nullable String correlationId) {
            String code = of(refusal.code()).orElse("T-OTHER");
            return new FaultXml("refused", FaultXml.client(), new QName(NAMESPACE, "DomainFault", "d"))
                    .qualified("ErrorCode", code)
                    .beside(new QName(NAMESPACE, "Second", "s"))
                    .unqualified("Code", refusal.code().code())
                    .build();
        }

        @Override
        public Optional<String> of(HubCode code) {
            return code == AccessCode.RIGHT_MISSING ? Optional.of("T-RIGHT") : Optional.empty();
        }
    }
}
