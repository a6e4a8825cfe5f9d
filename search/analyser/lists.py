"""Words with a rule of their own. Lists that editors keep come on top of these."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Too frequent to say anything; left out of a query unless nothing else is left.
STOP_WORDS = {
    "de": _words(
        """
        aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei beim
        bin bis bist da dabei dadurch dafür dagegen daher damit danach dann daran darauf daraus darf darin darum das dass
        davon dazu dein deine dem den denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort du
        durch ein eine einem einen einer eines einige er es etwa etwas euch euer für gegen gibt hab habe haben hat hatte
        hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist jede jedem jeden jeder
        jedes jene jenem jenen jener jenes kann kein keine keinem keinen keiner können könnte man manche mein meine mich mir
        mit muss möchte müssen nach nicht noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seines seit sich
        sie sind so solche solchem solchen solcher soll sollen sondern sonst um und uns unser unsere unter viele vom von vor
        war waren warum was weil welche welchem welchen welcher welches wem wen wenn wer werde werden weshalb wie wieder
        wieso wieviel will wir wird wo wobei womit worden wurde wurden während würde würden zu zum zur zwar zwischen über
        """
    ),
    "en": _words(
        """
        a about all also an and any are as at be been but by can could did do does for from had has have he her his how i if
        in into is it its me my no nor not of on or our she should so some such than that the their them then there these
        they this those to was we were what when where which who whom why will with would you your
        """
    ),
}

# Basic forms whose Snowball stem is that of unrelated words, with the stem they have here instead.
STEMS = {
    "achtung": "achtung",
    "ächtung": "aechtung",
    "bahn": "bahn",
    "bahne": "bahne",
    "belastung": "belast",
    "belästigung": "belaestig",
    "bestand": "bestand",
    "beständigkeit": "bestaendig",
    "burg": "burg",
    "bürger": "buerger",
    "bürgerlich": "buerger",
    "dichte": "dichte",
    "dichter": "dichter",
    "einwand": "einwand",
    "einwanderer": "einwander",
    "einwanderung": "einwander",
    "fordern": "forder",
    "forderung": "forder",
    "fördern": "foerder",
    "förderer": "foerder",
    "förderung": "foerder",
    "gewissen": "gewissen",
    "gewissheit": "gewissheit",
    "kosten": "kosten",
    "lage": "lage",
    "lager": "lager",
    "leben": "leben",
    "leber": "leber",
    "marke": "marke",
    "master": "master",
    "nachlass": "nachlass",
    "nachlässigkeit": "nachlaessig",
    "ordner": "ordner",
    "planet": "planet",
    "statut": "statut",
    "zahlung": "zahlung",
    "zählung": "zaehlung",
}

# Nouns of the field that the lexicon lacks and that stand in compounds.
NOUNS = _words("ganztag halbtag")

# Parts of compounds with three letters.
SHORT_PARTS = _words(
    """
    alt amt arm art aue bad bau bus eis erz gas hof hut kur los mut neu not ohr ort ost rad rat ruf see süd tag tal tat tee
    ton tor typ tür uhr uni wal web weg zoo zug öl
    """
)

# Endings, prefixes and words of function: words by themselves, and never a part that somebody looks for.
NO_PARTS = _words(
    """
    aber alle anti auch außen barkeit bleibe chen dass dein eine einen einer eines erin erinnen esse eure haft heit hier
    hinter ieren ihre inne innen isch ismen ismus keit lein lich liche ling linge logie mein meine miss nach neben ober oder
    ohne rinnen samt schaft schaften sein seine sich sind tion tionen unge ungen unter vorn wann weiter wenn werden wieder
    zusammen zwischen über
    """
)
