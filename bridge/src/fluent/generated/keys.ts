import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    bom_json: {
                        table: 'sys_module'
                        id: 'dedd0f1dc8b8445dbddeff19b4c8270d'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: '66be5aa7874b4a09989cf85fb2602a22'
                    }
                    'script-include-miro-sam-steps': {
                        table: 'sys_script_include'
                        id: 'b2a88ef7eb4b46aab23c8cba5f4e316e'
                    }
                    src_server_handlers_x_ts: {
                        table: 'sys_module'
                        id: '831ce37da6584bf7b2a0d2f4f7840c49'
                    }
                }
            }
        }
    }
}
