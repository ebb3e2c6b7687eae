/**
 * What pages say of themselves in the place of a text that they do not give. Each is looked for in lines of their own, never in
 * running text: policies speak of errors, of signing in and of cookies too.
 */
export interface Notice {
  reason: 'soft-error' | 'challenge' | 'login-wall' | 'consent-wall';
  wordings: readonly RegExp[];
}

/** A page, or a part of one, that failed: also looked for within longer documents, where it stands in the place of a section. */
export const ERRORS: readonly RegExp[] = [
  /\b(?:page|content|site|document|file|link)\b.{0,30}\b(?:isn['’]t|is not|not|cannot be|can['’]t be|no longer|could not be|couldn['’]t be|doesn['’]t|does not)\b.{0,12}\b(?:available|found|loaded|displayed|exists?)/iu,
  /\b(?:404|403|500|502|503)\b.{0,12}(?:not found|forbidden|error|unavailable|bad gateway)|^(?:error )?(?:404|403|500|502|503)\b/iu,
  /\b(?:something|an (?:unexpected |internal |unknown )?error|technical (?:error|difficulties))\b.{0,20}(?:went wrong|occurred|happened)/iu,
  /access denied|request blocked|you have been blocked|temporarily unavailable|service unavailable/iu,
  /just a moment|checking your browser|verify (?:that )?you are (?:a )?human|are you a robot|enable javascript|javascript is (?:disabled|required)/iu,
  /(?:page|contenu).{0,25}(?:introuvable|n['’]est (?:pas|plus) (?:disponible|accessible)|n['’]existe)|une erreur.{0,20}(?:produite|survenue)|accès refusé/iu,
  /seite.{0,25}(?:nicht gefunden|nicht verfügbar)|ein fehler ist aufgetreten|página no (?:encontrada|disponible)/iu,
];

/** Further words of failure, which could stand in a policy: only a page that has hardly anything else to say means itself by them. */
const FAILURES: readonly RegExp[] = [
  /\b(?:isn['’]t|is not|not(?: yet)?) available in your (?:country|region|area|location)/iu,
  /^(?:oops|whoops|uh[ -]?oh|sorry)\b|^(?:page )?not found\b|^error\b[^.]{0,20}$|couldn['’]t find (?:that|this|the) page|looking for (?:doesn['’]t|does not|no longer) exist/iu,
  /(?:we(?:['’]re| are)|(?:site|page|service) is|down for|under(?:going)?) .{0,30}\bmaintenance\b|(?:try|check) (?:again|back) (?:later|soon|in a few)|please (?:reload|refresh) the page/iu,
  /^(?:désolé|oups)|réessayez plus tard|en (?:cours de )?maintenance|erreur (?:serveur|interne|inattendue)/iu,
  /^(?:hoppla|ups|entschuldigung)\b|(?:ist etwas|etwas ist) schiefgelaufen|versuchen sie es später|wartungsarbeiten/iu,
  /^(?:lo sentimos|vaya)\b|algo (?:salió|ha salido) mal|se ha producido un error|inténtalo de nuevo más tarde/iu,
  /pagina non (?:trovata|disponibile)|qualcosa è andato storto|si è verificato un errore|página não (?:encontrada|disponível)|algo deu errado|ocorreu um erro/iu,
  /pagina (?:is )?niet (?:gevonden|beschikbaar)|er is iets (?:mis|fout)gegaan|sidan (?:kunde inte hittas|finns inte)|nie znaleziono strony/iu,
  /ページが見つかりません|エラーが発生しました|页面不存在|找不到(?:该|此)?页面|无法访问此页面|出错了|페이지를 찾을 수 없습니다/iu,
];

/** Whoever reads must first show that they are a person, or a browser. */
const CHALLENGES: readonly RegExp[] = [
  /^just a moment|checking (?:your browser|if the site connection is secure)|attention required|ddos[ -]?(?:protection|guard)|^security (?:check|verification)\b/iu,
  /verif(?:y|ying) (?:that )?(?:you are|you['’]re) (?:a )?(?:human|not a (?:ro)?bot)|are you (?:a )?(?:human|robot)|i['’]?m not a robot|prove (?:that )?you(?:['’]re| are) (?:a )?human|(?:complete|solve|pass) (?:the|this|a) captcha|^captcha/iu,
  /enable (?:javascript|cookies)(?: and (?:cookies|javascript))?.{0,30}|javascript is (?:disabled|required)|(?:review|check)(?:ing)? the security of your connection|unusual (?:traffic|activity) from/iu,
  /vérifi(?:er|ons|cation).{0,30}(?:humain|robot|navigateur)|activer? javascript|un instant(?:…|\.\.\.)/iu,
  /(?:bestätigen|prüfen).{0,30}(?:mensch|roboter|browser)|(?:bitte )?(?:aktivieren sie )?javascript (?:aktivieren|ist erforderlich|deaktiviert)|(?:verifica|comprueba|compruebe).{0,30}(?:humano|robot)/iu,
  /人机验证|请完成(?:安全)?验证|ロボットではありません/iu,
];

/** The text is for those who have an account. */
const LOGINS: readonly RegExp[] = [
  /^(?:please )?(?:sign|log)[ -]?in(?: or (?:sign up|register|create an? (?:new )?account))?(?: (?:to|with|here)\b.{0,50})?[.!]?$/iu,
  /\b(?:must|need to|have to|please|required to) (?:first )?(?:be (?:signed|logged) in|(?:sign|log) in)\b.{0,20}\b(?:to (?:view|see|read|access|continue)|first)/iu,
  /^(?:se connecter|connectez-vous|connexion|identifiez-vous)(?: (?:à|pour|avec|ou)\b.{0,50})?[.!]?$/iu,
  /^(?:bitte )?(?:melden sie sich an|anmelden|einloggen|anmeldung)(?:,? um .{0,50})?[.!]?$/iu,
  /^(?:inicia(?:r)? sesión|iniciar sessão|accedi|inloggen|logga in|zaloguj się|ログイン|登录|로그인)(?: .{0,50})?[.!]?$/iu,
];

/** The text comes after cookies were accepted. */
const CONSENTS: readonly RegExp[] = [
  /^before you continue|(?:accept|agree to|consent to) (?:all |our |the use of )?(?:cookies|tracking) (?:to|before) (?:continue|read|view|access|proceed)|^(?:this site|we) uses? cookies\b|^(?:we (?:value|care about|respect) )?your privacy(?: (?:choices|matters).{0,20})?[.!]?$|^we (?:value|care about|respect) your privacy/iu,
  /^avant de continuer|(?:acceptez|accepter) (?:les |nos )?cookies pour|^(?:nous respectons )?votre vie privée[.!]?$|^continuer sans accepter/iu,
  /^bevor sie (?:fortfahren|weitermachen)|cookies? (?:akzeptieren|zustimmen),? um|^(?:wir schätzen )?ihre privatsphäre[.!]?$/iu,
  /^antes de continuar|acepta(?:r)? (?:las )?cookies para|^prima di continuare|^voordat je verdergaat/iu,
];

/** In the order in which they are looked for: a challenge often says that something went wrong, and a wall that one is to come back. */
export const NOTICES: readonly Notice[] = [
  { reason: 'challenge', wordings: CHALLENGES },
  { reason: 'soft-error', wordings: [...ERRORS, ...FAILURES] },
  { reason: 'login-wall', wordings: LOGINS },
  { reason: 'consent-wall', wordings: CONSENTS },
];

/** Characters of the longest line that is a notice. */
const LONGEST = 140;

/** Whether a line tells of an error instead of being part of a text. */
export function isErrorNotice(line: string): boolean {
  return isNotice(line, ERRORS);
}

export function isNotice(line: string, wordings: readonly RegExp[]): boolean {
  return line.length <= LONGEST && wordings.some(wording => wording.test(line));
}
