import type { Language } from '../language.ts';
import { spanishItalianPortugueseRules } from './spanish-italian-portuguese-rules.ts';

/** Spanish of Spain and of the Americas. Phrases are grouped by what they are for; see language.ts for the notation. */
export const spanish: Language = {
  code: 'es',
  phrases: {
    // ---- training ----
    // Things that can be trained.
    model: [
      '(IA|I\\.A\\.|AI|LLM*|chatbots?)',
      'inteligencias? artificial(es)?',
      'aprendizaje (automático|automatizado|profundo|estadístico|por refuerzo|de máquinas?|maquinal)',
      '(machine|deep) learning',
      'redes neuronales',
      '(el|al|del|un) (\\S+ )?algoritmo',
      'reconocimiento (\\S+ )?(de voz|del habla|facial|de imágenes)',
      '(modelo|modelos) (\\S+ )?(de lenguaje|del lenguaje|lingüístic*|generativ*|fundacional*|base|predictiv*|de difusión|de IA|de inteligencia)',
      '(nuestro|nuestros|su|sus|los|estos|esos|dichos|tales|otros|propios|nuevos|de|con|a|para|cualquier|y|e|o|entren*|mejor*) (\\S+ ){0,2}(modelos?|algoritmos?|clasificador(es)?)(?! (de|del) (\\S+ )?(negocio*|precios?|contratos?|vehículo*|dispositivo*|teléfono*|ingresos|suscripci*|formulario*|desistimiento|solicitud*))',
    ],
    // To teach or feed, which is said of models only where they are named.
    'teach-model': [
      '(afin*|ajust(ar|amos|an|e|en|ado|ados|ando)|enseñ*|instru(ir|imos|yen|yendo|ido|idos)|capacit*|adiestr*|aliment*|nutr(ir|en|imos)) (\\S+ ){0,3}(modelos?|algoritmos?|IA|inteligencias?|redes neuronales|sistemas? de (IA|inteligencia|aprendizaje))',
      '(modelos?|algoritmos?|IA) (\\S+ ){0,4}se (nutr*|aliment*)',
    ],
    // To make a model learn, whoever does it.
    train: [
      '(re|pre|sobre)?-?entren(?!ador)*',
      'fine-? ?tun*',
      'ajuste(s)? (fino|finos|preciso)',
      '(ajust(ar|amos|an|e|en|ado|ados|ando)|afin(ar|amos|an|ado|ados|ando|amiento)|enseñ*|instru(ir|imos|yen|yendo|ido|idos)|capacit*|adiestr*|aliment(ar|amos|an|ando|ado|ados)) (a |de )?(\\S+ )?(modelo*|algoritmo*|IA|inteligencia*|sistemas? de (IA|inteligencia|aprendizaje))',
    ],
    // To make better or build, said of models and services.
    improve: [
      '(mejor(a*|e|en|emos)|desarroll*|perfeccion*|optimi[zc]*|cre(ar|amos|an|ación|ando)|constru*|evalu*|prob(ar|amos|ando)|refin*|calibr*|valid(ar|amos|ación)|depur*)',
    ],
    // What people give or leave behind.
    data: [
      '(datos?|información|informaciones|contenidos?|contribuciones|aportaciones|material|materiales|envíos)',
      '(entradas?|salidas?|resultados?|indicaciones|instrucciones|prompts?|consultas?|preguntas?|respuestas?|conversaci(ón|ones)|chats?|mensajes?|diálogos?|interacci(ón|ones)|transcripci(ón|ones)|inputs?|outputs?)',
      '(publicaci(ón|ones)|posts?|fotos?|fotografías?|im(agen|ágenes)|v[ií]deos?|voz|voces|audios?|grabaci(ón|ones)|comentarios?|textos?|archivos?|ficheros?|documentos?|fragmentos?|extractos?|notas?|códigos?|correos?|obras?|opini(ón|ones)|valoraci(ón|ones)|reseñas?|sugerencias?|telemetría)',
      'lo que (\\S+ )?(escrib*|public*|sub(e|es|a|as)|compart*|di(ces|ga|gas|ce)|introdu*|tecle*)',
    ],
    // What is done with data.
    use: [
      '(us(o|a|e)|utili[zc]|emple|aprovech|destin(a|e)|sirv|servir|trat(a|e)|proces(a|e)|anali[zc]|revis(a|e|i)|examin)*',
      '(recopil|recab|recog|recoj|recolec|obten|obtien|conserv|almacen|guard(a|e)|acced|compart|comunicar|comunicamos|comuniqu|ced(a|e|i)|divulg|transfer|transfier|licenci|vend)*',
      '(análisis|cesión)',
    ],
    'train-model': [
      '{train} … {model}',
      '{train} (\\S+ ){0,3}(modelos?|algoritmos?)',
      '{teach-model}',
      '{model} … {train}',
      '{train} … (tecnolog*|sistemas?|software|herramientas?|asistentes?|funci(ón|ones)|funcionalidad*|productos?)',
    ],
    'train-on': [
      '({use}|fin|fines|finalidad*|objeto|objetivo|disponib*|parte|derecho*) … (para|en|a|de|del|como|con) (\\S+ ){0,3}{train}',
      '{train} … (con|sobre|a partir de|a partir del|usando|utilizando|empleando|mediante) … {data}',
      '(datos|conjuntos?|corpus|fines) (\\S+ ){0,3}de (\\S+ )?(re|pre)?entrenamiento',
      '(venta|salir|exclu*|opon*) … entrenamiento',
    ],
    // Said by the vendor of itself, it needs no model beside it.
    'train-with-data': [
      'entren(amos|aremos|emos|ar) (\\S+ )?(con|sobre|a partir del?|usando|utilizando) (\\S+ ){0,2}(datos|información|contenidos?|conversaciones|mensajes|chats|prompts|indicaciones|archivos)',
      '(prompts?|indicaciones|conversaci(ón|ones)|chats?|mensajes|entradas|salidas|resultados) (\\S+ ){0,8}(aliment*|form(a|an|ar|ará|arán) parte|incorpor*|integr*) (\\S+ ){0,4}entrenamiento',
    ],
    'improve-model': [
      '{improve} (\\S+ ){0,7}{model}',
      '{improve} (el|del|este|un) modelo(?! (de|del) (\\S+ )?(negocio|preci|contrat|dispositiv|suscripci)*)',
      '{model} (\\S+ ){0,5}(mejora*|desarroll*|perfeccion*|optimi[zc]*)',
    ],
    // What the other cells of a table's row say about a purpose.
    'data-or-basis': [
      '{data}',
      'interés legítimo',
      'intereses legítimos',
      'consentimiento',
      'contrato',
      'obligaci(ón|ones) legal(es)?',
    ],
    'training-sentence': ['{train-model}', '{improve-model}'],
    'learn-from': [
      '{model} (\\S+ ){0,3}aprend(a|e)*',
      '(para que|hacer que|hacen que|a fin de que) (\\S+ ){0,3}aprend(a|an)',
      '(aprend(e|en|er|emos|an|a|iendo)) (de|del|con|a partir de) … {data}',
      '(mediante|con|por|a través del?|gracias al?|usando|utilizando|por medio del?) (\\S+ )?(aprendizaje (automático|automatizado|profundo|de máquinas?)|machine learning)',
    ],
    'improve-service': [
      '{improve} (\\S+ ){0,6}(servicios?|productos?|tecnolog*|funci(ón|ones)|funcionalidades|plataforma|herramientas?|rendimiento)',
    ],
    'use-of-data': ['{use} … {data}', '{data} … {use}'],
    // What people give to a product, by the names of terms of service.
    'given-content': [
      '(tus?|sus?|vuestr*) (\\S+ )?(contenidos?|datos|materiales|envíos|mensajes|archivos)',
      '(contenidos?|datos) (de(l|los|las)?) (cliente|clientes|usuario|usuarios)',
      '(entradas?|salidas?|indicaciones|prompts?|inputs?|outputs?|conversaciones)',
    ],
    // Words that a document full of is about an assistant or a model.
    assistant: [
      '(prompts?|indicaciones|salidas?|outputs?|modelos? de lenguaje|(modelos?|asistentes?|funciones|herramientas?) de (IA|inteligencia artificial)|IA generativa|inteligencia artificial generativa|chatbots?)',
    ],

    // Sentences that only say what a word stands for.
    definition: [
      '["«](\\S+ ){0,5}\\S+["»]:? (\\S+ )?(significa*|se refiere*|hace* referencia|designa*|se entiende*|se entenderá*)',
    ],
    // What models cannot do.
    disclaimer: ['(sesgad*|sesgos?|inexact*|imprecis*|alucin*|errón*|ser únic*)'],
    // Other things one leaves, told by the sentences around.
    'other-programme': [
      '(recompensas|fidelización|fidelidad|sorteos?|renovaci(ón|ones) automáticas?|programa de puntos)',
    ],
    arbitration: [
      '(arbitr(aje|al|ales|o|os)|demandas? colectivas?|acci(ón|ones) (colectivas?|de clase|de grupo)|resolución de (disputas|controversias|conflictos))',
    ],
    // Rules that bind the user, not the vendor. Without a subject, only where no passive with "se" makes it a promise.
    'user-rule': [
      '(usted|tú|ustedes|usuarios?|usuarias?|clientes?|licenciatarios?|suscriptor(es)?|desarrollador(es)?|visitantes?|abonados?) (\\S+ ){0,2}?no (puede*|pod[ré]*|podrá*|deb*|está*|utilizar*|usar*|tien*)',
      'no (puedes|podrás|debes|deberás|podéis|podréis|debéis|deberéis)',
      '^\\W*(no|nunca) (puede|podrá|debe|deberá|pueden|podrán|deben|deberán|está permitido|estará permitido) (?!\\p{L}+se )',
      '(usted|ustedes|usuarios?|usuarias?|clientes?|licenciatarios?|suscriptor(es)?) (\\S+ ){0,3}se (compromete*|obliga*|abstendrá*|abstiene*)',
      '(te (comprometes|obligas)|os comprometéis|acept(a|as|an) no|acuerd(a|as|an) no|se abstendrá*)',
      '^\\W*se compromete*',
      '(prohíb*|prohib*|vedad[oa]s?|abst(enerse|enerte|éngase|ente))',
      'no (se permite|está permitid*|están permitid*|está autorizad*) (?!a )',
      '(usted|tú|usuarios?|clientes?) (\\S+ )?(garantiza*|declara*|manifiesta*)',
      '(indemni[zc]*|eximir*)',
      '(scraping|crawl*|spiders?|arañas|raspado|rastreador(es)?|minería de (datos|textos?)|extracción (automatizada|masiva|sistemática)|robots\\.txt)',
      '(ingeniería inversa|descompil*|desensambl*|desmontar)',
      '(competidor(a|as|es)?|compit*|competir*|en competencia|competencia desleal)',
    ],
    // Headings and leads under which rules for users stand.
    'user-rule-heading': [
      '(usos?|conductas?|actividades|contenidos?) (\\S+ )?(prohibid*|no permitid*|indebid*|inaceptable*)',
      '(restricciones|limitaciones) (de|del|al|en el|sobre el) uso',
      'uso (aceptable|permitido)',
      '(normas|reglas) de (uso|conducta|la comunidad|utilización|convivencia)',
      'código de conducta',
      '(no (puede*|podrá*|debe*|deberá*)|se compromete* a no|se abstendrá* de|está prohibido|queda prohibido):?',
    ],
    // People taught, not models; and training as sport.
    'staff-training': [
      '({train}|capacit*|formamos|formar) (a |de )?((nuestr[oa]s?|sus?|el|la|los|las|al|todo el|todos los) )(\\S+ )?(personal|emplead[oa]s|trabajador(es|as)|equipos?|plantilla|agentes|colaborador(es|as)|asesor(es|as)|operador(es|as)|empleado)',
      '(personal|emplead[oa]s|trabajadores|equipos?|agentes|asesores|operadores|profesionales) (\\S+ ){0,4}(está*|ha|han|haya*|sea*|son|es|recib*|debidamente) (\\S+ ){0,2}(entren*|capacit*|formad*|formación|adiestrad*)',
      '(calidad|supervisión|monitoreo|seguridad) (y|o|,) (\\S+ )?(entrenamiento|capacitación|formación)',
      '(entrenamiento|capacitación|formación) (y|o|,) (\\S+ )?(calidad|supervisión|monitoreo)',
      '(sesi(ón|ones)|plan|planes|rutinas?|cursos?|zapatillas|ropa|talleres|taller|diarios?) de entrenamiento',
      'entrenamientos? (deportiv*|físic*|personal|funcional|de fuerza|muscular)',
      '(deport*|gimnasio*|atlet*|fitness)',
    ],

    // ---- opt-out ----
    oppose: [
      '(derechos?|posibilidad|facultad|opción|oportunidad) (\\S+ ){0,8}(oponer(se|te|nos|me|os)|oposición|objetar|objeci(ón|ones))',
      '(puede*|podrá*|podré*|podéis|pod[ée]is|podría*|desea*|desee*|quiera*|quiere*|momento|facultad*|también) (\\S+ ){0,5}(oponer(se|te|os|nos)|objetar)',
      '(se|te|os) (\\S+ )?(opon(e|es|en|éis|ga|gas|gan|gáis|ía|drá*)|opusier*|ha opuesto|has opuesto|han opuesto|haya* opuesto) (a|al|antes|por|en|mediante|expresamente|,)',
      '(salvo|menos|excepto|si|siempre) que (\\S+ ){0,2}(se|te) (oponga*|haya* opuesto)',
      '(oposición|oponer(se|te|os)|objeci(ón|ones)) (a|al|a la|a las|a los) (\\S+ ){0,6}(tratamiento*|{use}|elaboración|perfil*|entren*|envío|recepción|publicidad|prospección|marketing|mercadotecnia|decisiones)',
      '(acceso|rectificación|supresión|cancelación|limitación|portabilidad|olvido)(,| y| o| u|, y|, así como) (\\S+ ){0,2}(oposición|objeción)',
      'oposición(,| y| o| u) (\\S+ ){0,3}(limitación|portabilidad|supresión|cancelación|acceso)',
      '(presentar|formular|enviar|env[ií]e*|manifest*|ejerc*|comunicar|formulario|solicitud*|derecho) (\\S+ ){0,4}(oposición|objeci(ón|ones))',
      'derechos? (ARCO*|ARSOL*|ARSULIPO)',
      'lista Robinson',
    ],
    'opt-out': [
      'opt(-| )?out',
      '(optar|opta|optas|opte|optes|optado|elegir|elige|eliges|elija|elijas|escoger|escoja|preferir|decidir|decida) (por )?no (\\S+ )?(particip*|recib*|compart*|permit*|ser|que|autoriz*|dar*|facilit*|proporcion*|inclu*|form*|tener|acept*|habilit*)',
      'optar por (\\S+ )?(exclu*|salir*|darse de baja|quedar)',
      '(exclu(ir*|ya|yas|yan|yes)) (\\S+ ){0,6}(venta|publicidad|tratamiento*|entren*|intercambio|cesión|marketing|mercadotecnia|seguimiento|perfil*|personaliz*|cookies)',
      '(lista|listado|listados|registro) de exclusión',
      '(exclusión voluntaria|autoexclusión|auto-exclusión|voluntariamente excluid*)',
      '(derecho|opción|posibilidad|solicitud*|mecanismos?|formulario) (\\S+ ){0,2}(de |a )(excluir(se|te|os)|exclusión|no participación)',
    ],
    'opt-in': [
      'opt(-| )?in',
      'optar por (\\S+ )?(participar|recibir|permitir|compartir|activar|habilitar)',
      '(solo|sólo|únicamente|solamente|exclusivamente) (\\S+ ){0,8}(si|cuando) (\\S+ ){0,3}(activ*|habilit*|autori[zc]*|acept*|consient*|permit*)',
    ],
    // Begins a sentence that takes its subject from the one before.
    continues: [
      '(esto|estos|estas|este|esta|ello|eso|dich[oa]s?|tal|tales|ell[oa]s|sin embargo|no obstante|por ejemplo|en (este|estos|ese|esos|tales) casos?|también podemos)',
    ],
    // Words that point to a use told just before.
    'this-use': [
      '(este|esta|estos|estas|ese|esa|esos|esas|dicho|dicha|dichos|dichas|tal|tales|el citado|el mencionado) (\\S+ )?(tratamiento*|usos?|utilización|entrenamiento|finalidad*|fin|fines|datos|recopilación|actividad*)',
      'a (ello|esto|eso)',
    ],
    'withdraw-consent': [
      '(retir*|revoc*|revoqu*|retract*|dejar sin efecto) (\\S+ ){0,8}(consentimiento*|autorizaci(ón|ones)|permisos?)',
      '(consentimiento*|autorizaci(ón|ones)|permisos?) (\\S+ ){0,8}(retir*|revoc*|revoqu*|sin efecto)',
    ],
    unsubscribe: [
      '(dar(se|te|me|nos)?|date|dese|causar|solicitar|tramitar|gestionar) (\\S+ )?(de )?(la )?baja (\\S+ ){0,5}(boletín|boletines|newsletters?|comunicaci*|correos?|e-?mails?|mensajes?|listas?|notificaci*|publicidad|envíos?|ofertas|promocion*|marketing|SMS)',
      '(boletín|boletines|newsletters?|comunicaciones|correos?|e-?mails?|mensajes?|notificaciones|publicidad) (\\S+ ){0,12}(dar(se|te) de baja|date de baja|dese de baja|desuscri*|desinscri*|anular (la|su|tu) suscripción|cancelar (la|su|tu) suscripción)',
      '(desuscri*|desinscri*)',
      '(llamadas|comunicaciones|correos|mensajes) (comercia|publicitari|promociona)* (\\S+ ){0,3}(ces|dejar)*',
      '(salir*|borrar(se|te)|bórrate|bórrese) (\\S+ ){0,3}(listas?|mailing)',
      '(cancel*|anul*) (\\S+ ){0,2}suscripción (\\S+ ){0,4}(boletín|boletines|newsletters?|comunicaciones|correos?|listas?|mensajes?|e-?mails?)',
      '(enlace|vínculo|botón|opción|palabra) (\\S+ )?["«]?(de )?(baja|STOP|cancelar suscripción|cancelar la suscripción)',
      '(respond*|envi*|env[ií]*) (\\S+ )?(la palabra )?["«]?(BAJA|STOP)',
      '(dejar de|deje de|deje* de|no (desea*|desee*|quiere*|quiera*|querer)|para no|ya no|no volver a|evitar) (\\S+ ){0,2}(recib*|que te enviemos|que le enviemos) (\\S+ ){0,6}(comunicaci*|correos?|e-?mails?|mensajes?|boletín|boletines|newsletters?|ofertas|notificaciones|publicidad|SMS|promocion*|marketing|publicitari*|comercial*|llamadas)',
    ],
    sale: [
      '(no|nunca|jamás|ni) (\\S+ ){0,4}(vend*|alquil*|arrend*|comerciali[zc]*) … (datos|información)',
      '(venta|vender|vendemos|vendan|vendamos|vendid[oa]s) … (datos|información)',
      '(datos|información) … (no|nunca|jamás) (\\S+ ){0,3}(vend*|alquil*|comerciali[zc]*)',
      '(no|nunca) (\\S+ ){0,2}(compart*|ced(emos|e|en|eremos|erá*)|divulg*|comunic*) … (con|para|a) … (marketing|mercadotecnia|publicitari*|publicidad)',
    ],
    // A company is sold, not data.
    'company-sale': [
      '(fusi(ón|ones)|adquisi*|reorgani*|reestructur*|quiebra|concurso de acreedores|insolven*|activos)',
      '(venta|compraventa) (\\S+ ){0,3}(empresa|negocio|sociedad|compañía)',
    ],
    signal: [
      'global privacy control',
      'GPC',
      'control global de privacidad',
      'do not track',
      'DNT',
      'no (rastrear|me rastrees)',
      'señal(es)? (\\S+ )?(de |del )?(\\S+ )?(preferencias?|exclusión|privacidad|no rastreo)',
    ],
    // Uses of data that a person can stop, by their names.
    stoppable: [
      '(personali[zc]*|publicid*|publicitari*|anuncios?|anunciantes?|segmentad*|dirigid*|cookies?|rastre*|seguimiento|ubicación|geolocali[zc]*|localización|historial*|actividad|entren*|perfil*|analítica*|memoria*|marketing|mercadotecnia|prospección|comercial*|cámara|micrófono|contactos|notificaci*|recomendaci*|biométric*|boletín|boletines|promocion*|telemetría|píxeles|newsletters?)',
    ],
    // What those uses are made of.
    things: [
      '(datos|información|contenidos?|mensajes|conversaciones|chats?|fotos?|fotografías?|im(agen|ágenes)|v[ií]deos?|voz|grabaciones|archivos|documentos|publicaciones|código|correos?)',
    ],
    // The same, by what is done with which data.
    'stoppable-use': ['{stoppable}', '{use} (\\S+ ){0,8}{things}', '{things} (\\S+ ){0,8}{use}'],
    // To say yes or no to a use of data.
    'choose-use': [
      '(elegir|elig*|elij*|decidir|decid*|control*|escog*|seleccion*|indicar) (\\S+ )?(si|cómo|qué datos|qué información|cuándo) (\\S+ ){0,6}{use}',
    ],
    toggle: [
      '(desactiv*|deshabilit*|inhabilit*|apag(ar|ue|a|ues)|bloque*|desmar(c|qu)*) (\\S+ ){0,6}{stoppable-use}',
      '(interruptor|conmutador|casilla) (\\S+ ){0,8}{stoppable}',
      '{stoppable} (\\S+ ){0,4}(desactiv*|deshabilit*|inhabilit*|activad* (por defecto|de forma predeterminada|por omisión))',
      'modo (de )?(incógnito|privado)',
    ],
    choose: [
      '(usted|tú|usuarios?|usuarias?|clientes?|titular(es)?|puede*|puedes|podrá*|podéis|permit*|padres|interesad*) (\\S+ ){0,4}(elegir|decidir|controlar|gestionar|administrar|modificar|ajustar|limitar|restringir|configurar|personalizar|cambiar|actualizar|revisar|establecer|seleccionar) … (configuraci*|ajustes|preferencias|opciones|controles|permisos?|cookies|privacidad|consentimiento*|cómo)',
      '(gestion(ar|e|es|a)|administr(ar|e|es|a)|configur(ar|e|es|a)|modifi(car|que|ques|ca)|ajust(ar|e|es|a)|cambi(ar|e|es|a)|actualiz(ar|a)|actualice*|revis(ar|e|es|a)|control(ar|e|es|a)) (tus?|sus?|las?|los|el|mis?|vuestr*|de) (\\S+ ){0,2}(preferencias|cookies|opciones|consentimiento*|controles|privacidad|anuncios|permisos)',
      '(configuración|ajustes|preferencias|panel|centro|gestor|herramientas?|controles|opciones|administrador) (de |del |sobre |para )(\\S+ )?(\\S+ )?(cookies|privacidad|publicidad|anuncios|consentimiento*|preferencias|datos|marketing|comunicaciones)',
    ],
    refuse: [
      '(no|ni) (\\S+ )?(dese(a|as|an|e|es|en|áis|éis)|quier(e|es|en|a|as|an)|quer(er|éis|áis)|acept(a|as|e|es|an|en)|consient(e|es|a|as|an|en)|autori(za|zas|ce|ces|cen)|prefier(e|es|a|as)|est(á|ás|é|és|án|én) de acuerdo) (\\S+ ){0,8}{stoppable-use}',
      '(rechaz*|rechac*|rehus*|neg(ar|arse|arte|arle|amos)|nieg*|niegu*|deneg*|denieg*|declin(ar|e|es)) (\\S+ ){0,6}(cookies?|consentimiento*|permisos?|autorizaci*|rastre*|seguimiento|{use}|publicid*|ubicación|comunicaciones|marketing|perfil*)',
      '(derechos?|solicit*|pedir*|obtener|posibilidad|exigir*|puede*|podrá*) (\\S+ ){0,6}(limit(ación|ar|e|en|emos)|restricción|restring*|restrinj*|suspen*|bloqueo|dejemos de|cesemos) (\\S+ ){0,5}({use}|datos|divulgación)',
      '(pedir*|pid(a|e|es|as)*|solicit*|exigir*|indicar*|comunicar*|decir*|reclamar*) (\\S+ ){0,2}no (\\S+ ){0,2}{use}',
      '(disconform*|desacuerdo|no (está*|estás|esté|estés|están) (conformes?|de acuerdo)) (con|en) (\\S+ ){0,3}({this-use}|{use} (\\S+ ){0,4}{data})',
      '(limitación|restricción|suspensión) (de|del|al) (\\S+ )?tratamiento',
      '(puede*|podrá*|podéis|padres|tutores|derecho a) (\\S+ ){0,3}(impedir|evitar|detener|frenar) (\\S+ ){0,5}{stoppable-use}',
      'derecho a no ser objeto',
      '(que|para que) (dejemos|dejen|cesemos|cesen) (de|en) (\\S+ )?{use}',
      'derecho a que (\\S+ ){0,4}no (\\S+ ){0,2}{use}',
      '(negativa|rechazo) (a|al|a la|de|del|para) (\\S+ ){0,4}({use}|consentimiento|finalidad*|cookies)',
    ],
    // Refusals that protect the data from others.
    security: ['(no autorizad*|fraud*|ilícit*|ilegal*|malicios*|vulneraci*|brechas?)'],
    // Words with "no" or "sin" that deny nothing of what is told near them.
    'no-denial': [
      'no obstante',
      'no (se )?(limita*|limitan|limitad*|restring*|exhaustiv*|solo|sólo|solamente|únicamente|dude*|identificable*|identificativ*|registrad*|autorizad*)',
      'sin (\\S+ )?(limitaci*|limitar|perjuicio|carácter|demora|dilaci*|coste|costo|cargo|afectar|que (ello|esto|eso)|embargo|efectos? retroactivo*)',
      '(si|cuando|mientras|siempre que|aunque|incluso si|aun si|aun cuando|a menos que|salvo que|en caso de que|pese a que|quienes|personas que|tanto si) (\\S+ ){0,3}?(no|nunca)',
      '(o|u) no',
      'no-?( )?(usuari*)',
    ],
    // Training, said shortly.
    trains: ['{train}', '{improve} (\\S+ ){0,3}(modelos?|algoritmos?|IA)'],
    // A refusal that names training as what is refused.
    'training-refusal': [
      '({opt-out}|oponer(se|te|os)|(se|te) opon*|oposición|excluir*|exclusión|(desactiv|deshabilit|inhabilit|rechaz|rechac|negar)*) … {trains}',
      'no (\\S+ )?(dese*|quier*|acept*|consient*|autori[zc]*) (\\S+ ){0,9}{train}',
    ],
    // A use that is stated first, and then limited by a refusal.
    'use-then-refusal': [
      '{train} … (salvo|excepto|a menos|pero|sin embargo|hasta que|siempre que|si no)',
      '(salvo|excepto|a menos) (que|si) (\\S+ ){0,4}(se opon*|te opon*|opt*|desactiv*|exclu*|haya* opuesto|hayas)',
      '(si|cuando|mientras) (\\S+ ){0,3}no (\\S+ ){0,2}(te|se) (opon*|ha* opuesto|exclu*)',
    ],
    // A refusal that is said not to be had.
    'no-say': [
      'no (puede*|podrá*|podrás|es posible|será posible|cabe|existe*|hay|dispone*|tien*|se puede*|tendrá*) (\\S+ ){0,4}(opon*|oposición|excluir*|exclusión|darse de baja|darte de baja|rechazar*|desactivar*|optar|negar*)',
      '(no|tampoco) (ofrec*|damos|permitimos|prevemos|admitimos|aceptamos|atendemos|contempla*) (\\S+ ){0,8}(opon*|oposición|exclu*|rechaz*|baja)',
      'no (\\S+ ){0,3}(respond*|reaccion*|reconoc*|atend*|atiend*|respet*|proces*|compatible*) (\\S+ ){0,6}{signal}',
    ],
    // How a right, whichever, is exercised.
    'exercise-rights': [
      '(ejerc*|ejercit*|ejerz*) (\\S+ ){0,4}(derechos?|solicitud*) … (mediante|a través|por|escrib*|en|dirig*|formulario|contact*|correo*)',
    ],
    // Signs that the rights spoken of are the person's over their data.
    'rights-around': ['(oposición|oponer*|consentimiento|datos (\\S+ )?personales|privacidad)'],
    consent: [
      '(con|sin|salvo|si|cuando|previo|previa|sus?|tus?|vuestro|nos|mediante|obten*|obtien*|otorg*|dar|da|das|dé|des|dado|prest*|solicit*|pedi*|basa*|recab*|requier*|requer*|base|expreso|explícito|facilit*) (\\S+ ){0,5}(consentimiento*|autorización|permiso)',
      '(si|cuando|únicamente|solo|sólo) (\\S+ ){0,3}(consient(e|es|a|as|en)|autori(za|zas|ce|ces))',
    ],
    // Leave that somebody else than the person gives.
    'others-consent': [
      '(nuestro|nuestra) (\\S+ ){0,2}(consentimiento|autorización|permiso|aprobación)',
      '(consentimiento|autorización|permiso) (\\S+ ){0,3}por escrito de (?!(usted|cada usuario|usuario|interesado|titular))',
      '(consentimiento|autorización|permiso) (\\S+ ){0,2}(de|del) (?!(los |las |el |la )?(usuari|interesad|titular|cliente|padre|madre|tutor|progenitor|usted|afectad|menor|ubicación))\\S+ (propietari|otra|otro|parte|vendedor|licenciante|autor)*',
    ],
    'personal-use': [
      '(datos|información|contenidos?|marketing|publicid*|publicitari*|anuncios|cookies?|perfil*|ubicación|geolocali*|rastre*|boletín|boletines|comunicaciones|tratar*|tratamiento*|entren*|biométric*|compart*|recopil*|terceros|comercial*|correo*|rostro*|imagen|voz)',
    ],
    'personal-data': [
      '(datos|información)',
      '(tus?|sus?) (\\S+ )?(contenidos?|conversaciones|actividad|fotos|mensajes)',
    ],
    // Other things one leaves, objects to or withdraws from.
    'other-refusal': [
      '(arbitr(aje|al|ales)|demandas? colectivas?|acci(ón|ones) (colectivas?|de clase|de grupo)|jurado|litigios?)',
      '(renovaci(ón|ones) automáticas?|se renuev*|desist*|reembols*|derecho de retracto)',
      '(programa|versión|versiones|funciones|funcionalidades) (\\S+ )?(beta|piloto|de prueba|de acceso anticipado)',
      'programa de (puntos|fideli*|recompensas|referidos)',
      'sub-?(encargad|procesador|contratista)* … (opon|oposición|objet|objeci)*',
      '(opon|oposición|objet|objeci)* … sub-?(encargad|procesador|contratista)*',
      '(rechaz*|cancel*|anul*) (\\S+ ){0,3}(pedidos?|pagos?|compras?|transacci*|reservas?)',
      '(opon(e|en|er*|ga|gan)|oposición) (\\S+ ){0,5}(subida|aumento|incremento|precios?|tarifas?|renta|modificaci*|cambios?|demanda|marca|matrimonio|embargo)',
      'titular(es)? de (la |una )?marcas?',
      '(buenas costumbres|orden público|la moral)',
      '(nos reservamos|podemos|podremos) (\\S+ ){0,5}(rechazar|denegar|negar*|suspender)',
    ],
    'erasure-only': [
      '(elimin*|borr*|cerrar|cierr*|suprim*|cancel*|desactiv*|dar de baja|suspend*) (\\S+ )?(cuentas?|perfil|suscripción)',
    ],
  },
  rules: spanishItalianPortugueseRules('es'),
  parts: {
    polarity: {
      not: [
        '(no|nunca|jamás|ni|ningún|ninguna|ninguno|sin|tampoco|(dejamos|dejaremos|dejado|abstenemos|abstendremos) de|al margen|fuera del|exclui*|excluy*|excluid*|exclusión)',
      ],
    },
    modality: {
      may: ['(puede|pueden|puedes|podemos|podrá|podrán|podrás|podremos|podría|podrían|posible)'],
      must: ['(debe|deben|debes|debemos|deberá|deberán|deberás|deberemos|obligad*)'],
      'by default': ['(por defecto|de forma predeterminada|predeterminad*|por omisión|automáticamente)'],
    },
    data: {
      inputs: ['(entradas?|indicaciones|instrucciones|prompts?|consultas|preguntas|inputs?)'],
      outputs: ['(salidas?|resultados|respuestas?|outputs?|generad*)'],
      conversations: ['(conversaci*|chats?|mensajes?|diálogos?|transcripci*)'],
      content: ['(contenidos?|comentarios?|aportaciones)'],
      feedback: ['(valoraci*|opiniones|sugerencias|reseñas?|retroalimentación|feedback)'],
      'usage data': [
        '(datos|información) de (uso|utilización|actividad|navegación|interacción)',
        '(interacci*|actividad|telemetría|registros)',
      ],
      'public posts': ['(público|pública|públicos|públicas|públicamente)'],
      'third-party data': [
        '(terceros|socios|licenciad*) … (datos|información)',
        '(datos|información) de terceros',
      ],
      code: ['(código|repositorios?)'],
      files: ['(archivos?|ficheros?|documentos?|adjuntos?)'],
      'images and video': ['(fotos?|fotografías?|im(agen|ágenes)|v[ií]deos?|cámara)'],
      'voice and audio': ['(voz|audios?|grabaci*)'],
      'biometric data': ['(biométric*|facial*|rostro*|huella*)'],
      location: ['(ubicación|geolocali*|localización)'],
      'sensitive data': ['(sensibles?|salud|categorías especiales)'],
      'business data': [
        '(datos|contenidos?|información) (de|del|de los|de las) (\\S+ )?(clientes?|empresas?|organizaci*)',
      ],
      'personal data': ['(datos|información) (\\S+ )?(personal|personales|de carácter personal)'],
      'aggregated data': ['(agregad*)'],
    },
    whom: {
      'free users': ['(gratuit*|gratis)'],
      'paying users': ['(de pago|pagad*|premium|suscriptor*|suscripci*)'],
      'business customers': [
        '(empresas(?! (del|de nuestro|afiliad|filial|asociad|matri)*)|empresarial*|(clientes?|cuentas?|plan|planes|usuarios?) (de )?empresa|corporativ*|enterprise|organizaci*|profesional*)',
      ],
      'API customers': ['(API|desarrollador*)'],
      minors: [
        '(menores|menor de|(el|un|del|al) menor|niñ[oa]s?|adolescentes?|padres|tutor(es)? legal(es)?|hij[oa]s?|(1[3-8]|trece|catorce|dieciséis|dieciocho) años)',
      ],
      'people in Europe': ['(EEE|UE|Europa|europe[oa]s?|RGPD|Reino Unido|Suiza)'],
      'people in the United States': ['(California*|CCPA|CPRA|Estados Unidos|EE\\. ?UU)'],
      'non-users': ['(no usuari*|sin cuenta|visitantes?|no (\\S+ )?(tenga*|tienes?|tienen) (\\S+ )?cuenta)'],
    },
    actor: {
      'third parties': ['(terceros|terceras|socios|proveedor*|encargad*|subencargad*)'],
      affiliates: ['(filial*|afiliad*|grupo|matriz)'],
    },
    purpose: {
      training: ['{train}'],
      'improving services': [
        '(mejor(a*|e|en|emos)) (\\S+ ){0,3}(servicios?|productos?|plataforma|experiencia)',
      ],
      sale: ['(venta|vend*|alquil*)'],
      sharing: ['(compart*|comuniqu*|ced(e|en|er*|emos|id*)|cesión|divulg*|intercambio)'],
      profiling: ['(perfiles|perfilado|un perfil)'],
      advertising: ['(publicid*|publicitari*|anuncios?|anunciantes?)'],
      personalisation: ['(personali[zc]*|recomend*)'],
      marketing: [
        '(marketing|mercadotecnia|prospección|promocion*|boletín|boletines|newsletters?|ofertas|comercial*)',
      ],
      cookies: ['(cookies?|píxeles|rastre*)'],
      analytics: ['(analític*|estadístic*|medición)'],
      research: ['(investigación|investigaciones)'],
      'automated decisions': ['(decisi*) (\\S+ ){0,3}automati*'],
      transfers: ['(transferencia*|transfer*|transfier*)'],
    },
    channel: {
      settings: [
        '(configuración|ajustes|preferencias|panel|interruptor|desactiv*|deshabilit*|inhabilit*|controles)',
      ],
      form: ['(formularios?|portal)'],
      'e-mail': [
        '(correo electrónico|e-?mail|escrib(iendo|a|anos|irnos|iéndonos)|escríb*|la dirección|al correo)',
      ],
      post: ['(correo (postal|certificado|ordinario)|carta|postal|por escrito|domicilio social)'],
      'phone or text message': ['(teléfono|telefónic*|llam(ar|ando|e|a)|SMS|(?-i:BAJA))'],
      'a link': ['(enlace|enlaces|vínculo|clic|botón|pinche|pincha|pulse|pulsa|aquí)'],
      'browser signals': ['(señal|señales|GPC|global privacy control|do not track|DNT)'],
      'contact with the vendor': [
        '(contact(o|ar*|e|a|ando|arnos)|póngase|ponte|delegado|DPO|DPD|dirigirse|dirigiéndose|soporte|solicit*)',
      ],
      'browser or device settings': ['(navegador*|dispositivo*|celular|móvil|teléfono|sistema operativo)'],
    },
    condition: {
      consent: ['(consent*|consient*|autori[zc]*|permiso*|acept*)'],
      'an exception': ['(salvo|excepto|a menos|excepción|hasta que)'],
      'what the law allows': [
        '(aplicable*|en determinados casos|en ciertos casos|según la ley|sujeto a|obligaci(ón|ones) legal(es)?|legalmente)',
      ],
      'an opt-out': ['(opon(ga*|er*|e|es)|oposición|opuesto|exclui*|rechaz*|negar*)'],
      'at any time': ['(en cualquier momento|en todo momento)'],
      'which data in time': ['(futur*|anterior*|retroactiv*|en adelante|previamente)'],
      'a period': ['\\d+ (días?|meses|mes|horas|años?)'],
    },
    basis: {
      'legitimate interest': ['interés legítimo', 'intereses legítimos'],
      contract: ['(ejecución|cumplimiento) (\\S+ ){0,2}contrato'],
      'legal obligation': ['obligaci(ón|ones) legal(es)?'],
      'public interest': ['interés público'],
    },
    safeguard: {
      'de-identification': ['(anoni*|anóni*|seudonim*|pseudonim*|desidentific*|disoci*)'],
      aggregation: ['agregad*'],
      deletion: ['(elimin*|borr*|suprim*|supresión|conserv*|almacen*)'],
      'human review': ['(human[oa]s?|revisor*)'],
      encryption: ['(cifr*|encript*)'],
    },
  },
  empty: `el la los las lo un una unos unas de del a al en con por para sin sobre entre desde hasta hacia según tras durante mediante
    y e o u ni que quien quienes cual cuales cuyo cuya cuando donde como si se su sus suyo nos nuestro nuestra nuestros nuestras
    tu tus te ti tú usted ustedes vosotros vuestro vuestra vuestros vuestras le les me mi mis yo él ella ellos ellas ello
    este esta estos estas ese esa esos esas esto eso aquel aquella dicho dicha dichos dichas mismo misma mismos mismas
    es son era fue ser será serán sea sean está están estar ha han haya hayan haber hemos he hay
    puede pueden puedes podemos podrá podrán podrás podremos podría también además así ya más muy todo toda todos todas otro otra otros otras
    cada cualquier cualquiera algún alguna algunos algunas tal tales tanto tan ello porque pues pero aunque etc cómo qué cuál
    través conforme respecto caso casos vez solo sólo aquí ahí`,
};
