// Tables: which Miro profile feeds which profile of SAM, what SAM asked for, and what it answered at the registration.
import '@servicenow/sdk/global'
import { DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_snc_miro_sambr_link = Table({
    name: 'x_snc_miro_sambr_link',
    label: 'Linked profile',
    display: 'said',
    schema: {
        core_profile: ReferenceColumn({
            label: [
                { label: 'Miro profile', language: 'en' },
                { label: 'Miro プロファイル', language: 'ja' },
                { label: 'Miro-Profil', language: 'de' },
            ],
            referenceTable: 'x_snc_miro_sam_profile',
            cascadeRule: 'none',
        }),
        // SAM may be absent, so this is no reference to its table.
        sam_profile: StringColumn({
            label: [
                { label: 'Profile of SAM', language: 'en' },
                { label: 'SAM プロファイル', language: 'ja' },
                { label: 'Profil von SAM', language: 'de' },
            ],
            maxLength: 32,
        }),
        state: StringColumn({
            label: [
                { label: 'State', language: 'en' },
                { label: '状態', language: 'ja' },
                { label: 'Status', language: 'de' },
            ],
            maxLength: 40,
        }),
        told: StringColumn({
            label: [
                { label: 'Words in any language', language: 'en' },
                { label: '各言語での内容', language: 'ja' },
                { label: 'Worte in jeder Sprache', language: 'de' },
            ],
            maxLength: 8000,
        }),
        said: StringColumn({
            label: [
                { label: 'Last refresh said', language: 'en' },
                { label: '前回の更新の結果', language: 'ja' },
                { label: 'Letzte Aktualisierung', language: 'de' },
            ],
            maxLength: 4000,
        }),
        last_refresh: DateTimeColumn({
            label: [
                { label: 'Last refresh', language: 'en' },
                { label: '前回の更新', language: 'ja' },
                { label: 'Zuletzt aktualisiert', language: 'de' },
            ],
        }),
        activity_on: DateTimeColumn({
            label: [
                { label: 'Activity asked for', language: 'en' },
                { label: '利用状況の要求', language: 'ja' },
                { label: 'Aktivität abgefragt', language: 'de' },
            ],
        }),
        rows: IntegerColumn({
            label: [
                { label: 'Rows', language: 'en' },
                { label: '行数', language: 'ja' },
                { label: 'Zeilen', language: 'de' },
            ],
        }),
        written: IntegerColumn({
            label: [
                { label: 'Written', language: 'en' },
                { label: '書き込み', language: 'ja' },
                { label: 'Geschrieben', language: 'de' },
            ],
        }),
        removed: IntegerColumn({
            label: [
                { label: 'Removed', language: 'en' },
                { label: '削除', language: 'ja' },
                { label: 'Entfernt', language: 'de' },
            ],
        }),
        refused: IntegerColumn({
            label: [
                { label: 'Not taken', language: 'en' },
                { label: '未受付', language: 'ja' },
                { label: 'Nicht angenommen', language: 'de' },
            ],
        }),
        gone_waiting: IntegerColumn({
            label: [
                { label: 'Gone, waiting', language: 'en' },
                { label: '削除待ち', language: 'ja' },
                { label: 'Fort, wartend', language: 'de' },
            ],
        }),
        gone_confirmed: IntegerColumn({
            label: [
                { label: 'Gone, agreed to', language: 'en' },
                { label: '削除許可', language: 'ja' },
                { label: 'Fort, zugestimmt', language: 'de' },
            ],
        }),
        unwritten: StringColumn({
            label: [
                { label: 'Rows not written', language: 'en' },
                { label: '未書き込みの行', language: 'ja' },
                { label: 'Nicht geschriebene Zeilen', language: 'de' },
            ],
            maxLength: 60,
        }),
    },
    index: [
        { name: 'link_core', unique: true, element: 'core_profile' },
        { name: 'link_sam', unique: true, element: 'sam_profile' },
    ],
})

export const x_snc_miro_sambr_lock = Table({
    name: 'x_snc_miro_sambr_lock',
    label: 'Refresh under way',
    display: 'name',
    schema: {
        name: StringColumn({
            label: [
                { label: 'Name', language: 'en' },
                { label: '名前', language: 'ja' },
                { label: 'Name', language: 'de' },
            ],
            maxLength: 40,
        }),
        seen_on: DateTimeColumn({
            label: [
                { label: 'Last sign of life', language: 'en' },
                { label: '最後の動作確認', language: 'ja' },
                { label: 'Letztes Lebenszeichen', language: 'de' },
            ],
        }),
    },
})

export const x_snc_miro_sambr_request = Table({
    name: 'x_snc_miro_sambr_request',
    label: 'Reclaim asked for by SAM',
    display: 'user_principal_name',
    schema: {
        link: ReferenceColumn({
            label: [
                { label: 'Linked profile', language: 'en' },
                { label: 'リンク済みプロファイル', language: 'ja' },
                { label: 'Verknüpftes Profil', language: 'de' },
            ],
            referenceTable: 'x_snc_miro_sambr_link',
            cascadeRule: 'delete',
        }),
        external_user_id: StringColumn({
            label: [
                { label: 'External user ID', language: 'en' },
                { label: '外部ユーザー ID', language: 'ja' },
                { label: 'Externe Benutzer-ID', language: 'de' },
            ],
            maxLength: 40,
        }),
        user_principal_name: StringColumn({
            label: [
                { label: 'User principal name', language: 'en' },
                { label: 'ユーザープリンシパル名', language: 'ja' },
                { label: 'Benutzerprinzipalname', language: 'de' },
            ],
            maxLength: 255,
        }),
        state: StringColumn({
            label: [
                { label: 'State', language: 'en' },
                { label: '状態', language: 'ja' },
                { label: 'Status', language: 'de' },
            ],
            maxLength: 40,
        }),
        said: StringColumn({
            label: [
                { label: 'Answer', language: 'en' },
                { label: '応答', language: 'ja' },
                { label: 'Antwort', language: 'de' },
            ],
            maxLength: 4000,
        }),
        candidate: StringColumn({
            label: [
                { label: 'Removal candidate', language: 'en' },
                { label: '回収候補', language: 'ja' },
                { label: 'Rücknahmekandidat', language: 'de' },
            ],
            maxLength: 40,
        }),
        asked_on: DateTimeColumn({
            label: [
                { label: 'Asked on', language: 'en' },
                { label: '要求日時', language: 'ja' },
                { label: 'Angefragt am', language: 'de' },
            ],
        }),
    },
    index: [{ name: 'request_key', unique: true, element: ['link', 'external_user_id'] }],
})

export const x_snc_miro_sambr_registration = Table({
    name: 'x_snc_miro_sambr_registration',
    label: 'Registration with SAM',
    display: 'state',
    schema: {
        state: StringColumn({
            label: [
                { label: 'State', language: 'en' },
                { label: '状態', language: 'ja' },
                { label: 'Status', language: 'de' },
            ],
            maxLength: 40,
        }),
        told: StringColumn({
            label: [
                { label: 'Words in any language', language: 'en' },
                { label: '各言語での内容', language: 'ja' },
                { label: 'Worte in jeder Sprache', language: 'de' },
            ],
            maxLength: 8000,
        }),
        said: StringColumn({
            label: [
                { label: 'Answer', language: 'en' },
                { label: '応答', language: 'ja' },
                { label: 'Antwort', language: 'de' },
            ],
            maxLength: 4000,
        }),
        subflows: StringColumn({
            label: [
                { label: 'Subflows', language: 'en' },
                { label: 'サブフロー', language: 'ja' },
                { label: 'Subflows', language: 'de' },
            ],
            maxLength: 200,
        }),
        lists: StringColumn({
            label: [
                { label: 'Lists added', language: 'en' },
                { label: '追加した一覧', language: 'ja' },
                { label: 'Hinzugefügte Listen', language: 'de' },
            ],
            maxLength: 200,
        }),
        lists_said: StringColumn({
            label: [
                { label: 'Lists refused', language: 'en' },
                { label: '一覧の拒否理由', language: 'ja' },
                { label: 'Abgelehnte Listen', language: 'de' },
            ],
            maxLength: 4000,
        }),
        registered_on: DateTimeColumn({
            label: [
                { label: 'On', language: 'en' },
                { label: '日時', language: 'ja' },
                { label: 'Am', language: 'de' },
            ],
        }),
    },
})
