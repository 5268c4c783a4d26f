// Texts of 'import', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-import.file.open_quote-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.import.file.open_quote',
        language: 'en',
        message: 'a quote on line {0} is never closed',
    },
})

Record({
    $id: Now.ID['message-import.file.open_quote-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.import.file.open_quote',
        language: 'ja',
        message: '{0} 行目の引用符が閉じていません',
    },
})

Record({
    $id: Now.ID['message-import.file.text_after_quote-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.import.file.text_after_quote',
        language: 'en',
        message: 'text after a closing quote on line {0}',
    },
})

Record({
    $id: Now.ID['message-import.file.text_after_quote-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.import.file.text_after_quote',
        language: 'ja',
        message: '{0} 行目の閉じ引用符の後に文字があります',
    },
})

Record({
    $id: Now.ID['message-import.file.stray_quote-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.import.file.stray_quote',
        language: 'en',
        message: 'a quote inside a cell without quotes on line {0}',
    },
})

Record({
    $id: Now.ID['message-import.file.stray_quote-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.import.file.stray_quote',
        language: 'ja',
        message: '{0} 行目の引用符のないセルに引用符があります',
    },
})

Record({
    $id: Now.ID['message-import.file.empty-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.import.file.empty',
        language: 'en',
        message: 'there is no line below the heading',
    },
})

Record({
    $id: Now.ID['message-import.file.empty-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.import.file.empty',
        language: 'ja',
        message: '見出しの下に行がありません',
    },
})

Record({
    $id: Now.ID['message-import.file.too_many_lines-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.import.file.too_many_lines',
        language: 'en',
        message: 'more than 1000 lines',
    },
})

Record({
    $id: Now.ID['message-import.file.too_many_lines-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.import.file.too_many_lines',
        language: 'ja',
        message: '1000 行を超えています',
    },
})

Record({
    $id: Now.ID['message-import.file.unknown_column-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.import.file.unknown_column',
        language: 'en',
        message: 'unknown column {0}',
    },
})

Record({
    $id: Now.ID['message-import.file.unknown_column-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.import.file.unknown_column',
        language: 'ja',
        message: '不明な列 {0}',
    },
})

Record({
    $id: Now.ID['message-import.file.missing_column-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.import.file.missing_column',
        language: 'en',
        message: 'missing column {0}',
    },
})

Record({
    $id: Now.ID['message-import.file.missing_column-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.import.file.missing_column',
        language: 'ja',
        message: '列 {0} がありません',
    },
})

Record({
    $id: Now.ID['message-import.file.repeated_column-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.import.file.repeated_column',
        language: 'en',
        message: 'column {0} comes twice',
    },
})

Record({
    $id: Now.ID['message-import.file.repeated_column-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.import.file.repeated_column',
        language: 'ja',
        message: '列 {0} が重複しています',
    },
})

Record({
    $id: Now.ID['message-import.file.wrong_number_of_cells-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.import.file.wrong_number_of_cells',
        language: 'en',
        message: 'wrong number of cells on line {0}',
    },
})

Record({
    $id: Now.ID['message-import.file.wrong_number_of_cells-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.import.file.wrong_number_of_cells',
        language: 'ja',
        message: '{0} 行目のセル数が異なります',
    },
})
