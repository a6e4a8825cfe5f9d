"""Events that are over with a short report or none, back to the first one."""

from home.demo.pages import Event, When

ARCHIVE = (
    Event(
        "jugendhilfe-schule",
        "Zwei Pläne, ein Kind: Jugendhilfe- und Schulentwicklungsplanung verbinden",
        "seminar",
        (When(-330, start="09:30", end="16:30"),),
        "Ein Seminar für Planer*innen, die denselben Stadtteil in zwei Tabellen haben.",
        place="hochschule-auenbrueck",
        organisers=(("hochschule", "veranstalter"), ("agentur", "kooperation")),
        topics=("bildungsmanagement", "uebergaenge"),
        audience=("planung",),
        contacts=("jonas.wegner",),
    ),
    Event(
        "neuzugewanderte-bilanz",
        "Ankommen ist ein Anfang: Bilanz der Koordinierung für Neuzugewanderte",
        "fachforum",
        (When(fixed="2021-10-14", start="10:00", end="15:30"),),
        "Zum Abschluss des Programms haben zehn Bildungskoordinator*innen aufgeschrieben, was weitergehen muss.",
        report=[
            (
                "text",
                (
                    "<p>Sprachkurse, Anerkennung, Patenschaften: Die Liste der offenen Aufgaben ist kürzer geworden,"
                    " aber nicht leer.</p>"
                ),
            )
        ],
        mode="online",
        programme="neuzugewanderte",
        topics=("integration",),
        audience=("bildungskoordination",),
        contacts=("samira.haddad",),
        municipalities=(("auenbrueck", "Sprachlotsen"),),
    ),
    Event(
        "auftakt-2014",
        "Auftakt der Transferagentur Musterland",
        "auftaktveranstaltung",
        (When(fixed="2014-11-06", start="14:00", end="18:00"),),
        "Mit einer Rede, einem Apfelbaum und einer ersten Partnerkommune fing alles an.",
        report=[
            ("text", "<p>Der Baum trägt seit 2018. Musterstadt, die erste Partnerkommune, ist bis heute dabei.</p>")
        ],
        place="kulturspeicher",
        programme="transferinitiative",
        topics=("bildungsmanagement",),
        contacts=("buero",),
        picture="landscape-5",
    ),
    Event(
        "jahreswechsel",
        "Rückzugstage Strategie",
        "training",
        (When(fixed="2022-12-30", days=4, all_day=True, weekend=True),),
        "Vier ruhige Tage zwischen den Jahren für Leitungen, die eine Strategie zu Ende schreiben wollten.",
        place="gut-weidenhof",
        topics=("strategie",),
        audience=("amtsleitungen",),
        contacts=("miriam.kolbe",),
    ),
    Event(
        "bne-tag",
        "Zukunft üben: Tag der nachhaltigen Lernorte",
        "marktplatz",
        (When(-130, start="11:00", end="17:00", weekend=True),),
        "Vierzig Lernorte stellten sich auf dem Hof des Wertstoffzentrums vor.",
        report=[
            ("text", "<p>Der längste Andrang herrschte an der Werkbank, an der Kinder Toaster zerlegen durften.</p>")
        ],
        place_text="Wertstoffzentrum Musterstadt",
        topics=("bne",),
        phases=("non-formal",),
        audience=("zivilgesellschaft",),
        contacts=("lea.sommerfeld",),
        picture="landscape-6",
    ),
    Event(
        "inklusion-planen",
        "Inklusion von Anfang an planen",
        "online-fortbildung",
        (When(-12, start="14:00", end="16:00"),),
        "Wie ein Raum, ein Formular und ein Stundenplan für alle passen.",
        mode="online",
        platform="BigBlueButton",
        topics=("inklusion",),
        audience=("planung",),
        contacts=("samira.haddad",),
    ),
    Event(
        "ag-portale",
        "Arbeitsgemeinschaft Bildungsportale",
        "arbeitsgemeinschaft",
        (When(-3, start="10:00", end="12:00"),),
        "Die Arbeitsgemeinschaft hat sich auf gemeinsame Schlagworte geeinigt. Ein Bericht folgt.",
        mode="online",
        series="ag-portale",
        ordinal=9,
        topics=("digital",),
        audience=("fortgeschrittene",),
        contacts=("nils.petersen",),
        members_group="lerncluster",
        members_text="Protokoll und Schlagwortliste finden Mitglieder im internen Bereich.",
    ),
)
