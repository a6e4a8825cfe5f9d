"""English words of some pages: start page, two topics, one event, one publication, one standard page."""

from home.demo.pages import Translation

ENGLISH = (
    Translation(
        ("start", "start"),
        "en",
        "What one municipality has learned helps the next.",
        "en",
        "We support twelve towns and districts in shaping local education together – with data, exchange and examples that"
        " work.",
        [
            ("heading", 2, "How we work"),
            (
                "text",
                (
                    "<p>We come when you call and stay until you can do without us. It starts with a conversation about"
                    " what you would like to change; it ends with a structure that is at home in your"
                    " administration.</p>"
                ),
            ),
        ],
    ),
    Translation(
        ("topic", "bildungsmonitoring"),
        "en",
        "Education monitoring",
        "education-monitoring",
        "Good data answer a question that somebody has asked. Monitoring connects figures from day care, schools, youth"
        " services and adult education and shows where action is needed.",
        [
            ("heading", 2, "Figures that somebody needs"),
            (
                "text",
                (
                    "<p>The first step is not a spreadsheet but a conversation: what would you have to know to take the"
                    " next decision better? The answers lead to a short set of indicators, calculated the same way"
                    " every year.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Where the data come from",
                    "head": ["Area", "Source", "Rhythm"],
                    "rows": [
                        ["Day care", "Youth service statistics", "every year on 1 March"],
                        ["Health", "School entry examination", "every summer"],
                        ["School", "State statistics", "every autumn"],
                        ["Adult education", "Adult education centre", "every term"],
                    ],
                },
            ),
            ("text", "<p>Small places are protected: below five cases there is only a dash.</p>"),
        ],
    ),
    Translation(
        ("topic", "bne"),
        "en",
        "Education for sustainable development",
        "education-for-sustainable-development",
        "Sustainability cannot be learned on a single project day. Municipalities can create places, partners and time"
        " in which people practise the future.",
        [
            (
                "text",
                (
                    "<p>A school garden that works with the recycling centre. An adult education centre with repair"
                    " evenings. A town council that asks young people about its climate plan. Education for sustainable"
                    " development grows where such building blocks know about each other.</p>"
                ),
            ),
            (
                "list",
                [
                    "Collect everything on one map",
                    "Name one office that passes on enquiries",
                    "Carry out one project together each year",
                ],
            ),
        ],
    ),
    Translation(
        ("event", "daten-die-bewegen"),
        "en",
        "Data that move: education reports for the district council",
        "data-that-move",
        "Two days about reports that lead to decisions: with workshops on charts, language and timing – and council"
        " members who tell us what they really read.",
        [
            (
                "text",
                (
                    "<p>An education report is a lot of work. We ask when it is worth it. The first day belongs to the"
                    " readers, the second to the craft: choosing indicators, clearing up charts, wording"
                    " recommendations.</p>"
                ),
            )
        ],
        teaser="Two days about education reports that lead to decisions.",
    ),
    Translation(
        ("publication", "uebergaenge-gestalten"),
        "en",
        "Shaping transitions: from day care to primary school",
        "shaping-transitions",
        "Between the last day in day care and the first homework lie many conversations. This guide shows which of them"
        " a municipality can organise. The guide itself is in German.",
    ),
    Translation(
        ("standard", "ueber-uns"),
        "en",
        "About us",
        "about-us",
        "Nine people, one task: we help municipalities plan education together.",
        [
            ("heading", 2, "Our task"),
            (
                "text",
                (
                    "<p>Transferagentur Musterland advises districts and towns on education management. We sell"
                    " nothing, we audit nothing and we give no grants. That makes conversations easier.</p>"
                ),
            ),
            (
                "modules",
                [
                    ("Advising", ["First meeting and review", "Agreement on goals", "Support over years"]),
                    ("Training", ["Basic courses and workshops", "Work shadowing", "Autumn academy"]),
                    ("Connecting", ["Expert groups", "Symposia", "Visits to neighbours"]),
                ],
            ),
        ],
    ),
)
