// Hints on columns of the tables of 'subscriptions': English → Japanese, German.
import type { Words } from './kinds.ts'

export const subscriptionsHints = {
    'Licence as Miro writes it, one word such as full.': [
        'Miro の表記のライセンス (full などの 1 語)。',
        'Lizenz, wie Miro sie schreibt, ein Wort wie full.',
    ],
    'Kind of integration profile the rule holds for.': [
        'ルールの対象となるプロファイルの種類。',
        'Art des Integrationsprofils, für das die Regel gilt.',
    ],
    'Why nobody covered is a removal candidate.': [
        '対象者を回収候補にしない理由。',
        'Warum niemand davon Rücknahmekandidat wird.',
    ],
    'Only active rules protect.': ['有効なルールだけが保護します。', 'Nur aktive Regeln schützen.'],
    'Last day on which the rule holds. Empty: no end.': [
        'ルールの最終日。空の場合は無期限です。',
        'Letzter Tag, an dem die Regel gilt. Leer: ohne Ende.',
    ],
    'Name of the licence in lists.': ['一覧に表示されるライセンス名。', 'Name der Lizenz in Listen.'],
    'Company that makes the software.': ['ソフトウェアの発行元。', 'Firma, die die Software herstellt.'],
    'Name of the product.': ['製品名。', 'Name des Produkts.'],
    'Edition of the product.': ['製品のエディション。', 'Edition des Produkts.'],
    'Licence as Miro writes it; one model for each.': [
        'Miro の表記のライセンス。1 つにつき 1 モデルです。',
        'Lizenz, wie Miro sie schreibt; je eine ein Modell.',
    ],
    'Set where Publish made the model.': [
        '公開時に自動作成された場合にオン。',
        'Gesetzt, wenn „Veröffentlichen“ das Modell anlegte.',
    ],
    'Only paid licences need a right and are reclaimed.': [
        '有料ライセンスだけが権利を必要とし、回収対象になります。',
        'Nur bezahlte Lizenzen brauchen ein Recht und werden zurückgenommen.',
    ],
    'Average price of the entitlements for one right and year.': [
        'エンタイトルメントの 1 権利あたり年間平均価格。',
        'Durchschnittspreis der Berechtigungen je Recht und Jahr.',
    ],
    'User record of the person; one set by hand stays.': [
        '該当するユーザーレコード。手動設定は維持されます。',
        'Benutzersatz der Person; von Hand Gesetztes bleibt.',
    ],
    'Whether the integration or a person set the user.': [
        'ユーザーを設定したのが統合か人か。',
        'Ob die Integration oder eine Person den Benutzer setzte.',
    ],
    'Name of the person in Miro.': ['Miro での名前。', 'Name der Person in Miro.'],
    'Admin roles of the person in Miro; whoever has one is never a candidate.': [
        'Miro の管理者ロール。保有者は候補になりません。',
        'Admin-Rollen der Person in Miro; wer eine hat, wird nie Kandidat.',
    ],
    'Guests are not: SCIM cannot see them.': [
        'ゲストは SCIM から見えないため対象外です。',
        'Gäste nicht: SCIM sieht sie nicht.',
    ],
    'Set where an exclusion rule protects the person.': [
        '除外ルールで保護されている場合にオン。',
        'Gesetzt, wenn eine Ausnahmeregel die Person schützt.',
    ],
    'Reason of that rule.': ['そのルールの理由。', 'Grund dieser Regel.'],
    'Days since the last activity when the row was last written.': [
        '行の最終更新時点での未使用日数。',
        'Tage seit der letzten Aktivität, als die Zeile zuletzt geschrieben wurde.',
    ],
    'Set once a reconciliation has counted the row.': [
        '照合で集計済みの場合にオン。',
        'Gesetzt, sobald ein Abgleich die Zeile gezählt hat.',
    ],
    'What the latest reconciliation counted the row as.': [
        '最新の照合での扱い。',
        'Als was der neueste Abgleich die Zeile zählte.',
    ],
    'Set where the latest reconciliation found it idle.': [
        '最新の照合で未使用と判定された場合にオン。',
        'Gesetzt, wenn der neueste Abgleich sie ungenutzt fand.',
    ],
    'Set where the row is above the rights owned.': [
        '保有する権利を超える場合にオン。',
        'Gesetzt, wenn die Zeile über den vorhandenen Rechten liegt.',
    ],
    'Why it counts so, in words.': ['その扱いの理由。', 'Warum sie so zählt, in Worten.'],
    'Position the row was counted in.': [
        '集計されたライセンスポジション。',
        'Bestand, in dem die Zeile gezählt wurde.',
    ],
    'Digest of what Miro sent; an unchanged row is not written.': [
        'Miro の応答のダイジェスト。変更がなければ書き込みません。',
        'Prüfsumme dessen, was Miro sandte; Unverändertes wird nicht geschrieben.',
    ],
    'Run that first did not find the person in Miro.': [
        '最初に Miro で確認できなかった実行。',
        'Lauf, der die Person in Miro zuerst nicht fand.',
    ],
    'Run that last found the person in Miro.': [
        '最後に Miro で確認した実行。',
        'Lauf, der die Person in Miro zuletzt fand.',
    ],
    'Licence value of Miro that no software model knows.': [
        'ソフトウェアモデルにない Miro のライセンス値。',
        'Lizenzwert von Miro, den kein Softwaremodell kennt.',
    ],
    'Profiles whose downloads showed it.': ['確認されたプロファイル。', 'Profile, deren Downloads ihn zeigten.'],
    'Subscriptions that carry it.': ['該当するサブスクリプション数。', 'Abonnements, die ihn tragen.'],
    'Pick the model it means; its subscriptions follow.': [
        '該当するモデルを選択すると、サブスクリプションに反映されます。',
        'Wählen Sie das gemeinte Modell; die Abonnements folgen.',
    ],
    'Wins over the average price of the entitlements.': [
        'エンタイトルメントの平均価格より優先されます。',
        'Geht dem Durchschnittspreis der Berechtigungen vor.',
    ],
    'Empty: all profiles.': ['空の場合はすべてのプロファイル。', 'Leer: alle Profile.'],
    'An e-mail address, or a pattern in which * stands for any characters, such as svc-*@example.com.': [
        'メールアドレス、または * を任意の文字とするパターン (例 svc-*@example.com)。',
        'Eine E-Mail-Adresse oder ein Muster, in dem * für beliebige Zeichen steht, etwa svc-*@example.com.',
    ],
} as const satisfies Words
