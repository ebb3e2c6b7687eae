import type { Language } from '../language.ts';
import { optOut, refusals, training, trainingByContext } from './rule-bases.ts';

/** English. Phrases are grouped by what they are for; see language.ts for the notation. */
export const english: Language = {
  code: 'en',
  phrases: {
    // ---- training ----
    // Things that can be trained.
    model: [
      '(AI|A\\.I\\.|artificial intelligence|machine( |-)learning|ML|deep( |-)learning|generative) (\\S+ ){0,3}(model*|system*|technolog*|tool*|feature*|product*|algorithm*|capabilit*|application*|assistant*|service*|software|offering*|solution*|provider*|vendor*|partner*)',
      '(our|its|their|train*|the|of|for|to|with|any|other|general|generative|develop*|improv*|and|or|advance|automat*|including|as|through|using) (AI|A\\.I\\.|artificial intelligence|machine( |-)learning|ML|LLM*)',
      '(large |small )?language model*',
      '(LLM*|foundation model*|classifier*|neural network*|deep( |-)learning|machine( |-)learning)',
      "(our|its|their|these|such|the|any|those|other|new|own|*'s) (\\S+ ){0,3}(model*|algorithm*)",
      '(?<!(pricing|business|device|vehicle|phone|operating|revenue|subscription|role|delivery) )(models|algorithms)',
    ],
    // To make a model learn, whoever does it.
    train: [
      '(pre|re)?-?train(s|ed|ing)?',
      'fine-? ?tun(e|es|ed|ing)',
      'teach(ing|es)? (our|the|its) (model*|system*|algorithm*)',
    ],
    // To make better or build, said of models and services.
    improve: [
      '(improv*|enhanc*|refin*|optimi[sz]*|develop|develops|developing|development of|build|building|evaluat(e|ing)|test(ing)?|advanc(e|ing)|calibrat*|validat*|personali[sz]*)',
    ],
    // What people give or leave behind.
    data: [
      '(personal|user|customer|your|usage|client|business|account|de-?identified|anonymi[sz]ed|aggregated?|public|private|biometric|telemetry|interaction|chat|voice|behaviou?ral|end user|service|training|collected|sensitive) (\\S+ )?(data|information|content*)',
      '(data|datasets?|information|contributions?|submissions?|UGC)',
      'content in (your|private|public)',
      'content (published|you|that|posted|shared|from|uploaded|created|provided|submitted|people|users)',
      '(the|this|that|such|of|any|all|public*|available|use|share|shared|their|published|uploaded|submitted|generated|and|or) (content|contents|materials?)',
      '(inputs?|outputs?|prompts?|queries|responses|conversations?|chats?|messages?|transcripts?|dialogues?|interactions?|completions?)',
      '(posts?|photos?|images?|pictures?|videos?|audio|voices?|recordings?|speech|music|works?|songs?|comments?|text|texts|e-?mails?|documents?|files?|code|snippets?|codebase|repositories|telemetry|feedback|suggestions|metadata|biometrics?|likeness)',
    ],
    // Words only an assistant's users type or get.
    'assistant-data': [
      '(inputs?|outputs?|prompts?|conversations?|completions?)',
      'chat (data|history|content|histories)',
      '(generated|AI) content',
    ],
    'train-model': [
      '{train} … {model}',
      '{model} … {train}',
      '{train} … (technolog*|system*|software|tool*|chatbot*|assistant*|feature*)',
      '(technolog*|system*|software|chatbot*|assistant*) … {train}',
      '(AI|ML|model|machine( |-)learning)-?( |-)training',
    ],
    'train-on': [
      '(use[ds]?|using|process*|collect*|shar(e|ed|ing)|licen[sc]*|available|rely|rights?) … (for|to|in|as) (\\S+ ){0,3}{train}',
      '{train} … (on|with|using|from) … {data}',
      'training (purposes?|data ?sets?|data|sets?|corpus)',
      'opt* … training',
      '(model|AI) improvement',
    ],
    'improve-model': [
      '{improve} (\\S+ ){0,7}{model}',
      '{model} … (improved|enhanced|developed|refined)',
      '{model} (improvement|development|research|optimi[sz]ation)',
      '(product|service|model) (improvement|development) (\\S+ ){0,3}{model}',
      '(AI|model|algorithm) (product )?(improvement|development)',
    ],
    // What the other cells of a table's row say about a purpose.
    'data-or-basis': ['{data}', 'legitimate interests?', 'consent', 'contract', 'legal (obligation|basis)*'],
    'training-sentence': ['{train-model}', '{improve-model}'],
    'learn-from': [
      '(learn|learns|learning|learned) from … {data}',
      '(perform|conduct|apply)(ing|s)? (\\S+ )?machine( |-)learning',
    ],
    'by-learning': ['(by|using|through|for) (\\S+ )?machine learning'],
    'improve-service': [
      '(improv*|enhanc*|develop|develops|developing|optimi[sz]*|refin*) (\\S+ ){0,6}(services?|products?|technolog*|features?|offerings?|platform|tools?|suggestions?|performance)',
    ],
    'use-of-data': [
      '(us(e|es|ed|ing)|process*|analy[sz]*|collect*|review*|shar(e|es|ed|ing)|access*|retain*|store[ds]?) … {data}',
      '{data} … (used|processed|analy[sz]ed|collected|reviewed|shared|accessed|retained|stored)',
      'license … {data}',
    ],
    // What people give to a product, by the names of terms of service.
    'given-content': [
      '(customer|user|your|API|client|company|end user|licensed|chat|autocomplete|member|uploaded|submitted) (\\S+ )?(content|contents|data|materials?|submissions?)',
      'content (you|that you|from)',
      'content in (your|private|public)',
      'use content',
      '(inputs?|outputs?|prompts?)',
    ],
    // Tells that improving the service is training, too.
    'improving-is-training': [
      '{improve-service} … (including|includes?|such as|for example|e\\.g\\.|like) … {train-model}',
    ],
    // Words that a document full of is about an assistant or a model.
    assistant: [
      '(prompts?|outputs?|language models?|generative AI|AI (models?|assistants?|features?)|chatbots?)',
    ],
    'human-review': [
      '(human|trained|manual)(ly)? review*',
      'reviewed by … (people|humans?|reviewers?|staff|personnel)',
    ],

    // Sentences that only say what a word stands for.
    definition: [
      '(fine-? ?tuned|(pre-?)?trained) (\\S+ ){0,3}(weights|checkpoints|derivatives|versions?|variants?)',
      '"(\\S+ ){0,5}\\S+":? (means|mean|refers? to|shall mean)',
    ],
    // What a model was made able to do, with no word on whose data it learned from.
    'model-behaviour': [
      '(trained|fine-? ?tuned) to \\S+',
      '(train|trains|training|fine-? ?tun(e|ing)) (them|it|((our|the|its|these) )(\\S+ )?models?) to \\S+',
    ],
    // What models cannot do.
    disclaimer: ['(biased|inaccura*|hallucinat*|poor quality|not unique|may not be accurate|resembl*)'],
    // Other things one opts out of, told by the sentences around.
    'other-programme': ['(rewards|loyalty|sweepstakes|auto-?( |-)?renew*)'],
    // A company is sold, not data.
    'company-sale': [
      '(part|portion|substantially all) of (our|the|its|their) (business|company|assets)',
      '(merger|merged?|acqui*|bankrupt*|insolven*|assets|reorgani*|corporate transaction)',
    ],
    arbitration: ['(arbitrat*|class( |-)actions?|jury trial|dispute resolution|resolving disputes)'],
    // Rules that bind the user, not the vendor.
    'user-rule': [
      '(you|users?|customers?|licensees?|developers?|clients?|partners?|creators?|visitors?|subscribers?|third parties) (may|must|shall|will|agree|agrees|can|should|are|is|and your (users|end users) (may|must|shall|will)) (also )?(not|neither|only not|never|hereby not)',
      "(you|users?|customers?) (can't|won't|mustn't|shouldn't|may never)",
      'you agree (that you will |that you shall )?not to',
      'you (represent|warrant|undertake)',
      '(indemnif*|hold harmless|arising (from|out of))',
      '(you|customers?|users?) (using|use) (\\S+ )?(outputs?|API)',
      'is (strictly )?(prohibited|forbidden)',
      '(prohibited|forbidden|not permitted|not allowed|not authori[sz]ed|refrain) (from|to)',
      '(scrap(e|es|ed|ing)|crawl*|spider*|data( |-)min(e|ing)|data harvesting|robots\\.txt)',
      '(reverse( |-)engineer*|decompil*|disassembl*)',
      '(that )?compet(e|es|ing|itive|itor|itors)',
      '(use|using) (the|our|any) (services?|site|platform|suggestions?|outputs?|materials?|third( |-)party materials?|API|content) … (to|for) … {train}',
    ],
    // Headings and leads under which rules for users stand.
    'user-rule-heading': [
      '(prohibited|forbidden|unacceptable|disallowed) (\\S+ )?(uses?|conduct|activit*|actions?|content)',
      "(you|users?|customers?|you agree not to|third parties) … (not|n't|agree not to|never)( to)?:?",
      '(usage|use|licen[sc]e|general) restrictions',
      'restrictions on (use|your use)',
      '(acceptable use|code of conduct|community (guidelines|standards)|rules of conduct)',
    ],
    // People taught, not models.
    'staff-training': [
      '{train} (of |for |and \\S+ )?(our |their |its |your |all )?(\\S+ )?(staff|employees?|personnel|agents?|workers|teams?|representatives|associates|colleagues|managers|contractors?|crew|drivers?)',
      '(staff|employees?|personnel|agents?|representatives|advisors?) … {train}',
      '(quality|coaching|monitoring|compliance|security|privacy|awareness) (\\S+ )?(and|or|&|,) training( purposes)?',
      'training(,? and|,? or) (quality|coaching|monitoring|development|education)',
      'training (courses?|materials?|programs?|programmes?|sessions?|videos?|services?|events?|workshops?|providers?|and certification)',
      '(fitness|sports?|vocational|professional|flight|athletic|online|customer|physical) training',
      '(by|on|take|board|catch|bus|coach) (the |a )?trains?',
      'trains?,? (or|and) (buses|bus|planes?|ferr*|coach*|flights?)',
    ],

    // ---- opt-out ----
    'opt-out': [
      'opt(s|ed|ing)?( |-)?(you |them |yourself |your \\S+ )?(back )?out',
      'opt-?outs?',
      'choose not to (participate|share|have|allow)',
    ],
    'opt-in': ['opt(s|ed|ing)?( |-)?(back )?in', 'opt-?ins?'],
    object: [
      '(unless|until) you (have )?(object|objected)',
      '(right|rights|opportunity|option|entitled|able|ability|request*|possibility) … (to )?(object|objection)',
      '(may|can|wish to|want to|to|you|and|or|also) (\\S+ )?(object|objecting) (to|against|at any time|on grounds|for|,)',
      '(objects|objected|objecting) to (\\S+ ){0,6}(process*|us(e|es|ing)|collect*|shar*|profil*|market*|train*|transfer*)',
      '(request|submit|make|exercise|file|send|through|via|the|an|your|of) (\\S+ ){0,2}(objection|objections)',
      '(objection|objections) (to|form|requests?|right)',
      '(access|erasure|deletion|rectification|restriction|portability|correction)(,| or| and|, and|, or) (object|objection)',
    ],
    // Words that point to a use told just before.
    'this-use': [
      '(this|such|that|these|those) (\\S+ )?(processing|use|uses|training|purposes?|data|collection|activit*)',
    ],
    'withdraw-consent': [
      '(withdraw*|revok*|rescind*|retract*|withdrawal of) … (consents?|permissions?|authori[sz]ations?)',
      '(consents?|permissions?|authori[sz]ations?) … (withdraw*|revok*|rescind*|retract*|removed)',
    ],
    unsubscribe: [
      'unsubscrib*',
      '(stop|no longer|avoid|cease|not (wish|want|like) to|not be) (wish to |want to |wishing to )?(receiv*|sending|send|getting|contact*) … (communications?|e-?mails?|messages?|newsletters?|marketing|offers|notifications?|promotion*|texts?|mail)',
      '(manage|chang*|updat*|adjust*|edit*|set|select*) (\\S+ ){0,2}(marketing|communications?|e-?mail|contact|notification) (preferences?|settings?|choices)',
      'reply(ing)? … "?STOP"?',
    ],
    sale: [
      "(we|never|not|n't|no longer) (\\S+ ){0,3}(sell|sells|sold|rent|rents)",
      '(not|never|no) (\\S+ ){0,3}(selling|sale|sales)',
      'do not sell( or share)?( my| our| your)?',
      "(not|never|n't) (\\S+ ){0,2}(share|disclose|provide) … (for|with|to) … (marketing|advert*)",
      '(shar*|disclos*) … third parties … (for|their) (own )?(direct )?marketing',
    ],
    signal: [
      'global privacy controls?',
      'GPC',
      'do( |-)not( |-)track',
      'DNT',
      'opt-out preference signals?',
      'preference signals?',
      'universal opt-out',
    ],
    // Uses of data that a person can stop.
    'stoppable-use': [
      '(personali[sz]*|targeted|targeting|tailored|customi[sz]ed|interest-based|behaviou?ral|ads|advert*|cookies?|track*|location|geolocation|GPS|history|activity|training|train|profiling|analytics|memory|memories|model improvement|marketing|camera|microphone|contacts|pixels?|beacons?|recommendations?|notifications|push|biometric*|facial|telemetry)',
      '(data|information|content|usage|code) (collection|sharing|processing|use|usage)',
      '(shar(e|es|ed|ing)|us(e|es|ed|ing)|collect*|process*|train*|disclos*|transfer*|receiv*|sell*) … (data|information|content*|messages|e-?mails|communications|offers|details|cookies|prompts?|inputs?|conversations?)',
      '(data|information|content*|prompts?|inputs?|conversations?|cookies) … (shared|used|collected|processed|disclosed|transferred|sold|train*|placed|stored)',
    ],
    // The person spoken to, or of: stories about others switch things on and off, too.
    addressed: [
      '(you|your|yours|users?|customers?|members?|individuals?|administrators?|admins?|parents?|creators?)',
    ],
    // To say yes or no to a use of data.
    'choose-use': [
      '(choose|choos*|decid*|control*|say|select) (\\S+ )?(whether|if|how|what data) (\\S+ ){0,6}(us(e|es|ed|ing)|shar(e|es|ed|ing)|collect*|process*|train*|sell)',
    ],
    // A use that depends on how the switch is set.
    'set-use': [
      '(if|when|while|where|unless) (\\S+ ){0,8}(on|off|enabled|disabled)"?,? (then )?(we|the company) (\\S+ )?(collect|use|store|share|process|retain)',
    ],
    toggle: [
      '(turn|turns|turned|turning|switch|switched|switching|toggl*) (\\S+ ){0,4}(off|on) … {stoppable-use}',
      '(turn|turns|turned|turning|switch|switched|switching|toggl*) (\\S+ ){0,2}{stoppable-use} … (off|on)',
      '(disable|disabling|deactivate|deactivating|switch off|untick|uncheck|block|blocking|reset|turn* off) (\\S+ ){0,5}{stoppable-use}',
      '{stoppable-use} … (off|on|disabled|enabled|turned off|deactivated) (by default|through|via|in|at any time)',
      '(can|may) (request|ask)( us)? (that|to) … (AI|artificial intelligence|machine( |-)learning) (\\S+ )?(features?|tools?|functions?|assistants?) … (disabled|disable|deactivate|deactivated|off)',
      'limit ad tracking',
      '"?(privacy|private|incognito) mode"?',
    ],
    choose: [
      '(you|users?|individuals|consumers?|customers?|creators?|parents?|members?|data subjects?|residents) (\\S+ ){0,4}(choos*|decid*|control*|manag*|adjust*|limit*|restrict*|chang*|updat*|select*|set|modif*|configur*|customi[sz]*|stop|prevent|review) … (settings?|preferences?|controls?|choices?|whether|how (we|your)|permissions?|cookies?|privacy (settings|choices|controls|preferences|options)|sharing|consent*)',
      '(control|limit|restrict|choose|manage|decide) (\\S+ ){0,5}(data|information|content) … (shar*|collect*|us(e|es|ed|ing)|process*)',
      '(manage|control|adjust|change|update|set|review|access|use|using|via|through|in) (your|the|their|my|our) (\\S+ ){0,3}(preferences?|privacy controls?|data controls?|choices?|privacy settings?|ad settings?|cookie settings?|consents?|consent tool*|preference (center|centre)|advertising (settings|controls))',
      '(cookie|ad|ads|advertising|privacy|tracking|consent|data) (settings?|preferences?|controls?|choices?|manager|tools?|(preference |consent )?cent(er|re))',
      '(choices|control) (about|over|regarding|on) (how|what|which) (we|your|data|information|personal)',
      '(choices|control) (about|over|regarding) (the |your |our )(\\S+ ){0,3}(use|collection|sharing|data|information)',
      '(depending on|according to|based on) your (\\S+ )?(settings|choices|preferences)',
      'decisions (that )?you make',
    ],
    refuse: [
      "(do|does|did|would|if you) (not|n't|rather not|prefer not) (want|wish|like|agree|consent|allow|permit|prefer)",
      "(you|users?|customers?|individuals?|they|who) (\\S+ )?(don't|doesn't|didn't|not) (want|wish|agree|consent|allow|permit) (\\S+ ){0,5}(us|we|to|your|cookies|for|that|third|such|the|our)",
      '(refus*|reject*|declin*|den(y|ied)) … (cookies?|consent*|permissions?|tracking|processing|collection|advert*|share|sharing|data|information)',
      '(right|rights|able|option|ability|request*|ask us|may|can) (\\S+ ){0,3}to (\\S+ )?(restrict*|limit|stop|prevent|refuse|say no)',
      'restriction of … processing',
      '(right|option|ability) not to',
      '(stop|prevent) (us|our|the|others) (from )?(us|process|train|shar|collect|sell)*',
    ],
    allow: [
      '(if|unless|when|where|until) you (have |do |did )?(not )?(\\S+ )?(allow|permit|enable|agree) … (us|our|to|use*|train*|share|in your settings)',
      '(you|users?|customers?) (can|may) (choose to )?(allow|permit|grant|deny) … (access|use|to|share)',
      '(allow|permit) … in (your|the) settings',
      '(may|can) request that … (disabled|not used|excluded|turned off|deactivated)',
    ],
    // Words with "not" that deny nothing of what is told near them.
    'no-denial': [
      '(not|without) (be )?(limited|limitation|restricted|exclusively|only|solely|necessarily|just)( to)?',
      'without (prejudice|undue delay|charge|cost|affecting)',
      "(if|unless|when|where|whenever|should) (you|users?|customers?|they|individuals?) (\\S+ ){0,2}?(not|n't|cannot)( (want|wish|like|agree|consent|allow|permit|prefer))?",
      "you (don't|do not|would not|wouldn't|would rather not) (want|wish|like|agree|consent|allow|permit|prefer)",
      'whether or not',
      'why not',
    ],
    // Begins a sentence that takes its subject from the one before.
    continues: [
      '(this|these|those|such|it|they|however|for example|in (this|these|that|such) cases?|we may also)',
    ],
    'model-or-its-training': ['{model}', '{train-model}'],
    // A refusal that names training as what is refused.
    'training-refusal': [
      '(opt|opts|opted|opting)( |-)?out … {train}',
      '(object|objects|objected|objecting|objection) (to|against) … {train}',
      "(not|n't) (want|wish|like|prefer|agree|consent) (\\S+ ){0,9}{train}",
      '{train} opt-?( |-)?out',
      '(choose|choosing|decide|deciding|control|select) (whether|if|how) (\\S+ ){0,9}{train}',
      '(stop|stopping|prevent|preventing|refuse|refusing|decline|declining|right to (limit|restrict)) (\\S+ ){0,9}{train}',
      '(withdraw|withdrawing|withdrawal|revoke|revoking) … (consent|permission) … {train}',
      '(ask|tell|request|instruct) (\\S+ ){0,2}not (\\S+ ){0,9}{train}',
      '(opt|opts|opted|opting|turn|turns|turned|turning|switch|switching|disable|disabling|toggle|toggling)( |-)?(out|off)? … ({train}|{improve} (\\S+ ){0,3}{model})',
    ],
    // A use that is stated first, and then limited by a refusal.
    'use-then-refusal': [
      '{train} … (unless|except|but|however|until|if you)',
      '(unless|until|except) you (\\S+ ){0,2}(opt|object|turn|switch|disable|toggle)',
      "if you (do not|don't|did not|have not) (\\S+ )?(opt|object|turn|switch|disable|toggle)",
    ],
    // A use that goes on until one refuses it.
    'until-refused': [
      '(unless|until|as long as) (\\S+ ){0,4}(object|objected|opt|opted|tell us|told us|refuse|refused|decline|declined|withdraw|withdrawn|unsubscribe|disable|disabled|turn)',
    ],
    // A use that goes on with a consent.
    'asked-use': [
      '(with|given|based on|upon|subject to|if you give|where you give|where you have given|if you have given) (us )?your (\\S+ )?(consent|permission|agreement),? (we|lutra|our partners) (\\S+ ){0,2}(us|shar|process|collect|disclos|send|sell|transfer)*',
    ],
    // Says of what was told just before that it does not hold for all.
    exception: [
      '(this|these|the above|the foregoing|that|which|such) (\\S+ ){0,3}(does|do|shall|will) not (apply|extend|cover|include|hold)',
      '(the only |an |one |sole )?exceptions? (is|are|to this)',
      'we make (an exception|exceptions)',
      '(excluded|exempt|exempted) (from this )?(is|are)',
    ],
    // A consent that nobody asks for.
    'deemed-consent': [
      '(by|in|when) (using|accessing|creating|signing|registering|opening|joining|continuing|visiting|browsing|submitting|providing|giving|downloading|installing|accepting|entering) … you (\\S+ ){0,3}(consent|agree|authori[sz]e) (to|that we may)',
      '(deemed|considered|taken) to (have )?(consent|agree|accept|authori[sz]e|opted( |-)in)*',
      '(automatically|by default) (opted( |-)in|enrolled|subscribed|signed up)',
      '(opted( |-)in|enrolled|subscribed|signed up) (automatically|by default)',
    ],
    // A refusal that is said not to be had, or not to be asked about.
    'no-say': [
      '{deemed-consent}',
      "(?<!(not|never|n't|nor|no) [^.;]{0,80})without (asking for )?(your|their|any|prior|further|additional) (\\S+ )?(consent|permission|opt-?in)",
      '(may|can|might|reserve the right to) (refuse|reject|deny|decline) (your |the |an |any )(\\S+ )?(objection|opt( |-)?out|request to (opt|object|withdraw|restrict)*)',
      "(cannot|can not|can't|may not|will not|unable to|not able to|not possible to|no option to|no right to|no way to) (\\S+ ){0,2}({opt-out}|{object}|unsubscribe|opt|object)",
      "(not|n't|no) (\\S+ ){0,3}(respond|react|recogni[sz]e|honou?r|support|process|respect) (\\S+ ){0,6}{signal}",
      '{signal} (\\S+ ){0,6}(not|no) (\\S+ ){0,3}(respond*|recogni*|honou?r*|support*|effect)',
    ],
    // Begins a sentence on what one loses, or does not get rid of, where one refuses.
    'refusal-cost': [
      '((please )?note that |however,? |but )?(even )?(if|when|where|after|by) (you )?(\\S+ ){0,2}(opt|opting|object|objecting|withdraw|withdrawing|revoke|revoking|refuse|refusing|decline|declining|disable|disabling|block|blocking|reject|rejecting|turn|turning|do not (consent|agree)|unsubscribe|unsubscribing) … (you (may|might|will|can|could) (not|no longer|still|continue)|you (cannot|lose)|(features?|services?|parts|functionalit*|content|site|website|experience) (\\S+ ){0,5}(not|no longer|limited|unavailable|impaired|affected)|still|continue to|less (relevant|useful|personali[sz]ed))',
      '(opting out|withdrawing|withdrawal|your opt-?out|your objection|unsubscribing) … (does not|do not|will not|may not|may limit|may affect)',
    ],
    // How a right, whichever, is exercised.
    'exercise-rights': [
      '(exercise|exercising|invoke|submit|make) (\\S+ ){0,4}(rights?|requests?|choices) … (by|via|through|at|here|contact*|e-?mail*|form|portal)',
      '(privacy|statutory|data protection|these|following|certain) rights',
    ],
    // How the right just told of is exercised against one use.
    'exercise-right': [
      '(exercise|exercising|invoke) (this|that|the|your) right (with regard to|as regards|regarding|concerning|in relation to|in respect of|against|for) (\\S+ ){0,4}{stoppable-use}',
    ],
    // Signs that the rights spoken of are the person's over their data.
    'rights-around': [
      '(object|objection|opt*( |-)out|withdraw* … consent|privacy rights?|personal (data|information))',
    ],
    consent: [
      '(with|without|unless|only|if|where|when|obtain*|based on|give|gives|given|giving|provid*|require*|on the basis of|subject to|prior|explicit|express|your|parental|seek|ask*) (\\S+ ){0,5}(consent|consents|opt-in)',
      '(you|user|customer|they|who|explicitly|expressly) (\\S+ ){0,2}(consent|consents|consented|authori[sz]e) (to|for)',
      '{deemed-consent}',
      '(with|without|unless|only|if|prior|explicit|express|your) (\\S+ ){0,4}permission',
    ],
    // Leave that somebody else than the person gives.
    'others-consent': [
      "(written|our|its|his|her|*'s) (\\S+ ){0,2}(consent|permission|approval)",
      'without (their|the|any|such|appropriate|proper) (\\S+ ){0,3}(consent|permission)',
      '(consent|permission) (of|from) (the|an|any|each|all|its|such) ',
    ],
    'personal-data': [
      "(personal|your|user|customer|sensitive|their|individual*|consumer*|client*|usage|its|users'|my) (\\S+ ){0,3}(data|information|content*|e-?mails?|details)",
      'personally identifiable information',
      '(data|information) (about|of|from) (\\S+ ){0,3}(you|users?|individuals?|persons?|people|customers?|children)',
      'do not sell',
    ],
    // What makes a consent one on a use of data.
    'personal-use': [
      '(personal|your|user|customer|sensitive|their|location|biometric|health) (\\S+ )?(data|information|content*|e-?mail|details)',
      '(marketing|advert*|ads|cookies?|profiling|profile|geolocation|location|tracking|newsletters?|communications|process|processing|train*|biometric|share|sharing|sell|collect*|third part*|analytics|use)',
    ],
    // Other things one opts out of, objects to or withdraws from.
    'other-refusal': [
      '(arbitrat*|class( |-)actions?|class( |-)wide|jury|dispute*|litigation|small claims)',
      '(auto-?( |-)?renew*|automatic(ally)? renew*|renewal|cancel* … (subscription|membership|order|contract)|recurring)',
      '(beta|early access|pilot|preview) … (program*|features?|services?|participat*)',
      '(rewards|loyalty|points) … (program*|account)',
      '(withdraw*|right of withdrawal) … (contract|purchase|order|agreement|14 days|fourteen days|offer|funds|money)',
      '(sub-?processors?) … object*',
      '(mature|adult|explicit) content',
      'object* … sub-?processors?',
      '(refund*|return* … (goods|items?))',
    ],
    'erasure-only': [
      '(delet*|clos*|terminat*|deactivat*|disabl*) … (account*|profile|workspace)',
      'account … (disabl*|deactivat*|delet*|terminat*)',
    ],
  },
  rules: [
    {
      ...training,
      id: 'en/train/objection',
      says: 'the right to object to training',
      burden: false,
      all: ['object', 'this-use'],
      beside: ['training-sentence'],
      unless: ['training-sentence', 'user-rule'],
    },
    {
      ...training,
      id: 'en/train/opting-out',
      says: 'opting out of training',
      burden: false,
      all: ['opt-out', 'this-use'],
      beside: ['training-sentence'],
      unless: ['training-sentence', 'user-rule'],
    },
    {
      ...training,
      id: 'en/train/refusal',
      says: 'a refusal of training[ with {data}]',
      burden: false,
      all: ['training-refusal'],
      around: ['model-or-its-training'],
      unless: ['use-then-refusal', 'user-rule', 'staff-training'],
    },
    {
      ...training,
      id: 'en/train/exception',
      says: 'an exception to what is said on training',
      all: ['exception'],
      beside: ['training-sentence'],
    },
    {
      ...training,
      id: 'en/train/model',
      says: 'training of AI models[ with {data}]',
      all: ['train-model'],
      around: ['data'],
      unless: [...training.unless, 'model-behaviour'],
    },
    {
      ...training,
      id: 'en/train/use',
      says: 'use of[ {data}| data] for training',
      all: ['train-on', 'data'],
      around: ['model'],
    },
    {
      ...training,
      id: 'en/train/improve-model',
      says: 'development of AI models[ with {data}]',
      all: ['improve-model', 'data'],
    },
    {
      ...training,
      id: 'en/train/learn',
      says: 'machine learning[ with {data}]',
      all: ['learn-from'],
      around: ['data'],
    },
    {
      ...training,
      id: 'en/train/by-learning',
      says: 'machine learning[ with {data}]',
      all: ['by-learning', 'use-of-data'],
    },
    {
      ...training,
      id: 'en/train/improve-from-content',
      says: 'improving the service[ with {data}]',
      all: ['improve-service', 'given-content', 'use-of-data'],
      document: ['assistant'],
    },
    {
      ...training,
      id: 'en/train/improve-as-said',
      says: 'improving the service[ with {data}]',
      all: ['improve-service', 'given-content', 'use-of-data'],
      said: ['improving-is-training'],
    },
    ...trainingByContext('en', training),
    ...refusals('en', optOut, 'object'),
    {
      ...optOut,
      id: 'en/opt-out/withdraw-consent',
      says: 'withdrawal of consent[ to {purpose}]',
      all: ['withdraw-consent'],
    },
    {
      ...optOut,
      id: 'en/opt-out/unsubscribe',
      says: 'how to stop messages[ for {purpose}]',
      all: ['unsubscribe'],
    },
    {
      ...optOut,
      id: 'en/opt-out/sale',
      says: 'sale or sharing of[ {data}| data]',
      burden: true,
      all: ['sale', 'personal-data'],
      unless: ['other-refusal', 'user-rule', 'company-sale'],
    },
    { ...optOut, id: 'en/opt-out/signal', says: 'opt-out signals of the browser', all: ['signal'] },
    {
      ...optOut,
      id: 'en/opt-out/set-use',
      says: 'what is done with[ {data}| data] as a switch is set',
      burden: true,
      all: ['set-use', 'data'],
      unless: ['erasure-only', 'other-refusal'],
    },
    {
      ...optOut,
      id: 'en/opt-out/switch',
      says: 'a switch for[ {purpose}| a use of data]',
      all: ['toggle', 'addressed'],
      unless: ['erasure-only', 'other-refusal', 'set-use'],
    },
    {
      ...optOut,
      id: 'en/opt-out/allow',
      strength: 'tied',
      says: 'a use that the person allows or not[: {purpose}]',
      all: ['allow', 'stoppable-use'],
      unless: ['user-rule', 'other-refusal'],
    },
    {
      ...optOut,
      id: 'en/opt-out/choose-use',
      says: 'a choice over[ {purpose}| a use of data]',
      all: ['choose-use', 'personal-data'],
      unless: ['erasure-only', 'other-refusal'],
    },
    {
      ...optOut,
      id: 'en/opt-out/choose',
      strength: 'tied',
      says: 'control over[ {purpose}| the use of data]',
      all: ['choose', 'addressed'],
      unless: ['erasure-only', 'other-refusal'],
    },
    {
      ...optOut,
      id: 'en/opt-out/refuse',
      says: 'refusing or limiting[ {purpose}| a use of data]',
      all: ['refuse', 'stoppable-use'],
      unless: ['other-refusal', 'user-rule'],
    },
    {
      ...optOut,
      id: 'en/opt-out/exercise-right',
      says: 'the right to object[ to {purpose}]',
      all: ['exercise-right'],
      beside: ['object'],
    },
    {
      ...optOut,
      id: 'en/opt-out/exercise',
      says: 'how rights are exercised',
      strength: 'weak',
      all: ['exercise-rights'],
      around: ['rights-around'],
    },
    {
      ...optOut,
      id: 'en/opt-out/consent',
      says: 'consent[ to {purpose}]',
      strength: 'tied',
      all: ['consent', 'personal-use'],
      unless: ['other-refusal', 'user-rule', 'others-consent'],
      unlessAbove: ['user-rule-heading', 'user-rule'],
    },
  ],
  parts: {
    polarity: {
      not: [
        "(not|never|no longer|n't|nor|neither|without|don't|doesn't|won't|isn't|aren't|cannot|can't|except|excluding|excluded)",
      ],
    },
    modality: {
      may: ['(may|might|can|could)'],
      must: ['(must|shall|required|need to|have to)'],
      'by default': ['(by )?default(s|ed)?', 'automatically'],
    },
    data: {
      inputs: ['(inputs?|prompts?|queries)'],
      outputs: ['(outputs?|responses|completions?|generations?)'],
      conversations: ['(conversations?|chats?|messages?|transcripts?|dialogues?)'],
      content: ['(content|contents|submissions|UGC)'],
      feedback: ['(feedback|ratings?|thumbs)'],
      'usage data': ['(usage|telemetry|log|interactions?|activity|device) (data|information)?'],
      'public posts': ['(public|publicly)'],
      'third-party data': [
        '(third( |-)part(y|ies)|licensed|partners) (data|information|content|datasets?|sources)',
      ],
      code: ['(code|codebase|snippets?|repositories)'],
      commands: ['(terminal|commands?)'],
      files: ['(files?|documents?|attachments?|uploads?|uploaded)'],
      'images and video': ['(photos?|images?|pictures?|videos?|camera)'],
      'voice and audio': ['(voice|audio|recordings?|speech|voiceprint)'],
      'biometric data': ['(biometric*|facial|face)'],
      location: ['(location|geolocation|GPS)'],
      'sensitive data': ['(sensitive|special categor*|health)'],
      'business data': ['(business|customer|enterprise|client|organi[sz]ation*) (data|content|information)'],
      'personal data': ['personal (data|information)', 'personally identifiable'],
      'aggregated data': ['(aggregat*)'],
    },
    whom: {
      'free users': ['free (users?|plan|tier|account|version|accounts|service)*'],
      'paying users': ['(paid|paying|pro|plus|premium|subscri(ber|bers|ption|ptions))'],
      'business customers': ['(enterprise|business|team|teams|workspace|edu|organi[sz]ations?)'],
      'API customers': ['(API|developers?)'],
      minors: ['(minors?|child|children|teens?|under (the age of )?(13|16|18)|younger|parent*)'],
      'people in Europe': ['(EEA|EU|European|Europe|GDPR|UK|United Kingdom|Switzerland|Swiss)'],
      'people in the United States': [
        '(California*|CCPA|CPRA|Nevada|Virginia|Colorado|US states?|Texas|Connecticut|Utah|Oregon|Montana)',
      ],
      'non-users': [
        '(non-users?|visitors?|do not have an account|without an account|logged out|not logged in)',
      ],
    },
    actor: {
      'third parties': ['(third( |-)part(y|ies)|partners?|vendors?|providers?|sub-?processors?)'],
      affiliates: ['(affiliates?|subsidiar*|group compan*|parent company|corporate group)'],
    },
    purpose: {
      training: ['{train}'],
      'improving services': ['improv* (\\S+ )?(services?|products?|platform|experience)'],
      sale: ['(sell|sells|selling|sale|sold)'],
      sharing: ['(shar(e|es|ed|ing)|disclos*)'],
      profiling: ['profil(e|es|ing)'],
      advertising: ['(ads?|advert*|targeted|interest-based|retarget*)'],
      personalisation: ['(personali[sz]*|tailor*|customi[sz]*|recommend*)'],
      marketing: ['(marketing|promotion*|newsletters?|offers|commercial)'],
      cookies: ['(cookies?|pixels?|track*|beacons?)'],
      analytics: ['(analytic*|statistic*|measure*)'],
      research: ['(research)'],
      'automated decisions': ['automated (decision|individual|process)*'],
      transfers: ['(transfer*)'],
    },
    channel: {
      settings: [
        '(settings?|preferences?|toggle*|switch*|controls?|dashboard|profile page|preference cent*|turn* (off|on)|disabl*|pane)',
      ],
      form: ['(forms?|portal|request page|webform)'],
      'e-mail': ['(e-?mail (us|to|at|address)|(by|via|through) e-?mail|e-?mailing|write to|writing to)'],
      post: ['(by (post|mail)|in writing|letter|postal|mailing address)'],
      'phone or text message': ['(phone|call|calling|toll-free|telephone|text|SMS|STOP)'],
      'a link': ['(link|links|click*|button|icon)'],
      'browser signals': ['(signals?|GPC|global privacy control*|do not track|DNT)'],
      'contact with the vendor': ['(contact*|reach* out|support|data protection officer|DPO)'],
      'browser or device settings': ['(browsers?|device|operating system)'],
    },
    condition: {
      consent: ['(consent*|permission|opt(s|ed|ing)?(-| )in|agree*|authori[sz]*)'],
      'an exception': ['(unless|except|until|excluding|other than|apart from|exception of)'],
      'on by default': [
        '(on|enabled|activated|checked|selected|allowed|opted( |-)in|enrolled|subscribed) by default',
        'automatically (opted( |-)in|enrolled|subscribed|enabled)',
      ],
      'off by default': ['(off|disabled|deactivated|unchecked|unselected|opted( |-)out) by default'],
      'a deadline': [
        'within \\S+ (calendar |business )?(hours?|days?|weeks?|months?) (of|after|from|following) (you (create|sign|register|join|accept|agree|open|first)*|your (registration|acceptance|account|first|sign-?up)|creating|signing|registering|joining|accepting|agreeing|opening)',
      ],
      'proof of identity': [
        '(identity card|proof of (your )?identity|identity document|government(-| )issued|verif* (\\S+ )?identity|copy of (your |an? )(ID|identity|passport))',
      ],
      'what the law allows': [
        '(applicable law|where required|permitted by law|required by law|certain circumstances|depending on|subject to|legal (obligation|requirement)s?)',
      ],
      'an opt-out': ['opt(s|ed|ing)?(-| )out*'],
      'at any time': ['(at any time|any time)'],
      'those who came earlier': [
        '(joined|signed up|registered|enrolled|subscribed|onboard(ed|ing)|created (your|an) account) (\\S+ ){0,3}(before|prior to|until)',
      ],
      'which data in time': ['(future|going forward|already|previously|retroactiv*|prior to)'],
      'a period': ['\\d+ (calendar |business )?(days?|months?|hours|years?)'],
    },
    basis: {
      'legitimate interest': ['legitimate interests?'],
      contract: ['(performance of|perform) (\\S+ )?contract'],
      'legal obligation': ['legal obligations?'],
      'public interest': ['public interest'],
    },
    safeguard: {
      'de-identification': ['(de-?identif*|anonymi[sz]*|pseudonymi[sz]*|disassociat*|strip*|redact*)'],
      aggregation: ['aggregat*'],
      deletion: ['(delet*|erase*|eras*|retain*|retention|store[ds]?|not stored)'],
      'human review': ['(human*|reviewers?|manual)'],
      encryption: ['(encrypt*)'],
    },
  },
  empty: `ve re ll t s d m like a an the and or of to in on for by with at from as is are was were be been being that this these those it its their our we us
    you your yours they them his her he she i my me not also any all such other may can will would shall should could must if when where
    which who whom whose what how there here has have had do does did so than then into about over under up out via per etc more
    please including include includes without limitation example eg ie certain some each every both either between within only same
    ve re ll t s d m like own most just very well upon herein hereby thereof through further`,
};
