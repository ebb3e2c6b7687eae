import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../src/finding/languages.ts';
import { changeWithin } from './change-within.ts';
import { topicsOf } from './topics-of.ts';

describe('Spanish: training', () => {
  it.each([
    'Entrenamos nuestros modelos con tus conversaciones con el asistente.',
    'Lutra no utiliza las indicaciones ni las respuestas para entrenar sus modelos de lenguaje.',
    'Sus mensajes pueden utilizarse para desarrollar y mejorar nuestros modelos de inteligencia artificial.',
    'Las publicaciones públicas de los usuarios se emplean en el entrenamiento de la IA de Meridian.',
    'Los datos se anonimizan antes de usarse con fines de entrenamiento de algoritmos.',
    'No usaremos el contenido de los clientes empresariales para entrenar, reentrenar ni ajustar modelos de IA.',
    'Usamos tus contenidos para perfeccionar nuestra tecnología mediante el aprendizaje automático.',
    'Las fotos de menores nunca se utilizarán para entrenar a nuestra IA.',
    'Revisores humanos pueden leer fragmentos de sus chats para mejorar los modelos que impulsan el servicio.',
    'Salvo que se oponga, trataremos sus interacciones con el fin de entrenar nuestros sistemas de aprendizaje automático.',
    'Nos basamos en nuestro interés legítimo para tratar datos personales y entrenar con ellos nuestros modelos.',
    'Aunque no tengas cuenta, podemos usar información pública sobre ti para enseñar a nuestros modelos.',
    'Las valoraciones que nos envíes servirán para entrenar nuestros clasificadores.',
    'De forma predeterminada, las grabaciones de voz quedan excluidas del entrenamiento de modelos.',
    'Compartimos transcripciones desidentificadas con socios que entrenan modelos de lenguaje.',
    'Nuestros proveedores no podrán emplear los datos de los clientes para entrenar sus propios modelos.',
    'Tu código no se usará para el ajuste fino de los modelos.',
    'Nuestros modelos aprenden de los textos que compartes en grupos públicos.',
    'El Contenido del Usuario no formará parte de los conjuntos de datos de entrenamiento de nuestra IA.',
    'La base jurídica para el entrenamiento de la inteligencia artificial con sus datos es el consentimiento.',
    'Lutra se compromete a no entrenar modelos de IA con los archivos que usted suba.',
    'Los modelos de Lutra se nutren, entre otras fuentes, de lo que escribes en el chat.',
    'El material que publiques en abierto podrá incorporarse al corpus con el que se adiestran nuestras redes neuronales.',
    'En ningún caso recurriremos a tus notas privadas para alimentar nuestros algoritmos.',
    'Lutra podrá valerse de las consultas formuladas por los alumnos para el perfeccionamiento de su IA.',
    'Le garantizamos que la información de su organización permanece al margen del entrenamiento de los modelos.',
    'Antes de que un anotador revise los fragmentos con los que afinamos el modelo, eliminamos nombres y direcciones.',
    'Los datos obtenidos de fuentes accesibles al público en internet nos sirven para desarrollar los modelos fundacionales que sustentan el producto.',
    'Si activas la casilla «Mejorar el modelo para todos», tus chats nos ayudarán a entrenarlo.',
    'Las cuentas Educación y Gobierno están excluidas: ni sus archivos ni sus mensajes se emplean para que aprenda la IA.',
    'Trataremos las grabaciones durante 18 meses a efectos de entrenamiento del sistema de reconocimiento de voz.',
    'Podemos tratar, con arreglo a nuestro interés legítimo, los datos que figuren en fuentes públicas para el desarrollo de grandes modelos de lenguaje.',
    'Al aceptar estos términos, nos otorga una licencia para utilizar su Contenido con el propósito de desarrollar, entrenar y mejorar nuestros modelos.',
    'Por lo general no entrenamos con datos de clientes de la API, salvo que el cliente lo autorice.',
    '¿Usáis mis conversaciones para entrenar a la IA? Sí, a menos que lo desactives.',
    'Los Datos del Cliente no serán objeto de entrenamiento de modelos por parte de terceros.',
    'Mejoramos continuamente nuestros modelos con las correcciones que hacen los usuarios a las respuestas.',
    'Los prompts se disocian de su cuenta y posteriormente se integran en el conjunto de datos con el que se entrena el modelo.',
    'También entrenamos la inteligencia artificial a partir de imágenes que otras personas hayan compartido de usted.',
    'No hacemos uso de los contenidos de chats cifrados para entrenar ninguna IA.',
    'Personal autorizado podrá revisar manualmente los diálogos con el fin de optimizar el algoritmo.',
    'Cuando pulses el pulgar hacia abajo, la conversación completa pasará a formar parte de nuestro entrenamiento.',
    'Entrenamiento y mejora de nuestros modelos de IA con los contenidos que sube.',
    'Los Usuarios Gratuitos reconocen que sus Entradas y Salidas podrán usarse para el entrenamiento de los modelos de Lutra.',
    'Lutra desarrolla su inteligencia artificial a partir de tres fuentes: información de acceso público, datos licenciados por terceros e información que facilitan nuestros usuarios.',
    'Por defecto, ni los prompts ni los resultados de la API alimentan el entrenamiento.',
    'Nuestros ingenieros pueden acceder a muestras de código para evaluar y mejorar el modelo de autocompletado.',
    'Excluimos deliberadamente del entrenamiento de nuestros modelos los datos de menores de 18 años.',
    'El audio que capta el altavoz contribuye a que nuestros sistemas de reconocimiento de voz aprendan acentos nuevos.',
    'Ninguno de sus documentos se destinará a entrenar algoritmos propios ni ajenos.',
  ])('%s', sentence => {
    expect(topicsOf('es', sentence)).toContain('training');
  });

  it.each([
    'No puede utilizar los resultados para entrenar modelos que compitan con los nuestros.',
    'El cliente se compromete a no emplear las respuestas para desarrollar una IA competidora.',
    'No podrás usar el contenido del servicio para entrenar tus modelos de IA.',
    'Queda prohibido extraer datos del sitio para entrenar modelos de IA.',
    'Formamos a nuestro personal en el uso de herramientas de IA y en la protección de datos.',
    'Las llamadas pueden grabarse con fines de calidad y formación.',
    'Usamos su información para mejorar nuestros servicios.',
    'Sus entrenamientos y rutinas deportivas se guardan en su perfil junto con los datos de la pulsera.',
    'Nuestros cursos de formación sobre inteligencia artificial están abiertos a todos.',
    'El billete es válido para cualquier tren o autobús de la región.',
    'Las decisiones sobre su préstamo se toman por medios automatizados a partir de sus datos.',
    'Únete al programa beta para probar antes que nadie las nuevas funciones de IA.',
    'El asistente utiliza inteligencia artificial para responder a sus preguntas.',
    'El entrenador personal verá los datos de tus sesiones.',
    'Todos los empleados reciben capacitación sobre el tratamiento de los datos personales.',
    '«Modelo» significa cualquier modelo de IA que hayamos entrenado con datos.',
    'Un modelo de IA puede dar respuestas inexactas por los datos con los que fue entrenado.',
    'Usted no deberá usar robots ni arañas para recopilar contenidos con los que entrenar algoritmos.',
    'El modelo de negocio de Lutra se basa en las suscripciones y no en los datos.',
    'Se prohíbe al Licenciatario valerse de las Salidas para crear, entrenar o mejorar modelos rivales.',
    'Nuestro equipo de soporte recibe formación continua y tiene acceso limitado a los mensajes.',
    'El tren de las 8:40 admite bicicletas, según los datos del operador.',
    'La herramienta genera un plan de entrenamiento para tu maratón a partir de tus datos de ritmo cardíaco.',
    'No verás decisiones basadas únicamente en el tratamiento automatizado de tus datos.',
    'Los resultados generados por la IA pueden contener errores; verifica la información antes de usarla.',
    'Mejoramos la seguridad de la plataforma analizando los mensajes denunciados.',
    'Ustedes no podrán, directa ni indirectamente, emplear el Servicio para desarrollar un modelo de IA que rivalice con Lutra.',
    'Le ofrecemos seminarios web y material formativo sobre aprendizaje automático.',
    'El responsable adopta medidas técnicas y organizativas y adiestra a sus empleados en materia de confidencialidad.',
    'Realizamos perfiles de riesgo crediticio con ayuda de algoritmos.',
    'El modelo del dispositivo y la versión del sistema operativo son datos que recopilamos.',
    'Rellene el modelo de formulario con sus datos y envíelo firmado.',
    'La IA resume sus documentos cuando usted lo solicita.',
    'Nuestros tutores entrenan a los alumnos para la entrevista y anotan los datos de cada sesión.',
    'Usted es responsable de las decisiones que tome a partir de lo que diga la IA sobre sus datos.',
    'La inteligencia artificial detecta el fraude en los pagos y bloquea los mensajes sospechosos.',
    'Los modelos que aparecen en las fotografías cobran por su imagen.',
    'Desarrollamos productos nuevos a partir de sus sugerencias.',
    'El curso incluye vídeos, textos y un módulo de entrenamiento en ventas.',
    'Publicamos un modelo de contrato de tratamiento de datos para clientes.',
    'El usuario declara que ha leído estos términos y que los datos facilitados son veraces.',
    'Los contenidos generados por la IA no constituyen asesoramiento profesional.',
    'Nos reservamos el derecho de modificar los modelos, las funciones y los precios del Servicio.',
    'La plataforma ofrece acompañamiento basado en inteligencia artificial y guarda sus mensajes para que pueda consultarlos.',
    'El asistente puede usar herramientas externas cuando usted le pide información del tiempo.',
    'Usamos un algoritmo para ordenar los resultados de la búsqueda según su idioma.',
    'El límite de uso depende del modelo de lenguaje que elija.',
    'Sus mensajes se envían al proveedor del modelo de IA para generar la respuesta.',
    'Evaluamos su solicitud de empleo con los datos de su currículo.',
    'Desarrollamos el sitio con tecnologías de código abierto.',
  ])('not: %s', sentence => {
    expect(topicsOf('es', sentence)).not.toContain('training');
  });
});

describe('Spanish: opt-out', () => {
  it.each([
    'Tiene derecho a oponerse al tratamiento de sus datos personales.',
    'Puedes oponerte en cualquier momento al uso de tus datos para el entrenamiento de modelos.',
    'Podrá revocar su consentimiento en cualquier momento, sin que ello afecte a la licitud del tratamiento previo.',
    'El consentimiento puede retirarse en la configuración de la cuenta.',
    'Para dejar de recibir nuestros boletines, haz clic en «Cancelar suscripción».',
    'Puede darse de baja de las comunicaciones comerciales mediante el enlace al pie de cada correo.',
    'No vendemos sus datos personales.',
    'Respetamos la señal Global Privacy Control de su navegador.',
    'Desactiva el historial de chats para que tus conversaciones no se usen en el entrenamiento.',
    'Si no deseas que usemos tus fotos con este fin, rellena este formulario.',
    'Puede rechazar las cookies publicitarias desde el panel de configuración.',
    'Gestiona tus preferencias de cookies en el pie de página.',
    'Puede ejercer sus derechos de acceso, rectificación, supresión, oposición, limitación y portabilidad escribiendo a privacidad@lutra.example.',
    'El titular podrá ejercer los derechos ARCO mediante solicitud por correo postal.',
    'Puede inscribirse en la Lista Robinson para no recibir publicidad.',
    'Envíe la palabra BAJA por SMS para no recibir más mensajes promocionales.',
    'Tiene la opción de excluirse de la venta o el intercambio de su información personal.',
    'Puede solicitar que se limite el uso o divulgación de sus datos personales.',
    'Solicite la limitación del tratamiento de sus datos.',
    'Solo trataremos su ubicación con su consentimiento expreso.',
    'Puede negarse a que compartamos sus datos con terceros con fines de mercadotecnia.',
    'Usted decide si compartimos su actividad con anunciantes.',
    'Puede optar por no participar en la publicidad basada en intereses.',
    'Los padres pueden impedir que se recopile la información de sus hijos.',
    'No es posible oponerse al tratamiento de los datos de facturación.',
    'A menos que te opongas antes del 1 de mayo, usaremos tus publicaciones públicas.',
    'Inhabilita los anuncios personalizados en los ajustes de tu celular.',
    'Deniegue el permiso de ubicación para que no la usemos.',
    'Quienes no tengan cuenta pueden presentar su oposición mediante este formulario.',
    'Le asiste el derecho a que dejemos de tratar sus datos con fines publicitarios.',
    'Marque la casilla si no quiere que cedamos sus datos a nuestros socios.',
    'En caso de disconformidad con este uso, basta con que nos lo comunique a bajas@lutra.example.',
    'Los residentes de California pueden exigirnos que no vendamos ni compartamos sus datos.',
    'La interfaz incluye un interruptor llamado «Contribuir al entrenamiento» que viene encendido y que puede apagar.',
    'Ejercita tu derecho de oposición enviando copia de tu DNI a nuestra sede.',
    'Si en algún momento cambia de opinión, podrá retirarnos el permiso para acceder a su agenda de contactos.',
    'Las cookies no esenciales solo se instalan si usted las acepta.',
    'Puedes pedirnos que no usemos tus fotos para el reconocimiento facial.',
    'Quien no desee figurar en los resultados personalizados puede indicarlo en Ajustes > Privacidad.',
    'Configure su navegador para bloquear las cookies de terceros.',
    'En los términos de la ley, usted puede acceder, rectificar, cancelar u oponerse al tratamiento de sus datos (derechos ARCO) a través del correo arco@lutra.example.',
    'Para limitar el uso de sus datos, hemos puesto a su disposición un listado de exclusión.',
    'El usuario podrá manifestar su negativa al tratamiento para finalidades secundarias en un plazo de cinco días hábiles.',
    'Si no autorizas el uso de tu imagen, indícalo al registrarte.',
    'Las opciones de privacidad le permiten decidir qué datos compartimos con los anunciantes.',
    'Puedes salir de la lista de distribución cuando quieras respondiendo a cualquiera de nuestros correos.',
    'Si prefieres que tu contenido no se utilice con este propósito, dirígete a la sección de controles de datos.',
    'Tienes derecho a que tus datos no se usen en decisiones automatizadas que te afecten.',
    'La negativa a prestar el consentimiento no impedirá el uso del servicio.',
    'En cualquier caso podrá solicitarnos la exclusión voluntaria escribiendo al delegado de protección de datos.',
    'No admitimos solicitudes de oposición presentadas fuera de plazo.',
    'Derecho de oposición.',
    'Retirada del consentimiento: en todo momento, desde su perfil.',
    'Oposición: puede pedirnos que dejemos de tratar sus datos.',
    'La publicidad basada en su actividad puede desactivarse en el menú Privacidad.',
    'Ya no ofrecemos a los usuarios gratuitos la posibilidad de excluirse del entrenamiento.',
    'Las llamadas comerciales cesarán en cuanto nos lo pida.',
    'Basta con que nos escriba para que dejemos de compartir sus datos con empresas del grupo.',
    'Puede administrar sus preferencias publicitarias en youradchoices.example.',
    'El permiso de micrófono se concede y se revoca en los ajustes del sistema.',
    'No usaremos su rostro salvo que nos dé permiso.',
  ])('%s', sentence => {
    expect(topicsOf('es', sentence)).toContain('opt-out');
  });

  it.each([
    'Puede optar por no someterse al arbitraje en un plazo de 30 días.',
    'Los miembros pueden excluirse de la demanda colectiva.',
    'Puede desactivar la renovación automática antes del fin del periodo.',
    'Puede eliminar su cuenta en cualquier momento.',
    'Dispone de catorce días naturales para ejercer el derecho de desistimiento del contrato.',
    'El cliente podrá oponerse a la incorporación de un nuevo subencargado en un plazo de diez días.',
    'Puede abandonar el programa beta cuando quiera.',
    'Podemos rechazar un pedido o un pago con tarjeta.',
    'Se desactivarán las cuentas que infrinjan estas normas.',
    'Puede recurrir una decisión de moderación.',
    'Usted no puede vender ni ceder su cuenta.',
    'Si la empresa se vende, los datos personales podrán figurar entre los activos.',
    'Cancela tu suscripción cuando quieras desde la configuración.',
    'No podrá ceder el contrato sin nuestro consentimiento previo por escrito.',
    'Nuestro objetivo es proteger tus datos.',
    'Darse de baja del plan Premium no da derecho a reembolso.',
    'Tomamos medidas para impedir el acceso no autorizado a los datos.',
    'Usamos datos agregados para mejorar nuestros servicios.',
    'El arrendatario podrá oponerse a la subida de la renta.',
    'Si no está conforme con la factura, puede reclamar en el plazo de un mes.',
    'Puedes darte de baja del gimnasio con un mes de antelación.',
    'El usuario no podrá retirar los fondos antes de 30 días.',
    'Podrás cancelar la reserva hasta 24 horas antes sin coste.',
    'Lutra podrá negarse a prestar el servicio a quien incumpla estas condiciones.',
    'Las partes se oponen a cualquier modificación no escrita del contrato.',
    'El titular de la marca puede oponerse al registro.',
    'No aceptamos devoluciones de productos personalizados.',
    'Si no está de acuerdo con estos términos, no utilice el servicio.',
    'El comprador puede desistir del contrato en catorce días.',
    'Se denegará el acceso a quien no acredite su edad.',
    'Puede retirar su pedido en la tienda.',
    'Solicite la baja del contrato por escrito.',
    'Si no desea recibir el pedido en casa, puede recogerlo en tienda.',
    'La empresa podrá limitar el número de consultas por hora.',
    'El acreedor podrá exigir que se retire la mercancía.',
    'Rechazamos cualquier forma de discriminación.',
    'Puede elegir el color y el tamaño del producto.',
    'El abonado puede cambiar de plan cuando quiera.',
    'Los datos se conservan cinco años y luego se bloquean.',
    'El menor necesita el consentimiento de sus padres para registrarse.',
    'Este acuerdo no puede cederse sin autorización previa por escrito de la otra parte.',
    'La empresa podrá suspender o limitar el acceso sin previo aviso.',
    'Usted nos autoriza a cobrar la cuota en su tarjeta.',
    'Puede cambiar su contraseña y su dirección en los ajustes de la cuenta.',
    'El consumidor puede presentar una reclamación ante la autoridad de control.',
    'Usted tiene derecho a acceder a sus datos y a rectificarlos.',
    'Puede pedir que borremos sus datos cuando ya no sean necesarios.',
    'Las condiciones no limitan los derechos que la ley le reconoce.',
    'No compartimos su contraseña con nadie.',
    'Podemos comunicar datos a las autoridades cuando la ley lo exija.',
    'Si no acepta las nuevas condiciones, debe cerrar su cuenta.',
  ])('not: %s', sentence => {
    expect(topicsOf('es', sentence)).not.toContain('opt-out');
  });

  it('passes over a refusal whose surroundings speak of arbitration', () => {
    const sentence = 'Para excluirse, envíe una carta; sus datos personales no se usan para nada más.';
    const headings = 'Resolución de disputas y arbitraje';
    expect(topicsOf('es', 'Puede optar por no participar enviando una carta.', { headings })).toEqual([]);
    expect(topicsOf('es', sentence, { headings })).not.toContain('opt-out');
  });
});

describe('Spanish: surroundings', () => {
  it('takes a list item by its lead', () => {
    const item = 'Usar los resultados para entrenar modelos propios;';
    expect(topicsOf('es', item, { lead: 'El usuario no podrá:' })).not.toContain('training');
    const photos = 'Tratamos las fotos y los comentarios que compartes';
    expect(topicsOf('es', photos, { lead: 'Cómo entrenamos nuestros modelos de IA:' })).toContain('training');
  });

  it('knows from the sentence before what "this processing" is', () => {
    const previous = 'Entrenamos nuestros modelos con tus conversaciones.';
    const objection = 'Puedes oponerte a este tratamiento escribiéndonos.';
    expect(topicsOf('es', objection, { previous })).toEqual(['training', 'opt-out']);
    expect(topicsOf('es', objection)).toEqual(['opt-out']);
  });

  it('needs no word on a model where the document is about an assistant', () => {
    const sentence = 'Los fragmentos que marques se usarán para el entrenamiento.';
    expect(topicsOf('es', sentence)).not.toContain('training');
    expect(topicsOf('es', sentence, { document: new Set(['assistant']) })).toContain('training');
  });

  it('takes improving a service from what people type as on training only where the document is about an assistant', () => {
    const sentence = 'Podemos usar tu contenido para desarrollar y mejorar nuestros servicios.';
    expect(topicsOf('es', sentence)).not.toContain('training');
    expect(topicsOf('es', sentence, { document: new Set(['assistant']) })).toContain('training');
  });
});

describe('Spanish: findings', () => {
  const between = changeWithin(`# Política de privacidad de Lutra

Esta página explica qué datos tratamos cuando usted utiliza el servicio, con qué finalidad y durante cuánto tiempo.

Conservamos los datos de la cuenta mientras esta exista y durante un mes después de su cierre.

Las facturas se guardan diez años porque así lo exige la ley de contabilidad de nuestro país.
`);

  it('knows the language by its grammatical words, whatever the page says it is', () => {
    const { change } = between('Véase más abajo.', 'Véase más arriba.');
    expect(lexiconFor({ ...change.after, language: 'en' })?.code).toBe('es');
  });

  it('tells a right that was added', () => {
    const before = 'Entrenamos nuestros modelos con las conversaciones de los usuarios del plan gratuito.';
    const added =
      'Los usuarios del plan gratuito pueden oponerse a este entrenamiento por correo electrónico a privacidad@lutra.example.';
    const { findings } = between(before, `${before} ${added}`);
    expect(findings.find(({ topic }) => topic === 'opt-out')).toMatchObject({
      change: 'added',
      material: true,
      direction: 'more-control',
      severity: 'high',
      reasons: ['a new way to refuse'],
      summary:
        'Now stated for free users: the right to object to training, by e-mail (privacidad@lutra.example).',
    });
  });

  it('tells a promise that is gone', () => {
    const { findings } = between(
      'Véase más abajo.\n\nNo utilizamos los archivos de las empresas para entrenar nuestros modelos.',
      'Véase más abajo.',
    );
    expect(findings).toMatchObject([
      {
        topic: 'training',
        change: 'removed',
        direction: 'less-control',
        reasons: ['a promise is gone'],
        summary: 'Promise gone for business customers: no training of AI models with files.',
      },
    ]);
  });

  it('tells a denial that turned round', () => {
    const { findings } = between(
      'En Lutra no entrenamos nuestros modelos de lenguaje con los documentos que usted sube a un proyecto.',
      'En Lutra entrenamos nuestros modelos de lenguaje con los documentos que usted sube a un proyecto.',
    );
    expect(findings).toMatchObject([
      {
        topic: 'training',
        change: 'modified',
        direction: 'less-control',
        reasons: expect.arrayContaining(['what was denied is now stated']),
        summary: 'Turned around: training of AI models with files is no longer denied.',
      },
    ]);
  });

  it('tells a channel that changed', () => {
    const { findings } = between(
      'Puede oponerse al entrenamiento escribiendo a privacidad@lutra.example o en los ajustes de su cuenta.',
      'Puede oponerse al entrenamiento en los ajustes de su cuenta.',
    );
    const finding = findings.find(({ topic }) => topic === 'opt-out');
    expect(finding).toMatchObject({ change: 'modified', material: true, direction: 'less-control' });
    expect(finding!.summary).toBe(
      'Changed: the right to object to training: no longer names e-mail and privacidad@lutra.example.',
    );
  });

  it('calls it immaterial where only small words differ', () => {
    const { findings } = between(
      'Puede oponerse al uso de sus datos para el entrenamiento, escribiéndonos.',
      'Usted puede oponerse también al uso de los datos para el entrenamiento escribiéndonos.',
    );
    expect(findings).toMatchObject([{ topic: 'opt-out', material: false, direction: 'neutral' }]);
  });

  it('does not take a sentence that begins with "no obstante" for a denial', () => {
    const { findings } = between(
      'Véase más abajo.',
      'Véase más abajo. No obstante, usamos sus mensajes para entrenar nuestros modelos.',
    );
    expect(findings).toMatchObject([
      { direction: 'less-control', summary: 'Now stated: training of AI models with conversations.' },
    ]);
  });

  it.each([
    'Si no se opone, usaremos sus conversaciones para entrenar nuestros modelos.',
    'No solo usamos sus conversaciones para prestar el servicio, sino también para entrenar nuestros modelos.',
    'Usamos también datos de quienes no tienen cuenta para entrenar nuestros modelos.',
    'Aunque usted no lo pida, entrenamos nuestros modelos con sus conversaciones.',
  ])('takes no promise from a "not" that denies something else: %s', sentence => {
    const { findings } = between('Véase más abajo.', sentence);
    expect(findings.flatMap(({ reasons }) => reasons)).toContain('data is newly used for training');
  });

  it('tells of a sentence without a subject that its denial is gone, or new', () => {
    const stated = 'Entrenamos nuestros modelos con las fotos de los usuarios.';
    const denied = 'No entrenamos nuestros modelos con las fotos de los usuarios.';
    expect(between(denied, stated).findings).toMatchObject([
      {
        topic: 'training',
        direction: 'less-control',
        summary: 'Turned around: training of AI models with images and video is no longer denied.',
      },
    ]);
    expect(between(stated, denied).findings).toMatchObject([
      { topic: 'training', direction: 'more-control' },
    ]);
  });

  it('tells that one can no longer refuse', () => {
    const { findings } = between(
      'Véase más abajo.',
      'Ya no es posible oponerse al entrenamiento de nuestros modelos con sus mensajes.',
    );
    expect(findings.find(({ topic }) => topic === 'opt-out')).toMatchObject({
      material: true,
      direction: 'less-control',
    });
  });

  it('does not end a sentence at an abbreviation', () => {
    const { findings } = between(
      'Véase más abajo.',
      'Conforme al art. 21 del RGPD, p. ej. Ud. puede oponerse al entrenamiento de nuestros modelos de IA con sus fotos.',
    );
    expect(findings.map(({ topic }) => topic).sort()).toEqual(['opt-out', 'training']);
    expect(findings.every(({ direction }) => direction === 'more-control')).toBe(true);
  });
});
