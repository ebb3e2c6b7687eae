import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../src/finding/languages.ts';
import { changeWithin } from './change-within.ts';
import { topicsOf } from './topics-of.ts';

describe('Portuguese: training', () => {
  it.each([
    'Treinamos os nossos modelos com as suas conversas com o assistente.',
    'A Lutra não usa os prompts nem as respostas para treinar seus modelos de linguagem.',
    'As suas mensagens podem ser utilizadas para desenvolver e melhorar os nossos modelos de inteligência artificial.',
    'As publicações públicas dos utilizadores são usadas no treino da IA da Meridian.',
    'Os dados são anonimizados antes de serem usados para fins de treinamento de algoritmos.',
    'Não usaremos o conteúdo de clientes empresariais para treinar, retreinar ou ajustar modelos de IA.',
    'Usamos seus conteúdos para aperfeiçoar nossa tecnologia por meio de aprendizado de máquina.',
    'Utilizamos os seus ficheiros para melhorar a nossa tecnologia através da aprendizagem automática.',
    'As fotos de menores nunca serão usadas para treinar a nossa IA.',
    'Revisores humanos podem ler trechos das suas conversas para aprimorar os modelos por trás do serviço.',
    'A menos que você se oponha, trataremos suas interações com a finalidade de treinar nossos sistemas de machine learning.',
    'Baseamo-nos no legítimo interesse para tratar dados pessoais a fim de treinar os nossos modelos.',
    'Mesmo que não tenha conta, podemos usar informações públicas sobre si para ensinar os nossos modelos.',
    'Os comentários que você nos enviar servirão para treinar nossos classificadores.',
    'Por padrão, as gravações de voz são excluídas do treinamento de modelos.',
    'Partilhamos transcrições anonimizadas com parceiros que treinam modelos de linguagem.',
    'Os nossos fornecedores não podem usar os dados dos clientes para treinar os seus próprios modelos.',
    'O seu código não será usado para o ajuste fino dos modelos.',
    'Os nossos modelos aprendem com os textos que você compartilha em grupos públicos.',
    'O Conteúdo do Usuário não fará parte dos conjuntos de dados de treinamento da nossa IA.',
    'A base legal do treinamento da inteligência artificial com os seus dados é o consentimento.',
    'A Lutra compromete-se a não treinar modelos de IA com os arquivos que você enviar.',
    'Os modelos da Lutra alimentam-se também daquilo que escreve no chat.',
    'O material que você publicar de forma aberta poderá integrar o corpus com que nossas redes neurais são treinadas.',
    'Em caso algum recorreremos às suas notas privadas para alimentar os nossos algoritmos.',
    'A Lutra poderá valer-se das perguntas feitas pelos alunos para o aperfeiçoamento da sua IA.',
    'Garantimos que as informações da sua organização ficam fora do treinamento dos modelos.',
    'Antes de um anotador rever os fragmentos com que afinamos o modelo, removemos nomes e moradas.',
    'Os dados obtidos de fontes acessíveis ao público servem para o desenvolvimento dos modelos fundacionais que sustentam o produto.',
    'Ao ativar a opção «Melhorar o modelo para todos», seus chats nos ajudarão a treiná-lo.',
    'As contas Educação estão excluídas: nem os seus ficheiros nem as suas mensagens são usados para que a IA aprenda.',
    'Trataremos as gravações por 18 meses para efeitos de treino do sistema de reconhecimento de voz.',
    'Podemos tratar, com base no legítimo interesse, dados de fontes públicas para o desenvolvimento de grandes modelos de linguagem.',
    'Ao aceitar estes termos, você nos concede uma licença para usar o seu Conteúdo com o propósito de desenvolver, treinar e melhorar nossos modelos.',
    'Em regra não treinamos modelos com dados de clientes da API, salvo se o cliente o autorizar.',
    'Vocês usam minhas conversas para treinar a IA? Sim, a menos que você desative.',
    'Os Dados do Cliente não serão objeto de treino de modelos por terceiros.',
    'Melhoramos continuamente os nossos modelos com as correções que os utilizadores fazem às respostas.',
    'Os prompts são dissociados da conta e depois integrados no conjunto de dados com que se treina o modelo.',
    'Também treinamos a inteligência artificial a partir de imagens suas partilhadas por outras pessoas.',
    'Não fazemos qualquer uso do conteúdo de chats cifrados para treinar a IA.',
    'Pessoal autorizado poderá rever manualmente os diálogos a fim de otimizar o algoritmo.',
    'Ao clicar no polegar para baixo, a conversa inteira passa a integrar os dados de treino.',
    'Treino e melhoria dos nossos modelos de IA com os conteúdos que carrega.',
    'Os Usuários Gratuitos reconhecem que suas Entradas e Saídas poderão ser usadas para o treinamento dos modelos da Lutra.',
    'A Lutra desenvolve a sua inteligência artificial a partir de três fontes: informações acessíveis ao público, dados licenciados por terceiros e informações fornecidas pelos nossos utilizadores.',
    'Por predefinição, nem os prompts nem os resultados da API alimentam o treino.',
    'Nossos engenheiros podem acessar amostras de código para avaliar e melhorar o modelo de preenchimento automático.',
    'Excluímos deliberadamente do treino dos nossos modelos os dados de menores de 18 anos.',
    'O áudio captado pela coluna contribui para que os nossos sistemas de reconhecimento de voz aprendam novos sotaques.',
    'Nenhum dos seus documentos será destinado a treinar algoritmos próprios ou alheios.',
  ])('%s', sentence => {
    expect(topicsOf('pt', sentence)).toContain('training');
  });

  it.each([
    'Você não pode usar os resultados para treinar modelos que concorram com os nossos.',
    'O cliente compromete-se a não usar as respostas para desenvolver uma IA concorrente.',
    'É proibido extrair dados do site para treinar modelos de IA.',
    'Não é permitido utilizar o conteúdo do serviço para treinar os seus modelos.',
    'Treinamos nossos funcionários no uso de ferramentas de IA e na proteção de dados.',
    'As chamadas podem ser gravadas para fins de qualidade e treinamento.',
    'Usamos suas informações para melhorar nossos serviços.',
    'Os seus treinos e os dados do seu relógio desportivo ficam guardados no perfil.',
    'Os nossos cursos de formação sobre inteligência artificial estão abertos a todos.',
    'O bilhete é válido em qualquer comboio ou autocarro da região.',
    'A passagem vale para qualquer trem ou ônibus.',
    'As decisões sobre o seu empréstimo são tomadas por meios automatizados a partir dos seus dados.',
    'Participe do programa beta para testar em primeira mão os novos recursos de IA.',
    'O assistente usa inteligência artificial para responder às suas perguntas.',
    'O treinador verá os dados das suas sessões.',
    'Todos os colaboradores recebem treinamento sobre o tratamento de dados pessoais.',
    '“Modelo” significa qualquer modelo de IA treinado com dados.',
    'Um modelo de IA pode dar respostas imprecisas devido aos dados com que foi treinado.',
    'O usuário não deverá usar robôs ou raspagem para coletar conteúdos e com eles treinar algoritmos.',
    'Ele ia ao escritório para ler as mensagens e treinar a equipe.',
    'É vedado ao Licenciado valer-se das Saídas para criar, treinar ou melhorar modelos rivais.',
    'Nossa equipe de suporte recebe formação contínua e tem acesso limitado às mensagens.',
    'O comboio das 8h40 transporta bicicletas, segundo os dados do operador.',
    'A ferramenta gera um plano de treino para a sua maratona a partir dos dados de frequência cardíaca.',
    'Não ficará sujeito a decisões tomadas unicamente com base no tratamento automatizado dos dados.',
    'Os resultados gerados pela IA podem conter erros; verifique as informações antes de usá-las.',
    'Melhoramos a segurança da plataforma analisando as mensagens denunciadas.',
    'Não poderá, direta ou indiretamente, usar o Serviço para desenvolver um modelo de IA que rivalize com a Lutra.',
    'Oferecemos webinars e material formativo sobre aprendizado de máquina.',
    'O responsável adota medidas técnicas e organizativas e instrui os seus empregados em matéria de confidencialidade dos dados.',
    'Elaboramos perfis de risco de crédito com a ajuda de algoritmos.',
    'O modelo do aparelho e a versão do sistema operacional são dados que coletamos.',
    'Preencha o modelo com os seus dados e envie-o assinado.',
    'A IA resume os seus documentos quando você solicita.',
    'Nossos tutores treinam os alunos para a entrevista e anotam os dados de cada sessão.',
    'Você é responsável pelas decisões que tomar com base no que a IA diz sobre seus dados.',
    'A inteligência artificial deteta fraudes nos pagamentos e bloqueia mensagens suspeitas.',
    'Os modelos que aparecem nas fotografias são pagos pela sua imagem.',
    'Desenvolvemos novos produtos a partir das suas sugestões.',
    'O curso inclui vídeos, textos e um módulo de treinamento em vendas.',
    'Publicamos um modelo de contrato de tratamento de dados para clientes.',
    'O usuário declara que leu estes termos e que os dados fornecidos são verdadeiros.',
    'Os conteúdos gerados pela IA não constituem aconselhamento profissional.',
    'Reservamo-nos o direito de modificar os modelos, as funções e os preços do Serviço.',
    'A plataforma oferece acompanhamento baseado em inteligência artificial e guarda as mensagens para que você possa consultá-las.',
    'O assistente pode usar ferramentas externas quando você lhe pede informações do tempo.',
    'Usamos um algoritmo para ordenar os resultados da pesquisa conforme o idioma.',
    'O limite de uso depende do modelo de linguagem escolhido.',
    'As suas mensagens são enviadas ao fornecedor do modelo de IA para gerar a resposta.',
    'Avaliamos a candidatura com os dados do currículo.',
    'Desenvolvemos o site com tecnologias de código aberto.',
  ])('not: %s', sentence => {
    expect(topicsOf('pt', sentence)).not.toContain('training');
  });
});

describe('Portuguese: opt-out', () => {
  it.each([
    'Tem o direito de se opor ao tratamento dos seus dados pessoais.',
    'Você pode se opor a qualquer momento ao uso dos seus dados para o treinamento de modelos.',
    'O titular pode opor-se ao tratamento realizado com base no legítimo interesse.',
    'Poderá retirar o seu consentimento a qualquer momento, sem comprometer a licitude do tratamento anterior.',
    'O consentimento pode ser revogado nas configurações da conta.',
    'Para deixar de receber a nossa newsletter, clique em «Cancelar subscrição».',
    'Você pode se descadastrar das comunicações comerciais pelo link no rodapé de cada e-mail.',
    'Não vendemos os seus dados pessoais.',
    'Respeitamos o sinal Global Privacy Control do seu navegador.',
    'Desative o histórico de conversas para que elas não sejam usadas no treinamento.',
    'Se não quiser que usemos as suas fotografias para este fim, preencha este formulário.',
    'Pode recusar os cookies publicitários no painel de definições.',
    'Gerencie suas preferências de cookies no rodapé da página.',
    'Pode exercer os direitos de acesso, retificação, apagamento, limitação, portabilidade e oposição escrevendo para privacidade@lutra.example.',
    'O pedido de oposição deve ser enviado por carta registada para a nossa sede.',
    'Responda SAIR ao SMS para não receber mais mensagens promocionais.',
    'Você tem a opção de excluir seus dados da venda a terceiros.',
    'Pode solicitar a limitação do tratamento dos seus dados.',
    'Só trataremos a sua localização com o seu consentimento expresso.',
    'O titular pode negar o consentimento à definição de perfis sem qualquer consequência.',
    'É você quem decide se compartilhamos sua atividade com anunciantes.',
    'Pode optar por não participar na publicidade baseada em interesses.',
    'Os pais podem impedir que sejam recolhidas informações dos filhos.',
    'Não é possível opor-se ao tratamento dos dados de faturação.',
    'Caso não se oponha até 1 de maio, usaremos as suas publicações públicas.',
    'Desligue os anúncios personalizados nas definições do telemóvel.',
    'Negue a permissão de localização se não quiser que a utilizemos.',
    'Quem não tem conta pode apresentar oposição através do formulário próprio.',
    'Os dados de geolocalização só são recolhidos se o utilizador der o seu consentimento.',
    'Assiste-lhe o direito de exigir que deixemos de tratar os seus dados para fins publicitários.',
    'Marque a caixa se não quiser que cedamos os seus dados aos nossos parceiros.',
    'Caso discorde desse uso, basta comunicar-nos por sair@lutra.example.',
    'Os residentes da Califórnia podem exigir que não vendamos nem compartilhemos os seus dados.',
    'A interface inclui um interruptor «Contribuir para o treino», ligado de origem, que pode desligar.',
    'Exerça o seu direito de oposição enviando cópia de um documento para a nossa sede.',
    'Se mudar de ideia, poderá retirar-nos a permissão de acesso à agenda de contatos.',
    'Os cookies não essenciais só são instalados se os aceitar.',
    'Você pode nos pedir para não usar suas fotos no reconhecimento facial.',
    'Quem não desejar aparecer nos resultados personalizados pode indicá-lo em Definições > Privacidade.',
    'Configure o seu navegador para bloquear cookies de terceiros.',
    'Nos termos do art. 18 da LGPD, o titular pode obter a revogação do consentimento e opor-se a tratamento realizado com dispensa de consentimento.',
    'O titular poderá ser informado sobre a possibilidade de não fornecer consentimento e sobre as consequências da negativa.',
    'Poderá opor-se, no todo ou em parte, por motivos legítimos, ao tratamento dos dados que lhe digam respeito.',
    'Se você não autoriza o uso da sua imagem, indique-o no cadastro.',
    'As opções de privacidade permitem-lhe decidir que dados partilhamos com os anunciantes.',
    'Você pode sair da lista de e-mails quando quiser respondendo a qualquer mensagem nossa.',
    'Se prefere que o seu conteúdo não seja usado para este fim, vá aos controlos de dados.',
    'Você tem direito a que seus dados não sejam usados em decisões automatizadas que o afetem.',
    'A recusa do consentimento para marketing não impede o uso do serviço.',
    'O consentimento é sempre revogável, bastando escrever ao encarregado.',
    'Não aceitamos pedidos de oposição apresentados fora do prazo.',
    'Direito de oposição.',
    'Retirada do consentimento: a qualquer momento, no seu perfil.',
    'Oposição: pode pedir-nos que deixemos de tratar os seus dados.',
    'A publicidade baseada na sua atividade pode ser desativada no menu Privacidade.',
    'Já não oferecemos aos utilizadores gratuitos a possibilidade de se excluírem do treino.',
    'As chamadas comerciais cessarão assim que o pedir.',
    'Basta escrever-nos para que deixemos de partilhar os seus dados com empresas do grupo.',
    'Você pode administrar suas preferências de publicidade em youradchoices.example.',
    'A permissão do microfone é concedida e revogada nas definições do sistema.',
    'Não usaremos o seu rosto salvo se nos der permissão.',
  ])('%s', sentence => {
    expect(topicsOf('pt', sentence)).toContain('opt-out');
  });

  it.each([
    'Você pode optar por não se submeter à arbitragem no prazo de 30 dias.',
    'Os membros podem excluir-se da ação coletiva.',
    'Pode desativar a renovação automática antes do fim do período.',
    'Você pode excluir sua conta a qualquer momento.',
    'Dispõe de catorze dias para exercer o direito de livre resolução do contrato.',
    'O consumidor pode exercer o direito de arrependimento em até sete dias.',
    'O cliente poderá opor-se à contratação de um novo suboperador no prazo de dez dias.',
    'Pode sair do programa beta quando quiser.',
    'Podemos recusar um pedido ou um pagamento com cartão.',
    'As contas que violem estas regras são desativadas.',
    'Você pode recorrer de uma decisão de moderação.',
    'O usuário não pode vender nem ceder a sua conta.',
    'Em caso de venda da empresa, os dados pessoais podem figurar entre os ativos.',
    'Cancele a assinatura quando quiser nas configurações.',
    'O contrato não pode ser cedido sem o nosso consentimento prévio por escrito.',
    'O nosso objetivo é proteger os seus dados.',
    'Adotamos medidas para impedir o acesso não autorizado aos dados.',
    'Proibimos conteúdo ofensivo ou que se oponha aos bons costumes.',
    'O inquilino pode opor-se ao aumento da renda.',
    'Se não concordar com a fatura, pode reclamar no prazo de um mês.',
    'Você pode cancelar a academia com um mês de antecedência.',
    'O usuário não poderá retirar os fundos antes de 30 dias.',
    'Poderá cancelar a reserva até 24 horas antes sem custos.',
    'A Lutra poderá recusar-se a prestar o serviço a quem violar estas condições.',
    'As partes opõem-se a qualquer alteração não escrita do contrato.',
    'O titular da marca pode opor-se ao registo.',
    'Não aceitamos devoluções de produtos personalizados.',
    'Se não concordar com estes termos, não use o serviço.',
    'O comprador pode desistir do contrato em catorze dias.',
    'Será negado o acesso a quem não comprove a idade.',
    'Pode levantar a sua encomenda na loja.',
    'Peça o encerramento do contrato por escrito.',
    'Se não quiser receber a encomenda em casa, pode levantá-la na loja.',
    'A empresa poderá limitar o número de consultas por hora.',
    'O credor pode exigir a retirada da mercadoria.',
    'Recusamos qualquer forma de discriminação.',
    'Pode escolher a cor e o tamanho do produto.',
    'O assinante pode mudar de plano quando quiser.',
    'Os dados são conservados por cinco anos e depois bloqueados.',
    'O menor precisa do consentimento dos pais para se registar.',
    'Este acordo não pode ser cedido sem autorização prévia e escrita da outra parte.',
    'A empresa pode suspender ou limitar o acesso sem aviso prévio.',
    'Você nos autoriza a cobrar a mensalidade no seu cartão.',
    'Pode mudar a palavra-passe e o endereço nas definições da conta.',
    'O consumidor pode apresentar reclamação à autoridade de controlo.',
    'Você tem direito de acessar seus dados e de corrigi-los.',
    'Pode pedir a eliminação dos dados quando já não forem necessários.',
    'As condições não limitam os direitos reconhecidos pela lei.',
    'Não partilhamos a sua palavra-passe com ninguém.',
    'Podemos comunicar dados às autoridades quando a lei o exigir.',
    'Se não aceitar as novas condições, deve encerrar a conta.',
  ])('not: %s', sentence => {
    expect(topicsOf('pt', sentence)).not.toContain('opt-out');
  });

  it('passes over a refusal whose surroundings speak of arbitration', () => {
    const headings = 'Resolução de litígios e arbitragem';
    const sentence = 'Você pode optar por não participar enviando uma carta.';
    expect(topicsOf('pt', sentence)).toContain('opt-out');
    expect(topicsOf('pt', sentence, { headings })).toEqual([]);
  });
});

describe('Portuguese: surroundings', () => {
  it('takes a list item by its lead', () => {
    const item = 'usar os resultados para treinar modelos próprios;';
    expect(topicsOf('pt', item, { lead: 'O utilizador não pode:' })).not.toContain('training');
    const photos = 'Tratamos as fotos e os comentários que você compartilha';
    expect(topicsOf('pt', photos, { lead: 'Como treinamos os nossos modelos de IA:' })).toContain('training');
  });

  it('knows from the sentence before what "this processing" is', () => {
    const previous = 'Treinamos os nossos modelos com as suas conversas.';
    const objection = 'Você pode se opor a esse tratamento escrevendo para nós.';
    expect(topicsOf('pt', objection, { previous })).toEqual(['training', 'opt-out']);
    expect(topicsOf('pt', objection)).toEqual(['opt-out']);
  });

  it('needs no word on a model where the document is about an assistant', () => {
    const sentence = 'Os fragmentos que assinalar serão usados para o treino.';
    expect(topicsOf('pt', sentence)).not.toContain('training');
    expect(topicsOf('pt', sentence, { document: new Set(['assistant']) })).toContain('training');
  });

  it('takes improving a service from what people type as on training only where the document is about an assistant', () => {
    const sentence = 'Podemos usar o seu conteúdo para desenvolver e melhorar os nossos serviços.';
    expect(topicsOf('pt', sentence)).not.toContain('training');
    expect(topicsOf('pt', sentence, { document: new Set(['assistant']) })).toContain('training');
  });
});

describe('Portuguese: findings', () => {
  const between = changeWithin(`# Política de privacidade da Lutra

Esta página explica quais dados tratamos quando você utiliza o serviço, com que finalidade e por quanto tempo.

Guardamos os dados da conta enquanto ela existir e durante um mês após o seu encerramento.

As faturas são guardadas por dez anos porque assim o exige a lei de contabilidade do nosso país.
`);

  it('knows the language by its grammatical words, whatever the page says it is', () => {
    const { change } = between('Veja abaixo.', 'Veja acima.');
    expect(lexiconFor({ ...change.after, language: 'en' })?.code).toBe('pt');
  });

  it('tells a right that was added', () => {
    const before = 'Treinamos nossos modelos com as conversas dos usuários do plano gratuito.';
    const added =
      'Os usuários do plano gratuito podem se opor a esse treinamento por e-mail para privacidade@lutra.example.';
    const { findings } = between(before, `${before} ${added}`);
    expect(findings.find(({ topic }) => topic === 'opt-out')).toMatchObject({
      change: 'added',
      material: true,
      direction: 'more-control',
      severity: 'high',
      reasons: ['a new way to refuse'],
      summary:
        'Now stated for free users: the right to object to training, by e-mail (privacidade@lutra.example).',
    });
  });

  it('tells a promise that is gone', () => {
    const { findings } = between(
      'Veja abaixo.\n\nNão utilizamos os ficheiros das empresas para treinar os nossos modelos.',
      'Veja abaixo.',
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
      'Hoje não treinamos os nossos modelos de linguagem com os documentos que você envia para um projeto.',
      'Hoje treinamos os nossos modelos de linguagem com os documentos que você envia para um projeto.',
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
      'Você pode se opor ao treinamento escrevendo para privacidade@lutra.example ou nas configurações da conta.',
      'Você pode se opor ao treinamento nas configurações da conta.',
    );
    const finding = findings.find(({ topic }) => topic === 'opt-out');
    expect(finding).toMatchObject({ change: 'modified', material: true, direction: 'less-control' });
    expect(finding!.summary).toBe(
      'Changed: the right to object to training: no longer names e-mail and privacidade@lutra.example.',
    );
  });

  it('calls it immaterial where only small words differ', () => {
    const { findings } = between(
      'Pode opor-se ao uso dos seus dados para o treino, escrevendo-nos.',
      'Você também pode opor-se ao uso de dados para o treino escrevendo-nos.',
    );
    expect(findings).toMatchObject([{ topic: 'opt-out', material: false, direction: 'neutral' }]);
  });

  it('does not take "mesmo que não" for a denial', () => {
    const { findings } = between(
      'Veja abaixo.',
      'Veja abaixo. Mesmo que não tenha conta, usamos as suas publicações públicas para treinar os nossos modelos.',
    );
    expect(findings).toMatchObject([{ topic: 'training', direction: 'less-control' }]);
    expect(findings[0]!.summary).toMatch(/^Now stated: /);
  });

  it.each([
    'Se você não se opuser, usaremos suas conversas para treinar nossos modelos.',
    'Não só usamos as suas conversas para prestar o serviço, como também para treinar os nossos modelos.',
    'Usamos também dados de quem não tem conta para treinar os nossos modelos.',
    'Ainda que não o peça, treinamos os nossos modelos com as suas conversas.',
  ])('takes no promise from a "not" that denies something else: %s', sentence => {
    const { findings } = between('Veja abaixo.', sentence);
    expect(findings.flatMap(({ reasons }) => reasons)).toContain('data is newly used for training');
  });

  it('tells of a sentence without a subject that its denial is gone, or new', () => {
    const stated = 'Treinamos os nossos modelos com as fotos dos utilizadores.';
    const denied = 'Não treinamos os nossos modelos com as fotos dos utilizadores.';
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
      'Veja abaixo.',
      'Já não é possível opor-se ao treino dos nossos modelos com as suas mensagens.',
    );
    expect(findings.find(({ topic }) => topic === 'opt-out')).toMatchObject({
      material: true,
      direction: 'less-control',
    });
  });

  it('does not end a sentence at an abbreviation', () => {
    const { findings } = between(
      'Veja abaixo.',
      'Nos termos do art. 21 do RGPD, p. ex. O Sr. pode opor-se ao treino dos nossos modelos de IA com as suas fotos.',
    );
    expect(findings.map(({ topic }) => topic).sort()).toEqual(['opt-out', 'training']);
    expect(findings.every(({ direction }) => direction === 'more-control')).toBe(true);
  });
});
