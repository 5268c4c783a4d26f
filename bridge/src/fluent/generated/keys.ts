import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    'acl-ajax-miro-sam-status': {
                        table: 'sys_security_acl'
                        id: '8077fd7f262a43589f7ba844fbe0dfc2'
                    }
                    'acl-link-create': {
                        table: 'sys_security_acl'
                        id: '3b9801f2f34646e399781e008e97f738'
                    }
                    'acl-link-delete': {
                        table: 'sys_security_acl'
                        id: 'a4cf9922952c41a1b2bbc8c2d2967f2a'
                    }
                    'acl-link-read': {
                        table: 'sys_security_acl'
                        id: '24b49bb2e45a464c95720392c9dd672b'
                    }
                    'acl-link-write': {
                        table: 'sys_security_acl'
                        id: '0da830b6259e4a6c81601a627a16d9a2'
                    }
                    'acl-lock-create': {
                        table: 'sys_security_acl'
                        id: '79dff716154c428c9b8ad35e22b5b062'
                    }
                    'acl-lock-delete': {
                        table: 'sys_security_acl'
                        id: '1b630ff1dbf34c529736be0a8f043ba3'
                    }
                    'acl-lock-read': {
                        table: 'sys_security_acl'
                        id: 'a1fb5f50aa7740158db8f8e4670ea3e3'
                    }
                    'acl-lock-write': {
                        table: 'sys_security_acl'
                        id: 'e4d1d90ac9724c34967ffb6eaffdcd32'
                    }
                    'acl-page-status': {
                        table: 'sys_security_acl'
                        id: '8b0d7201360e4fcba5077b765f71f36f'
                    }
                    'acl-registration-create': {
                        table: 'sys_security_acl'
                        id: '938efbe7f53248e8a9f7b6f55e9c9405'
                    }
                    'acl-registration-delete': {
                        table: 'sys_security_acl'
                        id: '6cee040e923443f0ae8910bb66d6802d'
                    }
                    'acl-registration-read': {
                        table: 'sys_security_acl'
                        id: '2b082ae2017d4563bd0730943fce1f69'
                    }
                    'acl-registration-write': {
                        table: 'sys_security_acl'
                        id: 'c4795c371a3943d6bd3019a1d57111df'
                    }
                    'acl-request-create': {
                        table: 'sys_security_acl'
                        id: 'a762bca00ef24f8fb941387a2eedba98'
                    }
                    'acl-request-delete': {
                        table: 'sys_security_acl'
                        id: '8ba3f1c0253c451a8c684b96261d9d68'
                    }
                    'acl-request-read': {
                        table: 'sys_security_acl'
                        id: 'cd13a858b1f843dab5d24b5f83bd8210'
                    }
                    'acl-request-write': {
                        table: 'sys_security_acl'
                        id: '33734d593abb421d9c48a33dffd973d3'
                    }
                    'action-activity': {
                        table: 'sys_hub_action_type_definition'
                        id: 'fdf0e2af80b44164a6034d4e6b4e6139'
                    }
                    'action-download': {
                        table: 'sys_hub_action_type_definition'
                        id: '7958c262bbdc485c83d834fe642ee1c6'
                    }
                    'action-reclaim': {
                        table: 'sys_hub_action_type_definition'
                        id: '62e1d51eebae4b19b9e9dd0c97a58f5e'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: '34cf570ab6094894ac3e93cc093d2dca'
                    }
                    'call-activity': {
                        table: 'sys_hub_action_instance_v2'
                        id: '0b84e2d9f8e542d19d4476d44c1ab4b8'
                    }
                    'call-download': {
                        table: 'sys_hub_action_instance_v2'
                        id: '0a820d88d874419ea72c79eb8ec57424'
                    }
                    'call-reclaim': {
                        table: 'sys_hub_action_instance_v2'
                        id: '201650e4eeb14460b2edb233a495b504'
                    }
                    'fix-register': {
                        table: 'sys_script_fix'
                        id: '6af821e8184a4525a9a84372b9374f51'
                    }
                    'menu-miro-sam': {
                        table: 'sys_app_application'
                        id: 'eaa9f6cfcfce40d39fffad2d99732591'
                    }
                    'module-status': {
                        table: 'sys_app_module'
                        id: '3a344cd0d3e4416cbab5fdff781a1b49'
                    }
                    'outputs-reclaim': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: 'b801f96a8f47405eb5d804ce7f44fb8d'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: 'a627a82cba484ffea564782c1d93f5a1'
                    }
                    'privilege-create-samp-custom-sw-entitlement-definition': {
                        table: 'sys_scope_privilege'
                        id: '06c3c2bcb64240efb3200fed3d83bf72'
                    }
                    'privilege-create-samp-sw-custom-subscription-product-definition': {
                        table: 'sys_scope_privilege'
                        id: 'f8122961bce549a2a3d1751939d3959c'
                    }
                    'privilege-create-samp-sw-product': {
                        table: 'sys_scope_privilege'
                        id: '8f416352657e473a9d41194792f3c32e'
                    }
                    'privilege-create-samp-sw-subscription': {
                        table: 'sys_scope_privilege'
                        id: 'cc80fbf9ad8840fdbaed34e2e0077641'
                    }
                    'privilege-create-sys-ux-list': {
                        table: 'sys_scope_privilege'
                        id: '78005c1e670c47caa870b1cda9f0a1a3'
                    }
                    'privilege-delete-samp-sw-subscription': {
                        table: 'sys_scope_privilege'
                        id: '56e7b0c06fef4742a29b0903f520123e'
                    }
                    'privilege-delete-sys-ux-list': {
                        table: 'sys_scope_privilege'
                        id: 'dbdc6fa94064471aa760e5ea5188ec99'
                    }
                    'privilege-execute-customintegrationprofileutils': {
                        table: 'sys_scope_privilege'
                        id: '9de890d36114414185210d53f130023c'
                    }
                    'privilege-execute-mirocompanion': {
                        table: 'sys_scope_privilege'
                        id: 'b07de11440c149c88d9076e52a90aec4'
                    }
                    'privilege-execute-scriptableflowrunner-action': {
                        table: 'sys_scope_privilege'
                        id: '92dec7f5dd4247c899aaed46dc4c39dc'
                    }
                    'privilege-execute-scriptableflowrunner-addinput': {
                        table: 'sys_scope_privilege'
                        id: '5dc33f1bb1b34432bd8b60f292e26cb3'
                    }
                    'privilege-execute-scriptableflowrunner-inforeground': {
                        table: 'sys_scope_privilege'
                        id: 'db506d46190546aab567f07ec34a6222'
                    }
                    'privilege-execute-scriptableflowrunner-quick': {
                        table: 'sys_scope_privilege'
                        id: '6918513169454c9b902bef8e34a92fc4'
                    }
                    'privilege-execute-scriptableflowrunner-run': {
                        table: 'sys_scope_privilege'
                        id: '9197268698db4a509f3cac7a5d5468fb'
                    }
                    'privilege-read-alm-license': {
                        table: 'sys_scope_privilege'
                        id: '54bb4b004ab24ffc8a3f6bbacdac7208'
                    }
                    'privilege-read-cmdb-software-product-model': {
                        table: 'sys_scope_privilege'
                        id: 'd058092974324b3e9fe55942075c82ae'
                    }
                    'privilege-read-samp-custom-sw-entitlement-definition': {
                        table: 'sys_scope_privilege'
                        id: 'd2ee172298af4cb1b7bf24847f249a07'
                    }
                    'privilege-read-samp-license-metric-result': {
                        table: 'sys_scope_privilege'
                        id: '333e6babea3c4f288f351da07c7b5b78'
                    }
                    'privilege-read-samp-sw-custom-subscription-product-definition': {
                        table: 'sys_scope_privilege'
                        id: '7f46e087a5a548fc80141573558e63f2'
                    }
                    'privilege-read-samp-sw-product': {
                        table: 'sys_scope_privilege'
                        id: 'c2360ca05d09450b95b8558f99bad47a'
                    }
                    'privilege-read-samp-sw-subscription': {
                        table: 'sys_scope_privilege'
                        id: '3c0b570e163243229ca933119763f013'
                    }
                    'privilege-read-samp-sw-subscription-id-excl-rule': {
                        table: 'sys_scope_privilege'
                        id: '4f3fc777e7a947d194a5b7b47eb32735'
                    }
                    'privilege-read-samp-sw-subscription-profile': {
                        table: 'sys_scope_privilege'
                        id: 'c55903f2cc3846cda361156d3e91a536'
                    }
                    'privilege-read-samp-sw-subscription-user-excl-rule': {
                        table: 'sys_scope_privilege'
                        id: 'a13f443a10b942c39f8a0b22ab512c0d'
                    }
                    'privilege-read-sys-alias': {
                        table: 'sys_scope_privilege'
                        id: 'c191c13f406749e7b76fafd4b313a97a'
                    }
                    'privilege-read-sys-dictionary': {
                        table: 'sys_scope_privilege'
                        id: 'ade890bd0498468d978069e8d5b11980'
                    }
                    'privilege-read-sys-hub-action-input': {
                        table: 'sys_scope_privilege'
                        id: 'e2556006486a4fe485aa50776d118dfc'
                    }
                    'privilege-read-sys-hub-action-type-definition': {
                        table: 'sys_scope_privilege'
                        id: 'a3dbfe8c172d4539aec2d83c0a6eb011'
                    }
                    'privilege-read-sys-hub-flow': {
                        table: 'sys_scope_privilege'
                        id: '2930a8a49905467d87208d69d9d055ea'
                    }
                    'privilege-read-sys-scope': {
                        table: 'sys_scope_privilege'
                        id: 'ed56e01786ff45d88bef802da7b559d9'
                    }
                    'privilege-read-sys-script-include': {
                        table: 'sys_scope_privilege'
                        id: '02b207fa349846048cfc832086f89290'
                    }
                    'privilege-read-sys-ux-list': {
                        table: 'sys_scope_privilege'
                        id: '8c131bb1e25149c489a06df6fed65a1c'
                    }
                    'privilege-read-sys-ux-list-category': {
                        table: 'sys_scope_privilege'
                        id: '9ac722ae08a3480b9444278cee6365d4'
                    }
                    'privilege-read-sys-ux-list-menu-config': {
                        table: 'sys_scope_privilege'
                        id: '2f04f0d94a464d0eb4491328d1c13cce'
                    }
                    'privilege-write-samp-sw-subscription': {
                        table: 'sys_scope_privilege'
                        id: '6cb7e882c7b649308e9064abc4b922b3'
                    }
                    'property-give-unpaid': {
                        table: 'sys_properties'
                        id: '8be361e8907d473da6085fd8eea16671'
                    }
                    'script-include-miro-sam-status-ajax': {
                        table: 'sys_script_include'
                        id: '6c4883196507433c8b573df64a07b224'
                    }
                    'script-include-miro-sam-steps': {
                        table: 'sys_script_include'
                        id: 'b51237caf22b4f5bb04dc50b78cdc837'
                    }
                    src_server_handlers_install_ts: {
                        table: 'sys_module'
                        id: '1f8247d2c6e5428d870753997f5ff743'
                    }
                    src_server_handlers_page_ts: {
                        table: 'sys_module'
                        id: '9fbbcb62884c49deaf2c0d6cf5c6b091'
                    }
                    src_server_handlers_steps_ts: {
                        table: 'sys_module'
                        id: '5e9445586f4a44edb3cdc8f181bf75bc'
                    }
                    'src_server_links_left-behind_act_ts': {
                        table: 'sys_module'
                        id: 'b596a8be10c542258f5e7832ce386ab2'
                    }
                    src_server_links_link_store_ts: {
                        table: 'sys_module'
                        id: 'e96089732c974893a03d83df8311b4bb'
                    }
                    src_server_links_lock_store_ts: {
                        table: 'sys_module'
                        id: '6cfaa738324b4ca891716493b7e7380d'
                    }
                    src_server_links_pair_act_ts: {
                        table: 'sys_module'
                        id: '1082d353ecfc4f3682d974760304a578'
                    }
                    src_server_links_registering_act_ts: {
                        table: 'sys_module'
                        id: '09100299adad4f36808b853920a876c6'
                    }
                    src_server_links_registration_store_ts: {
                        table: 'sys_module'
                        id: '52494f8eea0845f49003fb1c94dc674b'
                    }
                    src_server_links_workspace_act_ts: {
                        table: 'sys_module'
                        id: '6f2a53ce40da4ec1a30962b43f5c35d9'
                    }
                    src_server_mirror_activity_act_ts: {
                        table: 'sys_module'
                        id: 'f39e30cd76534735bc1c0e3e8b956ae3'
                    }
                    src_server_mirror_gone_act_ts: {
                        table: 'sys_module'
                        id: '41c97e74fc264c9d8cdec984a1ec3add'
                    }
                    src_server_mirror_mirror_act_ts: {
                        table: 'sys_module'
                        id: '841abc98c7c14f6ca683560bd8c5a0e9'
                    }
                    src_server_mirror_pages_act_ts: {
                        table: 'sys_module'
                        id: '05a17c506532411a8680669420eed721'
                    }
                    src_server_mirror_plan_ts: {
                        table: 'sys_module'
                        id: '502f4b273d6940c6991c6cb3fb18fbd6'
                    }
                    src_server_mirror_refusals_ts: {
                        table: 'sys_module'
                        id: 'cd6d493b1d0e41848bc55f77a20d6a1e'
                    }
                    src_server_mirror_sam_store_ts: {
                        table: 'sys_module'
                        id: 'da9315947d7546a999d1489991c97a03'
                    }
                    src_server_mirror_unwritten_ts: {
                        table: 'sys_module'
                        id: '9ed8b016c2c740bf94bd9e5c5a9c8a86'
                    }
                    src_server_mirror_writer_act_ts: {
                        table: 'sys_module'
                        id: '1f2a8d34a1314d7c970bbee452b114ff'
                    }
                    src_server_platform_clock_ts: {
                        table: 'sys_module'
                        id: '9e714461929d4cf091b88110a3262bdf'
                    }
                    src_server_platform_core_ts: {
                        table: 'sys_module'
                        id: '18ef9792fe484b849083afbb41e038c2'
                    }
                    src_server_platform_flows_ts: {
                        table: 'sys_module'
                        id: 'a5fc33e234944950a3d570e327111040'
                    }
                    src_server_platform_log_ts: {
                        table: 'sys_module'
                        id: 'f70cb22da2e743cb84220f2b190d3247'
                    }
                    src_server_platform_messages_ts: {
                        table: 'sys_module'
                        id: '743d5f48708b459ebe46857ca5aaed84'
                    }
                    src_server_platform_people_ts: {
                        table: 'sys_module'
                        id: 'e6c32bb5a8054b66b0d6e6ae3e1fb07d'
                    }
                    src_server_platform_properties_ts: {
                        table: 'sys_module'
                        id: '3b6a2e2a22f640e9b7a7951ed329b0ee'
                    }
                    src_server_platform_rows_ts: {
                        table: 'sys_module'
                        id: '925f1bb484444e2ba36cb1335c165fbe'
                    }
                    src_server_platform_scopes_ts: {
                        table: 'sys_module'
                        id: 'e33f05de770f487f940cf1e51b78de52'
                    }
                    src_server_platform_words_ts: {
                        table: 'sys_module'
                        id: '738e6f84019a44739b95ca5ec957f46d'
                    }
                    src_server_reclaim_reclaim_act_ts: {
                        table: 'sys_module'
                        id: 'beaed73837e948489ecc119f93aec0da'
                    }
                    src_server_reclaim_request_store_ts: {
                        table: 'sys_module'
                        id: '58600fedfc4e4eadb6626592e58dcdb5'
                    }
                    src_server_status_acts_act_ts: {
                        table: 'sys_module'
                        id: '95f5bc6131a44f64ba130e261d5eaf7a'
                    }
                    src_server_status_definitions_act_ts: {
                        table: 'sys_module'
                        id: 'ce3d9ab7ea464568afc5a6ccff81fcc2'
                    }
                    src_server_status_positions_act_ts: {
                        table: 'sys_module'
                        id: 'd6de2b3a9ff54defb15a8f790b8e0aae'
                    }
                    src_server_status_status_act_ts: {
                        table: 'sys_module'
                        id: 'b005077eae854462a8b4c0cdf3c7c201'
                    }
                    src_server_texts_catalogue_ts: {
                        table: 'sys_module'
                        id: '4acf1fcf69324a11917cac98e5e7d934'
                    }
                    src_server_texts_sentences_ts: {
                        table: 'sys_module'
                        id: 'cfaa762485674fdd82f8bf8fc773bb5a'
                    }
                    src_server_texts_text_ts: {
                        table: 'sys_module'
                        id: 'cee681cd70aa41b9a9435976e2449272'
                    }
                    'step-activity': {
                        table: 'sys_hub_step_instance'
                        id: 'd15259d5356a40a1a68425acf06945f2'
                    }
                    'step-download': {
                        table: 'sys_hub_step_instance'
                        id: '9a14c3442b7f423c9e2976a6a13d9d3c'
                    }
                    'step-reclaim': {
                        table: 'sys_hub_step_instance'
                        id: '6cf30550def442e992b8729f668f63c8'
                    }
                    'subflow-activity': {
                        table: 'sys_hub_flow'
                        id: '61d6a3ba566f4e2488f5715af6db0ad8'
                    }
                    'subflow-download': {
                        table: 'sys_hub_flow'
                        id: '8a4f0bed4efd4f16b150c18e06533afd'
                    }
                    'subflow-reclaim': {
                        table: 'sys_hub_flow'
                        id: 'efd8029157e841cf835c98caf1b80049'
                    }
                }
                composite: [
                    {
                        table: 'sys_documentation'
                        id: '014aba5a0a5e4a2c8491d4fc0d12b70b'
                        key: {
                            name: 'var__m_sys_hub_flow_input_8a4f0bed4efd4f16b150c18e06533afd'
                            element: 'integration_profile'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '031b6002c4eb4288a9f266a108f9f123'
                        key: {
                            field: 'status'
                            table: 'var__m_sys_hub_action_output_62e1d51eebae4b19b9e9dd0c97a58f5e'
                            id: '62e1d51eebae4b19b9e9dd0c97a58f5e'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0398d00d19044fb39f54596660b97bf1'
                        key: {
                            name: 'x_snc_miro_sambr_lock'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0524ee69163041a5bc1f1363aa133404'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'told'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0695edbdbedb41d4a5986ded0cb08f2d'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'unwritten'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '06f693847c7e44789fbfe6be2eaf6c3b'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'said'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '074b493abc494e9e8fad6797670e17d8'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '0ad3b1e2235449a9b3bb11cc6a5daeae'
                        key: {
                            document_key: '9a14c3442b7f423c9e2976a6a13d9d3c'
                            variable: '71aa7f6647032200b4fad7527c9a719b'
                        }
                    },
                    {
                        table: 'sys_hub_flow_input'
                        id: '0da0b676f8784c5d908c4a09113954b1'
                        key: {
                            model: '8a4f0bed4efd4f16b150c18e06533afd'
                            element: 'integration_profile'
                        }
                    },
                    {
                        table: 'sys_hub_action_input'
                        id: '10c64b4ea55d4ce0acc1883de9e93f22'
                        key: {
                            model: '7958c262bbdc485c83d834fe642ee1c6'
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '13d2850bf4874b47ba01fbcf37279e77'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'said'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '14da6cee1f8d4f89b3712462788d8247'
                        key: {
                            field: 'subscription'
                            table: 'var__m_sys_hub_step_ext_input_6cf30550def442e992b8729f668f63c8'
                            id: '6cf30550def442e992b8729f668f63c8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1548c3342ca54977acc11b9a8c349daa'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'said'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '15faac83784e4cf4b31a635f63d8685a'
                        key: {
                            name: 'var__m_sys_hub_action_output_62e1d51eebae4b19b9e9dd0c97a58f5e'
                            element: '__action_status__'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '17f849bbbe964a52b50c31ef6e593f5a'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'last_refresh'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '19c663a183b04b74a4de485136ad09c1'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'registered_on'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '1acfc53eae7e4649afd784176dcb98ef'
                        key: {
                            field: 'profile'
                            table: 'var__m_sys_hub_step_ext_input_d15259d5356a40a1a68425acf06945f2'
                            id: 'd15259d5356a40a1a68425acf06945f2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1b6151145965452f9cf637908ccbe2a3'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'activity_on'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_hub_action_input'
                        id: '20d2cdd5ffd34846a156f5f114e92922'
                        key: {
                            model: 'fdf0e2af80b44164a6034d4e6b4e6139'
                            element: 'look_back_time'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '21af797ddafa4dd9b0961464f63860ed'
                        key: {
                            name: 'var__m_sys_hub_flow_input_efd8029157e841cf835c98caf1b80049'
                            element: 'user_subscription'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2273f76ac5794ec3a59cf4eef4fdf85f'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'registered_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '22f7642fa5cb443091ff063726e921cf'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'written'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '234a9eb02b0343cd8e7dd688ee933980'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'removed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '239bcb47fa404f2e92f0e7becd8c8279'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'state'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '23a12ac217c94a3d9a2d66dc2cd6fa90'
                        key: {
                            sys_security_acl: 'cd13a858b1f843dab5d24b5f83bd8210'
                            sys_user_role: {
                                id: '5959e48bfb7044198c48632d49d73f5e'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '255c7158c87d4ea4995158e2dfbc322f'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'removed'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2a7df211c3c5460fa1e891ba567920f0'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'link'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2b227e5c75a947349bcdf05bffdf4d95'
                        key: {
                            sys_security_acl: '8077fd7f262a43589f7ba844fbe0dfc2'
                            sys_user_role: {
                                id: '5959e48bfb7044198c48632d49d73f5e'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_hub_action_input'
                        id: '2b993d9e719b40b4947226dca5596c2b'
                        key: {
                            model: '62e1d51eebae4b19b9e9dd0c97a58f5e'
                            element: 'subscription'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2ccbac453aa643abaaf03bc19d884470'
                        key: {
                            name: 'x_snc_miro_sambr_lock'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2cddd7ee81734e118b787e3a3e52bd8e'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'state'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2d418dca3dcc49de9aa94a8b8139397a'
                        key: {
                            name: 'x_snc_miro_sambr_lock'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2de86f8e2fb94422844d9f3f392ffca8'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'refused'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2f78465f622b471abef56b39d9799bb8'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'core_profile'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '31a012a539584e2abd02ff966616fa3d'
                        key: {
                            sys_security_acl: '2b082ae2017d4563bd0730943fce1f69'
                            sys_user_role: {
                                id: '5959e48bfb7044198c48632d49d73f5e'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '31c3f250eb1a4294acfc802df1b0ff78'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'lists_said'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '32d74df10fad44c698009623cb99222a'
                        key: {
                            name: 'var__m_sys_hub_action_output_fdf0e2af80b44164a6034d4e6b4e6139'
                            element: '__action_status__'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '339c198faed7456892884e716b78a4a1'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'last_refresh'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '348b78595b5a45b7b59205cdd3af7c7f'
                        key: {
                            name: 'x_snc_miro_sambr_lock'
                            element: 'seen_on'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '352304f7483c4330948eec8e81a0876d'
                        key: {
                            logical_table_name: 'x_snc_miro_sambr_request'
                            col_name_string: 'link,external_user_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '35a51d7c69f04207b152fb5a6f93e982'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'user_principal_name'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '35c2ad458c574c0da55c998d8bb4f926'
                        key: {
                            model: 'fdf0e2af80b44164a6034d4e6b4e6139'
                            element: '__dont_treat_as_error__'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_input'
                        id: '36d3dc121fec4af5bf5d879c675c1a07'
                        key: {
                            model: '6cf30550def442e992b8729f668f63c8'
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3911fbe06d014f0db579e5e0de3f988b'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3aadf0ce1aac4f9d9c33faeae8e0500f'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'candidate'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3bd1e75885a04431b68583272b9b8ba6'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3c1d9c36d56347328a3e7cb333e26477'
                        key: {
                            name: 'x_snc_miro_sambr_lock'
                            element: 'seen_on'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3d012ba132b34c66a958620e075901b6'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'gone_confirmed'
                        }
                    },
                    {
                        table: 'sys_hub_flow_input'
                        id: '3e41011064424665995b8e7286fcfbc9'
                        key: {
                            model: 'efd8029157e841cf835c98caf1b80049'
                            element: 'user_subscription'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3ed5b2117b544114b045aa8f720b5552'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'last_refresh'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3f14c1f32af64b9d8c6ecf7fbf670e0f'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '41d7fa64118644ddad577ff457414eff'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'subflows'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '42282ac50274425bad411d452aa26a93'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'said'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_output'
                        id: '434433d9b6b44c50a100029cb43fdac3'
                        key: {
                            model: '6cf30550def442e992b8729f668f63c8'
                            element: 'error_message'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '454d2c079dae4599a154d9e7b85fed50'
                        key: {
                            document_key: '6cf30550def442e992b8729f668f63c8'
                            variable: '74315b04b3201300176b051a16a8dc2b'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '459743dd34784f899c0ca921e3d0d5c5'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'lists'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '46e51afd41a44c2781bc2014ef26676a'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'said'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4903ae17175442aabd1b36bb42d920f0'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'asked_on'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4ac7c7ff30764c0295c6545a623de32c'
                        key: {
                            name: 'var__m_sys_hub_flow_input_efd8029157e841cf835c98caf1b80049'
                            element: 'integration_profile'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4b26dde3cf704fd88ee4085a67687fd2'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'rows'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4e2ca164895a464d8c29d92263390810'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'sam_profile'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4e51467fdae441de86049d999b16f927'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'activity_on'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_hub_action_input'
                        id: '4f9b3959439443bba7aa9384013949c1'
                        key: {
                            model: 'fdf0e2af80b44164a6034d4e6b4e6139'
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5230d45efdc74372abbc6583d3380560'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '52de011575e042edacc9c1c4a6ef2676'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'rows'
                        }
                    },
                    {
                        table: 'sys_hub_flow_output'
                        id: '5457eb5a40ce45028ed1db85506fba10'
                        key: {
                            model: 'efd8029157e841cf835c98caf1b80049'
                            element: 'error_message'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '554f51df139b4906851c6b359a9f09a1'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'written'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '55a19d17573f4a75a66f01c24b3580ea'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'state'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5634534d28da4a5db909577151bdd52e'
                        key: {
                            sys_security_acl: 'e4d1d90ac9724c34967ffb6eaffdcd32'
                            sys_user_role: {
                                id: '8c6e855943c04768a98d6c4dea78d976'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '572b5a705a144069ba7a07c3be447488'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'told'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '573013bd1a8f4f73983f592aa8b01d5c'
                        key: {
                            name: 'var__m_sys_hub_action_output_7958c262bbdc485c83d834fe642ee1c6'
                            element: '__dont_treat_as_error__'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '59b8809e8c75416daa7f51d80695c30d'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'gone_confirmed'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5baa82576ab145969783ca74715136b6'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'external_user_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5ce791e55b2148d2add339333be974b5'
                        key: {
                            name: 'var__m_sys_hub_flow_input_61d6a3ba566f4e2488f5715af6db0ad8'
                            element: 'look_back_time'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_action_input'
                        id: '5d329b19ce85452196ef82c147000fe5'
                        key: {
                            model: '62e1d51eebae4b19b9e9dd0c97a58f5e'
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5d9fa925346d4deabe89b8029854ce6a'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'external_user_id'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_hub_flow_input'
                        id: '63876da213c84689afe5fe345e43a6f7'
                        key: {
                            model: 'efd8029157e841cf835c98caf1b80049'
                            element: 'integration_profile'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '63d55f31711146cea3ccd311f38f5720'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'lists'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '64b64c2182264fc6ba13675703d62154'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'refused'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '655bbe491d014694b1881736018b1cbe'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'activity_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '65b1fdb2c92f4788a75db4e6550f965e'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'user_principal_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '679c9bf4afff4e1b988b07b781a57817'
                        key: {
                            name: 'var__m_sys_hub_flow_input_61d6a3ba566f4e2488f5715af6db0ad8'
                            element: 'integration_profile'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6a51448e6b2448db8cb1ad7a9450baa6'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'said'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6c87caa4313a4be9ada41c06d8b52576'
                        key: {
                            name: 'var__m_sys_hub_action_output_62e1d51eebae4b19b9e9dd0c97a58f5e'
                            element: '__dont_treat_as_error__'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6d734d58747043f1b83df0b2e3c1a25d'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'candidate'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6e0ea0ab5875456e9fda8f7b2d042e78'
                        key: {
                            name: 'var__m_sys_hub_action_output_62e1d51eebae4b19b9e9dd0c97a58f5e'
                            element: 'error_message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6f7ad830b81e4b7a93d945beb3842f03'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '70e824a9e0af4c91b288268319cf2235'
                        key: {
                            model: '7958c262bbdc485c83d834fe642ee1c6'
                            element: '__action_status__'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '71c2ca56c8a242f48d5f6e4a4bde1ead'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'activity_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '71fec092ff614f8a8b466cfcf8fc297d'
                        key: {
                            sys_security_acl: 'a1fb5f50aa7740158db8f8e4670ea3e3'
                            sys_user_role: {
                                id: '5959e48bfb7044198c48632d49d73f5e'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '723ecb6768cb4d229da903c13bbf2417'
                        key: {
                            document_key: 'd15259d5356a40a1a68425acf06945f2'
                            variable: '71aa7f6647032200b4fad7527c9a719b'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '72e2a3d91b0b4f439252d3c8fe16b2dc'
                        key: {
                            sys_security_acl: '8b0d7201360e4fcba5077b765f71f36f'
                            sys_user_role: {
                                id: '5959e48bfb7044198c48632d49d73f5e'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '738b34d98a9f4e319744d249d60917bf'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'subflows'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '73e71bd7993b436f927ab64ddf1baa8d'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'asked_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '744404bef1a5405bb85e94b0831c8cc9'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'lists_said'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '7475c0bf6a894bc3a38780be56b6a7cb'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '755662bda737497f84727d72d198a1cd'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'gone_waiting'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '76b413b1d9a04a48b23eb7af5a12afd8'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'state'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '773d28721dfc40dbbb4a3c6d8afc24d1'
                        key: {
                            model: '62e1d51eebae4b19b9e9dd0c97a58f5e'
                            element: '__action_status__'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7772b5a449e84c339e5e4a8486d3e6e4'
                        key: {
                            name: 'x_snc_miro_sambr_lock'
                            element: 'seen_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '790d6dc3facb4bc6803a1e8b7438827b'
                        key: {
                            name: 'x_snc_miro_sambr_lock'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '7918981852ad4c8f96d445bbd9b42010'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7bb5d814692440cc9815ab1534e78ffa'
                        key: {
                            name: 'var__m_sys_hub_action_input_fdf0e2af80b44164a6034d4e6b4e6139'
                            element: 'profile'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7c025439e73e4162b3161098ea3c690a'
                        key: {
                            name: 'x_snc_miro_sambr_lock'
                            element: 'name'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7d687928ebf945c5b810e7c8707dbb40'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'refused'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7d9e3ec9ac8d4047bc8df89b64a767c5'
                        key: {
                            name: 'var__m_sys_hub_action_input_fdf0e2af80b44164a6034d4e6b4e6139'
                            element: 'look_back_time'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '808a334a8887466eadab1486a7616c93'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'said'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '80eb083f88f548d8afa674ca2f7ad6c7'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '825fe47b2e9d43b6a03f6ec122d11c39'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'unwritten'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8304f68758c545cbba78424d92db8027'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '847b3fefb59b4e328d84712adc495bde'
                        key: {
                            name: 'x_snc_miro_sambr_lock'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '848935c6f11848258258d0dfdeeb2c11'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'gone_waiting'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '854675c0c7364d08a3c356d03bdec3a0'
                        key: {
                            name: 'var__m_sys_hub_action_input_62e1d51eebae4b19b9e9dd0c97a58f5e'
                            element: 'subscription'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '85dddc75e7ed44ac8c9feff87053f8a8'
                        key: {
                            sys_security_acl: 'c4795c371a3943d6bd3019a1d57111df'
                            sys_user_role: {
                                id: '8c6e855943c04768a98d6c4dea78d976'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '86ebb396727d475d93c8895a45e02411'
                        key: {
                            name: 'var__m_sys_hub_action_output_7958c262bbdc485c83d834fe642ee1c6'
                            element: '__action_status__'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8aa271a520f94baaa9f98e4879786155'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'registered_on'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '8abf96eb6ed647cab084456a064a0c79'
                        key: {
                            model: '7958c262bbdc485c83d834fe642ee1c6'
                            element: '__dont_treat_as_error__'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '8ad34fbfe26f4dc28ae7126592b88c22'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '8b41bc007d2641749aa2d454f4c95d68'
                        key: {
                            field: 'profile'
                            table: 'var__m_sys_hub_step_ext_input_9a14c3442b7f423c9e2976a6a13d9d3c'
                            id: '9a14c3442b7f423c9e2976a6a13d9d3c'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8df6e1c2e1e64b1d993be45c0aad6db4'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'link'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '90675056bf174b778f554aa57a5f1488'
                        key: {
                            sys_security_acl: '8ba3f1c0253c451a8c684b96261d9d68'
                            sys_user_role: {
                                id: '8c6e855943c04768a98d6c4dea78d976'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '91e3b623753543dc82ba5c822cecdbd5'
                        key: {
                            document_key: '9a14c3442b7f423c9e2976a6a13d9d3c'
                            variable: '74315b04b3201300176b051a16a8dc2b'
                        }
                    },
                    {
                        table: 'sys_hub_flow_input'
                        id: '93d208ae7a384c5b8701035c29b77a7f'
                        key: {
                            model: '61d6a3ba566f4e2488f5715af6db0ad8'
                            element: 'integration_profile'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '945d8c7e1ea24f15b86fb0f7d37f0e18'
                        key: {
                            sys_security_acl: '79dff716154c428c9b8ad35e22b5b062'
                            sys_user_role: {
                                id: '8c6e855943c04768a98d6c4dea78d976'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '955cc93f9fe44f32a26987849fc1824e'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '956fa1bcc4c34a5fab1849a5d8d2cd9d'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'sam_profile'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '97a2d3b36e344423832cca320f45693f'
                        key: {
                            model: 'fdf0e2af80b44164a6034d4e6b4e6139'
                            element: '__action_status__'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '985f3a1dd91244bb9bfe32c861f7e910'
                        key: {
                            name: 'var__m_sys_hub_action_output_62e1d51eebae4b19b9e9dd0c97a58f5e'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '998caf2cc5ff451799e752d8b3ba1bb0'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'said'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '9b75afa931644d9db55ea57a67d9a4d2'
                        key: {
                            field: 'look_back_time'
                            table: 'var__m_sys_hub_step_ext_input_d15259d5356a40a1a68425acf06945f2'
                            id: 'd15259d5356a40a1a68425acf06945f2'
                        }
                    },
                    {
                        table: 'sys_hub_flow_output'
                        id: '9bf7b9e3a65249d1844d5ef6b25f3c13'
                        key: {
                            model: 'efd8029157e841cf835c98caf1b80049'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9d3c3da0126d4410a2f1518797236230'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'gone_confirmed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9d93a6a44bcd48158ec5d8f7849a4a46'
                        key: {
                            sys_security_acl: '24b49bb2e45a464c95720392c9dd672b'
                            sys_user_role: {
                                id: '5959e48bfb7044198c48632d49d73f5e'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9ef1fb9b213a44f3a0fdd1f01b2c2e3d'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'external_user_id'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9f9afde308024e01a9e62da6f1cdb97f'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'sam_profile'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a1d43163fd1b4b8997e3d54d19bf23f6'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a3068df34b7b4b02a2e57bcec220d0f3'
                        key: {
                            name: 'var__m_sys_hub_action_output_fdf0e2af80b44164a6034d4e6b4e6139'
                            element: '__dont_treat_as_error__'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_input'
                        id: 'a3dbff4393ab4a63ba5c3b334039d006'
                        key: {
                            model: '6cf30550def442e992b8729f668f63c8'
                            element: 'subscription'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a5991c2881f1438e8c7d1c6b82d967f7'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'told'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a611c0a36a4f4ffa986b92f26215e233'
                        key: {
                            name: 'x_snc_miro_sambr_lock'
                            element: 'seen_on'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a634c782683d4e65b05442cd10711b4e'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'core_profile'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a68e0e2e986148ab9594b62d36f545ea'
                        key: {
                            name: 'x_snc_miro_sambr_lock'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a6fa6df465fd4465b083a7abcd985cd3'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'lists'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: 'a81c6a4fa95d49719d19b8c359a8448d'
                        key: {
                            model: '62e1d51eebae4b19b9e9dd0c97a58f5e'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a8d9f11b2a404d6cb3bb24185ad56f0d'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a92ec367413c4f9886001ae42426c4df'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'asked_on'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a93ea9e8d39b4f2bb5e8f303829300fc'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'sam_profile'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'aa360b2ee64d425e81473bf5e7563d91'
                        key: {
                            sys_security_acl: 'a762bca00ef24f8fb941387a2eedba98'
                            sys_user_role: {
                                id: '8c6e855943c04768a98d6c4dea78d976'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ac949f9dab0b4884997d5d92882cafcd'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'told'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ad9aff8f5d4a434da6514940d603301a'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'unwritten'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ae31cd1288b94052853e09fad691e6a4'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'told'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b0c3a4b2414049bc9a333fcd0596a79a'
                        key: {
                            name: 'var__m_sys_hub_action_input_62e1d51eebae4b19b9e9dd0c97a58f5e'
                            element: 'profile'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b0f476f9751243ce897160f7365537ad'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b1a3403603904a6884afc21fa6d0951a'
                        key: {
                            sys_security_acl: '33734d593abb421d9c48a33dffd973d3'
                            sys_user_role: {
                                id: '8c6e855943c04768a98d6c4dea78d976'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'b1ec4935807444c290d160fbe4a3ee9f'
                        key: {
                            field: 'error_message'
                            table: 'var__m_sys_hub_action_output_62e1d51eebae4b19b9e9dd0c97a58f5e'
                            id: '62e1d51eebae4b19b9e9dd0c97a58f5e'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b349bb6a54874461894e95ccc1a0774c'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'gone_confirmed'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b3b218488cf04047aa609a61720a3613'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'lists'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b5b147574b644a8d86fad9a3945e5536'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'registered_on'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b5e69c2427004cd68cabdc2f5fdf38d8'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'b732c70414bf415baf1badc17df3b5de'
                        key: {
                            field: 'profile'
                            table: 'var__m_sys_hub_step_ext_input_6cf30550def442e992b8729f668f63c8'
                            id: '6cf30550def442e992b8729f668f63c8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b87f977ced374edfbddca5326c4a9754'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'link'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b8a8ff0d5aec4677b6b78f54f9c5f423'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b9fdad6c5d124fbbb2075fba7b8c5ca5'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'gone_waiting'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bb1d262229f546319775b86aac2defba'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'state'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bd4a48cb28a042cf8d5b8e4156062f3e'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'gone_waiting'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: 'bf948527475f46ab90635d7af9915a43'
                        key: {
                            model: '62e1d51eebae4b19b9e9dd0c97a58f5e'
                            element: '__dont_treat_as_error__'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c1c7d9bd32894e9ba415a6e88d18d7b6'
                        key: {
                            name: 'var__m_sys_hub_flow_output_efd8029157e841cf835c98caf1b80049'
                            element: 'error_message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c21bb1aee943417fae0f4b001bed0452'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'said'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c315fccf57e344ee8203358654a5a944'
                        key: {
                            name: 'var__m_sys_hub_flow_output_efd8029157e841cf835c98caf1b80049'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c3268b4e58984276b700b35d44e3505d'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'said'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c327be28603948c0937d67d864b0e363'
                        key: {
                            sys_security_acl: 'a4cf9922952c41a1b2bbc8c2d2967f2a'
                            sys_user_role: {
                                id: '8c6e855943c04768a98d6c4dea78d976'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c3e581b4e802411e9fa8df6b40262738'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'written'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c3e68cee3ad7428680611f005af11cf5'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'said'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c9218976c7ff419196beab4fb6652bd9'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'said'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c9f6e8957fbb48349b26bbd6fffb48ef'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'told'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ca0f2bc64dad4bbcaa8bf803a3f6155f'
                        key: {
                            sys_security_acl: '6cee040e923443f0ae8910bb66d6802d'
                            sys_user_role: {
                                id: '8c6e855943c04768a98d6c4dea78d976'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_hub_flow_input'
                        id: 'cd41af384caf4b9cac216f2482b72c69'
                        key: {
                            model: '61d6a3ba566f4e2488f5715af6db0ad8'
                            element: 'look_back_time'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cfa235152cc24942b020ddf2d5459c0d'
                        key: {
                            sys_security_acl: '0da830b6259e4a6c81601a627a16d9a2'
                            sys_user_role: {
                                id: '8c6e855943c04768a98d6c4dea78d976'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cfdb0a6513aa42f8805d9953b01dd6f3'
                        key: {
                            name: 'x_snc_miro_sambr_lock'
                            element: 'name'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: 'd0f42bd213364ec1881d707ed1308ac2'
                        key: {
                            model: '62e1d51eebae4b19b9e9dd0c97a58f5e'
                            element: 'error_message'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd468ff0c8f774756a9fa78afcbb21bca'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'last_refresh'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd541016f8e21404685650dfdee679788'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'lists_said'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd60f295405ef45139b307600eb317693'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'candidate'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'd820dd47aca44f688442bb0a456f1e25'
                        key: {
                            logical_table_name: 'x_snc_miro_sambr_link'
                            col_name_string: 'core_profile'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd963182088c548f883795a8d43364d55'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'subflows'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'da154dc4980847c3a6e30a3aac9a57c8'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'lists_said'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'db905064bf7f43b1b1001c015b1f712f'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'removed'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'db9a6d50fcee4410b62c8e5688055ad7'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'told'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dd1b6267139f4997ba14a4d4adca8b12'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'written'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'de2660ccf3ca4441a11a207bcf223608'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'user_principal_name'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'deb073a0ec424f1d91d1116157fdce76'
                        key: {
                            name: 'var__m_sys_hub_action_input_7958c262bbdc485c83d834fe642ee1c6'
                            element: 'profile'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'ded1091dbc2d41c288a807e95102adaf'
                        key: {
                            logical_table_name: 'x_snc_miro_sambr_link'
                            col_name_string: 'sam_profile'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'dfb104763a3340e7b4c5d181a84055c7'
                        key: {
                            sys_security_acl: '3b9801f2f34646e399781e008e97f738'
                            sys_user_role: {
                                id: '8c6e855943c04768a98d6c4dea78d976'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e01e882445444334a9bf737fc92c3136'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'link'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'e065cbf5d82940d0bb282d45d47a0a58'
                        key: {
                            document_key: 'd15259d5356a40a1a68425acf06945f2'
                            variable: '74315b04b3201300176b051a16a8dc2b'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e12a14c546df4150886cc210a3f8d983'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'core_profile'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e5306ac403774345a25d850b4e4935d4'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'candidate'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e6822c49f9b0455fa9cd0a3d1ee5417b'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'subflows'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'ea67f724a48b4dc9939397ababb5f166'
                        key: {
                            document_key: '6cf30550def442e992b8729f668f63c8'
                            variable: '71aa7f6647032200b4fad7527c9a719b'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_input'
                        id: 'ebb540d5af724188967c4ba8546b3f4b'
                        key: {
                            model: '9a14c3442b7f423c9e2976a6a13d9d3c'
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ed050d8c548d4303b3af3baba1d661e7'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'user_principal_name'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ed494524a48b4239bc8d827941504274'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'unwritten'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ee93891cb4164541a553a49b143fcac7'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'rows'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f13502474f124a51bc256cbffcb55bdb'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'external_user_id'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_input'
                        id: 'f152b1a2d15d464a97ded33f797b134c'
                        key: {
                            model: 'd15259d5356a40a1a68425acf06945f2'
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f16c69ae59464b5ead92d72f5fdc4b6a'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'core_profile'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: 'f2396b23ea6d4e63872732715083a9e7'
                        key: {
                            endpoint: 'x_snc_miro_sambr_status.do'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f23b362445504a43be8cc32abf3e1485'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                            element: 'state'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f369cf3bed2440058dce31e2ea8a3086'
                        key: {
                            name: 'x_snc_miro_sambr_request'
                            element: 'asked_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f374d57f785846d89693f1bbc03b8b16'
                        key: {
                            sys_security_acl: '938efbe7f53248e8a9f7b6f55e9c9405'
                            sys_user_role: {
                                id: '8c6e855943c04768a98d6c4dea78d976'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f4875e7d08be474b9d2c59dd809cb2ee'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'refused'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f6557e8f6a334ee78d7028d438aac100'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'told'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f6d035078ba84f7993e20e7361409e06'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'rows'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_input'
                        id: 'fa10fc445c4d42b499080cede3d90010'
                        key: {
                            model: 'd15259d5356a40a1a68425acf06945f2'
                            element: 'look_back_time'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_output'
                        id: 'fa2f8d2196ea4afe98527eb1d867c520'
                        key: {
                            model: '6cf30550def442e992b8729f668f63c8'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fc5ead8a9a134443aa72c53623d3a711'
                        key: {
                            name: 'x_snc_miro_sambr_link'
                            element: 'removed'
                            language: 'ja'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fe4e5e517c20478f8650c842e5a27aa9'
                        key: {
                            sys_security_acl: '1b630ff1dbf34c529736be0a8f043ba3'
                            sys_user_role: {
                                id: '8c6e855943c04768a98d6c4dea78d976'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'fe62f0f7349747b09e33ba514398fe17'
                        key: {
                            name: 'x_snc_miro_sambr_registration'
                        }
                    },
                ]
            }
        }
    }
}
