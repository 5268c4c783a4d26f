// The names people of the simulated organization get; `written` is how a Japanese name is displayed.

export interface Name {
    latin: string
    written?: string
}

const plain = (names: string): Name[] => names.split(' ').map((latin) => ({ latin }))
const japanese = (names: string): Name[] =>
    names.split(' ').map((pair) => {
        const [latin, written] = pair.split('=')
        return { latin, written }
    })

export const givenNames: Name[] = [
    ...plain(
        'Ada Aisha Alejandro Amara Anders Anna Arjun Beatriz Björn Carlos Charlotte Chiara Daniel David Diego Elena'
    ),
    ...plain('Emily Emma Fatima Felix Gabriel Grace Hannah Hugo Ibrahim Ines Isabella Jakub James Jan Jürgen Kateryna'),
    ...plain('Laura Lena Leo Lucía Luís Maja Malik Maria Mateusz Maya Michael Mohammed Nina Noah Oksana Oliver Olivia'),
    ...plain(
        'Pablo Paul Petra Priya Rafael Ravi Samuel Sara Sofia Søren Thomas Tomasz Valentina William Yusuf Zoë Zuzana'
    ),
    ...japanese('Haruto=陽翔 Yui=結衣 Sota=颯太 Aoi=葵 Ren=蓮 Hina=陽菜 Takumi=匠 Sakura=さくら Kenji=健二 Yuki=由紀'),
]

export const familyNames: Name[] = [
    ...plain(
        'Almeida Andersson Baker Becker Bianchi Brown Carter Castillo Chen Cohen Costa Dubois Eriksson Evans Fernández'
    ),
    ...plain(
        'Fischer García Gómez Hansen Hoffmann Ivanova Jansen Johnson Kaya Khan Kim Kovács Kowalska Kumar Larsen Lee'
    ),
    ...plain(
        'Lefèvre Lopez Martin Meyer Moreau Müller Nguyen Novák Nowak Okafor Olsen Patel Petrov Popescu Ricci Rossi'
    ),
    ...plain(
        "Santos Schmidt Schneider Silva Singh Smith Sørensen Taylor Thompson Torres Walker Weber Wilson O'Neill Zhang"
    ),
    ...japanese('Sato=佐藤 Suzuki=鈴木 Takahashi=高橋 Tanaka=田中 Ito=伊藤 Watanabe=渡辺 Yamamoto=山本 Nakamura=中村'),
    ...japanese('Kobayashi=小林 Kato=加藤 Yoshida=吉田 Yamada=山田'),
]

export const departments = ['Design', 'Engineering', 'Finance', 'Legal', 'Marketing', 'Operations', 'People', 'Product']
