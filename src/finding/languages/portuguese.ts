import type { Language } from '../language.ts';
import { spanishItalianPortugueseRules } from './spanish-italian-portuguese-rules.ts';

/**
 * Portuguese of Portugal and of Brazil. Phrases are grouped by what they are for; see language.ts for the notation. `IA` counts in
 * capitals only, because `ia` is a verb.
 */
export const portuguese: Language = {
  code: 'pt',
  phrases: {
    // ---- training ----
    // Things that can be trained.
    model: [
      '(?-i:IA|AI|IAs)',
      '(I\\.A\\.|LLM*|chatbots?)',
      'inteligências? artificia(l|is)',
      '(aprendizado|aprendizagem) (\\S+ )?(automátic[oa]|de máquinas?|da máquina|profund[oa]|estatístic[oa]|por reforço)',
      '(machine|deep) learning',
      'redes neurais',
      'redes neuronais',
      '(o|ao|do|um) (\\S+ )?algoritmo',
      'reconhecimento (\\S+ )?(de voz|de fala|da fala|facial|de imagens)',
      '(modelo|modelos) (\\S+ )?(de linguagem|da linguagem|linguístic*|generativ*|fundacionais|fundacional|de fundação|de base|preditiv*|de difusão|de inteligência)',
      '(nosso|nossos|seu|seus|os|dos|aos|nos|de|com|para|esses|estes|tais|outros|novos|próprios|e|ou|qualquer|trein*|melhor*|aprimor*) (\\S+ ){0,2}(modelos?|algoritmos?|classificador(es)?)(?! (de|do) (\\S+ )?(negócio*|preços?|contratos?|veículo*|dispositivo*|aparelho*|telemóvel|celular|receita*|assinatura*|formulário*|pedido*|requerimento*))',
    ],
    // To teach or feed, which is said of models only where they are named.
    'teach-model': [
      '(afin(ar|amos|am|ado|ados|ando|ação)|ajust(ar|amos|am|ado|ados|ando)|ensin*|instru(ir|imos|em|ído|ídos|indo)|capacit*|adestr*|aliment*|nutr*) (\\S+ ){0,3}(modelos?|algoritmos?|redes (neurais|neuronais)|(?-i:IA)|inteligências?|sistemas? de ((?-i:IA)|inteligência|aprendizado|aprendizagem))',
      '(modelos?|algoritmos?) (\\S+ ){0,4}(se (nutr*|aliment*)|(nutr*|aliment*)-se)',
    ],
    // To make a model learn, whoever does it.
    train: [
      '(re|pré|pre|pré-|re-)?-?trein(?!ador)*',
      'fine-? ?tun*',
      '(ajuste|ajustes|afinação|sintonia) (fino|finos|fina|aprimorado)',
      '(ajust(ar|amos|am|ado|ados|ando)|afin(ar|amos|am|ado|ados|ando|ação)|ensin*|instru(ir|imos|em|ído|ídos|indo)|capacit*|adestr*|aliment(ar|amos|am|ando|ado|ados)) (a |o |os |de )?(\\S+ )?(modelo*|algoritmo*|(?-i:IA)|inteligência*|sistemas? de ((?-i:IA)|inteligência|aprendizado|aprendizagem))',
    ],
    // To make better or build, said of models and services.
    improve: [
      '(melhor(ar*|amos|am|ando|ia|ias|e|em|emos)|desenvolv*|aperfeiço*|aprimor*|otimi[zs]*|optimi[zs]*|cri(ar|amos|am|ação|ando)|constru*|avali(ar|amos|ação|ando)|test(ar|amos|ando)|refin*|calibr*|valid(ar|amos|ação)|evolu(ir|ção))',
    ],
    // What people give or leave behind.
    data: [
      '(dados?|informaç(ão|ões)|conteúdos?|contribuiç(ão|ões)|materia(l|is)|submissões)',
      '(entradas?|saídas?|resultados?|prompts?|comandos|instruções|consultas?|perguntas?|respostas?|conversas?|conversaç(ão|ões)|chats?|mensage(m|ns)|diálogos?|interaç(ão|ões)|interacç(ão|ões)|transcriç(ão|ões)|inputs?|outputs?)',
      '(publicaç(ão|ões)|posts?|postage(m|ns)|fotos?|fotografias?|image(m|ns)|vídeos?|voz|vozes|áudios?|gravaç(ão|ões)|comentários?|textos?|arquivos?|ficheiros?|documentos?|códigos?|e-?mails?|obras?|opini(ão|ões)|avaliaç(ão|ões)|feedback|sugest(ão|ões)|telemetria|fragmentos?|trechos?|excertos?|notas?|anotações)',
      '(daquilo|aquilo|do|o) que (\\S+ )?(escrev*|public(a|ar|as)|envi(a|ar|as)|carreg(a|ar|as)|partilh*|compartilh*|digit*|diz*|introdu*)',
    ],
    // What is done with data.
    use: [
      '(us(o|a|e|á-l)|utili[zs]|empreg(a|ue)|aproveit|destin(ad|am|ar)|serv(em|ir)|trat(a|e|á-l)|process(a|e)|analis|revis|examin)*',
      '(recolh|colet|obt(er|em|ém|êm|id)|conserv|armazen|guard(a|e)|aced(e|i)|acessa|compartilh|partilh|comunic(am|ar|ad)|ced(a|e|i)|divulg|transferi|transfir|licenci|vend)*',
      '(análises?|cessão|ler|lemos|leem)',
    ],
    'train-model': [
      '{train} … {model}',
      '{train} (\\S+ ){0,3}(modelos?|algoritmos?)',
      '{teach-model}',
      '{model} … {train}',
      '{train} … (tecnologi*|sistemas?|software|ferramentas?|assistentes?|funç(ão|ões)|funcionalidades?|recursos?|produtos?)',
    ],
    'train-on': [
      '({use}|fim|fins|finalidade*|objetivo|propósito*|disponív*|parte|direito*) … (para|em|no|na|a|ao|de|do|como|com) (\\S+ ){0,3}{train}',
      '{train} … (com|em|sobre|a partir de|usando|utilizando|por meio de|através de) … {data}',
      '(dados|conjuntos?|corpus|fins) (\\S+ ){0,3}de (\\S+ )?{train}',
    ],
    // Said by the vendor of itself, it needs no model beside it.
    'train-with-data': [
      'trein(amos|aremos|ar) (\\S+ )?(com|sobre|a partir de|usando|utilizando) (\\S+ ){0,2}(dados|informações|conteúdos?|conversas|mensagens|chats|prompts|arquivos|ficheiros)',
      '(prompts?|conversas?|chats?|mensagens|entradas|saídas|resultados) (\\S+ ){0,8}(aliment*|far* parte|faz* parte|incorpor*|integr*) (\\S+ ){0,4}(treino|treinamento)',
    ],
    'improve-model': [
      '{improve} (o|do|este|esse|um) modelo(?! (de|do) (\\S+ )?(negócio|preç|contrat|aparelho|dispositiv|assinatur)*)',
      '{improve} (\\S+ ){0,7}{model}',
      '{model} (\\S+ ){0,5}(melhor(ar*|amos|ia|ias|ad[oa]s?)|desenvolv*|aperfeiço*|aprimor*|otimi[zs]*)',
    ],
    // What the other cells of a table's row say about a purpose.
    'data-or-basis': [
      '{data}',
      '(legítimo interesse|interesse legítimo|interesses legítimos|legítimos interesses)',
      'consentimento',
      'contrato',
      '(obrigação|obrigações) lega(l|is)',
    ],
    'training-sentence': ['{train-model}', '{improve-model}'],
    'learn-from': [
      '{model} (\\S+ ){0,3}aprend(a|e)*',
      '(para que|fazer com que|a fim de que) (\\S+ ){0,3}aprend(a|am)',
      '(aprend(e|em|er|emos|endo)) (com|de|do|dos|das|a partir de) … {data}',
      '(por meio de|por meio do|através d[eoa]|com|mediante|graças a[o]?|graças à|usando|utilizando|via) (\\S+ )?((aprendizado|aprendizagem) (automátic[oa]|de máquinas?|profund[oa])|machine learning)',
    ],
    'improve-service': [
      '{improve} (\\S+ ){0,6}(serviços?|produtos?|tecnologias?|funç(ão|ões)|funcionalidades?|recursos?|plataforma|ferramentas?|desempenho)',
    ],
    'use-of-data': ['{use} … {data}', '{data} … {use}'],
    // What people give to a product, by the names of terms of service.
    'given-content': [
      '(seu|seus|sua|suas|teu|teus|tua|tuas) (\\S+ )?(conteúdos?|dados|materiais|mensagens|arquivos|ficheiros|conversas)',
      '(conteúdos?|dados) (do|dos|da|das) (cliente|clientes|usuário|usuários|utilizador|utilizadores)',
      '(entradas?|saídas?|prompts?|inputs?|outputs?|conversas)',
    ],
    // Words that a document full of is about an assistant or a model.
    assistant: [
      '(prompts?|outputs?|saídas?|modelos? de linguagem|(modelos?|assistentes?|recursos?|funcionalidades|ferramentas?) de ((?-i:IA)|inteligência artificial)|(?-i:IA) generativa|inteligência artificial generativa|chatbots?)',
    ],

    // Sentences that only say what a word stands for.
    definition: [
      '["«](\\S+ ){0,5}\\S+["»]:? (\\S+ )?(significa*|refere-se|designa*|entende-se|se refere*|quer dizer|é qualquer)',
    ],
    // What models cannot do.
    disclaimer: [
      '(enviesad*|tendencios*|inexat*|imprecis*|alucin*|errad[oa]s|incorret[oa]s (\\S+ )?respost*|ser únic*)',
    ],
    // Other things one leaves, told by the sentences around.
    'other-programme': [
      '(programa de (fidelidade|fidelização|pontos|recompensas)|sorteios?|renovaç(ão|ões) automáticas?)',
    ],
    arbitration: [
      '(arbitrage(m|ns)|arbitra(l|is)|árbitros?|aç(ão|ões) (coletivas?|de classe)|ações populares|resolução de (litígios|disputas|conflitos|controvérsias))',
    ],
    // Rules that bind the user, not the vendor. Without a subject, only where no passive makes it a promise.
    'user-rule': [
      '(você|vocês|tu|usuári[oa]s?|utilizador(es|as|a)?|clientes?|licenciad[oa]s?|assinantes?|subscritor(es)?|desenvolvedor(es)?|programador(es)?|visitantes?) (\\S+ ){0,2}?não (pode*|poderá*|dev*|está*|utiliz*|usa*|us(ará|arão)|tem)',
      'não (podes|poderás|deves|deverás)',
      '^\\W*não (pode|poderá|deve|deverá|podem|poderão|devem) (?!(ser|estar|se opor|opor))',
      '(você|vocês|usuári[oa]s?|utilizador(es|as|a)?|clientes?|licenciad[oa]s?|assinantes?) (\\S+ ){0,3}?(se compromete*|compromete*-se|se obriga*|obriga*-se|abster-se-*|absterá*|se abst*)',
      '(você|usuári[oa]|utilizador|cliente) (\\S+ )?(concorda*|aceita*|declara*|garante*|assegura*)',
      '^\\W*(compromete-se|concorda em não)',
      '(proíb*|proib*|vedad[oa]s?|abster-se|abstenha*|interdit[oa]s?)',
      'não (é|são|será|está) (\\S+ )?(permitid*|autorizad*|admitid*)',
      '(indeni[zs]*|indemni[zs]*|isentar*)',
      '(scraping|crawl*|spiders?|raspage(m|ns)|robôs|mineração de (dados|textos?)|prospeção de (dados|textos)|extração (automatizada|massiva|sistemática)|robots\\.txt)',
      '(engenharia (reversa|inversa)|descompil*|desmont*)',
      '(concorrente*|concorr(am|a|em|er)|competi*|competir*|em concorrência|concorrência desleal)',
    ],
    // Headings and leads under which rules for users stand.
    'user-rule-heading': [
      '(usos?|condutas?|atividades?|conteúdos?|utilizaç(ão|ões)) (\\S+ )?(proibid*|não permitid*|indevid*|inaceitáve*|interdit*)',
      '(restrições|limitações) (de|do|à|ao|de|na|no) (uso|utilização)',
      '(uso|utilização) (aceitável|permitid[oa])',
      '(diretrizes|normas|regras) (de|da) (uso|conduta|comunidade|utilização|convivência)',
      'código de conduta',
      '(não (pode|podes|poderá|podem|deve|deverá|devem)|compromete-se a não|concorda em não|é proibido|não é permitido):?',
    ],
    // People taught, not models; and training as sport.
    'staff-training': [
      '({train}|capacit*|formamos|formar) (a |o |os |as |de |do |dos |das |da )?((nosso|nossos|nossas|nossa|seu|seus|sua|toda|todos os) )?(\\S+ )?(pessoal|funcionári[oa]s|empregad[oa]s|trabalhador(es|as)|equipes?|equipas?|agentes|colaborador(es|as)|atendentes|operador(es|as)|consultores)',
      '(pessoal|funcionári[oa]s|empregad[oa]s|trabalhadores|equipes?|equipas?|agentes|colaboradores|atendentes|profissionais) (\\S+ ){0,4}(são|estão|está|é|foram|receb*|devidamente|que) (\\S+ ){0,2}({train}|capacitad*|formad*|formação|capacitação)',
      '(qualidade|supervisão|monitoramento|monitorização|segurança) (e|ou|,) (\\S+ )?({train}|capacitação|formação)',
      '({train}|capacitação|formação) (e|ou|,) (\\S+ )?(qualidade|supervisão|monitoramento|monitorização)',
      '(sess(ão|ões)|planos?|rotinas?|cursos?|fichas?|diário) de (treino|treinamento|treinos)',
      '(treinos?|treinamentos?) (desportiv*|esportiv*|físic*|personal*|funciona*|de força)',
      '(desport*|esport*|academia|ginásio*|atlet*|fitness)',
    ],

    // ---- opt-out ----
    oppose: [
      '(direitos?|possibilidade|faculdade|opção|oportunidade) (\\S+ ){0,8}(se opor|opor|opor-(se|te|me|nos)|oposição|objetar|objeç(ão|ões))',
      '(pode*|poderá*|podem|poderão|desej*|quer|quiser*|queira|momento|também) (\\S+ ){0,5}(se opor|opor-(se|te|me|nos)|te opor|objetar)',
      '(se|te) (\\S+ )?(opõe|opõem|opuser*|oponha*|opôs|oporá) (a|ao|à|aos|às|até|antes|por|em|,|expressamente|mediante)',
      '(opõe|opõem|oponha|oponham)-se (a|ao|à|aos|às|até|antes|por)',
      '(menos|salvo|exceto|desde|caso|se) (que )?(\\S+ ){0,2}(se (oponha*|opuser*)|oponha*-se|tenha* se oposto|tenha* oposto)',
      '(oposição|se opor|opor-(se|te)|objeç(ão|ões)) (\\S+ ){0,6}(tratamento*|{use}|definição de perfis|perfil*|trein*|envio|receção|recebimento|publicidade|marketing|decisões)',
      '(acesso|retificação|rectificação|correção|apagamento|eliminação|cancelamento|limitação|portabilidade|esquecimento)(,| e| ou|, e|, bem como) (\\S+ ){0,2}(oposição|objeção)',
      'oposição(,| e| ou) (\\S+ ){0,3}(limitação|portabilidade|apagamento|eliminação|acesso|retificação)',
      '(apresentar*|exerc*|manifest*|enviar|envie*|comunicar|formulári[oa]|pedido*|solicitaç*|direito|requerimento*) (\\S+ ){0,4}(oposição|objeç(ão|ões))',
    ],
    'opt-out': [
      'opt(-| )?out',
      '(optar|opta|optas|opte|optado|escolher|escolha|escolhe|preferir|decidir|decida) (por )?não (\\S+ )?(particip*|receb*|compartilh*|partilh*|permit*|ser|que|autori[zs]*|dar|fornecer|inclu*|fazer|ter|aceit*|ativar)',
      'optar por (\\S+ )?(exclu*|sair|ficar de fora|cancelar)',
      '(exclu(ir*|írem|a|am)) (\\S+ ){0,6}(venda|publicidade|trein*|tratamento|marketing|compartilhamento|partilha|rastreamento|perfil*|personaliz*|cookies)',
      '(lista|registo|registro|cadastro) de exclusão',
      '(autoexclusão|auto-exclusão|exclusão voluntária|descredenciamento)',
      '(direito|opção|possibilidade|pedido|solicitação|mecanismos?|formulário) (\\S+ ){0,2}(de |para )(se exclu(ir|írem)|excluir-se|exclusão|não participação|recusa)',
    ],
    'opt-in': [
      'opt(-| )?in',
      'optar por (\\S+ )?(participar|receber|permitir|compartilhar|partilhar|ativar|aderir)',
      '(só|somente|apenas|unicamente|exclusivamente) (\\S+ ){0,8}(se|quando|caso) (\\S+ ){0,3}(ativ*|habilit*|autori[zs]*|aceit*|consent*|permit*)',
    ],
    // Begins a sentence that takes its subject from the one before.
    continues: [
      '(isto|isso|este|esta|estes|estas|esse|essa|esses|essas|tal|tais|el[ea]s|no entanto|contudo|porém|por exemplo|(neste|nestes|nesse|nesses|em tais) casos?|também podemos)',
    ],
    // Words that point to a use told just before.
    'this-use': [
      '(este|esta|estes|estas|esse|essa|esses|essas|tal|tais|deste|desta|desse|dessa|a este|o referido|a referida|dito|dita) (\\S+ )?(tratamento*|usos?|utilização|treino|treinamento|finalidade*|fim|fins|dados|recolha|coleta|atividade*)',
      '(a isso|a isto|disso)',
    ],
    'withdraw-consent': [
      '((retir|revog|revogu|retrat)*(-nos|-lhe|-lhes|-se)?|cancel(ar|e) (o|seu|o seu)) (\\S+ ){0,8}(consentimento*|autorizaç(ão|ões)|permiss(ão|ões))',
      '(consentimento*|autorizaç(ão|ões)|permiss(ão|ões)) (\\S+ ){0,8}(retir*|revog*)',
    ],
    unsubscribe: [
      '(chamadas|ligações|comunicações|e-?mails|mensagens) (comercia|publicitári|promociona)* (\\S+ ){0,3}cess*',
      '(sair|saia|remover-se) (\\S+ ){0,3}(listas?|mailing)',
      '(descadastr*|desinscr*|desubscr*|dessubscr*)',
      '(cancel*|anul*|remov*) (\\S+ ){0,2}(subscrição|inscrição|assinatura) (\\S+ ){0,4}(newsletters?|boletim|boletins|comunicações|e-?mails?|listas?|mensagens)',
      '(newsletters?|boletim|boletins|comunicações|e-?mails?|mensagens|publicidade) (\\S+ ){0,12}(cancel* (\\S+ )?(subscrição|inscrição)|anul* (\\S+ )?(subscrição|inscrição))',
      '["«]?(cancelar|anular) (a )?(subscrição|inscrição)["»]',
      '(deixar de|deixe de|parar de|pare de|não (desej*|quis*|quer*|queira)|para não|não mais|já não|evitar) (\\S+ ){0,2}(receb*|lhe enviemos) (\\S+ ){0,6}(comunicaç*|e-?mails?|mensage*|newsletters?|boletim|boletins|ofertas|notificaç*|publicidade|SMS|promoç*|promocion*|marketing|publicitári*|comercia*|chamadas|ligações)',
      '(respond*|envi(ar|e|ando)|escrev*) (\\S+ )?(a palavra )?["«]?(?-i:SAIR|STOP|PARAR|PARE|CANCELAR)',
      '(link|ligação|botão|opção|hiperligação) (\\S+ )?(de |para )?(cancelamento|cancelar a (subscrição|inscrição)|descadastr*|remoção|anular a subscrição|sair da lista)',
    ],
    sale: [
      '(não|nunca|jamais|nem) (\\S+ ){0,4}(vend*|alug*|comerciali[zs]*) … (dados|informações)',
      '(venda|vender|vendemos|vendid[oa]s) … (dados|informações)',
      '(dados|informações) … (não|nunca|jamais) (\\S+ ){0,3}(vend*|alug*|comerciali[zs]*)',
      '(não|nunca) (\\S+ ){0,2}(compartilh*|partilh*|ced*|divulg*|comunic*) … (com|para|a) … (marketing|publicitári*|publicidade)',
    ],
    // A company is sold, not data.
    'company-sale': [
      '(fus(ão|ões)|aquisiç(ão|ões)|reorgani*|reestrutur*|falência|insolvência|recuperação judicial|ativos|activos)',
      'venda (\\S+ ){0,3}(empresa|negócio|sociedade|companhia)',
    ],
    signal: [
      'global privacy control',
      'GPC',
      'controle global de privacidade',
      'do not track',
      'DNT',
      'não (rastrear|me rastreie)',
      '(sinal|sinais) (\\S+ )?(de |da )?(\\S+ )?(preferências?|recusa|privacidade|não rastreamento|autoexclusão)',
    ],
    // Uses of data that a person can stop, by their names.
    stoppable: [
      '(personali[zs]*|publicidade*|publicitári*|anúncios?|anunciantes?|segmentad*|direcionad*|cookies?|rastre*|locali[zs]ação|geolocali[zs]ação|histórico*|atividade|trein*|perfil|perfis|analític*|memória*|marketing|comercia(l|is)|câmera|câmara|microfone|contatos|contactos|notificaç*|recomendaç*|biométric*|newsletters?|promocion*|telemetria|píxeis|pixels?)',
    ],
    // What those uses are made of.
    things: [
      '(dados|informações|conteúdos?|mensagens|conversas|chats?|fotos?|fotografias?|image(m|ns)|vídeos?|voz|gravações|arquivos|ficheiros|documentos|publicações|código|e-?mails?)',
    ],
    // The same, by what is done with which data.
    'stoppable-use': ['{stoppable}', '{use} (\\S+ ){0,8}{things}', '{things} (\\S+ ){0,8}{use}'],
    // To say yes or no to a use of data.
    'choose-use': [
      '(escolh*|decid*|control*|indicar|indique|selecion*) (\\S+ )?(se|como|quais dados|que dados|quais informações|quando) (\\S+ ){0,6}{use}',
    ],
    toggle: [
      '(desativ*|desactiv*|deslig*|desabilit*|bloque*|desmar(c|qu)*) (\\S+ ){0,6}{stoppable-use}',
      '(interruptor|chave seletora|caixa) (\\S+ ){0,8}{stoppable}',
      '{stoppable} (\\S+ ){0,4}(desativ*|desactiv*|deslig*|desabilit*|ativad[oa]s? (por padrão|por defeito|por predefinição|por omissão))',
      '(modo|navegação) (de )?(anónim[oa]|anônim[oa]|incógnit[oa]|privad[oa])',
    ],
    choose: [
      '(você|tu|usuári[oa]s?|utilizador(es)?|clientes?|titular(es)?|pode|podes|poderá|podem|permit*|pais) (\\S+ ){0,4}(escolher|decidir|controlar|gerir|gerenciar|administrar|alterar|modificar|ajustar|limitar|restringir|configurar|personalizar|mudar|atualizar|rever|definir|selecionar) … (configuraç*|definições|preferências|opções|controles|controlos|permiss*|cookies|privacidade|consentimento*|como|escolhas)',
      '(gerir|gira|gerenci(ar|e)|administr(ar|e)|configur(ar|e)|alter(ar|e)|modifi(car|que)|ajust(ar|e)|atuali(zar|ze)|rever|reveja|control(ar|e)) (as|os|o|a|suas?|seus?|tuas?|teus?|minhas|meus) (\\S+ ){0,3}(preferências|cookies|escolhas|consentimento*|controles|controlos|privacidade|anúncios|permissões)',
      '(configurações|definições|preferências|painel|centro|central|gestor|ferramentas?|controles|controlos|opções) (de |do |da |dos |das |sobre |para )(\\S+ )?(\\S+ )?(cookies|privacidade|publicidade|anúncios|consentimento*|preferências|dados|marketing|comunicações)',
    ],
    refuse: [
      'não (\\S+ )?(desej(a|as|am|e|em|ar|ares)|quer|queres|querem|queira|queiram|quis|quiser*|aceit(a|as|e|em|ar|am)|concord(a|as|e|em|ar)|consent(e|ir|em)|consint*|autori(za|zas|ze|zem|zar)|prefer(e|ir)|prefir*) (\\S+ ){0,8}{stoppable-use}',
      '(recus*|rejeit*|neg(ar|ue|uem|ad[oa]|ando|a|á-l[oa])|declin(ar|e)) (\\S+ ){0,6}(cookies?|consentimento*|permiss*|autorizaç*|rastre*|tratamento*|recolha|coleta|compartilhamento|partilha|publicidade|locali[zs]ação|comunicações|marketing|perfil|perfis)',
      '(direitos?|solicit*|pedir|peça*|obter|possibilidade|exigir|requer*|pode|poderá) (\\S+ ){0,6}(limit(ação|ar|e|emos)|restrição|restring*|restrinj*|suspen*|bloqueio|deixemos de|cessemos) (\\S+ ){0,5}({use}|dados)',
      '(pedir*|peç*|solicit*|exigir*|exij*|indicar*|comunicar*|dizer*|requer*) (\\S+ ){0,3}não (\\S+ ){0,2}{use}',
      '(discord*|desacordo|não concord*|não (está|estiver*|esteja*) de acordo) (\\S+ ){0,3}({this-use}|{use} (\\S+ ){0,4}{data})',
      '(limitação|restrição|suspensão|bloqueio) (do|ao|dos) (\\S+ )?tratamento',
      '(pode|podem|poderá|podes|pais|tutores|direito de) (\\S+ ){0,3}(impedir|evitar|bloquear) (\\S+ ){0,5}{stoppable-use}',
      'direito (\\S+ )?(de|a) não (ficar|ser) sujeit*',
      '(deixemos|deixem|cessemos|paremos) de (\\S+ )?{use}',
      'direito (\\S+ )?a que (\\S+ ){0,4}não (\\S+ ){0,3}{use}',
      '(possibilidade|opção|direito|faculdade) de não (\\S+ ){0,3}(consentimento|autorização|{use})',
    ],
    // Refusals that protect the data from others.
    security: ['(não autorizad*|fraud*|ilícit*|ilega*|malicios*|violaç*)'],
    // Words with "não" or "sem" that deny nothing of what is told near them.
    'no-denial': [
      'não (se )?(limit*|restring*|exaustiv*|só|apenas|somente|unicamente|hesite*|identificáve*|registad*|registrad*|autorizad*|obstante)',
      'sem (\\S+ )?(limit*|prejuízo|demora|custos?|encargos|ônus|ónus|comprometer|afetar|que (isso|isto))',
      '(se|caso|quando|enquanto|mesmo que|mesmo se|ainda que|embora|a menos que|salvo se|exceto se|quem|pessoas que) (\\S+ ){0,3}?(não|nunca)',
      'ou não',
      'não-?( )?(usuári|utilizador|membro)*',
    ],
    // Training, said shortly.
    trains: ['{train}', '{improve} (\\S+ ){0,3}(modelos?|algoritmos?|(?-i:IA))'],
    // A refusal that names training as what is refused.
    'training-refusal': [
      '({opt-out}|opor-(se|te)|se opor|(se|te) (opo|opu)*|oposição|excluir*|exclusão|(desativ|desactiv|deslig|desabilit|recus|negar|negue)*) … {trains}',
      'não (\\S+ )?(desej*|quer*|quis*|aceit*|consent*|consint*|concord*|autori[zs]*) (\\S+ ){0,9}{train}',
    ],
    // A use that is stated first, and then limited by a refusal.
    'use-then-refusal': [
      '{train} … (salvo|exceto|a menos|mas|porém|contudo|no entanto|até que|desde que|se não)',
      '(salvo|exceto|a menos) (se|que) (\\S+ ){0,4}(opo*|opu*|opt*|desativ*|exclu*|recus*)',
      '(se|caso|enquanto) (\\S+ ){0,3}não (\\S+ ){0,2}(se )?(opo*|opu*|exclu*|recus*)',
    ],
    // A refusal that is said not to be had.
    'no-say': [
      'não (pode*|poderá*|podes|é possível|será possível|existe*|há|dispõe*|tem|se pode) (\\S+ ){0,4}(se opor|opor-(se|te)|oposição|excluir*|exclusão|recusar|desativar|optar|negar)',
      'não (oferec*|disponibili*|permitimos|prevemos|damos|aceitamos|admitimos|atendemos) (\\S+ ){0,8}(opor*|oposição|exclu*|recus*)',
      'não (\\S+ ){0,3}(respond*|reag*|reconhec*|respeit*|process*|atend*|compatíve*) (\\S+ ){0,6}{signal}',
    ],
    // How a right, whichever, is exercised.
    'exercise-rights': [
      '(exerc*) (\\S+ ){0,4}direitos? … (por meio|mediante|através|via|por|escrev*|contact*|contat*|formulário|e-?mail|portal)',
    ],
    // Signs that the rights spoken of are the person's over their data.
    'rights-around': ['(oposição|opor|consentimento|dados (\\S+ )?pessoais|privacidade)'],
    consent: [
      '(com|sem|salvo|se|quando|mediante|prévi[oa]|seus?|suas?|teu|tua|nos|obt*|forne*|dar|der|dá|dado|dad[oa]|dê|prest*|solicit*|pedi*|base*|recolh*|requer*|expresso|explícito|específico|necessári[oa]) (\\S+ ){0,5}(consentimento*|autorização|permissão)',
      '(se|quando|caso|só|somente|apenas) (\\S+ ){0,3}(consent(e|ir|em)|consint*|autori(za|zar|ze))',
    ],
    // Leave that somebody else than the person gives.
    'others-consent': [
      '(nosso|nossa) (\\S+ ){0,2}(consentimento|autorização|permissão|aprovação)',
      '(consentimento|autorização|permissão) (\\S+ ){0,3}(do|da|dos|das|de) (\\S+ )?(proprietári*|outra parte|autor(es)?|vendedor(es)?|licenciante|detentor(es)?)',
    ],
    'personal-use': [
      '(dados|informaç(ão|ões)|conteúdos?|marketing|publicidade|publicitári*|anúncios|cookies?|perfil|perfis|locali[zs]ação|geolocali[zs]ação|rastre*|newsletters?|comunicações|tratar*|trataremos|tratamos|tratamento*|trein*|biométric*|compartilh*|partilh*|colet*|recolh*|terceiros|comercia*|e-?mails?|rostos?|imagem|voz)',
    ],
    'personal-data': [
      '(dados|informações)',
      '(seus?|suas?|teus?|tuas?) (\\S+ )?(conteúdos?|conversas|atividade|fotos|mensagens)',
    ],
    // Other things one leaves, objects to or withdraws from.
    'other-refusal': [
      '(arbitrage(m|ns)|arbitra(l|is)|aç(ão|ões) (coletivas?|de classe)|júri)',
      '(renovaç(ão|ões) automáticas?|se renova*|renova-se|reembols*|livre resolução|arrependimento|desist(ir|ência) (\\S+ ){0,3}(contrato|compra))',
      '(programa|versão|versões|funções|funcionalidades|recursos) (\\S+ )?(beta|piloto|de teste|de acesso antecipado)',
      'programa de (pontos|fidelidade|fidelização|recompensas)',
      'sub-?(operador|contratante|contratad|processador|encarregad)* … (opor|oposição|opon|objeç)*',
      '(opor-se|se opor|oposição|opõe) … sub-?(operador|contratante|contratad|processador|encarregad)*',
      '(recus*|rejeit*|cancel*|anul*) (\\S+ ){0,3}(pedidos?|pagamentos?|compras?|transaç*|reservas?|encomendas?)',
      '(opõe*|oponha*|opor-(se|te)|se opor|oposição|opõem-se) (\\S+ ){0,5}(aumento|subida|preços?|tarifas?|renda|aluguel|modificaç*|alteraç*|mudanças?|ação judicial|marca|penhora)',
      'titular(es)? d[ae] (uma )?marcas?',
      '(bons costumes|ordem pública|a moral)',
      '(reservamo-nos|nos reservamos|podemos|poderemos) (\\S+ ){0,5}(recusar|negar|rejeitar|suspender)',
    ],
    'erasure-only': [
      '(elimin*|apag*|exclu*|encerr*|cancel*|desativ*|desactiv*|suspend*) (\\S+ )?(\\S+ )?(contas?|perfil|assinatura)',
    ],
  },
  rules: spanishItalianPortugueseRules('pt'),
  parts: {
    polarity: {
      not: [
        '(não|nunca|jamais|nem|nenhum|nenhuma|sem|tampouco|(deixamos|deixámos|deixaremos|paramos|abstemo-nos) de|em caso algum|de (modo|forma) (algum|alguma)|fora d[oae]|excluíd*|exclu(em|i|ímos|ir)|exclusão)',
      ],
    },
    modality: {
      may: ['(pode|podem|podes|podemos|poderá|poderão|poderás|poderemos|poderia|poderiam|possível)'],
      must: ['(deve|devem|deves|devemos|deverá|deverão|deveremos|obrigad*)'],
      'by default': ['(por padrão|por defeito|por predefinição|por omissão|predefinid*|automaticamente)'],
    },
    data: {
      inputs: ['(entradas?|prompts?|comandos|instruções|consultas|perguntas|inputs?)'],
      outputs: ['(saídas?|resultados|respostas?|outputs?|gerad[oa]s?)'],
      conversations: ['(conversas?|conversaç*|chats?|mensage(m|ns)|diálogos?|transcriç*)'],
      content: ['(conteúdos?|comentários?|contribuiç*)'],
      feedback: ['(feedback|avaliaç*|sugest*|opiniões)'],
      'usage data': [
        '(dados|informações) de (uso|utilização|atividade|navegação|interação)',
        '(interaç*|interacç*|atividade|telemetria|registros|registos)',
      ],
      'public posts': ['(públic[oa]s?|publicamente)'],
      'third-party data': [
        '(terceiros|parceiros|licenciad*) … (dados|informações)',
        '(dados|informações) de terceiros',
      ],
      code: ['(códigos?|repositórios?)'],
      files: ['(arquivos?|ficheiros?|documentos?|anexos?)'],
      'images and video': ['(fotos?|fotografias?|image(m|ns)|vídeos?|câmera|câmara)'],
      'voice and audio': ['(voz|áudios?|gravaç*)'],
      'biometric data': ['(biométric*|facia(l|is)|rostos?)'],
      location: ['(locali[zs]ação|geolocali[zs]ação)'],
      'sensitive data': ['(sensíve(l|is)|saúde|categorias especiais)'],
      'business data': [
        '(dados|conteúdos?|informações) (de|do|dos|da|das) (\\S+ )?(clientes?|empresas?|organizaç*)',
      ],
      'personal data': ['(dados|informações) (\\S+ )?(pessoal|pessoais|de carácter pessoal)'],
      'aggregated data': ['(agregad*)'],
    },
    whom: {
      'free users': ['(gratuit*|grátis)'],
      'paying users': ['(pag[oa]s?|pagantes?|premium|assinantes?|assinatura*)'],
      'business customers': [
        '(empresas(?! (do|afiliad|coligad|associad|controlad)*)|empresaria(l|is)|(clientes?|contas?|planos?) (de |da )?empresa|corporativ*|enterprise|organizaç*|profissiona(l|is))',
      ],
      'API customers': ['(API|desenvolvedor(es)?|programador(es)?)'],
      minors: [
        '(menores|menor de|(o|um|do|ao) menor|crianças?|adolescentes?|pais|responsáve(l|is) lega(l|is)|filh[oa]s?|(1[3-8]|treze|catorze|dezesseis|dezasseis|dezoito) anos)',
      ],
      'people in Europe': ['(EEE|UE|Europa|europe(u|us|ia|ias)|RGPD|GDPR|Reino Unido|Suíça)'],
      'people in Brazil': ['(LGPD|ANPD|Brasil|brasileir*)'],
      'people in the United States': ['(Califórnia*|CCPA|CPRA|Estados Unidos|EUA)'],
      'non-users': [
        '(não (usuári|utilizador)*|sem conta|visitantes?|não (\\S+ )?(tenha|tem|têm|tenham|possua|possui) (\\S+ )?conta)',
      ],
    },
    actor: {
      'third parties': [
        '(terceiros|parceiros|fornecedor(es)?|prestador(es)?|operador(es)?|subcontratantes?|suboperador(es)?)',
      ],
      affiliates: ['(afiliad*|coligad*|filia(l|is)|subsidiári*|grupo|controlador(a|as) direta*)'],
    },
    purpose: {
      training: ['{train}'],
      'improving services': [
        '(melhor(ar*|amos|am|ia|ias)|aprimor*|aperfeiço*) (\\S+ ){0,3}(serviços?|produtos?|plataforma|experiência)',
      ],
      sale: ['(venda|vendas|vend(e|em|er|emos|id[oa]s?)|alug*)'],
      sharing: ['(compartilh*|partilh*|ced(e|em|er|emos|id[oa]s?)|cessão|divulg*)'],
      profiling: ['(perfis|perfilamento|um perfil)'],
      advertising: ['(publicidade|publicitári*|anúncios?|anunciantes?)'],
      personalisation: ['(personali[zs]*|recomend*)'],
      marketing: ['(marketing|promocion*|promoções|newsletters?|boletim|boletins|ofertas|comercia(l|is))'],
      cookies: ['(cookies?|píxeis|pixels?|rastre*)'],
      analytics: ['(analític*|estatístic*|medição)'],
      research: ['(pesquisas?|investigação)'],
      'automated decisions': ['decis(ão|ões) (\\S+ ){0,3}automati*'],
      transfers: ['(transferência*|transfer(ir|imos|id*))'],
    },
    channel: {
      settings: [
        '(configuraç*|definições|preferências|painel|desativ*|desactiv*|deslig*|desabilit*|controles|controlos|ajustes)',
      ],
      form: ['(formulári[oa]s?|portal)'],
      'e-mail': [
        '(e-?mail|correio eletrónico|correio eletrônico|escrev(endo|a para|er-nos|er para|endo-nos|a-nos)|o endereço)',
      ],
      post: ['(carta|correio (registado|postal|registrado)|correios|postal|por escrito|sede)'],
      'phone or text message': ['(telefone|telefónic*|telefônic*|lig(ar|ando|ue)|SMS|(?-i:SAIR))'],
      'a link': ['(link|links|hiperligação|cli(que|car|cando)|botão|aqui)'],
      'browser signals': ['(sinal|sinais|GPC|global privacy control|do not track|DNT)'],
      'contact with the vendor': [
        '(contact(e|ar|ando|o)|contat(e|ar|ando|o)|contate-nos|encarregado|DPO|EPD|suporte|apoio ao cliente|solicit*|pedido)',
      ],
      'browser or device settings': [
        '(navegador*|browser|dispositivo*|aparelho|telemóvel|celular|sistema operacional|sistema operativo)',
      ],
    },
    condition: {
      consent: ['(consent*|consint*|autori[zs]*|permissão|aceit*)'],
      'an exception': ['(salvo|exceto|excepto|a menos|exceção|até que)'],
      'what the law allows': [
        '(aplicáve(l|is)|em determinados casos|em certos casos|nos termos da lei|obrigação legal|obrigações legais)',
      ],
      'an opt-out': ['(opor|oponha*|opuser*|oposição|oposto|opõe*|excluir|exclua|recus*|negar)'],
      'at any time': [
        '(a qualquer momento|em qualquer momento|a todo o momento|a todo momento|a qualquer tempo)',
      ],
      'which data in time': ['(futur[oa]s?|anterior*|retroativ*|previamente|doravante)'],
      'a period': ['\\d+ (dias?|meses|mês|horas|anos?)'],
    },
    basis: {
      'legitimate interest': [
        '(legítimo interesse|interesse legítimo|interesses legítimos|legítimos interesses)',
      ],
      contract: ['execução (\\S+ ){0,2}contrato'],
      'legal obligation': ['(obrigação|obrigações) lega(l|is)'],
      'public interest': ['interesse público'],
    },
    safeguard: {
      'de-identification': ['(anonimi*|anónim*|anônim*|pseudonim*|pseudoanonim*|desidentific*)'],
      aggregation: ['agregad*'],
      deletion: ['(elimin*|apag*|exclu(ir|são) (\\S+ ){0,2}dados|conserv*|armazen*)'],
      'human review': ['(human[oa]s?|revisor(es)?)'],
      encryption: ['(criptograf*|encript*|cifr*)'],
    },
  },
  empty: `o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às por pelo pela pelos pelas com para sem sobre entre desde até
    num numa dum duma e ou nem que quem qual quais cujo cuja cujos cujas quando onde como se seu sua seus suas nosso nossa nossos nossas
    teu tua teus tuas você vocês eu tu nós ele ela eles elas lhe lhes me mim te si consigo meu minha meus minhas
    este esta estes estas esse essa esses essas isto isso aquele aquela aquilo deste desta destes destas desse dessa desses dessas
    neste nesta nestes nestas nesse nessa mesmo mesma mesmos mesmas tal tais
    é são era foi ser será serão seja sejam está estão estar tem têm ter tenha tenham há foram sido
    pode podem podes podemos poderá poderão poderemos também além assim já mais muito todo toda todos todas outro outra outros outras
    cada qualquer quaisquer algum alguma alguns algumas tanto porque pois mas porém embora etc ainda apenas só somente
    através conforme segundo caso casos durante após antes enquanto mediante aqui sob`,
};
