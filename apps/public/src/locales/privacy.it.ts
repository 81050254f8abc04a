import type { privacyEn } from './privacy.en.ts';

export const privacyIt: typeof privacyEn = {
  link: 'Che cosa teniamo, e i Suoi diritti',
  title: 'Che cosa teniamo, e i Suoi diritti',
  lead: 'Non deve dirci niente. Se ci dice qualcosa, ecco che cosa succede.',
  at: {
    rung: 'Lo legge il responsabile di quartiere, e anche la persona. Viene cancellato quando la sua richiesta è finita.',
    help: 'Non teniamo niente prima che Lei mandi. Poi lo vedono i responsabili che se ne occupano e il Suo volontario, e quando è fatto si cancella.',
    refer:
      'Non teniamo niente prima che mandiate. Poi lo vedono i responsabili che se ne occupano e il volontario che aiuta, e quando è fatto si cancella.',
    phone:
      'Confrontiamo il Suo numero con quelli dei nostri volontari, per mandarLe il Suo link. Poi non c’è più. Contiamo i tentativi, al massimo per un giorno.',
    volunteer:
      'Non teniamo niente prima che Lei mandi. Poi lo vedono i responsabili del Suo quartiere. Si cancella se non La prendiamo, o quando lascia il gruppo.',
    spent: 'Il responsabile di quartiere vede la somma e come torna. Si cancella 28 giorni dopo la fine dell’aiuto.',
    concern: 'Lo teniamo sotto chiave, per proteggere le persone: al massimo 6 anni dopo che la cosa è chiusa.',
    change: 'Prende il posto di quello che tenevamo prima, e si cancella con il resto quando è fatto.',
    yours:
      'Prende il posto di quello che tenevamo prima, e si cancella con il resto quando lascia il gruppo. Lo vedono i responsabili del Suo quartiere.',
  },
  printed:
    'Quello che è stampato qui può dire chi è Lei. Lo tenga dove nessun altro lo legge. Può chiederci in ogni momento che cosa teniamo, o di cancellarlo.',
  parts: {
    ask: {
      heading: 'Se chiede aiuto',
      points: [
        'Teniamo come chiamarLa, come contattarLa, dove abita e di che cosa ha bisogno. Così qualcuno può aiutarLa, come ha chiesto.',
        'Quello di cui ha bisogno può parlare della Sua salute. Lo teniamo solo se dice sì, e può ritirarlo.',
        'Lo vedono i responsabili che se ne occupano. Il volontario che La aiuta lo vede finché è fatto. Ogni sguardo è scritto, e Lei può vederlo.',
        'Quando è fatto, o se cambia idea, lo cancelliamo subito. Per qualche giorno ancora teniamo come contattarLa.',
      ],
    },
    another: {
      heading: 'Se qualcun altro ha chiesto per Lei',
      points: ['Prima La chiamiamo e Le diciamo che cosa teniamo e da chi. Se non lo vuole, lo cancelliamo.'],
    },
    volunteer: {
      heading: 'Se fa volontariato',
      points: [
        'Teniamo nome, telefono ed e-mail, il quartiere, le lingue, che cosa Le piace fare e quando è libero.',
        'Scriviamo quali documenti abbiamo visto, in quale giorno, e fino a quando valgono. Non teniamo copie né numeri.',
        'Un controllo DBS, e che resta a casa, li scriviamo solo se dice sì. Può ritirarlo, e si cancella.',
        'Lo vedono i responsabili del Suo quartiere e il coordinamento, finché resta con noi.',
        'Se si iscrive e nessuno risponde in 28 giorni, o se non La prendiamo, lo cancelliamo.',
      ],
    },
    staff: {
      heading: 'Se è responsabile di un quartiere o gestisce una rete',
      points: [
        'Teniamo nome, e-mail, di che cosa è responsabile e quando è entrato, finché lavora con noi.',
        'Quello che guarda resta scritto per 12 mesi, con il motivo che ha dato.',
      ],
    },
    worry: {
      heading: 'Se qualcuno è in pensiero per una persona',
      points: [
        'Lo leggono la persona responsabile della tutela e chi la sostituisce, mai chi ne è l’oggetto. La legge ci permette di tenerlo senza chiedere, per proteggere le persone.',
        'Si cancella al più tardi 6 anni dopo che la cosa è chiusa.',
      ],
    },
    rights: {
      heading: 'Che cosa può fare',
      points: [
        'Vedere che cosa teniamo, e averne una copia.',
        'Farlo correggere, farlo cancellare, o dirci di smettere.',
        'Ritirare il Suo sì.',
        'Se ha chiesto su internet, o fa volontariato, la Sua pagina fa tutto questo subito. Se no, chiami la Sua rete.',
        'Nessun computer decide su di Lei.',
      ],
    },
    complain: {
      heading: 'Se qualcosa non va',
      points: [
        'Lo dica alla Sua rete, con parole qualunque. Entro 30 giorni Le dicono che l’hanno ricevuto.',
        'Può anche chiamare il garante della privacy («Information Commissioner»): 0303 123 1113.',
      ],
    },
  },
  whoHeading: 'Chi siamo',
  who: 'La rete a cui si rivolge decide che cosa succede con quello che Le dice:',
};
