import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    'acl-ajax-miro-reclamation': {
                        table: 'sys_security_acl'
                        id: 'a5ae6cd87cad4840aba0d11a7fdd875b'
                    }
                    'acl-candidate-create': {
                        table: 'sys_security_acl'
                        id: 'b99b82aa209e4131b1ed6681a04adf99'
                    }
                    'acl-candidate-delete': {
                        table: 'sys_security_acl'
                        id: '936e15d60b7146d6ad4cc04e127fd333'
                    }
                    'acl-candidate-read': {
                        table: 'sys_security_acl'
                        id: '08a45d337d324531a08ba2b8b1610507'
                    }
                    'acl-candidate-write': {
                        table: 'sys_security_acl'
                        id: '4c1db2fbd19946b9a20d674ffb94cee5'
                    }
                    'acl-candidate-write-assigned': {
                        table: 'sys_security_acl'
                        id: '4788dfd00f2149e281eba089db15b595'
                    }
                    'acl-candidate-write-fields': {
                        table: 'sys_security_acl'
                        id: '99814469a999494cbeb40b956b4add39'
                    }
                    'acl-candidate-write-group': {
                        table: 'sys_security_acl'
                        id: 'a215226ade1e4500a4fb6d7b71950cfc'
                    }
                    'acl-candidate-write-journal': {
                        table: 'sys_security_acl'
                        id: 'ae76b56e4e954410a72e8877c7dc856f'
                    }
                    'acl-candidate-write-notify': {
                        table: 'sys_security_acl'
                        id: '396a3df01eb14182a7d3764b4b9b4245'
                    }
                    'acl-identifier-exclusion-create': {
                        table: 'sys_security_acl'
                        id: '1fd6a4336bba430f9fbb38256f8e8e94'
                    }
                    'acl-identifier-exclusion-delete': {
                        table: 'sys_security_acl'
                        id: 'b0b1aa098b644a2999950242af5f2f05'
                    }
                    'acl-identifier-exclusion-read': {
                        table: 'sys_security_acl'
                        id: '24f5e4fe8125420da0a089180793b18c'
                    }
                    'acl-identifier-exclusion-write': {
                        table: 'sys_security_acl'
                        id: '911212bbb93c4d0cb96f70b49873a884'
                    }
                    'acl-job-result-any-field-write': {
                        table: 'sys_security_acl'
                        id: 'ffb973e0c7db43918651ba7767758b49'
                    }
                    'acl-job-result-create': {
                        table: 'sys_security_acl'
                        id: 'b8c8b4fbb815460bb182cbac56d59716'
                    }
                    'acl-job-result-delete': {
                        table: 'sys_security_acl'
                        id: '94541b73b34c40a0bc15580368314e01'
                    }
                    'acl-job-result-read': {
                        table: 'sys_security_acl'
                        id: '8dcbdfb951f447c5bac0b1781d2cefa8'
                    }
                    'acl-job-result-write': {
                        table: 'sys_security_acl'
                        id: '1aa85e7e544149fdbd55f7f47b7187ba'
                    }
                    'acl-page-consent': {
                        table: 'sys_security_acl'
                        id: 'dca6e21bf40e49ddb0171cf37b9832d1'
                    }
                    'acl-page-profile-types': {
                        table: 'sys_security_acl'
                        id: '40a0069956d5464094f4a8007a95a082'
                    }
                    'acl-profile-any-field-write': {
                        table: 'sys_security_acl'
                        id: '7fb77d8f6852469099ee5d21ef24b0c9'
                    }
                    'acl-profile-create': {
                        table: 'sys_security_acl'
                        id: 'ee8d08d552d24bb3b7349a3857e457ac'
                    }
                    'acl-profile-delete': {
                        table: 'sys_security_acl'
                        id: '220a93ff5c324f6d99728dc595a076f0'
                    }
                    'acl-profile-display-name-write': {
                        table: 'sys_security_acl'
                        id: '12de4139f59e450e879373ff2f9d0406'
                    }
                    'acl-profile-download-alias-write': {
                        table: 'sys_security_acl'
                        id: '02a8f93aea0c4591b42a7eca38767d99'
                    }
                    'acl-profile-download-subflow-write': {
                        table: 'sys_security_acl'
                        id: '92e4f6292ec048dda6652707d0a0edbc'
                    }
                    'acl-profile-read': {
                        table: 'sys_security_acl'
                        id: 'db55a0884c2e4214be8d29a983bf41b8'
                    }
                    'acl-profile-reclaim-alias-write': {
                        table: 'sys_security_acl'
                        id: 'f4cd16a5a28f4dd984fc93ce9efe6938'
                    }
                    'acl-profile-reclaim-subflow-write': {
                        table: 'sys_security_acl'
                        id: 'bce578c062e24e9fafd76daa792e8c97'
                    }
                    'acl-profile-reclaim-subscriptions-write': {
                        table: 'sys_security_acl'
                        id: 'fc62f6d48b694f61853c010313c8bc82'
                    }
                    'acl-profile-refresh-time-write': {
                        table: 'sys_security_acl'
                        id: '86400cedc38f4e19b311cda015b70ea6'
                    }
                    'acl-profile-refresh-time-zone-write': {
                        table: 'sys_security_acl'
                        id: '08857bad58434a98986f2e19c4d6d357'
                    }
                    'acl-profile-write': {
                        table: 'sys_security_acl'
                        id: 'c3d3d339492842f1a8e3c1e03007fdea'
                    }
                    'acl-question-create': {
                        table: 'sys_security_acl'
                        id: 'd6dcfb98fa6044268f58394495c1fdda'
                    }
                    'acl-question-delete': {
                        table: 'sys_security_acl'
                        id: 'c1325f395b534143ae6adbef32195cbf'
                    }
                    'acl-question-digest': {
                        table: 'sys_security_acl'
                        id: '4f7cb56dc8334329ac68fc580c000198'
                    }
                    'acl-question-read': {
                        table: 'sys_security_acl'
                        id: 'f00eb55b76d946dfabc4b9191fa5419b'
                    }
                    'acl-question-write': {
                        table: 'sys_security_acl'
                        id: '8fc29331cc2e45c5baef5e264be48222'
                    }
                    'acl-rest-consent': {
                        table: 'sys_security_acl'
                        id: 'a7a1c10ee2d449ef93447bfc806addf6'
                    }
                    'acl-rest-preview': {
                        table: 'sys_security_acl'
                        id: '16cd4313c1b14754aea40b7e59e8bb06'
                    }
                    'acl-route-license-operations': {
                        table: 'sys_security_acl'
                        id: 'af4d4e29b6094d7f98c96cb657965676'
                    }
                    'acl-rule-create': {
                        table: 'sys_security_acl'
                        id: '77633795de04482ba6bf2d646a2da04d'
                    }
                    'acl-rule-delete': {
                        table: 'sys_security_acl'
                        id: 'd2b95a4beddf4dccb47879af37d509cb'
                    }
                    'acl-rule-read': {
                        table: 'sys_security_acl'
                        id: '92614f602df246619c9e77e5223b30c4'
                    }
                    'acl-rule-write': {
                        table: 'sys_security_acl'
                        id: 'a79f9c9bc92348f4b03638a13343de30'
                    }
                    'acl-run-lock-create': {
                        table: 'sys_security_acl'
                        id: '426eab91fe42469aabab0b33c8312d31'
                    }
                    'acl-run-lock-delete': {
                        table: 'sys_security_acl'
                        id: 'f3e4c43c0c674c50b13fcf3d9c1a6792'
                    }
                    'acl-run-lock-read': {
                        table: 'sys_security_acl'
                        id: 'fb7ef6a6f3ae4d2d9cdfbf1d8521002c'
                    }
                    'acl-run-lock-write': {
                        table: 'sys_security_acl'
                        id: 'c6651377f23b42b5be4138a963e51c4a'
                    }
                    'acl-scheduled-job-active-write': {
                        table: 'sys_security_acl'
                        id: '2e77c6413e454b7f858a13b9a52965c4'
                    }
                    'acl-scheduled-job-any-field-write': {
                        table: 'sys_security_acl'
                        id: 'a95b61f9786e46d098f251f5f94562f7'
                    }
                    'acl-scheduled-job-create': {
                        table: 'sys_security_acl'
                        id: '68becfa7cede48f09dd529ef8ee5bcab'
                    }
                    'acl-scheduled-job-delete': {
                        table: 'sys_security_acl'
                        id: 'b9bc5ff8a7c84fdc8bff50c9ef0b43c9'
                    }
                    'acl-scheduled-job-read': {
                        table: 'sys_security_acl'
                        id: 'cf1f60fbc74f4a12b594005970ea95e0'
                    }
                    'acl-scheduled-job-time-of-day-write': {
                        table: 'sys_security_acl'
                        id: '45392bb4b7ce4a459593f6dfe017de84'
                    }
                    'acl-scheduled-job-time-zone-write': {
                        table: 'sys_security_acl'
                        id: 'c9bff18c39c549d9bce498843098e6e9'
                    }
                    'acl-scheduled-job-write': {
                        table: 'sys_security_acl'
                        id: 'b336ef7db33a408b8b106f9c003d0b4d'
                    }
                    'acl-software-model-any-field-write': {
                        table: 'sys_security_acl'
                        id: '356059dbc52f448ea73bf5a0c79256e0'
                    }
                    'acl-software-model-create': {
                        table: 'sys_security_acl'
                        id: '99012598013348f3bac17d0838f36cbd'
                    }
                    'acl-software-model-delete': {
                        table: 'sys_security_acl'
                        id: '4a5b1c247756451b9147eb64a768d1fe'
                    }
                    'acl-software-model-display-name-write': {
                        table: 'sys_security_acl'
                        id: 'de9d2b3259fd4a8899bae92538124dda'
                    }
                    'acl-software-model-edition-write': {
                        table: 'sys_security_acl'
                        id: 'e90d84a0f0ca45aba787f4c4f848ee05'
                    }
                    'acl-software-model-paid-write': {
                        table: 'sys_security_acl'
                        id: '2fccabc143824ea1b9ce5e0e77284975'
                    }
                    'acl-software-model-product-write': {
                        table: 'sys_security_acl'
                        id: '233603d44e694148bc981d0b03c5d5c5'
                    }
                    'acl-software-model-publisher-write': {
                        table: 'sys_security_acl'
                        id: '8903bee7badd4e258043d7fad7503481'
                    }
                    'acl-software-model-read': {
                        table: 'sys_security_acl'
                        id: 'fb6d595c67ff44298b02661080f1edd4'
                    }
                    'acl-software-model-subscription-identifier-write': {
                        table: 'sys_security_acl'
                        id: '7ea31b79923840488d8bd6b93ff084c8'
                    }
                    'acl-software-model-write': {
                        table: 'sys_security_acl'
                        id: '9e6a527a69d14f6aa989a53eff0139c7'
                    }
                    'acl-subscription-any-field-write': {
                        table: 'sys_security_acl'
                        id: '891ea347809240a592762393df9ee692'
                    }
                    'acl-subscription-create': {
                        table: 'sys_security_acl'
                        id: '2e399315eec747078a661384fe3638af'
                    }
                    'acl-subscription-delete': {
                        table: 'sys_security_acl'
                        id: '95d4cd4dac764200a6332a04e9d65da5'
                    }
                    'acl-subscription-read': {
                        table: 'sys_security_acl'
                        id: '507286601d2c461d8518e7a40e97b879'
                    }
                    'acl-subscription-user-write': {
                        table: 'sys_security_acl'
                        id: 'd2bec8a1b1094e41b896c21fc497ce77'
                    }
                    'acl-subscription-write': {
                        table: 'sys_security_acl'
                        id: 'e259fdf174c1471b85d18071164f4b46'
                    }
                    'acl-unrecognized-identifier-any-field-write': {
                        table: 'sys_security_acl'
                        id: 'e50f7e44f30b474fbd02cc4984d6b883'
                    }
                    'acl-unrecognized-identifier-create': {
                        table: 'sys_security_acl'
                        id: 'eb608c66e03e4ab5a578e1004d92a3d1'
                    }
                    'acl-unrecognized-identifier-delete': {
                        table: 'sys_security_acl'
                        id: 'b13a880980aa4b229051548451d92827'
                    }
                    'acl-unrecognized-identifier-read': {
                        table: 'sys_security_acl'
                        id: '0dc6f90d670e42db942287a8b2c4bc5f'
                    }
                    'acl-unrecognized-identifier-software-model-write': {
                        table: 'sys_security_acl'
                        id: '32ba3cfb1f9a4c5c9b696128694ea551'
                    }
                    'acl-unrecognized-identifier-write': {
                        table: 'sys_security_acl'
                        id: '92e5a87852f3483d89d65aa6308e24ff'
                    }
                    'acl-user-exclusion-create': {
                        table: 'sys_security_acl'
                        id: '8014352b238e4f98aca4e1cc2c68caa1'
                    }
                    'acl-user-exclusion-delete': {
                        table: 'sys_security_acl'
                        id: '4e3e7d94979f43c5b06cf491ea530e9f'
                    }
                    'acl-user-exclusion-read': {
                        table: 'sys_security_acl'
                        id: '4ddc63235b974c018fa95c3e66a7edd9'
                    }
                    'acl-user-exclusion-write': {
                        table: 'sys_security_acl'
                        id: '47c52d4ef5bf4009b8004eb5c466affe'
                    }
                    'action-download-subscriptions': {
                        table: 'sys_hub_action_type_definition'
                        id: '91b7ba776f964774a1ad0cf9048ff91a'
                    }
                    'action-new-profile': {
                        table: 'sys_ui_action'
                        id: '20ad5177829142d18314da261f20c3ca'
                    }
                    'action-reclaim-subscription': {
                        table: 'sys_hub_action_type_definition'
                        id: '1f2965e0aba54ae4b01edc3e1ddf6629'
                    }
                    'action-save-new-profile': {
                        table: 'sys_ui_action'
                        id: 'e3cc6f48af234844985e3b08a964ae79'
                    }
                    'action-save-profile': {
                        table: 'sys_ui_action'
                        id: 'd1a42d217a1f4b7ea453195ca74a60bb'
                    }
                    'alias-miro-enterprise': {
                        table: 'sys_alias'
                        id: '23e2165b437f435b8b590c30662e9d61'
                    }
                    'alias-miro-enterprise-scim': {
                        table: 'sys_alias'
                        id: '180bbe31dfaa48e9a291d6c57be33649'
                    }
                    'applicability-license-operations': {
                        table: 'sys_ux_applicability'
                        id: '688bf52188524054942644e3c88cbb23'
                    }
                    'apply-picked-model': {
                        table: 'sys_script'
                        id: '42334ada73854168af15018299d816b5'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: '483ad3637b584e28bc00e8708ee86276'
                    }
                    'call-download-subscriptions': {
                        table: 'sys_hub_action_instance_v2'
                        id: '69397c839c8a436db97aa3b68adfa304'
                    }
                    'call-reclaim-subscription': {
                        table: 'sys_hub_action_instance_v2'
                        id: 'f4e3d3782a8443e9b70482bcc5c6ac52'
                    }
                    'carry-profile-change': {
                        table: 'sys_script'
                        id: '8bbfea92ea8b4426bb517f81fd8cd281'
                    }
                    'check-job-times': {
                        table: 'sys_script'
                        id: 'c47d667ed976484092bf373242e613a4'
                    }
                    'check-profile-change': {
                        table: 'sys_script'
                        id: '3ababa1d1142448aa9304e2508e8fef0'
                    }
                    'client-threshold-effect': {
                        table: 'sys_script_client'
                        id: '63b5eedcca67440dacd752b46a1df651'
                    }
                    'dashboard-license-operations': {
                        table: 'par_dashboard'
                        id: 'cdf0d449ce924c60857d22b8a0223985'
                    }
                    'dashboard-overview': {
                        table: 'par_dashboard_tab'
                        id: '7186b660b78641b7b50fcd329ac1875b'
                    }
                    'delete-profile': {
                        table: 'sys_ui_action'
                        id: 'f2ecaf2cc7254b16bdf3f053f2d3b2c3'
                    }
                    'delete-with-profile': {
                        table: 'sys_script'
                        id: '43d16e612eff420cb310ffdad1623d23'
                    }
                    'event-consent-approver-en': {
                        table: 'sysevent_register'
                        id: '48f3d2816c5e4d0ab8c5ebe67fa69a61'
                    }
                    'event-consent-approver-ja': {
                        table: 'sysevent_register'
                        id: 'a4ceff2e69114044ae8b092222ff846a'
                    }
                    'event-consent-person-en': {
                        table: 'sysevent_register'
                        id: '49eeb6dc17944ec38acc451540e93a1f'
                    }
                    'event-consent-person-ja': {
                        table: 'sysevent_register'
                        id: 'e1579e32e3824d6a884e2afe81704460'
                    }
                    'event-profile-purge': {
                        table: 'sysevent_register'
                        id: '84936238705344d4a647fe447cd62155'
                    }
                    'event-run-slice': {
                        table: 'sysevent_register'
                        id: 'b52c489a8e184a8c9f7e394aef77cdc0'
                    }
                    'fix-roles': {
                        table: 'sys_script_fix'
                        id: 'baa6ad024c804dddab3d7b7c0f0b75b3'
                    }
                    'keep-missing': {
                        table: 'sys_ui_action'
                        id: '5246397fbe534cb7a5c05402fb3151ee'
                    }
                    'list-candidates-all': {
                        table: 'sys_ux_list'
                        id: 'f17753f1994e450a8260321b2f224c5f'
                    }
                    'list-candidates-all-audience': {
                        table: 'sys_ux_applicability_m2m_list'
                        id: '4af89dae58bd48818a63b32066467e2f'
                    }
                    'list-candidates-attention': {
                        table: 'sys_ux_list'
                        id: 'f81461cce07443979916985e13a043eb'
                    }
                    'list-candidates-attention-audience': {
                        table: 'sys_ux_applicability_m2m_list'
                        id: 'fca47c092d54444fa0041c249a5e0568'
                    }
                    'list-candidates-open': {
                        table: 'sys_ux_list'
                        id: '98e306fd37dd4933969aff75b09ad0fe'
                    }
                    'list-candidates-open-audience': {
                        table: 'sys_ux_applicability_m2m_list'
                        id: '38356b545e1f440cbc32fedb7cab0114'
                    }
                    'list-candidates-reclaimed': {
                        table: 'sys_ux_list'
                        id: '461ecf72aa844257a0c971051464e531'
                    }
                    'list-candidates-reclaimed-audience': {
                        table: 'sys_ux_applicability_m2m_list'
                        id: '5560003374ae4d7dbdb08f9320bc7741'
                    }
                    'list-control-candidates': {
                        table: 'sys_ui_list_control'
                        id: '7c66e74c56034761a208d1bcfd441d6f'
                    }
                    'list-control-identifier-exclusions': {
                        table: 'sys_ui_list_control'
                        id: 'cc12f9ce927c44f3be02675451d606d4'
                    }
                    'list-control-jobs': {
                        table: 'sys_ui_list_control'
                        id: '5ecdc2baffe545fca3d8c581aac9bd6f'
                    }
                    'list-control-models': {
                        table: 'sys_ui_list_control'
                        id: 'f37be56766a9424d84b47e9a0d72505e'
                    }
                    'list-control-profile-candidates': {
                        table: 'sys_ui_list_control'
                        id: '6256c4eb89be4d0e8dd69ad892662a0d'
                    }
                    'list-control-profile-jobs': {
                        table: 'sys_ui_list_control'
                        id: 'd69e37ed73a14344b89934b50b9a6ade'
                    }
                    'list-control-profile-models': {
                        table: 'sys_ui_list_control'
                        id: '816361b90f654316aa3028021dadc2f0'
                    }
                    'list-control-profile-reactivated': {
                        table: 'sys_ui_list_control'
                        id: 'e5b55f101d5b444992788a520ba823a4'
                    }
                    'list-control-profile-results': {
                        table: 'sys_ui_list_control'
                        id: '2d1a4a1522884e938bfcc778c553400d'
                    }
                    'list-control-profile-subscriptions': {
                        table: 'sys_ui_list_control'
                        id: '6fc454249b964839b96a9af39ddfaf5c'
                    }
                    'list-control-profile-unrecognized': {
                        table: 'sys_ui_list_control'
                        id: '148220daba7e4a48b99574c63dc65e1e'
                    }
                    'list-control-profiles': {
                        table: 'sys_ui_list_control'
                        id: '5ae16b5a9ecf40f4bbfc212b9d0e5bc5'
                    }
                    'list-control-questions': {
                        table: 'sys_ui_list_control'
                        id: '86fb3b2d48fa41eabade2abd387c591c'
                    }
                    'list-control-results': {
                        table: 'sys_ui_list_control'
                        id: 'a704c31777ba491381490423b54d8abe'
                    }
                    'list-control-rules': {
                        table: 'sys_ui_list_control'
                        id: '0f8fae4f4df44efb92d4c9679e43cb45'
                    }
                    'list-control-subscriptions': {
                        table: 'sys_ui_list_control'
                        id: 'f7bc4550473c4d27a84fb0abdeba8964'
                    }
                    'list-control-unrecognized': {
                        table: 'sys_ui_list_control'
                        id: 'be4d0645314a46ad8c1e40157fe1815c'
                    }
                    'list-control-user-exclusions': {
                        table: 'sys_ui_list_control'
                        id: '8f02fea1023249beaac4da7df47861c4'
                    }
                    'list-direct-profiles': {
                        table: 'sys_ux_list'
                        id: '04be62d2b2ad449dae6c93d0d09f060c'
                    }
                    'list-direct-profiles-audience': {
                        table: 'sys_ux_applicability_m2m_list'
                        id: '7daf0bc2f87047b59edabc8612722a2e'
                    }
                    'list-identifier-exclusions': {
                        table: 'sys_ux_list'
                        id: '03958bf946594075abe271f9b17e0cc5'
                    }
                    'list-identifier-exclusions-audience': {
                        table: 'sys_ux_applicability_m2m_list'
                        id: 'd4c5416f4d8a4cbaacff1e1806970485'
                    }
                    'list-job-results': {
                        table: 'sys_ux_list'
                        id: '60ee924b622f459b97d705efafa942d9'
                    }
                    'list-job-results-audience': {
                        table: 'sys_ux_applicability_m2m_list'
                        id: 'fb238870cfb34d2584c388f630da1c9d'
                    }
                    'list-job-results-failed': {
                        table: 'sys_ux_list'
                        id: 'bfd717dfc66e4e8da011d7dc60d06ff1'
                    }
                    'list-job-results-failed-audience': {
                        table: 'sys_ux_applicability_m2m_list'
                        id: 'e523ff7fbae6474e9ae8ac344c7fd379'
                    }
                    'list-models': {
                        table: 'sys_ux_list'
                        id: '7237049780904a08ad3f2efe6b6ddb93'
                    }
                    'list-models-audience': {
                        table: 'sys_ux_applicability_m2m_list'
                        id: 'dabbaf28a6cc4a1ab753924a2f50ae63'
                    }
                    'list-rules': {
                        table: 'sys_ux_list'
                        id: 'bc45abe98f2a43efa8176b1f6adb9b3c'
                    }
                    'list-rules-audience': {
                        table: 'sys_ux_applicability_m2m_list'
                        id: '6fbd1b5fe0844291b8d0459511ef50bb'
                    }
                    'list-scheduled-jobs': {
                        table: 'sys_ux_list'
                        id: '58804819441f4b5eb9941a3ef31212a7'
                    }
                    'list-scheduled-jobs-audience': {
                        table: 'sys_ux_applicability_m2m_list'
                        id: '865f4e5369514df48db82ef9a87a9432'
                    }
                    'list-unrecognized': {
                        table: 'sys_ux_list'
                        id: 'f5674ebe17c44223ab7e3e26929e2db9'
                    }
                    'list-unrecognized-audience': {
                        table: 'sys_ux_applicability_m2m_list'
                        id: '549686e1fbe740ff9560e404ddcbfb94'
                    }
                    'list-user-exclusions': {
                        table: 'sys_ux_list'
                        id: '0c3b73efb6ff473f9efd5d7a6e78b51b'
                    }
                    'list-user-exclusions-audience': {
                        table: 'sys_ux_applicability_m2m_list'
                        id: '3654bc352ffb48bfb6acb00965d2e2e7'
                    }
                    'list-user-subscriptions': {
                        table: 'sys_ux_list'
                        id: '5946024543f541c6a66507d87ca09367'
                    }
                    'list-user-subscriptions-audience': {
                        table: 'sys_ux_applicability_m2m_list'
                        id: 'a7950fa760f64e79a5cfcac005bddf92'
                    }
                    'list-without-user': {
                        table: 'sys_ux_list'
                        id: 'c63d5a8177fd4f3a86d3800cb3e55425'
                    }
                    'list-without-user-audience': {
                        table: 'sys_ux_applicability_m2m_list'
                        id: '79142a884d0e49e58ce9354fe2894345'
                    }
                    'lists-category-jobs': {
                        table: 'sys_ux_list_category'
                        id: '6c425eb5e3a748e595cbe01b75e7b1a8'
                    }
                    'lists-category-license-usage': {
                        table: 'sys_ux_list_category'
                        id: '8f2a588464284df2a3118a71ad142ef2'
                    }
                    'lists-category-user-subscriptions': {
                        table: 'sys_ux_list_category'
                        id: 'd108dd6dd1484e37982f796bedeecb67'
                    }
                    'lists-license-operations': {
                        table: 'sys_ux_list_menu_config'
                        id: '170c151257ce48259af2ea31636d3b30'
                    }
                    'mail-consent-approver-en': {
                        table: 'sysevent_email_action'
                        id: '73b2bcdde1f740b59078a8b86007dd48'
                    }
                    'mail-consent-approver-ja': {
                        table: 'sysevent_email_action'
                        id: '0884b0e5da7848d39f23b37106ccefbd'
                    }
                    'mail-consent-person-en': {
                        table: 'sysevent_email_action'
                        id: 'cdd7ae7cffa34a7094e2339191d763ba'
                    }
                    'mail-consent-person-ja': {
                        table: 'sysevent_email_action'
                        id: '2f09daa0221944cda4b43b9c0fd8dffb'
                    }
                    'mail-script-consent-links': {
                        table: 'sys_script_email'
                        id: '43c01f76dd744878b86885b153ec5275'
                    }
                    'menu-software-asset': {
                        table: 'sys_app_application'
                        id: 'e6980c0702204ab2a5ebee2f0b6dd4a6'
                    }
                    'message-announce.cancel-en': {
                        table: 'sys_ui_message'
                        id: 'ea0823e030224f0cb63337c148524dbd'
                    }
                    'message-announce.cancel-ja': {
                        table: 'sys_ui_message'
                        id: '71a7e3b1abd0404eb3f52cbb34e27d17'
                    }
                    'message-announce.certain-en': {
                        table: 'sys_ui_message'
                        id: '0c452489a05245d3bdebbfbafa921a03'
                    }
                    'message-announce.certain-ja': {
                        table: 'sys_ui_message'
                        id: 'a27404d15fbd4d72b3b7cddbe6c146e5'
                    }
                    'message-announce.changed-en': {
                        table: 'sys_ui_message'
                        id: 'c5c751a1bc1a4ae1b658cff828e764a5'
                    }
                    'message-announce.changed-ja': {
                        table: 'sys_ui_message'
                        id: '7c1f87005c9e47548bcb0e6abe8168ec'
                    }
                    'message-announce.left-en': {
                        table: 'sys_ui_message'
                        id: 'e37435bfbfac4e248f20ac21b5fb52db'
                    }
                    'message-announce.left-ja': {
                        table: 'sys_ui_message'
                        id: '0861ab1bee2847eb98e14dc453733e80'
                    }
                    'message-announce.left.one-en': {
                        table: 'sys_ui_message'
                        id: 'f65f042e9563471887ad8a5231b8c10e'
                    }
                    'message-announce.left.one-ja': {
                        table: 'sys_ui_message'
                        id: 'b2a66ff11f5141d398f6a99aa8c25f98'
                    }
                    'message-announce.profile.asked-en': {
                        table: 'sys_ui_message'
                        id: '7cb4426218b4430488e6939e33342952'
                    }
                    'message-announce.profile.asked-ja': {
                        table: 'sys_ui_message'
                        id: '4be1bfb4e79e4a71b9fecf74c76e6198'
                    }
                    'message-announce.profile.asked.one-en': {
                        table: 'sys_ui_message'
                        id: '7c44fc25161e446482a7061a3fa7f318'
                    }
                    'message-announce.profile.asked.one-ja': {
                        table: 'sys_ui_message'
                        id: 'a958b257b8c440028a27a208ddb3ef65'
                    }
                    'message-announce.profile.deactivated-en': {
                        table: 'sys_ui_message'
                        id: '5035f9a449824508a679a76bfe46d6c4'
                    }
                    'message-announce.profile.deactivated-ja': {
                        table: 'sys_ui_message'
                        id: '2d6a2ee13e0c48a1be2fdf667aea998a'
                    }
                    'message-announce.profile.deactivated.one-en': {
                        table: 'sys_ui_message'
                        id: '05df3d77204e4abeb4ddc2d659fe5672'
                    }
                    'message-announce.profile.deactivated.one-ja': {
                        table: 'sys_ui_message'
                        id: '089bd182b02a44859dea4849092137d0'
                    }
                    'message-announce.profile.mixed-en': {
                        table: 'sys_ui_message'
                        id: '8ea19876586445aba845442bc15e5d2c'
                    }
                    'message-announce.profile.mixed-ja': {
                        table: 'sys_ui_message'
                        id: 'f0ee0b9b2d9e4142963c89199d6488b9'
                    }
                    'message-announce.reclaim.button-en': {
                        table: 'sys_ui_message'
                        id: '8999b6ce56914687bf0a3fac16534314'
                    }
                    'message-announce.reclaim.button-ja': {
                        table: 'sys_ui_message'
                        id: '4949cc7e656440e79811d9cca075e6be'
                    }
                    'message-announce.reclaim.title-en': {
                        table: 'sys_ui_message'
                        id: '12f82df893544ff8bc7462684fd7166c'
                    }
                    'message-announce.reclaim.title-ja': {
                        table: 'sys_ui_message'
                        id: '0c67c213567548a2a74bf0661105841c'
                    }
                    'message-announce.reclaim.title.one-en': {
                        table: 'sys_ui_message'
                        id: '190ecd3386fa4064834bb5889fe83b18'
                    }
                    'message-announce.reclaim.title.one-ja': {
                        table: 'sys_ui_message'
                        id: '3eb84b6ccad34d84b09fe59031d401ef'
                    }
                    'message-announce.retry.button-en': {
                        table: 'sys_ui_message'
                        id: '265600854a5a40f49af412a3ac7cb6ea'
                    }
                    'message-announce.retry.button-ja': {
                        table: 'sys_ui_message'
                        id: 'f8199a1ae58b4fd1a57aac464c815cf7'
                    }
                    'message-announce.retry.title-en': {
                        table: 'sys_ui_message'
                        id: '2e0fb1712e404dd4aaae6ce7afd21c41'
                    }
                    'message-announce.retry.title-ja': {
                        table: 'sys_ui_message'
                        id: '578359484c884d06bff77d07c19485ae'
                    }
                    'message-announce.retry.title.one-en': {
                        table: 'sys_ui_message'
                        id: 'd48304e672e8494a8ba442131e3d4b80'
                    }
                    'message-announce.retry.title.one-ja': {
                        table: 'sys_ui_message'
                        id: '47920d6cff7f4e3286f3ddb0c823dc00'
                    }
                    'message-announce.saving-en': {
                        table: 'sys_ui_message'
                        id: '6375eba532e548089dfe3bee5f473e57'
                    }
                    'message-announce.saving-ja': {
                        table: 'sys_ui_message'
                        id: 'd3b9c0f8c07a41ed8532ae695d6e1432'
                    }
                    'message-announce.saving.partly-en': {
                        table: 'sys_ui_message'
                        id: 'dd4fdcd6e0f84bedad1dc59fd36bb058'
                    }
                    'message-announce.saving.partly-ja': {
                        table: 'sys_ui_message'
                        id: '423303d5db274eae94d0785630a9a173'
                    }
                    'message-announce.saving.unknown-en': {
                        table: 'sys_ui_message'
                        id: '2a2b8f09107d43649cabb070662f10fe'
                    }
                    'message-announce.saving.unknown-ja': {
                        table: 'sys_ui_message'
                        id: '1e4b73908a574f5ab74724b0e0ade042'
                    }
                    'message-banner.job_asks-en': {
                        table: 'sys_ui_message'
                        id: 'e82fafa1a1ee44e085a53effe7c76a8f'
                    }
                    'message-banner.job_asks-ja': {
                        table: 'sys_ui_message'
                        id: 'c7e4e6e158b44c9faa8f6ff709abb277'
                    }
                    'message-banner.job_failed-en': {
                        table: 'sys_ui_message'
                        id: 'bfc8b78199784b92986bb5744a787d2f'
                    }
                    'message-banner.job_failed-ja': {
                        table: 'sys_ui_message'
                        id: 'edaeb1e019b04ba2a9be979902515435'
                    }
                    'message-banner.next-en': {
                        table: 'sys_ui_message'
                        id: 'd1380f14cdaa4f66a29291808073d0c5'
                    }
                    'message-banner.next-ja': {
                        table: 'sys_ui_message'
                        id: '359a45cec553450786d45129f61b99b5'
                    }
                    'message-banner.open-en': {
                        table: 'sys_ui_message'
                        id: '3dd2f270f9784571bd9b831302ded6e2'
                    }
                    'message-banner.open-ja': {
                        table: 'sys_ui_message'
                        id: '4bde758c5538418bae57bbf5af5d0b10'
                    }
                    'message-candidates.csv-en': {
                        table: 'sys_ui_message'
                        id: '9364f8efba7e4db5ab1038abb6760545'
                    }
                    'message-candidates.csv-ja': {
                        table: 'sys_ui_message'
                        id: '55da193ef72945ad9edb2f4dd1b08153'
                    }
                    'message-candidates.refreshing-en': {
                        table: 'sys_ui_message'
                        id: '760ecb410b3242648c42a8def0979ad1'
                    }
                    'message-candidates.refreshing-ja': {
                        table: 'sys_ui_message'
                        id: '99a78652ddd14e0792a8dd372053f75a'
                    }
                    'message-checklist.connect.role-en': {
                        table: 'sys_ui_message'
                        id: '68d9cdd2861a4fd291691d9eb7484a77'
                    }
                    'message-checklist.connect.role-ja': {
                        table: 'sys_ui_message'
                        id: '0981709de6194e77b05eb373e83cb130'
                    }
                    'message-checklist.download-en': {
                        table: 'sys_ui_message'
                        id: '620fbfefe72a4665b77df9b04f76ac37'
                    }
                    'message-checklist.download-ja': {
                        table: 'sys_ui_message'
                        id: '87af847ab10b438ebc24e7212bf150c0'
                    }
                    'message-checklist.download.choose-en': {
                        table: 'sys_ui_message'
                        id: '48ccb288d99f49b6b92f9f9291984920'
                    }
                    'message-checklist.download.choose-ja': {
                        table: 'sys_ui_message'
                        id: '5713757163a6472b94f39758e48a2804'
                    }
                    'message-checklist.download.how-en': {
                        table: 'sys_ui_message'
                        id: '9aeb97988c084c2f9b8dc757869aa53b'
                    }
                    'message-checklist.download.how-ja': {
                        table: 'sys_ui_message'
                        id: '5b6fdbc493124fca993b3f5726a98e3a'
                    }
                    'message-checklist.download.token-en': {
                        table: 'sys_ui_message'
                        id: '4480e8b25622496cb4e94a4edf697807'
                    }
                    'message-checklist.download.token-ja': {
                        table: 'sys_ui_message'
                        id: 'fec7f17fb813421c8e4587d647b8d764'
                    }
                    'message-checklist.next-en': {
                        table: 'sys_ui_message'
                        id: '4be2d1ef9027470784a46280cdd4daaa'
                    }
                    'message-checklist.next-ja': {
                        table: 'sys_ui_message'
                        id: 'fcad544537c1437e91c262364b9616c5'
                    }
                    'message-checklist.open-en': {
                        table: 'sys_ui_message'
                        id: '5caad09ab3d94c1cb01d0fa089edb880'
                    }
                    'message-checklist.open-ja': {
                        table: 'sys_ui_message'
                        id: '7f703d263ce74d9d82e462b61c4c37bc'
                    }
                    'message-checklist.publish-en': {
                        table: 'sys_ui_message'
                        id: '0c81c31fac8a4c8cbb23225094a83a56'
                    }
                    'message-checklist.publish-ja': {
                        table: 'sys_ui_message'
                        id: '59f6b6e3a7074c319daf8691a6d4f677'
                    }
                    'message-checklist.publish.how-en': {
                        table: 'sys_ui_message'
                        id: '9738e4fc47eb40aca31f0cd57e5bad63'
                    }
                    'message-checklist.publish.how-ja': {
                        table: 'sys_ui_message'
                        id: '98f74fdf789743da9844dc28512ce7e1'
                    }
                    'message-checklist.reclaim-en': {
                        table: 'sys_ui_message'
                        id: '896c855d9bae456999cc610008e2c7e5'
                    }
                    'message-checklist.reclaim-ja': {
                        table: 'sys_ui_message'
                        id: '60aaad32d0e04cf6aa41aef9936a39ef'
                    }
                    'message-checklist.reclaim.choose-en': {
                        table: 'sys_ui_message'
                        id: '75bc06e72348445ca64f1840a868d226'
                    }
                    'message-checklist.reclaim.choose-ja': {
                        table: 'sys_ui_message'
                        id: '7a10b25e154443df80738c68bcd54ebc'
                    }
                    'message-checklist.reclaim.how-en': {
                        table: 'sys_ui_message'
                        id: 'aa9ac4b855eb4a6f8ad7484cfb7638b9'
                    }
                    'message-checklist.reclaim.how-ja': {
                        table: 'sys_ui_message'
                        id: '56d195c45d1b4f5a91be7ad465b4b790'
                    }
                    'message-checklist.reclaim.off-en': {
                        table: 'sys_ui_message'
                        id: 'e74fce6b4e1c40c891c3ebc3a5c3fe6f'
                    }
                    'message-checklist.reclaim.off-ja': {
                        table: 'sys_ui_message'
                        id: 'd75e98a76058472e9be6a27ed3649427'
                    }
                    'message-checklist.save-en': {
                        table: 'sys_ui_message'
                        id: '40c6838975eb4d4087cafcdb0b25427c'
                    }
                    'message-checklist.save-ja': {
                        table: 'sys_ui_message'
                        id: '6828928328d74f699a77b44836e5cced'
                    }
                    'message-checklist.save.how-en': {
                        table: 'sys_ui_message'
                        id: 'f892168b688649da8e6055cef8341864'
                    }
                    'message-checklist.save.how-ja': {
                        table: 'sys_ui_message'
                        id: '3acbb9879f2448989f94e70febad74e8'
                    }
                    'message-checklist.state.done-en': {
                        table: 'sys_ui_message'
                        id: 'f5919423b3294a79beeabb43cd242301'
                    }
                    'message-checklist.state.done-ja': {
                        table: 'sys_ui_message'
                        id: 'f35014ee3f0148219733d967345ac09a'
                    }
                    'message-checklist.state.failed-en': {
                        table: 'sys_ui_message'
                        id: '516ef9a854fc45fa867fda732cfad85b'
                    }
                    'message-checklist.state.failed-ja': {
                        table: 'sys_ui_message'
                        id: 'c0fae17677bb4d6899c6317a95c83afc'
                    }
                    'message-checklist.state.not_needed-en': {
                        table: 'sys_ui_message'
                        id: '4ee2dc01165947e6a761dea2d6c416b4'
                    }
                    'message-checklist.state.not_needed-ja': {
                        table: 'sys_ui_message'
                        id: 'ebcfe7edcdda46f59dab2029da0ec3a8'
                    }
                    'message-checklist.state.to_do-en': {
                        table: 'sys_ui_message'
                        id: '418ab42e39d143f4932edba3d29e5edf'
                    }
                    'message-checklist.state.to_do-ja': {
                        table: 'sys_ui_message'
                        id: 'f230c6cd9c5a46a795461d728890d95a'
                    }
                    'message-checklist.state.waiting-en': {
                        table: 'sys_ui_message'
                        id: 'dd73e37988c544bd9c3e30873b1a5e2f'
                    }
                    'message-checklist.state.waiting-ja': {
                        table: 'sys_ui_message'
                        id: 'b450f61b4d2b47e79ee23c4e7e18843d'
                    }
                    'message-checklist.subflows-en': {
                        table: 'sys_ui_message'
                        id: '07ee101a182e4c128bfdfb4be9630ad6'
                    }
                    'message-checklist.subflows-ja': {
                        table: 'sys_ui_message'
                        id: '2b8b13e4229c489e9d02fde2fa9929e7'
                    }
                    'message-checklist.subflows.choose_download-en': {
                        table: 'sys_ui_message'
                        id: '92593429e3af4eeabcc34995965104a7'
                    }
                    'message-checklist.subflows.choose_download-ja': {
                        table: 'sys_ui_message'
                        id: '51b56e5797d54ea499e47d7b169fdff0'
                    }
                    'message-checklist.subflows.choose_reclaim-en': {
                        table: 'sys_ui_message'
                        id: 'f887becf3cfb42aa9a6910d0232b7589'
                    }
                    'message-checklist.subflows.choose_reclaim-ja': {
                        table: 'sys_ui_message'
                        id: '025f846f3a114ce68bec224ee15258bb'
                    }
                    'message-checklist.subflows.inactive-en': {
                        table: 'sys_ui_message'
                        id: '2b58e4a276934c8b8c48107671a54334'
                    }
                    'message-checklist.subflows.inactive-ja': {
                        table: 'sys_ui_message'
                        id: 'e7a25e1441fe48069d329163eb967f3d'
                    }
                    'message-checklist.validate-en': {
                        table: 'sys_ui_message'
                        id: '57a7c564c49c481aa5e58be9f1afe56b'
                    }
                    'message-checklist.validate-ja': {
                        table: 'sys_ui_message'
                        id: 'd2a84ed4b1cb468db801b78adb1b701c'
                    }
                    'message-checklist.validate.again-en': {
                        table: 'sys_ui_message'
                        id: '54a9cd7fd07b4f47ac81d3faf8ec58d3'
                    }
                    'message-checklist.validate.again-ja': {
                        table: 'sys_ui_message'
                        id: '9a7ae99a59434d52919fa6916dc10351'
                    }
                    'message-checklist.validate.how-en': {
                        table: 'sys_ui_message'
                        id: 'a838040aeb904566bf9aefd26f8e8e84'
                    }
                    'message-checklist.validate.how-ja': {
                        table: 'sys_ui_message'
                        id: '157da8d460e34cef879c0051ec966dea'
                    }
                    'message-connection.alias-en': {
                        table: 'sys_ui_message'
                        id: '5908bc0b45654690845f876d48201275'
                    }
                    'message-connection.alias-ja': {
                        table: 'sys_ui_message'
                        id: 'ac227c9c6505461ab039498a6a3cc410'
                    }
                    'message-connection.alias.next-en': {
                        table: 'sys_ui_message'
                        id: '5a24d9673e604e2bb6b734d72b279f1d'
                    }
                    'message-connection.alias.next-ja': {
                        table: 'sys_ui_message'
                        id: '209442c0fcac4500a28798a362ad0e0f'
                    }
                    'message-connection.connection-en': {
                        table: 'sys_ui_message'
                        id: '86a543ccb55f4836bd9fa246f04f2ee6'
                    }
                    'message-connection.connection-ja': {
                        table: 'sys_ui_message'
                        id: '29a464e4a9d744b0b059056f952b2c3a'
                    }
                    'message-connection.connection.next-en': {
                        table: 'sys_ui_message'
                        id: '53c6595a824e48a69419f14567b9b2a5'
                    }
                    'message-connection.connection.next-ja': {
                        table: 'sys_ui_message'
                        id: 'a2946e1147574f3a86c700e82fb24295'
                    }
                    'message-connection.credential-en': {
                        table: 'sys_ui_message'
                        id: 'a71851e2825646f9af67d443f65f1aa2'
                    }
                    'message-connection.credential-ja': {
                        table: 'sys_ui_message'
                        id: '5020d1eb8a2d439093847c44799ce2ae'
                    }
                    'message-connection.credential.next-en': {
                        table: 'sys_ui_message'
                        id: '8c01fa729b1541a98573e109eb47e489'
                    }
                    'message-connection.credential.next-ja': {
                        table: 'sys_ui_message'
                        id: '18874f1380b941f4b1cea9cc14776e17'
                    }
                    'message-connection.url-en': {
                        table: 'sys_ui_message'
                        id: 'd5d3c3f9b4ff4b5e9649dc7d20fd131b'
                    }
                    'message-connection.url-ja': {
                        table: 'sys_ui_message'
                        id: '2d4339dee2054f96a17443fe88fa5035'
                    }
                    'message-connection.url.next-en': {
                        table: 'sys_ui_message'
                        id: 'c8b1da0e427b40fdb21cea12151a8fa9'
                    }
                    'message-connection.url.next-ja': {
                        table: 'sys_ui_message'
                        id: '2c8be882419b419e881a0b695bba01a8'
                    }
                    'message-consent.approver.due-en': {
                        table: 'sys_ui_message'
                        id: '9edd5ab4051549b390ffee9dd510b279'
                    }
                    'message-consent.approver.due-ja': {
                        table: 'sys_ui_message'
                        id: 'a356771f93f04aa4b217d9a94b96a082'
                    }
                    'message-consent.approver.keep-en': {
                        table: 'sys_ui_message'
                        id: '1ccbaa9d5bf64f07884009eda6e8a40b'
                    }
                    'message-consent.approver.keep-ja': {
                        table: 'sys_ui_message'
                        id: 'db27ae0572d7438f8222c164432f6a52'
                    }
                    'message-consent.approver.question-en': {
                        table: 'sys_ui_message'
                        id: 'a652d0bb70ee46f799917487a82fb584'
                    }
                    'message-consent.approver.question-ja': {
                        table: 'sys_ui_message'
                        id: 'fd6e50580e434beea64ea55fdc7fd393'
                    }
                    'message-consent.approver.release-en': {
                        table: 'sys_ui_message'
                        id: 'e2673271d5564c9fb465695df88ea11d'
                    }
                    'message-consent.approver.release-ja': {
                        table: 'sys_ui_message'
                        id: '75bc5b40610549d7b24679baa304360f'
                    }
                    'message-consent.approver.why-en': {
                        table: 'sys_ui_message'
                        id: '511e8a52d4e7465bb007a631c9bfd947'
                    }
                    'message-consent.approver.why-ja': {
                        table: 'sys_ui_message'
                        id: 'f825c997f34b4529ac69ac559722ed65'
                    }
                    'message-consent.approvers-en': {
                        table: 'sys_ui_message'
                        id: 'ca51a08f711449a3bfe7fe8842ad4c4f'
                    }
                    'message-consent.approvers-ja': {
                        table: 'sys_ui_message'
                        id: '02219ba28b3f4e96b08afaa498eacabf'
                    }
                    'message-consent.approvers.group-en': {
                        table: 'sys_ui_message'
                        id: '6fff978c6aab45ccb4ba001426e46c02'
                    }
                    'message-consent.approvers.group-ja': {
                        table: 'sys_ui_message'
                        id: '14dc4d81c4b94be4959d656b08c3e17e'
                    }
                    'message-consent.closed-en': {
                        table: 'sys_ui_message'
                        id: 'dd029f6641a8422aaa312074b5cd39a0'
                    }
                    'message-consent.closed-ja': {
                        table: 'sys_ui_message'
                        id: '2bb7de25a8d246b888dc83892c2a42d9'
                    }
                    'message-consent.expired-en': {
                        table: 'sys_ui_message'
                        id: 'ecc247b2473149e7bf7cb2bc613a17a2'
                    }
                    'message-consent.expired-ja': {
                        table: 'sys_ui_message'
                        id: '0fc8f572362d4fc8ae9caf76d751e382'
                    }
                    'message-consent.never-en': {
                        table: 'sys_ui_message'
                        id: '1b7dc1348af0473a84556784c429f2bc'
                    }
                    'message-consent.never-ja': {
                        table: 'sys_ui_message'
                        id: '9a275c66b1b04663bd858fc38279c579'
                    }
                    'message-consent.not_yours-en': {
                        table: 'sys_ui_message'
                        id: 'b1f9a8524a1f4087a76369f7c426cf3e'
                    }
                    'message-consent.not_yours-ja': {
                        table: 'sys_ui_message'
                        id: '8a5948d7feba436fa9d794a0a7b3855f'
                    }
                    'message-consent.person.keep-en': {
                        table: 'sys_ui_message'
                        id: '654b4883d3cc4aa0a300f43a62bb217b'
                    }
                    'message-consent.person.keep-ja': {
                        table: 'sys_ui_message'
                        id: '044ad9b2b7804514a811ae89f4421725'
                    }
                    'message-consent.person.question-en': {
                        table: 'sys_ui_message'
                        id: '90d98919e068467689df2119f00b0dde'
                    }
                    'message-consent.person.question-ja': {
                        table: 'sys_ui_message'
                        id: 'b4728d5723f2404bae375a3ad21bdad1'
                    }
                    'message-consent.person.release-en': {
                        table: 'sys_ui_message'
                        id: '6de1bd6910cc41779354183af1e56f4b'
                    }
                    'message-consent.person.release-ja': {
                        table: 'sys_ui_message'
                        id: '46c38565a2534abf99055440ccd910a8'
                    }
                    'message-consent.person.silence-en': {
                        table: 'sys_ui_message'
                        id: 'd63b4e9f36644fe788f62f872ff6abfe'
                    }
                    'message-consent.person.silence-ja': {
                        table: 'sys_ui_message'
                        id: 'd686ffc6958e4ebfb8b0472ae9894a9f'
                    }
                    'message-consent.person.why-en': {
                        table: 'sys_ui_message'
                        id: 'daee6383df2045c5826e5f2f4a939d62'
                    }
                    'message-consent.person.why-ja': {
                        table: 'sys_ui_message'
                        id: 'd05f8b9ef65b4ce692f200cf216e30c3'
                    }
                    'message-consent.thanks.keep_approved-en': {
                        table: 'sys_ui_message'
                        id: 'ce175454badf44079611ded640c77920'
                    }
                    'message-consent.thanks.keep_approved-ja': {
                        table: 'sys_ui_message'
                        id: '8acedd964e4f4a77922cb5bfd7a7374a'
                    }
                    'message-consent.thanks.keep_rejected-en': {
                        table: 'sys_ui_message'
                        id: '56b0433345b7471f906474bb53de2d81'
                    }
                    'message-consent.thanks.keep_rejected-ja': {
                        table: 'sys_ui_message'
                        id: '09ecdcb6c1874a1583d88ce2e1d6be4a'
                    }
                    'message-consent.thanks.keep_wanted-en': {
                        table: 'sys_ui_message'
                        id: '919344ed2fc64726a521434cb1f10ddc'
                    }
                    'message-consent.thanks.keep_wanted-ja': {
                        table: 'sys_ui_message'
                        id: 'ac127bd5428b4c32a6cd30b3db347eb0'
                    }
                    'message-consent.thanks.released-en': {
                        table: 'sys_ui_message'
                        id: 'dd6d3e7670b84021b4c7a517d4a63b5f'
                    }
                    'message-consent.thanks.released-ja': {
                        table: 'sys_ui_message'
                        id: 'b34acfd5d33645ee9aad0b7c35fb43be'
                    }
                    'message-consent.unknown-en': {
                        table: 'sys_ui_message'
                        id: 'dc5b5fa68bf6499aa467760535562b14'
                    }
                    'message-consent.unknown-ja': {
                        table: 'sys_ui_message'
                        id: '52559121feb0438f99e0d80c7e360233'
                    }
                    'message-consent.used-en': {
                        table: 'sys_ui_message'
                        id: 'e4c4353ed48e400aac0dd0d1dafdf70b'
                    }
                    'message-consent.used-ja': {
                        table: 'sys_ui_message'
                        id: 'def741c3c4744ff8bf994d6559d1c8cc'
                    }
                    'message-create.role-en': {
                        table: 'sys_ui_message'
                        id: 'b25f3570c4314b8d884df1f6497e2d6c'
                    }
                    'message-create.role-ja': {
                        table: 'sys_ui_message'
                        id: '2699f9b6b0c64716b97c07bb7c050d77'
                    }
                    'message-create.workspace-en': {
                        table: 'sys_ui_message'
                        id: 'cf1e38eaf401462591b9ab5e147373b5'
                    }
                    'message-create.workspace-ja': {
                        table: 'sys_ui_message'
                        id: 'b68a288d7d164a79a46a1398fbc7e7cd'
                    }
                    'message-create.workspace.name-en': {
                        table: 'sys_ui_message'
                        id: 'cea719b6ec6548e2a4415448453ea6b3'
                    }
                    'message-create.workspace.name-ja': {
                        table: 'sys_ui_message'
                        id: '77e011380ca54d338ea36e83a9254bb8'
                    }
                    'message-diagnosis.developer_team-en': {
                        table: 'sys_ui_message'
                        id: '9d9355aba36944418349b0b58482b3c2'
                    }
                    'message-diagnosis.developer_team-ja': {
                        table: 'sys_ui_message'
                        id: '4539e2292c2549939b77abfaeef58400'
                    }
                    'message-diagnosis.developer_team.next-en': {
                        table: 'sys_ui_message'
                        id: '98319fcdf39545d798e6e13c1b2cf28a'
                    }
                    'message-diagnosis.developer_team.next-ja': {
                        table: 'sys_ui_message'
                        id: '27e83b69553243ab975dff21920f5fef'
                    }
                    'message-diagnosis.missing_scope-en': {
                        table: 'sys_ui_message'
                        id: 'c42fa53d8c9e43f0bd29def9ad9ac2ac'
                    }
                    'message-diagnosis.missing_scope-ja': {
                        table: 'sys_ui_message'
                        id: '2a7dfd74e29c498d90a727ae6ea1e031'
                    }
                    'message-diagnosis.missing_scope.next-en': {
                        table: 'sys_ui_message'
                        id: '87547ff7e53f40379f92f08359cd55e9'
                    }
                    'message-diagnosis.missing_scope.next-ja': {
                        table: 'sys_ui_message'
                        id: 'fdc0b6ef682549a5a6e7c0ec82ae19ce'
                    }
                    'message-diagnosis.no_organization-en': {
                        table: 'sys_ui_message'
                        id: '276b7195086f4b4ea099d040993701a7'
                    }
                    'message-diagnosis.no_organization-ja': {
                        table: 'sys_ui_message'
                        id: '0c5d9fc9863146f2b9ac321582ecab99'
                    }
                    'message-diagnosis.no_organization.next-en': {
                        table: 'sys_ui_message'
                        id: '60709a79d68146b4ab10e9b4b5674c6a'
                    }
                    'message-diagnosis.no_organization.next-ja': {
                        table: 'sys_ui_message'
                        id: '2bfaf157adc04160a0e03e1677a6a20c'
                    }
                    'message-diagnosis.not_admin-en': {
                        table: 'sys_ui_message'
                        id: '0bc9bfaa7ddf41c0bdd91f61ea3e1b2c'
                    }
                    'message-diagnosis.not_admin-ja': {
                        table: 'sys_ui_message'
                        id: '4127d545de7346aeb8bf3371c62bf153'
                    }
                    'message-diagnosis.not_admin.next-en': {
                        table: 'sys_ui_message'
                        id: '2c6215511cdc4fe6b8794412cf86b2e1'
                    }
                    'message-diagnosis.not_admin.next-ja': {
                        table: 'sys_ui_message'
                        id: 'e4070d7f3c194d129f53f1d5566abd3a'
                    }
                    'message-diagnosis.not_enterprise-en': {
                        table: 'sys_ui_message'
                        id: '4428641d188845b28c95d2b10afefe0c'
                    }
                    'message-diagnosis.not_enterprise-ja': {
                        table: 'sys_ui_message'
                        id: '2bef926431844fff8c1bc125dc777051'
                    }
                    'message-diagnosis.not_enterprise.next-en': {
                        table: 'sys_ui_message'
                        id: 'a321f99bbf7d413b8b359016c37fe7d1'
                    }
                    'message-diagnosis.not_enterprise.next-ja': {
                        table: 'sys_ui_message'
                        id: '381407328cd44b88820905d4171c93c9'
                    }
                    'message-diagnosis.other_organization-en': {
                        table: 'sys_ui_message'
                        id: 'c42efb766e3347baa34f9b435a33de23'
                    }
                    'message-diagnosis.other_organization-ja': {
                        table: 'sys_ui_message'
                        id: '4fde2ec0fcd04b70b2aa8ae116ff77d5'
                    }
                    'message-diagnosis.other_organization.next-en': {
                        table: 'sys_ui_message'
                        id: '4e4b5b9b719c40c390af1b45bb96f9e2'
                    }
                    'message-diagnosis.other_organization.next-ja': {
                        table: 'sys_ui_message'
                        id: 'b37d96ab982548f6b473747154903b47'
                    }
                    'message-diagnosis.scim_address-en': {
                        table: 'sys_ui_message'
                        id: 'c56c05508da4478db02ca025fc7d76f4'
                    }
                    'message-diagnosis.scim_address-ja': {
                        table: 'sys_ui_message'
                        id: '9d3a8a1b87504a0e9f6ae3600c9b0ae4'
                    }
                    'message-diagnosis.scim_address.next-en': {
                        table: 'sys_ui_message'
                        id: 'a050c4686aa04ced89a712f37d0b3b1d'
                    }
                    'message-diagnosis.scim_address.next-ja': {
                        table: 'sys_ui_message'
                        id: '6473dbb43d5f4cd59753bdc420574472'
                    }
                    'message-diagnosis.scim_no_patch-en': {
                        table: 'sys_ui_message'
                        id: '4b3277c5206f40cabebc04074dd1eb43'
                    }
                    'message-diagnosis.scim_no_patch-ja': {
                        table: 'sys_ui_message'
                        id: '0f9c2051e0514b3986063268baf63058'
                    }
                    'message-diagnosis.scim_no_patch.next-en': {
                        table: 'sys_ui_message'
                        id: '2da7e5631330466589d84afa5426b36e'
                    }
                    'message-diagnosis.scim_no_patch.next-ja': {
                        table: 'sys_ui_message'
                        id: '672292d428c248cba42a197763748180'
                    }
                    'message-diagnosis.token_dead-en': {
                        table: 'sys_ui_message'
                        id: '431ac7fe070145a1b7252805707dbdac'
                    }
                    'message-diagnosis.token_dead-ja': {
                        table: 'sys_ui_message'
                        id: '45a2d8d9c905467590eb8138184df217'
                    }
                    'message-diagnosis.token_dead.next-en': {
                        table: 'sys_ui_message'
                        id: '1cdf4f4467584bcb84f0c28bbfcd3a9b'
                    }
                    'message-diagnosis.token_dead.next-ja': {
                        table: 'sys_ui_message'
                        id: 'd85a407762f64784b675a8ce1013de3f'
                    }
                    'message-diagnosis.wrong_organization-en': {
                        table: 'sys_ui_message'
                        id: 'fb3b975e58d34403b329dccc0ee4a624'
                    }
                    'message-diagnosis.wrong_organization-ja': {
                        table: 'sys_ui_message'
                        id: 'a8d4ff640d064aaf9cd25ba2fcea4816'
                    }
                    'message-diagnosis.wrong_organization.next-en': {
                        table: 'sys_ui_message'
                        id: 'df0d8d55b88242aabb69949e5901fbc5'
                    }
                    'message-diagnosis.wrong_organization.next-ja': {
                        table: 'sys_ui_message'
                        id: 'f9e5c087e20b48eabb2e2408897950f9'
                    }
                    'message-flow.failed-en': {
                        table: 'sys_ui_message'
                        id: '23ee527a672f46e4b5198ee2f02971c2'
                    }
                    'message-flow.failed-ja': {
                        table: 'sys_ui_message'
                        id: 'a810e3dc25104961be60c31570bec490'
                    }
                    'message-flow.failed.next-en': {
                        table: 'sys_ui_message'
                        id: '6d56f62ae65649798a62eba14669589e'
                    }
                    'message-flow.failed.next-ja': {
                        table: 'sys_ui_message'
                        id: 'b78309eea01246bb99774d8923c882b7'
                    }
                    'message-flow.inactive-en': {
                        table: 'sys_ui_message'
                        id: 'c04f528320154af696524fd4cda737f3'
                    }
                    'message-flow.inactive-ja': {
                        table: 'sys_ui_message'
                        id: 'd57943a608fb4393a76ebc00086f6b7a'
                    }
                    'message-flow.inactive.next-en': {
                        table: 'sys_ui_message'
                        id: '05892a0be7194843a0ad2ea7a28f570e'
                    }
                    'message-flow.inactive.next-ja': {
                        table: 'sys_ui_message'
                        id: '9e4b79e5f6e544b8be91c30ff446f38b'
                    }
                    'message-flow.missing-en': {
                        table: 'sys_ui_message'
                        id: 'f3280bee1d3b4deca89e1efc1264dc40'
                    }
                    'message-flow.missing-ja': {
                        table: 'sys_ui_message'
                        id: '015a91ed038b4d6ba1648f79dd2752f3'
                    }
                    'message-flow.missing.next-en': {
                        table: 'sys_ui_message'
                        id: '00d1cce693e14680b3483c8809939584'
                    }
                    'message-flow.missing.next-ja': {
                        table: 'sys_ui_message'
                        id: '8ed3c4eaa43044fd8c2d1c186c8db6ef'
                    }
                    'message-hook.ok-en': {
                        table: 'sys_ui_message'
                        id: '0766e797b5de4f1e8b1146cbe8fd5ce7'
                    }
                    'message-hook.ok-ja': {
                        table: 'sys_ui_message'
                        id: 'c85b9baafb10467ab78f341ad7a43d65'
                    }
                    'message-identifier.applied-en': {
                        table: 'sys_ui_message'
                        id: 'c2b2a28ec82342b1987d7b5e31a32f41'
                    }
                    'message-identifier.applied-ja': {
                        table: 'sys_ui_message'
                        id: '3b18bc9bf4064efa9e7824a792c60dc5'
                    }
                    'message-job.bad_time-en': {
                        table: 'sys_ui_message'
                        id: '0a557254b5154ef6ae071247a04f8d49'
                    }
                    'message-job.bad_time-ja': {
                        table: 'sys_ui_message'
                        id: '63591f7a1b224e18adff8e675be8c330'
                    }
                    'message-job.bad_zone-en': {
                        table: 'sys_ui_message'
                        id: 'f38fcbdb8e9d4ceb999508ee4e85e664'
                    }
                    'message-job.bad_zone-ja': {
                        table: 'sys_ui_message'
                        id: '8c2774198ac34a5180a2919c4f691eb0'
                    }
                    'message-journal.activity_seen-en': {
                        table: 'sys_ui_message'
                        id: '41c3703324d342b3b7b9d7aedf38a21b'
                    }
                    'message-journal.activity_seen-ja': {
                        table: 'sys_ui_message'
                        id: 'f0363667bf674423b22c8a6c224f7e5e'
                    }
                    'message-journal.already_inactive-en': {
                        table: 'sys_ui_message'
                        id: 'f829a54da20c459f862abaf3fa8d7c58'
                    }
                    'message-journal.already_inactive-ja': {
                        table: 'sys_ui_message'
                        id: '460493a1e959468ea0889a2c27c7d49a'
                    }
                    'message-journal.approval_asked-en': {
                        table: 'sys_ui_message'
                        id: 'fa24c06b68414bbea5ab1c35a4d6a66b'
                    }
                    'message-journal.approval_asked-ja': {
                        table: 'sys_ui_message'
                        id: '70040c3f03af46dda590e7a838997c62'
                    }
                    'message-journal.approval_nobody-en': {
                        table: 'sys_ui_message'
                        id: 'ef8d4b8a614a4fabbe71a695d680b5ab'
                    }
                    'message-journal.approval_nobody-ja': {
                        table: 'sys_ui_message'
                        id: 'ac0b814a29614c54bb1fa81d00c2a07b'
                    }
                    'message-journal.asked-en': {
                        table: 'sys_ui_message'
                        id: 'c88be5e1782c4e7daab33e1d28621129'
                    }
                    'message-journal.asked-ja': {
                        table: 'sys_ui_message'
                        id: 'bf68dc1654354bc9a8f1c859307c1c0e'
                    }
                    'message-journal.closed_by_hand-en': {
                        table: 'sys_ui_message'
                        id: '819dc69674e64955b08dd31bc3284285'
                    }
                    'message-journal.closed_by_hand-ja': {
                        table: 'sys_ui_message'
                        id: '8715ff848aef4da9840c053146c544eb'
                    }
                    'message-journal.created_by_hand-en': {
                        table: 'sys_ui_message'
                        id: 'c0491bfe74534148ab49df2d1e24faac'
                    }
                    'message-journal.created_by_hand-ja': {
                        table: 'sys_ui_message'
                        id: '57ae7f93f1974ea38ea58162c2c30de1'
                    }
                    'message-journal.created-en': {
                        table: 'sys_ui_message'
                        id: '8d6a0a4362c14aed8baae6d2f9be903f'
                    }
                    'message-journal.created-ja': {
                        table: 'sys_ui_message'
                        id: 'c3694c5344c94089b4f4e1bb2a74b9f4'
                    }
                    'message-journal.error_timed_out-en': {
                        table: 'sys_ui_message'
                        id: '1e5e673c631d4f27a3e5c9a40edb19fc'
                    }
                    'message-journal.error_timed_out-ja': {
                        table: 'sys_ui_message'
                        id: '912f7e7a2a864f71a944e115a3619eb0'
                    }
                    'message-journal.intent-en': {
                        table: 'sys_ui_message'
                        id: '0185fa7811954fd9921f696d6cb0c4ad'
                    }
                    'message-journal.intent-ja': {
                        table: 'sys_ui_message'
                        id: 'ca6c44f5dfb040728e00304def972f8c'
                    }
                    'message-journal.keep_approved-en': {
                        table: 'sys_ui_message'
                        id: '4ebd006534c54928a414d2e4778f915c'
                    }
                    'message-journal.keep_approved-ja': {
                        table: 'sys_ui_message'
                        id: '560c81219c714758bf6caa01c3a0a830'
                    }
                    'message-journal.keep_rejected-en': {
                        table: 'sys_ui_message'
                        id: '5dff0811bd5a467bbf88eb657fc32fbd'
                    }
                    'message-journal.keep_rejected-ja': {
                        table: 'sys_ui_message'
                        id: 'e817bbb82de049d2b8c52f7271aa96b1'
                    }
                    'message-journal.keep_wanted-en': {
                        table: 'sys_ui_message'
                        id: 'd60172e34d54474a8fee0af2aba4cbda'
                    }
                    'message-journal.keep_wanted-ja': {
                        table: 'sys_ui_message'
                        id: '91ee05302ce543f9ab4920cea3cd9ca3'
                    }
                    'message-journal.mended-en': {
                        table: 'sys_ui_message'
                        id: 'cb19bfe3b08a4b84b11bb599659204aa'
                    }
                    'message-journal.mended-ja': {
                        table: 'sys_ui_message'
                        id: 'f4a157f002fe4b2ea741ae0b65d367b4'
                    }
                    'message-journal.profile_deleted-en': {
                        table: 'sys_ui_message'
                        id: '5242544f30804298b4c2274fbadec2a2'
                    }
                    'message-journal.profile_deleted-ja': {
                        table: 'sys_ui_message'
                        id: 'c530fb1ba79a489696815cb119f1136c'
                    }
                    'message-journal.reactivated-en': {
                        table: 'sys_ui_message'
                        id: '3ccbaf4da7df44d3b0598c7c6fcb9da2'
                    }
                    'message-journal.reactivated-ja': {
                        table: 'sys_ui_message'
                        id: 'ebd1455c08a04113bf37f294a2d3e2fb'
                    }
                    'message-journal.released-en': {
                        table: 'sys_ui_message'
                        id: 'ea7ed04d5980423b9ed423ae96080344'
                    }
                    'message-journal.released-ja': {
                        table: 'sys_ui_message'
                        id: '6a69bffcde034d9e923c9d960ea80d39'
                    }
                    'message-journal.reminded-en': {
                        table: 'sys_ui_message'
                        id: 'a1bcfb3114534936b272a4ea8fa79a4d'
                    }
                    'message-journal.reminded-ja': {
                        table: 'sys_ui_message'
                        id: 'ff7347112bdc42dfaa3537371f61f54c'
                    }
                    'message-journal.retried-en': {
                        table: 'sys_ui_message'
                        id: '21a397b819624e8e855e687624d9a391'
                    }
                    'message-journal.retried-ja': {
                        table: 'sys_ui_message'
                        id: 'd5fb1b25aafa44438a0c98022c576b38'
                    }
                    'message-journal.silence-en': {
                        table: 'sys_ui_message'
                        id: '4934bed74e224c03a7ac53220f18597e'
                    }
                    'message-journal.silence-ja': {
                        table: 'sys_ui_message'
                        id: '3b528895131f480a94e6f4e7a0fd3f03'
                    }
                    'message-journal.skipped_by_hand-en': {
                        table: 'sys_ui_message'
                        id: '5a3721080a764c2aa5879493c96b8931'
                    }
                    'message-journal.skipped_by_hand-ja': {
                        table: 'sys_ui_message'
                        id: '7b3713516edf4d76b79022da3a8e2d9c'
                    }
                    'message-journal.subscription_gone-en': {
                        table: 'sys_ui_message'
                        id: '6ea8a5437c8e4b438f0585a27ec11f03'
                    }
                    'message-journal.subscription_gone-ja': {
                        table: 'sys_ui_message'
                        id: '7a9fe32e6c7c408da3dd920bf6a39d9a'
                    }
                    'message-journal.successor-en': {
                        table: 'sys_ui_message'
                        id: 'f08afca8656b432eabf345e97616813b'
                    }
                    'message-journal.successor-ja': {
                        table: 'sys_ui_message'
                        id: '468ce7cd75554605b7505eeb83287be6'
                    }
                    'message-journal.superseded-en': {
                        table: 'sys_ui_message'
                        id: '95f9c52d689b4229b58739322ff694a1'
                    }
                    'message-journal.superseded-ja': {
                        table: 'sys_ui_message'
                        id: '43228df6c3d74b6694c773d8081b594b'
                    }
                    'message-journal.taken-en': {
                        table: 'sys_ui_message'
                        id: '348f735bf6994ed9915b4b4eb14640ba'
                    }
                    'message-journal.taken-ja': {
                        table: 'sys_ui_message'
                        id: '7f878107790f4c1db10e19f60362c433'
                    }
                    'message-journal.undecided-en': {
                        table: 'sys_ui_message'
                        id: '0264d8e3a3e2470cbabbeaa1e49710cf'
                    }
                    'message-journal.undecided-ja': {
                        table: 'sys_ui_message'
                        id: 'f639f174adb14048b1a265350a7116c1'
                    }
                    'message-journal.undone-en': {
                        table: 'sys_ui_message'
                        id: '901fca8fa735475b938b800c9c730624'
                    }
                    'message-journal.undone-ja': {
                        table: 'sys_ui_message'
                        id: '2099fcee47ff4e18b3f35b0086898936'
                    }
                    'message-journal.verified-en': {
                        table: 'sys_ui_message'
                        id: 'c55a7c147014420bb029b159c4a9ceeb'
                    }
                    'message-journal.verified-ja': {
                        table: 'sys_ui_message'
                        id: 'f6e32effb116420f895353539ed96e4e'
                    }
                    'message-journal.verified.no_price-en': {
                        table: 'sys_ui_message'
                        id: '29424dd195774aa4a1540e46f04e165c'
                    }
                    'message-journal.verified.no_price-ja': {
                        table: 'sys_ui_message'
                        id: 'cb93e90efefa4086914fa1e1831716c4'
                    }
                    'message-miro.bad_request-en': {
                        table: 'sys_ui_message'
                        id: '41feb86a2be040659e5c3a6e8f9a4358'
                    }
                    'message-miro.bad_request-ja': {
                        table: 'sys_ui_message'
                        id: 'b862801c2c304532a57e07f7db213412'
                    }
                    'message-miro.bad_request.next-en': {
                        table: 'sys_ui_message'
                        id: '5a122a62a1454c99862d22a56dbcddf6'
                    }
                    'message-miro.bad_request.next-ja': {
                        table: 'sys_ui_message'
                        id: '9de481a733b84f89a554d2d43011d27f'
                    }
                    'message-miro.conflict-en': {
                        table: 'sys_ui_message'
                        id: 'ed7dc5e066a14cfdbda7670d5e042a37'
                    }
                    'message-miro.conflict-ja': {
                        table: 'sys_ui_message'
                        id: '0f167a97b0fb4cb299c7b5610f47def2'
                    }
                    'message-miro.conflict.next-en': {
                        table: 'sys_ui_message'
                        id: 'b059669efdf34fb3adfbeda093736777'
                    }
                    'message-miro.conflict.next-ja': {
                        table: 'sys_ui_message'
                        id: '69797027ba34479c835b2d949f6ed5fe'
                    }
                    'message-miro.forbidden-en': {
                        table: 'sys_ui_message'
                        id: 'e62f464372634294bb1f465f455c94a7'
                    }
                    'message-miro.forbidden-ja': {
                        table: 'sys_ui_message'
                        id: '16401b7d8e774912b494c6e5545b62ba'
                    }
                    'message-miro.forbidden.next-en': {
                        table: 'sys_ui_message'
                        id: 'e346ab24783b4803bca185f3e7175e86'
                    }
                    'message-miro.forbidden.next-ja': {
                        table: 'sys_ui_message'
                        id: '83f20a8ae8f34a54b1d92ece2a2d221f'
                    }
                    'message-miro.not_authorized-en': {
                        table: 'sys_ui_message'
                        id: 'a1c6c7f95308465fa8aff320db48a342'
                    }
                    'message-miro.not_authorized-ja': {
                        table: 'sys_ui_message'
                        id: '43f581338755407bb672cbaaca249e40'
                    }
                    'message-miro.not_authorized.next-en': {
                        table: 'sys_ui_message'
                        id: '1a8666831164473e81993b673ed5ccf7'
                    }
                    'message-miro.not_authorized.next-ja': {
                        table: 'sys_ui_message'
                        id: 'ff25df36c058428f8738f39628fdb50a'
                    }
                    'message-miro.not_found-en': {
                        table: 'sys_ui_message'
                        id: '20a513d391364a7789e19d45ff067bb9'
                    }
                    'message-miro.not_found-ja': {
                        table: 'sys_ui_message'
                        id: 'c8c4b8a8acf24488ab7f953644645e95'
                    }
                    'message-miro.not_found.next-en': {
                        table: 'sys_ui_message'
                        id: '59b5a5564ca94e4fb2c84126687e8930'
                    }
                    'message-miro.not_found.next-ja': {
                        table: 'sys_ui_message'
                        id: 'd7c78f631b684be698e71d506efc9053'
                    }
                    'message-miro.rate_limited-en': {
                        table: 'sys_ui_message'
                        id: '8fa673c923a04e638c9e9e90545b3fad'
                    }
                    'message-miro.rate_limited-ja': {
                        table: 'sys_ui_message'
                        id: '3bfc678907ff47368f2a704ab5aabc0e'
                    }
                    'message-miro.rate_limited.next-en': {
                        table: 'sys_ui_message'
                        id: '23cd6011db9940babdb06c6278037a8d'
                    }
                    'message-miro.rate_limited.next-ja': {
                        table: 'sys_ui_message'
                        id: '7f9b3ae87e904516ad2382951310e87a'
                    }
                    'message-miro.redirected-en': {
                        table: 'sys_ui_message'
                        id: 'ec2ecded84c2409198928f6c13d6b26e'
                    }
                    'message-miro.redirected-ja': {
                        table: 'sys_ui_message'
                        id: 'b71d7b651e234c70bd26fcc7e9e02c5d'
                    }
                    'message-miro.redirected.next-en': {
                        table: 'sys_ui_message'
                        id: '4786f65a17f14baea64aa0ff82f878e4'
                    }
                    'message-miro.redirected.next-ja': {
                        table: 'sys_ui_message'
                        id: 'b407fb959ef2483b8dae4874b16a07c5'
                    }
                    'message-miro.refused_address-en': {
                        table: 'sys_ui_message'
                        id: '230ea51bb0554f9c849db4ea00b1e5dc'
                    }
                    'message-miro.refused_address-ja': {
                        table: 'sys_ui_message'
                        id: '78d7d380358f476c9bfbb314c7b830aa'
                    }
                    'message-miro.refused_address.next-en': {
                        table: 'sys_ui_message'
                        id: 'f3f5815bc6d9482896a19497c79f9a99'
                    }
                    'message-miro.refused_address.next-ja': {
                        table: 'sys_ui_message'
                        id: '4579cd6f73ee422ea1659572f20ef82e'
                    }
                    'message-miro.scim_bad_request-en': {
                        table: 'sys_ui_message'
                        id: 'b928b11141ae483897c988919e0c39ae'
                    }
                    'message-miro.scim_bad_request-ja': {
                        table: 'sys_ui_message'
                        id: '5f76308c0d3245939f3ad4afc9fdc2f5'
                    }
                    'message-miro.scim_bad_request.next-en': {
                        table: 'sys_ui_message'
                        id: '04a17fbc431547918b6ec2a378a6723d'
                    }
                    'message-miro.scim_bad_request.next-ja': {
                        table: 'sys_ui_message'
                        id: '94ecb3337418413bba6b0aa1b195b544'
                    }
                    'message-miro.scim_disabled-en': {
                        table: 'sys_ui_message'
                        id: 'abd5ba8193064384a1aaf609757f0027'
                    }
                    'message-miro.scim_disabled-ja': {
                        table: 'sys_ui_message'
                        id: '0e67fc0b335049c88add4ec519b82a84'
                    }
                    'message-miro.scim_disabled.next-en': {
                        table: 'sys_ui_message'
                        id: 'd1cc870cbe1a4ae48f53f00eb40de833'
                    }
                    'message-miro.scim_disabled.next-ja': {
                        table: 'sys_ui_message'
                        id: 'da43241c216c4a22b28a7429b3d25fe5'
                    }
                    'message-miro.scim_not_authorized-en': {
                        table: 'sys_ui_message'
                        id: '58fa9c9ebd0c484aad89670cdf9fee6a'
                    }
                    'message-miro.scim_not_authorized-ja': {
                        table: 'sys_ui_message'
                        id: '6a2fc6de8c714432b965e2aeed498a50'
                    }
                    'message-miro.scim_not_authorized.next-en': {
                        table: 'sys_ui_message'
                        id: '2935855183164414840fbaa4da699867'
                    }
                    'message-miro.scim_not_authorized.next-ja': {
                        table: 'sys_ui_message'
                        id: '2095f406d6e741d391e08f2b26b66318'
                    }
                    'message-miro.scim_not_found-en': {
                        table: 'sys_ui_message'
                        id: '5ca1f3d8e9e44cf49710508c7ad53cc2'
                    }
                    'message-miro.scim_not_found-ja': {
                        table: 'sys_ui_message'
                        id: 'bf17915f11ff43aca15877f96b255af1'
                    }
                    'message-miro.scim_not_found.next-en': {
                        table: 'sys_ui_message'
                        id: '9634d1a59b7942b095384d18aa2083ff'
                    }
                    'message-miro.scim_not_found.next-ja': {
                        table: 'sys_ui_message'
                        id: '2fa3e9ab7f5f40c1854c1a675885a45a'
                    }
                    'message-miro.token_expired-en': {
                        table: 'sys_ui_message'
                        id: 'fc671d10412c4fcfa7a847144ea56a7b'
                    }
                    'message-miro.token_expired-ja': {
                        table: 'sys_ui_message'
                        id: '898da3bfc0c24dbcab52684e55006336'
                    }
                    'message-miro.token_expired.next-en': {
                        table: 'sys_ui_message'
                        id: 'c28656e9fda442299b4361679bb370d2'
                    }
                    'message-miro.token_expired.next-ja': {
                        table: 'sys_ui_message'
                        id: 'aca699d5fb90453389b5859dd7d25c42'
                    }
                    'message-miro.unavailable-en': {
                        table: 'sys_ui_message'
                        id: '8cb010e93b3e4bf8b4f7a847ad46da6e'
                    }
                    'message-miro.unavailable-ja': {
                        table: 'sys_ui_message'
                        id: '89849134bacc4aaf90939648118063c1'
                    }
                    'message-miro.unavailable.next-en': {
                        table: 'sys_ui_message'
                        id: 'c76e5a85fe7b43b6a90723a5719088ff'
                    }
                    'message-miro.unavailable.next-ja': {
                        table: 'sys_ui_message'
                        id: 'f4abc6e11b86404998cf9e14c1dd07a2'
                    }
                    'message-miro.unexpected_answer-en': {
                        table: 'sys_ui_message'
                        id: 'fd24e7d7accf452ea1d4e7b1904af272'
                    }
                    'message-miro.unexpected_answer-ja': {
                        table: 'sys_ui_message'
                        id: 'b60f015214f4457c845a8fac8dda71e5'
                    }
                    'message-miro.unexpected_answer.next-en': {
                        table: 'sys_ui_message'
                        id: '30d06e001911409b9eef9272302f715d'
                    }
                    'message-miro.unexpected_answer.next-ja': {
                        table: 'sys_ui_message'
                        id: '82ad868e3f9747229c8af70872687715'
                    }
                    'message-profile.deleted-en': {
                        table: 'sys_ui_message'
                        id: '7017fbd95ec54bdea3824e9ce49329b6'
                    }
                    'message-profile.deleted-ja': {
                        table: 'sys_ui_message'
                        id: 'cf47d2effd09403094a0aeff572db1ba'
                    }
                    'message-profile.locked-en': {
                        table: 'sys_ui_message'
                        id: 'a9cc1e5078c14041854e8cda85d18009'
                    }
                    'message-profile.locked-ja': {
                        table: 'sys_ui_message'
                        id: '226b1c080bd449958719511bfcff9454'
                    }
                    'message-profile.name_missing-en': {
                        table: 'sys_ui_message'
                        id: '999aeee84ff44938affa450f078255b7'
                    }
                    'message-profile.name_missing-ja': {
                        table: 'sys_ui_message'
                        id: 'b52339e078144e499c0a0d8b8bc95ebe'
                    }
                    'message-profile.name_taken-en': {
                        table: 'sys_ui_message'
                        id: 'cf8ee4513ad74dec9e70ea2aba40da91'
                    }
                    'message-profile.name_taken-ja': {
                        table: 'sys_ui_message'
                        id: '4964ccf02d444015b51e073721dc6178'
                    }
                    'message-profile.publish.already-en': {
                        table: 'sys_ui_message'
                        id: '0d60353963e147b49ae13fea070faf67'
                    }
                    'message-profile.publish.already-ja': {
                        table: 'sys_ui_message'
                        id: 'feb181e937294150af16c3ff89e5ba76'
                    }
                    'message-profile.publish.not_validated-en': {
                        table: 'sys_ui_message'
                        id: '0d6a488af02445a1ac6f3dce09c76e8c'
                    }
                    'message-profile.publish.not_validated-ja': {
                        table: 'sys_ui_message'
                        id: 'fb3bd4a4d96c49d288bafe4bc99574a5'
                    }
                    'message-profile.publish.not_validated.next-en': {
                        table: 'sys_ui_message'
                        id: '4d8e99155e03425393241ea91fa8943c'
                    }
                    'message-profile.publish.not_validated.next-ja': {
                        table: 'sys_ui_message'
                        id: '48774836dfce4e2ea8720db2dc3c4a83'
                    }
                    'message-profile.published-en': {
                        table: 'sys_ui_message'
                        id: 'fd7c6cd32f8f4b518d9a4854cf9b3df7'
                    }
                    'message-profile.published-ja': {
                        table: 'sys_ui_message'
                        id: '7f870c4e36b1430f906d14c14ed1302c'
                    }
                    'message-profile.published.no_run-en': {
                        table: 'sys_ui_message'
                        id: '88037061fd4d4174a37d780a256a3b70'
                    }
                    'message-profile.published.no_run-ja': {
                        table: 'sys_ui_message'
                        id: '5e307745fe194d9db2415f30f42a08e5'
                    }
                    'message-profile.revalidate-en': {
                        table: 'sys_ui_message'
                        id: '95446ebe1a6a43fd9a4b7aed4d916593'
                    }
                    'message-profile.revalidate-ja': {
                        table: 'sys_ui_message'
                        id: '6daa2fd611e74c9197e6b31afd1d7902'
                    }
                    'message-profile.scim_works-en': {
                        table: 'sys_ui_message'
                        id: 'bfd94701eb684584b432062891eb3143'
                    }
                    'message-profile.scim_works-ja': {
                        table: 'sys_ui_message'
                        id: '8aed8f6210624e118b85d06a106eda7c'
                    }
                    'message-profile.twin-en': {
                        table: 'sys_ui_message'
                        id: '81551d9b51f74d3885a626b16c01e591'
                    }
                    'message-profile.twin-ja': {
                        table: 'sys_ui_message'
                        id: '55f8e97a381945979098f28a4022e431'
                    }
                    'message-profile.twin.next-en': {
                        table: 'sys_ui_message'
                        id: '1c05cab7f25b420080451a02bd26311f'
                    }
                    'message-profile.twin.next-ja': {
                        table: 'sys_ui_message'
                        id: '46ce4f8db26c4416b2959f6631635f3d'
                    }
                    'message-profile.validated-en': {
                        table: 'sys_ui_message'
                        id: '1a5543221d604a55a13bd06587db5841'
                    }
                    'message-profile.validated-ja': {
                        table: 'sys_ui_message'
                        id: 'e7aed41a50a142aa9721541f3840315b'
                    }
                    'message-profile.validation_failed-en': {
                        table: 'sys_ui_message'
                        id: 'd97055b51dbc43089f7be9a533ca6695'
                    }
                    'message-profile.validation_failed-ja': {
                        table: 'sys_ui_message'
                        id: 'e683d42a9fca4aa195c8303cb4323888'
                    }
                    'message-reactivated.found-en': {
                        table: 'sys_ui_message'
                        id: '984957c978b849768dfcc34024369ea8'
                    }
                    'message-reactivated.found-ja': {
                        table: 'sys_ui_message'
                        id: '3160f6fe47f94501b26fc2b86f797687'
                    }
                    'message-reactivated.hint-en': {
                        table: 'sys_ui_message'
                        id: 'a41e5cadef1945c1b6e67f228d3f5988'
                    }
                    'message-reactivated.hint-ja': {
                        table: 'sys_ui_message'
                        id: 'eb2c1347c20743d2a27c3f9d5a603127'
                    }
                    'message-reactivated.names-en': {
                        table: 'sys_ui_message'
                        id: '77c4b454be884c53bf9d58d977331b2f'
                    }
                    'message-reactivated.names-ja': {
                        table: 'sys_ui_message'
                        id: 'd22364cfd5694ec48928571cd2b8a7a6'
                    }
                    'message-reactivated.names.more-en': {
                        table: 'sys_ui_message'
                        id: '8a37b94f2e194fd897543d05b8e9dc6e'
                    }
                    'message-reactivated.names.more-ja': {
                        table: 'sys_ui_message'
                        id: 'e57a3f58ed0f47b4b2114ab78a91f23d'
                    }
                    'message-reactivated.twice-en': {
                        table: 'sys_ui_message'
                        id: 'b469e465be9241c084ae1d116f38e85c'
                    }
                    'message-reactivated.twice-ja': {
                        table: 'sys_ui_message'
                        id: 'c3984b49183e43839589cf30084d217b'
                    }
                    'message-reclaim.asked-en': {
                        table: 'sys_ui_message'
                        id: '5df293df5f6d4a03ae6ac1b8c3229d8a'
                    }
                    'message-reclaim.asked-ja': {
                        table: 'sys_ui_message'
                        id: '631b3d1616ec4087b66e563643ad6cdc'
                    }
                    'message-reclaim.boards-en': {
                        table: 'sys_ui_message'
                        id: '2e41ad260f0a4532baab732119c4bc6a'
                    }
                    'message-reclaim.boards-ja': {
                        table: 'sys_ui_message'
                        id: '2167ec253c56451a8c92852380dbaa12'
                    }
                    'message-reclaim.busy-en': {
                        table: 'sys_ui_message'
                        id: '19874def22524630b05514fe76a3b091'
                    }
                    'message-reclaim.busy-ja': {
                        table: 'sys_ui_message'
                        id: '8af8d49f27b0476ea12bb0eb0e0b0d09'
                    }
                    'message-reclaim.candidate_made-en': {
                        table: 'sys_ui_message'
                        id: '3f2041d875d64abda93e837df54b2712'
                    }
                    'message-reclaim.candidate_made-ja': {
                        table: 'sys_ui_message'
                        id: '5cca4d285dcc465988f0beef4a803ecb'
                    }
                    'message-reclaim.ceiling-en': {
                        table: 'sys_ui_message'
                        id: '322b18d51d9b400f83c68871c3a8a9fd'
                        deleted: true
                    }
                    'message-reclaim.ceiling-ja': {
                        table: 'sys_ui_message'
                        id: '8cbee9b65a2548ee9085f7bfbfb2ded5'
                        deleted: true
                    }
                    'message-reclaim.closed-en': {
                        table: 'sys_ui_message'
                        id: '4102e35bb22749648ea43906c72f3b84'
                    }
                    'message-reclaim.closed-ja': {
                        table: 'sys_ui_message'
                        id: 'f3b428f1b0d94850bff6d028af2d43d0'
                    }
                    'message-reclaim.done-en': {
                        table: 'sys_ui_message'
                        id: '91997ea43a234b1fba1209a73b9e2906'
                    }
                    'message-reclaim.done-ja': {
                        table: 'sys_ui_message'
                        id: 'fe7b64568c054013be579c72bca5deca'
                    }
                    'message-reclaim.job.name-en': {
                        table: 'sys_ui_message'
                        id: '7144b18dd6654dbc8ad3a035988b24d3'
                    }
                    'message-reclaim.job.name-ja': {
                        table: 'sys_ui_message'
                        id: '77f1f4d0530244709d44fa2069c8ead2'
                    }
                    'message-reclaim.nobody_decides-en': {
                        table: 'sys_ui_message'
                        id: '87da282cc9de4483903079dd73ea61c4'
                    }
                    'message-reclaim.nobody_decides-ja': {
                        table: 'sys_ui_message'
                        id: 'cd464a61580643c49cbf34813d315fcd'
                    }
                    'message-reclaim.not_allowed-en': {
                        table: 'sys_ui_message'
                        id: '2932f1b436444815a66afd61f077592f'
                    }
                    'message-reclaim.not_allowed-ja': {
                        table: 'sys_ui_message'
                        id: '25343dcba231489faea357cec40c824c'
                    }
                    'message-reclaim.not_open-en': {
                        table: 'sys_ui_message'
                        id: '09e1c749f28c426da437c96bf4fd3bd2'
                    }
                    'message-reclaim.not_open-ja': {
                        table: 'sys_ui_message'
                        id: '166e929a2eea407da57eb5bc804bbf79'
                    }
                    'message-reclaim.not_published-en': {
                        table: 'sys_ui_message'
                        id: 'd1756c7bff9e441c90a86619335d9f7f'
                    }
                    'message-reclaim.not_published-ja': {
                        table: 'sys_ui_message'
                        id: '7460684c5c334f3e87e60f0c50c41d68'
                    }
                    'message-reclaim.nothing_ready-en': {
                        table: 'sys_ui_message'
                        id: '285b8d4eb6c84f55b9d89ebd86a5c757'
                    }
                    'message-reclaim.nothing_ready-ja': {
                        table: 'sys_ui_message'
                        id: '70b38ac47aaf45a8b0e217914512ae64'
                    }
                    'message-reclaim.off-en': {
                        table: 'sys_ui_message'
                        id: '8111e0852e0b412491b0d53207bc2737'
                    }
                    'message-reclaim.off-ja': {
                        table: 'sys_ui_message'
                        id: 'aaa4d049a36548df8c0debd026022703'
                    }
                    'message-reclaim.paused-en': {
                        table: 'sys_ui_message'
                        id: 'abc53a38d1de43a39e5799aea510e1ab'
                    }
                    'message-reclaim.paused-ja': {
                        table: 'sys_ui_message'
                        id: 'dd6a4d116ebe4241b7f0295bdfb22ad5'
                    }
                    'message-reclaim.preview-en': {
                        table: 'sys_ui_message'
                        id: '1adddcbf742c4313a27712704fa9f6a0'
                    }
                    'message-reclaim.preview-ja': {
                        table: 'sys_ui_message'
                        id: 'd2e08e80d93d41f6b6a7d586fc1a5d75'
                    }
                    'message-reclaim.preview.too_many-en': {
                        table: 'sys_ui_message'
                        id: 'c8a2a91d911041e69ea01c334ca50e59'
                    }
                    'message-reclaim.preview.too_many-ja': {
                        table: 'sys_ui_message'
                        id: '0296468188724efcae567d3640a3a48c'
                    }
                    'message-reclaim.refresh.done-en': {
                        table: 'sys_ui_message'
                        id: '80201854ad774cc2a7b5d6510f21563c'
                    }
                    'message-reclaim.refresh.done-ja': {
                        table: 'sys_ui_message'
                        id: '6ea51f9e48e34da9af6f24bb251a8c57'
                    }
                    'message-reclaim.refresh.old-en': {
                        table: 'sys_ui_message'
                        id: 'e9e8c3e5eca04a29bb55e45f14bab247'
                    }
                    'message-reclaim.refresh.old-ja': {
                        table: 'sys_ui_message'
                        id: 'a1d12e50a7f2403ba21ae69b8f185211'
                    }
                    'message-reclaim.refresh.old.next-en': {
                        table: 'sys_ui_message'
                        id: 'acfdfdcb34c04072b917bfa9e17ed241'
                    }
                    'message-reclaim.refresh.old.next-ja': {
                        table: 'sys_ui_message'
                        id: 'cc7c0e629b9a4a27b7f420bbe0c7c950'
                    }
                    'message-reclaim.retry-en': {
                        table: 'sys_ui_message'
                        id: '9469800636a449e59e6c9cd3c15edc29'
                    }
                    'message-reclaim.retry-ja': {
                        table: 'sys_ui_message'
                        id: '5c86d213cc4a4fbe83bf52dcf315de5a'
                    }
                    'message-reclaim.retry.nothing-en': {
                        table: 'sys_ui_message'
                        id: 'ae62b8ce51264da1b9bb4151e4eba4e7'
                    }
                    'message-reclaim.retry.nothing-ja': {
                        table: 'sys_ui_message'
                        id: '8bcb41dea31c49ccbad3b458f4ac3e9b'
                    }
                    'message-reclaim.rule.name-en': {
                        table: 'sys_ui_message'
                        id: '967cbf2cafa14527b328d629e02e19be'
                    }
                    'message-reclaim.rule.name-ja': {
                        table: 'sys_ui_message'
                        id: '3f3384629cb7440b8b3e86997d74bc8a'
                    }
                    'message-reclaim.run.name-en': {
                        table: 'sys_ui_message'
                        id: '541c41b53ff24162b44875f9c13982a6'
                    }
                    'message-reclaim.run.name-ja': {
                        table: 'sys_ui_message'
                        id: 'e3c9771f430845c89c6d8b6ad7a399b5'
                    }
                    'message-reclaim.started-en': {
                        table: 'sys_ui_message'
                        id: 'd06b9d3f6084417ba9e633b29667349a'
                    }
                    'message-reclaim.started-ja': {
                        table: 'sys_ui_message'
                        id: '289cde4b9f1f4ec19893eaa75eb5c1ca'
                    }
                    'message-reclaim.still_active-en': {
                        table: 'sys_ui_message'
                        id: '5c255764758c4609ba11911116c64aa6'
                    }
                    'message-reclaim.still_active-ja': {
                        table: 'sys_ui_message'
                        id: '5e030601a6fa45ec9b8d1a5eda055513'
                    }
                    'message-reclaim.undecided-en': {
                        table: 'sys_ui_message'
                        id: 'd6abd947dd9541e8a1690ef5171f266b'
                    }
                    'message-reclaim.undecided-ja': {
                        table: 'sys_ui_message'
                        id: '6de0339e110f4f1faa46ad38bec726f3'
                    }
                    'message-reclaim.under_way-en': {
                        table: 'sys_ui_message'
                        id: 'd676a7ca06a44765a428177383f6916d'
                    }
                    'message-reclaim.under_way-ja': {
                        table: 'sys_ui_message'
                        id: 'e5a09b50be25408bb1148f817554ad2f'
                    }
                    'message-reclaim.wrong_state-en': {
                        table: 'sys_ui_message'
                        id: 'ac411260725245ed808da52dbb7bca21'
                    }
                    'message-reclaim.wrong_state-ja': {
                        table: 'sys_ui_message'
                        id: 'da5afff1a5cb4fbd8ada0eb8448085ee'
                    }
                    'message-refusal.conflict-en': {
                        table: 'sys_ui_message'
                        id: '23d2316af1da4e3c80a25f7a4e6de45d'
                    }
                    'message-refusal.conflict-ja': {
                        table: 'sys_ui_message'
                        id: 'eb4129f4fa63475ca8e1087ae999f5ea'
                    }
                    'message-refusal.conflict.next-en': {
                        table: 'sys_ui_message'
                        id: '1d14b2e3431645e3bbddbafaf0a80301'
                    }
                    'message-refusal.conflict.next-ja': {
                        table: 'sys_ui_message'
                        id: 'c50c4dacd086444a9ef4bcba2dbaf887'
                    }
                    'message-refusal.download_credential-en': {
                        table: 'sys_ui_message'
                        id: 'fa96569b22e24f428d59a08e06e6a055'
                    }
                    'message-refusal.download_credential-ja': {
                        table: 'sys_ui_message'
                        id: '53de62e8a76e4fb3a3e20a84b39c76ec'
                    }
                    'message-refusal.download_credential.next-en': {
                        table: 'sys_ui_message'
                        id: 'c3e98bf7c9fa4cda8ad90b39a0277e8f'
                    }
                    'message-refusal.download_credential.next-ja': {
                        table: 'sys_ui_message'
                        id: 'f0c778db90ca437da4e19cf0fce3d4e9'
                    }
                    'message-refusal.invalid-en': {
                        table: 'sys_ui_message'
                        id: '2f89ddee863c48c2a5a55bb45a396ff3'
                    }
                    'message-refusal.invalid-ja': {
                        table: 'sys_ui_message'
                        id: 'cf73dbd9343f4ad39755293e3bd15223'
                    }
                    'message-refusal.invalid.next-en': {
                        table: 'sys_ui_message'
                        id: '0a144da795a24d809a1ba7c92d1a5e0d'
                    }
                    'message-refusal.invalid.next-ja': {
                        table: 'sys_ui_message'
                        id: 'e7716bcd577e4a609a9bc570d79886e5'
                    }
                    'message-refusal.no_connection-en': {
                        table: 'sys_ui_message'
                        id: '1a59c068652242e88b91a7cd39032e90'
                    }
                    'message-refusal.no_connection-ja': {
                        table: 'sys_ui_message'
                        id: 'bcc7a33169d440728f683fc3cf87b136'
                    }
                    'message-refusal.no_connection.next-en': {
                        table: 'sys_ui_message'
                        id: '439388eed9fa43f2b442746593903cb8'
                    }
                    'message-refusal.no_connection.next-ja': {
                        table: 'sys_ui_message'
                        id: '6145e93c793040d0bd58dda1d3ad7997'
                    }
                    'message-refusal.no_user-en': {
                        table: 'sys_ui_message'
                        id: 'd813edce54904c88b43b226d80f021d0'
                    }
                    'message-refusal.no_user-ja': {
                        table: 'sys_ui_message'
                        id: '6c400dfa103c49f18bb774185770c662'
                    }
                    'message-refusal.no_user.next-en': {
                        table: 'sys_ui_message'
                        id: '03d950564cd340c3b57f59195e0a411d'
                    }
                    'message-refusal.no_user.next-ja': {
                        table: 'sys_ui_message'
                        id: '9801c77c7b26440ebcff9624ce251386'
                    }
                    'message-refusal.not_authorized-en': {
                        table: 'sys_ui_message'
                        id: 'e2f4a69e6d2d40979b0ae62ff72b2cdf'
                    }
                    'message-refusal.not_authorized-ja': {
                        table: 'sys_ui_message'
                        id: '6767f4a17eb34c10abef9739a20f2df9'
                    }
                    'message-refusal.not_authorized.next-en': {
                        table: 'sys_ui_message'
                        id: '04635015343c4cfebcd8d637ada89b0f'
                    }
                    'message-refusal.not_authorized.next-ja': {
                        table: 'sys_ui_message'
                        id: '78a9bccddc2c4f87a614ce020f21e059'
                    }
                    'message-refusal.not_confirmed-en': {
                        table: 'sys_ui_message'
                        id: '231c1a82aea845cca1d2d09381f1bd58'
                    }
                    'message-refusal.not_confirmed-ja': {
                        table: 'sys_ui_message'
                        id: '28e430672f744092a024a2f3c1872400'
                    }
                    'message-refusal.not_confirmed.next-en': {
                        table: 'sys_ui_message'
                        id: 'c81067c789a34d55b8a622fb4bb25deb'
                    }
                    'message-refusal.not_confirmed.next-ja': {
                        table: 'sys_ui_message'
                        id: 'fba530278bbc4a79a705312b489fcb69'
                    }
                    'message-refusal.outcome_unknown-en': {
                        table: 'sys_ui_message'
                        id: '813e23c9059c4085b070f138a629a905'
                    }
                    'message-refusal.outcome_unknown-ja': {
                        table: 'sys_ui_message'
                        id: 'cef4b11873934769b19548a94e4eae2d'
                    }
                    'message-refusal.outcome_unknown.next-en': {
                        table: 'sys_ui_message'
                        id: '76ef5bd5868e4bb6b7b7823696612c7d'
                    }
                    'message-refusal.outcome_unknown.next-ja': {
                        table: 'sys_ui_message'
                        id: '81906a210ce04832a611cc0d7752cc4a'
                    }
                    'message-refusal.rate_limited-en': {
                        table: 'sys_ui_message'
                        id: '47f996600a2d436e8766370f5fec296f'
                    }
                    'message-refusal.rate_limited-ja': {
                        table: 'sys_ui_message'
                        id: '002c3e114f07425f8fcb6fe4750b6e0c'
                    }
                    'message-refusal.rate_limited.next-en': {
                        table: 'sys_ui_message'
                        id: '96c7adb3ce844d7fba6fafc7c455634e'
                    }
                    'message-refusal.rate_limited.next-ja': {
                        table: 'sys_ui_message'
                        id: '4fd6d6690d6443299960063dd42aef16'
                    }
                    'message-refusal.scim_disabled-en': {
                        table: 'sys_ui_message'
                        id: '5a8cd7e1bcd9460bb66f953d4e2d9e4a'
                    }
                    'message-refusal.scim_disabled-ja': {
                        table: 'sys_ui_message'
                        id: '00aa09e0008a43e7a4dbf2b8fd682272'
                    }
                    'message-refusal.scim_disabled.next-en': {
                        table: 'sys_ui_message'
                        id: '0b992c43d9eb4e65adc8f2b99f74bcd3'
                    }
                    'message-refusal.scim_disabled.next-ja': {
                        table: 'sys_ui_message'
                        id: '0ad543a2b9924ae9909d0b7d03a97ea5'
                    }
                    'message-refusal.sso_missing-en': {
                        table: 'sys_ui_message'
                        id: '08f3507f6a8a4d2ba1bf77d0971232c8'
                    }
                    'message-refusal.sso_missing-ja': {
                        table: 'sys_ui_message'
                        id: 'bc1d6811fe424cb1b7efe87cc216d67a'
                    }
                    'message-refusal.sso_missing.next-en': {
                        table: 'sys_ui_message'
                        id: '524881bbdcea4d6f935075c08c88d8c7'
                    }
                    'message-refusal.sso_missing.next-ja': {
                        table: 'sys_ui_message'
                        id: '3a7c71fa0aaa47c7b09cdf4fdc65ecd8'
                    }
                    'message-refusal.subflow_failed-en': {
                        table: 'sys_ui_message'
                        id: '2ee251edda434ebfab47e649e3a4c7ae'
                    }
                    'message-refusal.subflow_failed-ja': {
                        table: 'sys_ui_message'
                        id: '020ce3f5129b4f8abf2a18c3f49f55e4'
                    }
                    'message-refusal.subflow_failed.next-en': {
                        table: 'sys_ui_message'
                        id: '52af27b2834f4e5695d3ceb6e1cf082c'
                    }
                    'message-refusal.subflow_failed.next-ja': {
                        table: 'sys_ui_message'
                        id: '8b54727c2ef5499eaef55f09741bebe4'
                    }
                    'message-refusal.subflow_inactive-en': {
                        table: 'sys_ui_message'
                        id: '26846efc5c6a4084a79469c8f6d34b80'
                    }
                    'message-refusal.subflow_inactive-ja': {
                        table: 'sys_ui_message'
                        id: '236d77e792b54cca8fcb4e41b8ed820d'
                    }
                    'message-refusal.subflow_inactive.next-en': {
                        table: 'sys_ui_message'
                        id: 'c60639bba5e440aa8f4c555dfeaf0206'
                    }
                    'message-refusal.subflow_inactive.next-ja': {
                        table: 'sys_ui_message'
                        id: '264fee832393490b9b0442e9196b3c4e'
                    }
                    'message-refusal.unavailable-en': {
                        table: 'sys_ui_message'
                        id: '3b04f40780fe4c299062540c816a0ba8'
                    }
                    'message-refusal.unavailable-ja': {
                        table: 'sys_ui_message'
                        id: '9358293ca91e4657aef5d3d693fedb0a'
                    }
                    'message-refusal.unavailable.next-en': {
                        table: 'sys_ui_message'
                        id: 'db4a34aecadf484ea81c04863fd0e267'
                    }
                    'message-refusal.unavailable.next-ja': {
                        table: 'sys_ui_message'
                        id: '5cb842250e5b4bf2b8e4a7aaff558121'
                    }
                    'message-refusal.unexpected-en': {
                        table: 'sys_ui_message'
                        id: 'a5d1128b69f24264bf0af1314be99470'
                    }
                    'message-refusal.unexpected-ja': {
                        table: 'sys_ui_message'
                        id: 'adf9a4fb6b2d49be8525af8e6a082891'
                    }
                    'message-refusal.unexpected.next-en': {
                        table: 'sys_ui_message'
                        id: '110d89d5599d40e18e035deb72302533'
                    }
                    'message-refusal.unexpected.next-ja': {
                        table: 'sys_ui_message'
                        id: 'a035a781a07e4a488416065826c0410c'
                    }
                    'message-refusal.unknown_to_scim-en': {
                        table: 'sys_ui_message'
                        id: 'c8461903b1e44451a0a69d36ebc6fd6a'
                    }
                    'message-refusal.unknown_to_scim-ja': {
                        table: 'sys_ui_message'
                        id: 'e151ec024f9d4a99b9c12721bbe519fa'
                    }
                    'message-refusal.unknown_to_scim.next-en': {
                        table: 'sys_ui_message'
                        id: 'f5bd45bf68e64b758484c743f899fe91'
                    }
                    'message-refusal.unknown_to_scim.next-ja': {
                        table: 'sys_ui_message'
                        id: '1db314b065d7469ba587cdbcca685b1f'
                    }
                    'message-role.missing-en': {
                        table: 'sys_ui_message'
                        id: '856eb21a161b4ee596878fc99e8e4493'
                    }
                    'message-role.missing-ja': {
                        table: 'sys_ui_message'
                        id: '0b805d758aeb4267b438a7701dc51bcb'
                    }
                    'message-run.already-en': {
                        table: 'sys_ui_message'
                        id: '10a89f45f6a24c4888a32f07ccb73e75'
                    }
                    'message-run.already-ja': {
                        table: 'sys_ui_message'
                        id: 'f27a56b1b6c44d7f855aa43b33e74914'
                    }
                    'message-run.already.next-en': {
                        table: 'sys_ui_message'
                        id: '2a158c96a604495aac24489cad38ff6d'
                    }
                    'message-run.already.next-ja': {
                        table: 'sys_ui_message'
                        id: '46af18154d4243c8a1e26031880bc459'
                    }
                    'message-run.completed-en': {
                        table: 'sys_ui_message'
                        id: '3cc4d790054d4ffe996caaf6202c85ca'
                    }
                    'message-run.completed-ja': {
                        table: 'sys_ui_message'
                        id: '900e15b07200471b8c469f6f2dea7cdd'
                    }
                    'message-run.completed.empty-en': {
                        table: 'sys_ui_message'
                        id: '726f86848c094fe19ae17331188cb757'
                    }
                    'message-run.completed.empty-ja': {
                        table: 'sys_ui_message'
                        id: '3431e12c307e493ea1504059b0a8f536'
                    }
                    'message-run.completed.left_out-en': {
                        table: 'sys_ui_message'
                        id: '10a2a34717114011ab0d86daeca2727b'
                    }
                    'message-run.completed.left_out-ja': {
                        table: 'sys_ui_message'
                        id: '43f4a4050bdc450d863e56dace7499a1'
                    }
                    'message-run.completed.left_out.next-en': {
                        table: 'sys_ui_message'
                        id: '256bed9c814446f7ac3193d496df4040'
                    }
                    'message-run.completed.left_out.next-ja': {
                        table: 'sys_ui_message'
                        id: '45e533fef1cf4cd19a8ea5f45d683ac3'
                    }
                    'message-run.died-en': {
                        table: 'sys_ui_message'
                        id: '4e4443b828f649b5bbbab76d709efb48'
                    }
                    'message-run.died-ja': {
                        table: 'sys_ui_message'
                        id: '8be4ee94209e47ceb65d47631e9bb490'
                    }
                    'message-run.handed_over-en': {
                        table: 'sys_ui_message'
                        id: '6318f95e8c4f43c6ab9aed651e1d3ba5'
                    }
                    'message-run.handed_over-ja': {
                        table: 'sys_ui_message'
                        id: '9d3f3c3203be443486f5d3d40897dfc2'
                    }
                    'message-run.incomplete-en': {
                        table: 'sys_ui_message'
                        id: '878c2377f1ab43d081c51acb7ac12e5d'
                    }
                    'message-run.incomplete-ja': {
                        table: 'sys_ui_message'
                        id: 'e36192770c1f42d38fe4ffd6fde9e783'
                    }
                    'message-run.incomplete.next-en': {
                        table: 'sys_ui_message'
                        id: '27c5ea0757d741829c0137293d064c8c'
                    }
                    'message-run.incomplete.next-ja': {
                        table: 'sys_ui_message'
                        id: '0bf07cbd50d0492e8ac9a6e1df3973c3'
                    }
                    'message-run.kept-en': {
                        table: 'sys_ui_message'
                        id: '93462ab98c454cd580b9e91b74803665'
                    }
                    'message-run.kept-ja': {
                        table: 'sys_ui_message'
                        id: 'f19c7a5ec88b4d97b2d810f0cbeb7113'
                    }
                    'message-run.needs_decision-en': {
                        table: 'sys_ui_message'
                        id: '62a7c82e72b6472b997bc0d7f794217b'
                    }
                    'message-run.needs_decision-ja': {
                        table: 'sys_ui_message'
                        id: '7cfc8720d030468b9a2e17e1c4607e37'
                    }
                    'message-run.needs_decision.next-en': {
                        table: 'sys_ui_message'
                        id: '59c8ddb3231a451dbf5bf8aeae1fe978'
                    }
                    'message-run.needs_decision.next-ja': {
                        table: 'sys_ui_message'
                        id: 'c1a56e8205724dbeb90541eae943ca57'
                    }
                    'message-run.never_began-en': {
                        table: 'sys_ui_message'
                        id: 'fc32e511986f4cf1bd411fe5e6384f43'
                    }
                    'message-run.never_began-ja': {
                        table: 'sys_ui_message'
                        id: '3b60189db8254e70a40c46eb0fb959c7'
                    }
                    'message-run.never_began.next-en': {
                        table: 'sys_ui_message'
                        id: '5d8ccdf4eb17406f8c1c1c53a6a766a7'
                    }
                    'message-run.never_began.next-ja': {
                        table: 'sys_ui_message'
                        id: '141f4679ba4b409cb2fe429b64ded889'
                    }
                    'message-run.no_decision-en': {
                        table: 'sys_ui_message'
                        id: '658844a59c5a48ed915e3ebfa313542d'
                    }
                    'message-run.no_decision-ja': {
                        table: 'sys_ui_message'
                        id: '84526ad286f9492d9ff65ebfa5589109'
                    }
                    'message-run.no_profile-en': {
                        table: 'sys_ui_message'
                        id: '08b97dc44fd84f1ca39673c7d21d892c'
                    }
                    'message-run.no_profile-ja': {
                        table: 'sys_ui_message'
                        id: '5802e09faaca425e86eb34399b873e41'
                    }
                    'message-run.no_profile.next-en': {
                        table: 'sys_ui_message'
                        id: '1e857452007d4dd59352163dae07b598'
                    }
                    'message-run.no_profile.next-ja': {
                        table: 'sys_ui_message'
                        id: 'f9beb13fab5a4c9797c7d63b5639a4af'
                    }
                    'message-run.not_published-en': {
                        table: 'sys_ui_message'
                        id: 'e5f373e523ce43df97b99e02e45ed91a'
                    }
                    'message-run.not_published-ja': {
                        table: 'sys_ui_message'
                        id: '894e8e2ea21d40f9bf3763370349305c'
                    }
                    'message-run.not_published.next-en': {
                        table: 'sys_ui_message'
                        id: '91e54353107248a6a8af472d29816aca'
                    }
                    'message-run.not_published.next-ja': {
                        table: 'sys_ui_message'
                        id: '698babe92d3c4867800a07bf42a00d60'
                    }
                    'message-run.not_validated-en': {
                        table: 'sys_ui_message'
                        id: 'edcefa92255c4470915ca03034c26b7c'
                    }
                    'message-run.not_validated-ja': {
                        table: 'sys_ui_message'
                        id: '664f53507e7b444a92b739824a275f57'
                    }
                    'message-run.not_validated.next-en': {
                        table: 'sys_ui_message'
                        id: '79593354243749c2b630d935d3500a94'
                    }
                    'message-run.not_validated.next-ja': {
                        table: 'sys_ui_message'
                        id: 'd49cbd9468e9448e8b9c0ea8bdd75a9a'
                    }
                    'message-run.other_organization-en': {
                        table: 'sys_ui_message'
                        id: '4b8a405678bc478ca32ddffbf9c8dedc'
                    }
                    'message-run.other_organization-ja': {
                        table: 'sys_ui_message'
                        id: '699a3498941849278ba4907185d5ad1a'
                    }
                    'message-run.other_organization.next-en': {
                        table: 'sys_ui_message'
                        id: '636a52959f9d4d98993a70c27d22e0c7'
                    }
                    'message-run.other_organization.next-ja': {
                        table: 'sys_ui_message'
                        id: '4851f112df7c49ec80f3000563b9e929'
                    }
                    'message-run.paused.budget-en': {
                        table: 'sys_ui_message'
                        id: '54d66365623d45cdba57c8e227e396e3'
                    }
                    'message-run.paused.budget-ja': {
                        table: 'sys_ui_message'
                        id: 'f047665104ae4b50818ffa0811f7390c'
                    }
                    'message-run.started-en': {
                        table: 'sys_ui_message'
                        id: 'd50f1b778d9e49f190cd0bbec047bbf2'
                    }
                    'message-run.started-ja': {
                        table: 'sys_ui_message'
                        id: 'b070cb678330407aa1872ca06e4beb73'
                    }
                    'message-run.superseded-en': {
                        table: 'sys_ui_message'
                        id: '93e7b951e30d4536af076803a0b79378'
                    }
                    'message-run.superseded-ja': {
                        table: 'sys_ui_message'
                        id: 'b296b41c75b6494aa0488f1f725e1221'
                    }
                    'message-run.unexpected-en': {
                        table: 'sys_ui_message'
                        id: '9b51583fa4a74c058df4eeb6695cf1f9'
                    }
                    'message-run.unexpected-ja': {
                        table: 'sys_ui_message'
                        id: '1fe4883b0bfe430d876c7e7a779e9778'
                    }
                    'message-run.unexpected.next-en': {
                        table: 'sys_ui_message'
                        id: 'e37741be8e8741d0a124f67114e9d78a'
                    }
                    'message-run.unexpected.next-ja': {
                        table: 'sys_ui_message'
                        id: '05dbea5a90a144cc9b5efa688ee74502'
                    }
                    'message-run.unreadable-en': {
                        table: 'sys_ui_message'
                        id: '3ba22d8267694ddc827ab32e36d7f99e'
                    }
                    'message-run.unreadable-ja': {
                        table: 'sys_ui_message'
                        id: '376e571729794b36a3071b22f0b6c15b'
                    }
                    'message-run.unrecognized-en': {
                        table: 'sys_ui_message'
                        id: 'ab157d2a8f0045029d3bf2dc0ddc4774'
                    }
                    'message-run.unrecognized-ja': {
                        table: 'sys_ui_message'
                        id: '000449a210114a82a5545157d1766858'
                    }
                    'message-run.unrecognized.next-en': {
                        table: 'sys_ui_message'
                        id: '5cb11939d6c648aeb93ce349766e2742'
                    }
                    'message-run.unrecognized.next-ja': {
                        table: 'sys_ui_message'
                        id: 'd6965f7683a643f08440796291681739'
                    }
                    'message-saving.per_year-en': {
                        table: 'sys_ui_message'
                        id: '126b4e76b98f4e4e937deaa7c329b825'
                    }
                    'message-saving.per_year-ja': {
                        table: 'sys_ui_message'
                        id: 'f0e5187972ba4f78924e9e3a4b844981'
                    }
                    'message-saving.unknown-en': {
                        table: 'sys_ui_message'
                        id: '2c6714bf5caf480299ae5b1117dc10ed'
                    }
                    'message-saving.unknown-ja': {
                        table: 'sys_ui_message'
                        id: 'c02a4d046f95492c82863c985d0e7149'
                    }
                    'message-state.attention_required-en': {
                        table: 'sys_ui_message'
                        id: 'fa9da989170f4ed3a4ab21322a26ce44'
                    }
                    'message-state.attention_required-ja': {
                        table: 'sys_ui_message'
                        id: 'd071253e851c4bfc8ffa211a138f1f1f'
                    }
                    'message-state.awaiting_approval-en': {
                        table: 'sys_ui_message'
                        id: 'e975c8dec5674c28ae47aa2cd3035845'
                    }
                    'message-state.awaiting_approval-ja': {
                        table: 'sys_ui_message'
                        id: 'bffea49422734bec81002ea9f4337fdf'
                    }
                    'message-state.awaiting_revocation-en': {
                        table: 'sys_ui_message'
                        id: '1229b4829fb844efbe0fd20caca9d0e6'
                    }
                    'message-state.awaiting_revocation-ja': {
                        table: 'sys_ui_message'
                        id: '16eaaba9722b42638535f031e0353400'
                    }
                    'message-state.awaiting_user-en': {
                        table: 'sys_ui_message'
                        id: '1405425313ed4a2bb2f0a71cc866b303'
                    }
                    'message-state.awaiting_user-ja': {
                        table: 'sys_ui_message'
                        id: 'eb1dc605e0354efcadd6f574592e9c00'
                    }
                    'message-state.closed_canceled-en': {
                        table: 'sys_ui_message'
                        id: '5a117d03dd174799b428873c6c0bb077'
                    }
                    'message-state.closed_canceled-ja': {
                        table: 'sys_ui_message'
                        id: '81b1f447ea1442dda6ec856a33cf5a7a'
                    }
                    'message-state.closed_complete-en': {
                        table: 'sys_ui_message'
                        id: '5f98995417f64bd5bee98a2512a4dcc3'
                    }
                    'message-state.closed_complete-ja': {
                        table: 'sys_ui_message'
                        id: 'cdca58fc2bb24bbe97cbcdafae25902f'
                    }
                    'message-state.closed_skipped-en': {
                        table: 'sys_ui_message'
                        id: '072d5dba46ad42c2aa99c1315f7082d6'
                    }
                    'message-state.closed_skipped-ja': {
                        table: 'sys_ui_message'
                        id: 'c4e92c6f91ef4477ad109b0df0d393cb'
                    }
                    'message-state.ready-en': {
                        table: 'sys_ui_message'
                        id: '30bfee19f8de44eca3e0cfbf7fe4a263'
                    }
                    'message-state.ready-ja': {
                        table: 'sys_ui_message'
                        id: 'd659d791dc964aca860cc0b51e471624'
                    }
                    'message-threshold.effect-en': {
                        table: 'sys_ui_message'
                        id: '8beb846b5bfd45d7bf5edbff223471d3'
                    }
                    'message-threshold.effect-ja': {
                        table: 'sys_ui_message'
                        id: 'c99fabec5c1047b6b1e55f6a462b1ad5'
                    }
                    'message-undo.already-en': {
                        table: 'sys_ui_message'
                        id: '0898f47656ee485784f77bb46c39b482'
                    }
                    'message-undo.already-ja': {
                        table: 'sys_ui_message'
                        id: '6d4939fe5b0c424ca42ccdf6a5e5bef6'
                    }
                    'message-undo.done-en': {
                        table: 'sys_ui_message'
                        id: '25f32cc492a44279abc0752d0d7b08bb'
                    }
                    'message-undo.done-ja': {
                        table: 'sys_ui_message'
                        id: '06291c5af06f48c8a71a97c6ffa3cabf'
                    }
                    'message-undo.not_complete-en': {
                        table: 'sys_ui_message'
                        id: '5b6c10444b9847b4bedd09f370de0c29'
                    }
                    'message-undo.not_complete-ja': {
                        table: 'sys_ui_message'
                        id: 'aae0de89a8a1409dbc0a407e5e375564'
                    }
                    'message-undo.not_confirmed-en': {
                        table: 'sys_ui_message'
                        id: 'c9aea8f1976149d7be43862629970717'
                    }
                    'message-undo.not_confirmed-ja': {
                        table: 'sys_ui_message'
                        id: '7798e7396a7f47659c3725b3b7dd7492'
                    }
                    'message-undo.subscription-en': {
                        table: 'sys_ui_message'
                        id: '99ed8d7070934d039e9805b21f870062'
                    }
                    'message-undo.subscription-ja': {
                        table: 'sys_ui_message'
                        id: '0a30f36d1db7456db06ce6c6f71bd259'
                    }
                    'message-undo.unknown_member-en': {
                        table: 'sys_ui_message'
                        id: '87529db72cf64da18843c16341e84412'
                    }
                    'message-undo.unknown_member-ja': {
                        table: 'sys_ui_message'
                        id: '3ee876295efd46a698ea9113e1c05c3e'
                    }
                    'message-vendor.activity-en': {
                        table: 'sys_ui_message'
                        id: '8f383800a3f641f1b4dc0152118b553c'
                    }
                    'message-vendor.activity-ja': {
                        table: 'sys_ui_message'
                        id: '4bd51110bc8e4f0c9e787e0b8bc50d13'
                    }
                    'message-vendor.download-en': {
                        table: 'sys_ui_message'
                        id: '278b95cc2a614c388730f888df49ca28'
                    }
                    'message-vendor.download-ja': {
                        table: 'sys_ui_message'
                        id: 'e63830f6c44744d39ada7e6a40c00cbb'
                    }
                    'message-vendor.no_scope-en': {
                        table: 'sys_ui_message'
                        id: '88d27e80b11e44d5bd4463ee520f0b44'
                    }
                    'message-vendor.no_scope-ja': {
                        table: 'sys_ui_message'
                        id: '3476a21d831a46f399b50acfe9bc4de3'
                    }
                    'message-vendor.process-en': {
                        table: 'sys_ui_message'
                        id: 'a125ba2df95b4d7583a124be48710bcf'
                    }
                    'message-vendor.process-ja': {
                        table: 'sys_ui_message'
                        id: '1cd6f7c88e5b4aeabf8bb9cb11a699f7'
                    }
                    'message-vendor.reclaim-en': {
                        table: 'sys_ui_message'
                        id: 'd55baa01165e4bb89f661f13ec74ad18'
                    }
                    'message-vendor.reclaim-ja': {
                        table: 'sys_ui_message'
                        id: 'be9046c66d3e469f800874f6e09122c9'
                    }
                    'message-vendor.role-en': {
                        table: 'sys_ui_message'
                        id: 'e950a8964b944b6a9b0261361c784969'
                    }
                    'message-vendor.role-ja': {
                        table: 'sys_ui_message'
                        id: '013c3d3dc578488ab06c8639f1676abd'
                    }
                    'message-vendor.scope-en': {
                        table: 'sys_ui_message'
                        id: '0adef02e531b4961813b299ebdb98d94'
                    }
                    'message-vendor.scope-ja': {
                        table: 'sys_ui_message'
                        id: '1fe2b86474b64be498b5c0ed9d3e2552'
                    }
                    'message-why.active-en': {
                        table: 'sys_ui_message'
                        id: '1964874a222243cd8b69ccfadc2b66ba'
                    }
                    'message-why.active-ja': {
                        table: 'sys_ui_message'
                        id: '1b673e0594104b35b59f0af27b0d22e9'
                    }
                    'message-why.admin_roles-en': {
                        table: 'sys_ui_message'
                        id: 'e2471f08ea3743e6ac777e25455ea685'
                    }
                    'message-why.admin_roles-ja': {
                        table: 'sys_ui_message'
                        id: '53692046d58e4f95ab9ea57bba3b0c62'
                    }
                    'message-why.company_admin-en': {
                        table: 'sys_ui_message'
                        id: '33c3e3cc0d5244fc82a1d639b9ba606b'
                    }
                    'message-why.company_admin-ja': {
                        table: 'sys_ui_message'
                        id: '02ed683650334445b4446f845c44891a'
                    }
                    'message-why.data_too_old-en': {
                        table: 'sys_ui_message'
                        id: '388e4c541f9f444f8df84d47dbcdeda9'
                    }
                    'message-why.data_too_old-ja': {
                        table: 'sys_ui_message'
                        id: '7e3c22665bce4d4d83424ac6fe359419'
                    }
                    'message-why.excluded-en': {
                        table: 'sys_ui_message'
                        id: '91ecc54e60d64a27bcc880b53ea37878'
                    }
                    'message-why.excluded-ja': {
                        table: 'sys_ui_message'
                        id: '88f21c68742f468aa4c5caacd8afe6a2'
                    }
                    'message-why.grace-en': {
                        table: 'sys_ui_message'
                        id: '2e14935a600142629a352e05c7b21cf0'
                    }
                    'message-why.grace-ja': {
                        table: 'sys_ui_message'
                        id: 'eae7b2fcaf644b969d3bbea4fe0de0d0'
                    }
                    'message-why.guest-en': {
                        table: 'sys_ui_message'
                        id: 'ef9c8307dc514f2481f6268d12ac1659'
                    }
                    'message-why.guest-ja': {
                        table: 'sys_ui_message'
                        id: '23530595b35a475397538f8b15d92c95'
                    }
                    'message-why.member_gone-en': {
                        table: 'sys_ui_message'
                        id: 'd74c03dfca2b458eb71a0c7747858fd4'
                    }
                    'message-why.member_gone-ja': {
                        table: 'sys_ui_message'
                        id: '9dd1c60f41bc41b4b75ead74ec4bac19'
                    }
                    'message-why.no_activity-en': {
                        table: 'sys_ui_message'
                        id: 'de530af60b164579a15e2fcc367ec494'
                    }
                    'message-why.no_activity-ja': {
                        table: 'sys_ui_message'
                        id: '8c6f493f697f43e8b2a642cebb552861'
                    }
                    'message-why.no_data-en': {
                        table: 'sys_ui_message'
                        id: 'f599bdd921f743e2aad495da4ec2f02e'
                    }
                    'message-why.no_data-ja': {
                        table: 'sys_ui_message'
                        id: 'd95bf662499f44dab4f9c5f884b26853'
                    }
                    'message-why.no_rule-en': {
                        table: 'sys_ui_message'
                        id: 'a72d093188454c42acc8db094b34e0fb'
                    }
                    'message-why.no_rule-ja': {
                        table: 'sys_ui_message'
                        id: 'cdb0d63b480d4258beb8bbb3c8000320'
                    }
                    'message-why.none-en': {
                        table: 'sys_ui_message'
                        id: '9ce7c1b322a4492482d8b200a1a1a91c'
                    }
                    'message-why.none-ja': {
                        table: 'sys_ui_message'
                        id: '4dd709311aa54bf7afcb877cbc666f17'
                    }
                    'message-why.open_candidate-en': {
                        table: 'sys_ui_message'
                        id: '7891fed08be84c589bc2a1e83ce66867'
                    }
                    'message-why.open_candidate-ja': {
                        table: 'sys_ui_message'
                        id: 'ec89b3a064f4422d8c93438e7d456493'
                    }
                    'message-why.quiet-en': {
                        table: 'sys_ui_message'
                        id: '0f367b732870487da731a6b1f74caf25'
                    }
                    'message-why.quiet-ja': {
                        table: 'sys_ui_message'
                        id: '5454adb90675412283557477f0e41d4b'
                    }
                    'message-why.reactivated-en': {
                        table: 'sys_ui_message'
                        id: 'fc342bb773b94e99a336e01e03e11e53'
                    }
                    'message-why.reactivated-ja': {
                        table: 'sys_ui_message'
                        id: 'c51d38de66e348ffbffc37be8ad6496a'
                    }
                    'message-why.token_owner-en': {
                        table: 'sys_ui_message'
                        id: '767c4c3412ce4cb0bd73550f75710510'
                    }
                    'message-why.token_owner-ja': {
                        table: 'sys_ui_message'
                        id: '6ffbaa8a87954aa2ad84703f69a6dbaf'
                    }
                    'message-why.too_new-en': {
                        table: 'sys_ui_message'
                        id: 'e34519c224e6462db0e199ab81ce75a7'
                    }
                    'message-why.too_new-ja': {
                        table: 'sys_ui_message'
                        id: '1b78faddb95f4df2bffd8fc2d358907c'
                    }
                    'message-why.unknown_role-en': {
                        table: 'sys_ui_message'
                        id: '0965d4fc84364f9bace966d5fab7ab79'
                    }
                    'message-why.unknown_role-ja': {
                        table: 'sys_ui_message'
                        id: '82076eba0d114b54ab898cee2a7ebc09'
                    }
                    'miro-oauth-template': {
                        table: 'sys_alias_templates'
                        id: '29b311c712cd4a31944c44527e0ed6fd'
                    }
                    'miro-retry-policy': {
                        table: 'sys_retry_policy'
                        id: 'ac2b63b255a744c693b6485b429e42c9'
                    }
                    'miro-scim-template': {
                        table: 'sys_alias_templates'
                        id: '04549f773bbf40e18ea70a245f1b6fcf'
                    }
                    'miro-subscriptions': {
                        table: 'sys_script_include'
                        id: '6685725601434479b5851c73b9ae8dfc'
                    }
                    'module-candidates': {
                        table: 'sys_app_module'
                        id: '80138d331bc74d40aa3e2e81843f32c3'
                    }
                    'module-identifier-exclusions': {
                        table: 'sys_app_module'
                        id: 'ca1cf0c34ac14f6eae44d1da853f0201'
                    }
                    'module-models': {
                        table: 'sys_app_module'
                        id: '4e7432aba1d0466792eaea60058e2515'
                    }
                    'module-profiles': {
                        table: 'sys_app_module'
                        id: '4b3285d598c9401385f56ab69fb00588'
                    }
                    'module-properties': {
                        table: 'sys_app_module'
                        id: 'fbdd789ad5a84dceb549a9bbb131309b'
                    }
                    'module-results': {
                        table: 'sys_app_module'
                        id: '25520b595ab7421b928bddd8220a89eb'
                    }
                    'module-rules': {
                        table: 'sys_app_module'
                        id: '5a07d19447714ff88f43110acb505038'
                    }
                    'module-saas-license': {
                        table: 'sys_app_module'
                        id: 'd5c9300a19e44c408da997266ba652c8'
                    }
                    'module-subscriptions': {
                        table: 'sys_app_module'
                        id: '5242ed2d1bff4d4b984bbf2fc43fc263'
                    }
                    'module-unrecognized': {
                        table: 'sys_app_module'
                        id: '0ce001694216469cba52f95549a059f3'
                    }
                    'module-user-exclusions': {
                        table: 'sys_app_module'
                        id: 'ae1b804fc52f477888cc5d55f46ff8bc'
                    }
                    'note-user-source': {
                        table: 'sys_script'
                        id: '3af87ed8d9d04fc693092e3aeb70a3f5'
                    }
                    'outputs-download-subscriptions': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '2237469eb2f34d16b640520ee335a6ee'
                    }
                    'outputs-reclaim-subscription': {
                        table: 'sys_hub_flow_logic_instance_v2'
                        id: '5fc53ac927d94f279ef059b2c24fae80'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: 'd81c0146c0784413ad6412db41634ec4'
                    }
                    'prepare-profile': {
                        table: 'sys_script'
                        id: '72f0554c7b5a4dbc8666cf32df57d9b2'
                    }
                    'privilege-role-contains-create': {
                        table: 'sys_scope_privilege'
                        id: '7877f7ebbe9744d692a2b0310da8168e'
                    }
                    'privilege-role-contains-read': {
                        table: 'sys_scope_privilege'
                        id: '52e7b4dd610e4ef8b6e19e80ca6dd59f'
                    }
                    'properties-category': {
                        table: 'sys_properties_category'
                        id: 'ba6052c802634668bbb420c10e1609b3'
                    }
                    'properties-page-extra-hosts': {
                        table: 'sys_properties_category_m2m'
                        id: 'c9a53c6833a74ec19eddf2f612aa1e48'
                    }
                    'properties-page-http-timeout-milliseconds': {
                        table: 'sys_properties_category_m2m'
                        id: 'a1656f1ffea6403681e76af0a16fee64'
                    }
                    'properties-page-judge-within': {
                        table: 'sys_properties_category_m2m'
                        id: '3b1183d8cade4f04ba2d63075619a2a7'
                    }
                    'properties-page-keep-results-days': {
                        table: 'sys_properties_category_m2m'
                        id: '27349574992142b8b798706b777c1863'
                    }
                    'properties-page-max-pauses': {
                        table: 'sys_properties_category_m2m'
                        id: 'db1a0d28cc2f4b75a1911aac29ac64f5'
                    }
                    'properties-page-reclamation-error-timeout': {
                        table: 'sys_properties_category_m2m'
                        id: '324b910d59804962bd9e9bd48db10bc7'
                    }
                    'properties-page-removal-ceiling-percent': {
                        table: 'sys_properties_category_m2m'
                        id: 'e11e9f226341430d8728a2efc0d0fd24'
                    }
                    'properties-page-removal-floor': {
                        table: 'sys_properties_category_m2m'
                        id: '678e035019614fc6b6232a6f1fb64837'
                    }
                    'properties-page-slice-pages': {
                        table: 'sys_properties_category_m2m'
                        id: 'c8e5ab95b4f148b9b0a3b6059602b083'
                    }
                    'properties-page-slice-seconds': {
                        table: 'sys_properties_category_m2m'
                        id: '86d466d095a04ee8b35ab626d53a299f'
                    }
                    'properties-page-stale-run-minutes': {
                        table: 'sys_properties_category_m2m'
                        id: 'c96678d0c3b74d0b9bc8f131d4ab8972'
                    }
                    'property-approval-reminders': {
                        table: 'sys_properties'
                        id: '3c5fcad57fe144cb9f565b8b18930b60'
                    }
                    'property-extra-hosts': {
                        table: 'sys_properties'
                        id: '0eb8b0670ff64eea89267a0da4208c78'
                    }
                    'property-http-timeout-ms': {
                        table: 'sys_properties'
                        id: 'ba73e248b7804fe9aabe6613d34de186'
                    }
                    'property-judge-within': {
                        table: 'sys_properties'
                        id: 'd2770571e6aa41c79c906f6172b404e2'
                    }
                    'property-keep-results-days': {
                        table: 'sys_properties'
                        id: 'd929066da9b04858bcb1239dec585888'
                    }
                    'property-max-pauses': {
                        table: 'sys_properties'
                        id: 'a23d3b237dcb4c2a85d570a4e2fabcc6'
                    }
                    'property-reclamation-error-timeout': {
                        table: 'sys_properties'
                        id: 'bfe7401ff6b34ec6ba799b1e9422ae9b'
                    }
                    'property-removal-ceiling-percent': {
                        table: 'sys_properties'
                        id: 'f6becf5d87bb4c6eb9e62b800bc96f65'
                    }
                    'property-removal-floor': {
                        table: 'sys_properties'
                        id: '88488efb31994a38b6ce1d8b9874d16f'
                    }
                    'property-slice-pages': {
                        table: 'sys_properties'
                        id: '6cd98a6701954066b2b9da2833e9c545'
                    }
                    'property-slice-seconds': {
                        table: 'sys_properties'
                        id: '2de134782511414e92cf27c4e5164ff6'
                    }
                    'property-stale-run-minutes': {
                        table: 'sys_properties'
                        id: '40d37b88c20c45d8bc862d62edbb74ea'
                    }
                    'publish-profile': {
                        table: 'sys_ui_action'
                        id: 'f2bd0d8867164cf6a9ed3d54419a001e'
                    }
                    'purge-profile': {
                        table: 'sysevent_script_action'
                        id: 'b3db093336904387ae9114ee5dda9685'
                    }
                    'refresh-now': {
                        table: 'sys_ui_action'
                        id: '729bbdc1726c474a86baa68b5dd0e274'
                    }
                    'related-list-candidate-questions': {
                        table: 'sys_ui_related_list_entry'
                        id: 'f3dec43333244f2dbea65621b46a9446'
                    }
                    'related-list-identifier-subscriptions': {
                        table: 'sys_ui_related_list_entry'
                        id: '42709a7c8311427995a06ffd7034783d'
                    }
                    'related-list-job-results': {
                        table: 'sys_ui_related_list_entry'
                        id: '03802141811045b4abbe227825c150dc'
                    }
                    'related-list-model-subscriptions': {
                        table: 'sys_ui_related_list_entry'
                        id: '89f2eb51345e49a589d9f7a593816e1c'
                    }
                    'related-list-profile-candidates': {
                        table: 'sys_ui_related_list_entry'
                        id: '6cc9a8e6951e4f5e8dcd362f797339a0'
                    }
                    'related-list-profile-candidates-custom': {
                        table: 'sys_ui_related_list_entry'
                        id: '169b5e9b469b4e37a34556009f3e382b'
                    }
                    'related-list-profile-identifier-exclusions': {
                        table: 'sys_ui_related_list_entry'
                        id: '8968e4d0ee9741af8c47392d9c9cc5e9'
                    }
                    'related-list-profile-identifier-exclusions-custom': {
                        table: 'sys_ui_related_list_entry'
                        id: '9c0bbbb62f2441e3ab11948f2cd91ade'
                    }
                    'related-list-profile-jobs': {
                        table: 'sys_ui_related_list_entry'
                        id: '62400b24943f4f7f90c2eb44a142dfd3'
                    }
                    'related-list-profile-jobs-custom': {
                        table: 'sys_ui_related_list_entry'
                        id: 'e27c5c751e7d479f8bde9de7448c58f0'
                    }
                    'related-list-profile-models': {
                        table: 'sys_ui_related_list_entry'
                        id: 'be43b019cc494aa49cfcfccec533e9ae'
                    }
                    'related-list-profile-models-custom': {
                        table: 'sys_ui_related_list_entry'
                        id: '52c7ea44bbe342b49a0ada7b9d711bf8'
                    }
                    'related-list-profile-reactivated': {
                        table: 'sys_ui_related_list_entry'
                        id: 'e92296ec1a144cee835c6448279d76ed'
                    }
                    'related-list-profile-reactivated-custom': {
                        table: 'sys_ui_related_list_entry'
                        id: '5654014a75784185b71773097d996479'
                    }
                    'related-list-profile-results': {
                        table: 'sys_ui_related_list_entry'
                        id: '863b3f7d29e04a63858acdb7f853d456'
                    }
                    'related-list-profile-results-custom': {
                        table: 'sys_ui_related_list_entry'
                        id: 'f819a865b563480a945f25428bdaa249'
                    }
                    'related-list-profile-subscriptions': {
                        table: 'sys_ui_related_list_entry'
                        id: '4bebdbf7579243adaa5bf8899a41d6f1'
                    }
                    'related-list-profile-subscriptions-custom': {
                        table: 'sys_ui_related_list_entry'
                        id: '2972c1618c2a49b0847222ba649e3cb0'
                    }
                    'related-list-profile-unrecognized': {
                        table: 'sys_ui_related_list_entry'
                        id: '13459e0b48b840bcb528074adbbaf273'
                    }
                    'related-list-profile-unrecognized-custom': {
                        table: 'sys_ui_related_list_entry'
                        id: '6efe99b0883b424b9223902507418240'
                    }
                    'related-list-profile-user-exclusions': {
                        table: 'sys_ui_related_list_entry'
                        id: '36f6782e304642f1a04c800654b6bf42'
                    }
                    'related-list-profile-user-exclusions-custom': {
                        table: 'sys_ui_related_list_entry'
                        id: '25036d2e3f294aa4bdfd2a1f1c4035fb'
                    }
                    'related-list-result-candidates': {
                        table: 'sys_ui_related_list_entry'
                        id: 'aefe1acceb7f43ecaa972d974a55c371'
                    }
                    'related-list-rule-candidates': {
                        table: 'sys_ui_related_list_entry'
                        id: '9491231f850c49929b444f85788902b7'
                    }
                    'related-list-subscription-candidates': {
                        table: 'sys_ui_related_list_entry'
                        id: '95e2a8833994463dad61182987a4b521'
                    }
                    'related-lists-candidate': {
                        table: 'sys_ui_related_list'
                        id: '4e86fe5b9a174ad99a126b8ec5ce7d54'
                    }
                    'related-lists-identifier': {
                        table: 'sys_ui_related_list'
                        id: 'a369843d849b47dbbd29c5e22172c07c'
                    }
                    'related-lists-job': {
                        table: 'sys_ui_related_list'
                        id: 'eb0297c52a18430996146e25b6eaa1e0'
                    }
                    'related-lists-model': {
                        table: 'sys_ui_related_list'
                        id: '36103fb3dfc94d2787f13c0bc04e8de2'
                    }
                    'related-lists-profile': {
                        table: 'sys_ui_related_list'
                        id: '2dc89a445cf2492da0786f3ea0aaa3ec'
                    }
                    'related-lists-profile-custom': {
                        table: 'sys_ui_related_list'
                        id: '29eda9f8660f460ea5743415f4d9be39'
                    }
                    'related-lists-result': {
                        table: 'sys_ui_related_list'
                        id: '29b488f523fe4080b4861549e1c7841b'
                    }
                    'related-lists-rule': {
                        table: 'sys_ui_related_list'
                        id: '5e3e9465e83746e991e1607fce156f5d'
                    }
                    'related-lists-subscription': {
                        table: 'sys_ui_related_list'
                        id: '2d44c4c04ad9466a817600106672a495'
                    }
                    'relationship-identifier-subscriptions': {
                        table: 'sys_relationship'
                        id: '79d0edd5b7144eda8a6af44df395ced6'
                    }
                    'relationship-profile-identifier-exclusions': {
                        table: 'sys_relationship'
                        id: 'c6c8f40104c04f7e92867e91e35d0b81'
                    }
                    'relationship-profile-models': {
                        table: 'sys_relationship'
                        id: 'fd7e771408e943f69f46a840448e00d4'
                    }
                    'relationship-profile-reactivated': {
                        table: 'sys_relationship'
                        id: '9cb265447f8c4dcaae8b52102b59b7b8'
                    }
                    'relationship-profile-unrecognized': {
                        table: 'sys_relationship'
                        id: 'd7ad5078b2b045ec9d884995ab612831'
                    }
                    'relationship-profile-user-exclusions': {
                        table: 'sys_relationship'
                        id: '5d7ec65182bc4bd8a91015852dcdc5cf'
                    }
                    'remove-missing': {
                        table: 'sys_ui_action'
                        id: '9f424ed6fd4e465cb880c066ac7fe72b'
                    }
                    'rest-consent': {
                        table: 'sys_ws_definition'
                        id: '78c341bbf9af4a2c92e1737c7fb60938'
                    }
                    'rest-consent-answer': {
                        table: 'sys_ws_operation'
                        id: '9f375f8cccef4d1a8f0120d1d5f38002'
                    }
                    'rest-consent-question': {
                        table: 'sys_ws_operation'
                        id: '20be22455a67492f84d4e6d821f13cc7'
                    }
                    'rest-reclaim': {
                        table: 'sys_ws_definition'
                        id: 'ccdba2513a96417e8a1ffb31fe82928a'
                    }
                    'rest-reclaim-preview': {
                        table: 'sys_ws_operation'
                        id: 'c65811013bea4f4fb306d86644901540'
                    }
                    'rule-candidate-display': {
                        table: 'sys_script'
                        id: 'b06879f52244459b80e777dd01ef80ac'
                    }
                    'rule-profile-display': {
                        table: 'sys_script'
                        id: 'acf74917db05444aaf535967dd95fe27'
                    }
                    'rule-threshold-effect': {
                        table: 'sys_script'
                        id: 'b5b672985a8447e989352d9a85b26c3a'
                    }
                    'run-due-jobs': {
                        table: 'sysauto_script'
                        id: 'ab524ea9d1e14d12a478f46808181b74'
                    }
                    'run-queue': {
                        table: 'sysevent_queue'
                        id: '16a0e8e7fe7f42358bc87eb1aedb5a24'
                    }
                    'script-include-miro-reclamation': {
                        table: 'sys_script_include'
                        id: 'b1cc4d19a703400a9e50be02a8bdd537'
                    }
                    'script-include-miro-reclamation-ajax': {
                        table: 'sys_script_include'
                        id: 'f933677878a14a70babc376fcff29761'
                    }
                    'script-include-profile-screens': {
                        table: 'sys_script_include'
                        id: '55e8df446cca4dfabaa30e201023f9f1'
                    }
                    src_server_jobs_dispatch_ts: {
                        table: 'sys_module'
                        id: 'dd58a8f0ca764ae4aa88ab8a8b81e170'
                    }
                    src_server_jobs_handlers_ts: {
                        table: 'sys_module'
                        id: 'f8a8eb1adef7478aa67940501db809d4'
                    }
                    src_server_jobs_hooks_ts: {
                        table: 'sys_module'
                        id: '571129c3a085422fbac0ae51a9443d6b'
                    }
                    src_server_jobs_schedule_ts: {
                        table: 'sys_module'
                        id: 'c8e47b5c464d4e22bfb65b8c1e72df6e'
                    }
                    src_server_jobs_store_ts: {
                        table: 'sys_module'
                        id: '11a1d806d1f64a69a44ccfb907072fca'
                    }
                    src_server_jobs_turns_ts: {
                        table: 'sys_module'
                        id: '84ba27b96cd54ea5be523523b972625a'
                    }
                    src_server_miro_calls_ts: {
                        table: 'sys_module'
                        id: '9bcec40234714f0881366ec3b6f37c2d'
                    }
                    src_server_miro_diagnoses_ts: {
                        table: 'sys_module'
                        id: '9884b8e1f6c641b4a460df6e5cfd3387'
                    }
                    'src_server_miro_diagnosis-texts_ts': {
                        table: 'sys_module'
                        id: '538e5b5d928e4ecf84069d0c75851aa2'
                    }
                    src_server_miro_failures_ts: {
                        table: 'sys_module'
                        id: 'aca3df18ceed498ca6d8be0931c8926b'
                    }
                    src_server_miro_hosts_ts: {
                        table: 'sys_module'
                        id: '47ffdc78ce11405082bebcd26c4b6cad'
                    }
                    src_server_miro_json_ts: {
                        table: 'sys_module'
                        id: '255f414e430a492084e1f87769565257'
                    }
                    src_server_miro_licences_ts: {
                        table: 'sys_module'
                        id: '3ce3c09835ab40bc86afbdef255489ed'
                    }
                    src_server_miro_members_ts: {
                        table: 'sys_module'
                        id: 'e8d7f708aecc4d5ea01de49f0413d4bb'
                    }
                    src_server_miro_pacing_ts: {
                        table: 'sys_module'
                        id: 'b62a7ddd07f14612aac6e8d6bf5bf3a1'
                    }
                    src_server_miro_paging_ts: {
                        table: 'sys_module'
                        id: 'e1d57064de484b94872fe302a3493237'
                    }
                    src_server_miro_redaction_ts: {
                        table: 'sys_module'
                        id: '9c8186fc2e8c4841a0fa65d3e9f898aa'
                    }
                    src_server_miro_rest_ts: {
                        table: 'sys_module'
                        id: '77037e1d2e324267901d2ebf26c8f081'
                    }
                    src_server_miro_scim_ts: {
                        table: 'sys_module'
                        id: 'f2b94fd3498e4d499afa5c3cb1196ca6'
                    }
                    src_server_miro_texts_ts: {
                        table: 'sys_module'
                        id: '3599e62f85de448cb9ce83651acd56f2'
                    }
                    src_server_miro_transport_ts: {
                        table: 'sys_module'
                        id: '4ccae7d12fed40b3817e87edfd970721'
                    }
                    src_server_navigation_creation_ts: {
                        table: 'sys_module'
                        id: 'bc4c55753ba240efb5035c1629d7d65f'
                    }
                    src_server_navigation_handlers_ts: {
                        table: 'sys_module'
                        id: 'e354c53145bd43659d969c265832276d'
                    }
                    src_server_navigation_store_ts: {
                        table: 'sys_module'
                        id: 'c5d6ea0be74640f686991061379bf486'
                    }
                    src_server_platform_catalogue_ts: {
                        table: 'sys_module'
                        id: '1b46b465ac2f4164ae9ec7459c077a1b'
                    }
                    src_server_platform_clock_ts: {
                        table: 'sys_module'
                        id: 'd01d508432504d8ebf9bae9bfa277c79'
                    }
                    src_server_platform_comparing_ts: {
                        table: 'sys_module'
                        id: '98fcb03ba77748888ea273706d720011'
                    }
                    src_server_platform_conditions_ts: {
                        table: 'sys_module'
                        id: 'd1cbc01b074b4c8e93405c7642f2f167'
                    }
                    src_server_platform_connections_ts: {
                        table: 'sys_module'
                        id: 'f4e04174276545899840719786f6e1cf'
                    }
                    src_server_platform_counters_ts: {
                        table: 'sys_module'
                        id: '4888291cb7e743f382e98de785a215cd'
                    }
                    src_server_platform_events_ts: {
                        table: 'sys_module'
                        id: 'ac8d6b06d5a145cd86b16621accb671b'
                    }
                    src_server_platform_flows_ts: {
                        table: 'sys_module'
                        id: 'b545e140f3854f488fc5618bfed8918a'
                    }
                    src_server_platform_hashes_ts: {
                        table: 'sys_module'
                        id: '37d63b7cd6db49e0b226d8798971eefa'
                    }
                    src_server_platform_hosts_ts: {
                        table: 'sys_module'
                        id: 'db54ebefb55a4c87b5333d55dace3189'
                        deleted: true
                    }
                    src_server_platform_http_ts: {
                        table: 'sys_module'
                        id: 'f03650b6d797455ba1297dba90d31345'
                    }
                    src_server_platform_instants_ts: {
                        table: 'sys_module'
                        id: '90713b4370c24d05882602ffeb1383ca'
                    }
                    src_server_platform_locks_ts: {
                        table: 'sys_module'
                        id: '0efa1b7b97c94f3ca2317c9f012bf4c6'
                    }
                    src_server_platform_log_ts: {
                        table: 'sys_module'
                        id: '4d93fa9045ba44a9897b371f24ac6fb3'
                    }
                    src_server_platform_markup_ts: {
                        table: 'sys_module'
                        id: '0ba6a71ec66a45c19f494c0d5bc6ee0b'
                    }
                    src_server_platform_messages_ts: {
                        table: 'sys_module'
                        id: '3df41cce23a3425795e52ab72981a6a4'
                    }
                    src_server_platform_people_ts: {
                        table: 'sys_module'
                        id: '33e18a37c30c4afbb9faaa873a1e4110'
                    }
                    src_server_platform_properties_ts: {
                        table: 'sys_module'
                        id: 'afe6dd03de414a83ac7d8a69ae392122'
                    }
                    'src_server_platform_query-values_ts': {
                        table: 'sys_module'
                        id: '020563db11e649ebbbf66f23fc7465ba'
                    }
                    src_server_platform_records_ts: {
                        table: 'sys_module'
                        id: 'c28c49c374e4485c84003f856fd7ba69'
                    }
                    src_server_platform_rows_ts: {
                        table: 'sys_module'
                        id: 'c447811aa5b84bbf806f4c7889141f5c'
                    }
                    src_server_platform_secrets_ts: {
                        table: 'sys_module'
                        id: '2f727e46302248cdb84cfb6bfa9f56b8'
                    }
                    src_server_platform_selection_ts: {
                        table: 'sys_module'
                        id: '48422fe9e7874cd99808be5959b13501'
                    }
                    src_server_platform_texts_consent_ts: {
                        table: 'sys_module'
                        id: '57cbaff030dc4d26b25bfce042f620ef'
                    }
                    src_server_platform_texts_eligibility_ts: {
                        table: 'sys_module'
                        id: 'f15e6a1fe87e4b33aba0fca92ae0e026'
                    }
                    src_server_platform_texts_journal_ts: {
                        table: 'sys_module'
                        id: '4e6017ad111740679823fb7132dd3ea8'
                    }
                    src_server_platform_texts_platform_ts: {
                        table: 'sys_module'
                        id: '3f23d68a7aaa441f9e82b700ffca7fda'
                    }
                    src_server_platform_texts_profiles_ts: {
                        table: 'sys_module'
                        id: '6f929c319af343b9af0355bc6ab69129'
                    }
                    src_server_platform_texts_reclamation_ts: {
                        table: 'sys_module'
                        id: 'c925dd8f9e8543bdb29ea8c6ac131622'
                    }
                    src_server_platform_texts_refusals_ts: {
                        table: 'sys_module'
                        id: '66bd4fc0ddf543148be3cbcb27b74d70'
                    }
                    src_server_platform_texts_screens_ts: {
                        table: 'sys_module'
                        id: 'dc13467a7d084b25950aea5d4ab96a34'
                    }
                    src_server_platform_texts_subscriptions_ts: {
                        table: 'sys_module'
                        id: 'baf6e7d232cf4bb78aeb8764b92bc2d5'
                    }
                    src_server_platform_texts_ts: {
                        table: 'sys_module'
                        id: '70b955f285214dd3bffda1cc35b2c457'
                    }
                    src_server_profiles_banner_ts: {
                        table: 'sys_module'
                        id: '8d2066a20a2b495da0507d579d88643d'
                    }
                    src_server_profiles_checklist_ts: {
                        table: 'sys_module'
                        id: '708eb3639cc64ae0aa94810f15c0e34f'
                    }
                    src_server_profiles_handlers_ts: {
                        table: 'sys_module'
                        id: 'd6cdcc4f75f94f8fb1265aefd3421445'
                    }
                    src_server_profiles_lifecycle_ts: {
                        table: 'sys_module'
                        id: '65539335172c4a5fbaae1ac629699962'
                    }
                    src_server_profiles_plan_ts: {
                        table: 'sys_module'
                        id: '077bdc3f2493468f8177c1b405cc8b30'
                    }
                    src_server_profiles_store_ts: {
                        table: 'sys_module'
                        id: 'b7b0e5009f0d42e4b668c83446818200'
                    }
                    'src_server_profiles_vendor-configuration_ts': {
                        table: 'sys_module'
                        id: 'dd5a2df0b75f4a2b94eabd159509c079'
                    }
                    src_server_reclamation_actions_ts: {
                        table: 'sys_module'
                        id: 'f371f951e38f45d2907777923592c1ce'
                    }
                    src_server_reclamation_announcement_ts: {
                        table: 'sys_module'
                        id: '15310a394c0a4d69878f8bbbdbbcc010'
                    }
                    src_server_reclamation_answering_ts: {
                        table: 'sys_module'
                        id: '3abf7ac00de843cabedd03a551177b83'
                    }
                    src_server_reclamation_asking_ts: {
                        table: 'sys_module'
                        id: '11e656fbdfb84dd6aebaf57f32748b2e'
                    }
                    src_server_reclamation_batch_ts: {
                        table: 'sys_module'
                        id: '914a767dea7248d7b51eaf051324fadc'
                    }
                    src_server_reclamation_candidate_ts: {
                        table: 'sys_module'
                        id: 'effe9046cd5348c59aa3e3c49797545e'
                    }
                    src_server_reclamation_candidates_ts: {
                        table: 'sys_module'
                        id: 'c5834464774d4088aecd6a62e499932c'
                    }
                    src_server_reclamation_change_ts: {
                        table: 'sys_module'
                        id: 'cd12ebc262334d72a05f42f95a52f4a5'
                    }
                    src_server_reclamation_closing_ts: {
                        table: 'sys_module'
                        id: 'fcce09757a2143c6aac4a31dd201a245'
                    }
                    'src_server_reclamation_come-back_ts': {
                        table: 'sys_module'
                        id: '6de77db88a35400eb27911fc72f23a69'
                    }
                    src_server_reclamation_consent_ts: {
                        table: 'sys_module'
                        id: 'd40311516289423fae1ce52e079732bd'
                    }
                    src_server_reclamation_deactivation_ts: {
                        table: 'sys_module'
                        id: '68ce91997db84858968a51f072d2dd13'
                    }
                    src_server_reclamation_eligibility_ts: {
                        table: 'sys_module'
                        id: '92a3de93bc5943d4a3027687412a3a85'
                    }
                    src_server_reclamation_ensuring_ts: {
                        table: 'sys_module'
                        id: '7653471fe8b04cb69f4af56db582a247'
                    }
                    src_server_reclamation_handlers_ts: {
                        table: 'sys_module'
                        id: '7ebeb607bb44480789a611938281e8d1'
                    }
                    src_server_reclamation_interference_ts: {
                        table: 'sys_module'
                        id: 'e4e298ee9f0a4faeb8cadcfda3c46312'
                    }
                    'src_server_reclamation_miro-side_ts': {
                        table: 'sys_module'
                        id: '1bf60afff2a542ee8455f9136c432d25'
                    }
                    src_server_reclamation_pace_ts: {
                        table: 'sys_module'
                        id: '40000b20642a455f8f617e68c48803bb'
                    }
                    src_server_reclamation_preview_ts: {
                        table: 'sys_module'
                        id: '83dc18dd31d94bedb68c4dac38e61d37'
                    }
                    src_server_reclamation_previewing_ts: {
                        table: 'sys_module'
                        id: '93068bf151cf4f0d8ecb8a632f2b48e9'
                    }
                    src_server_reclamation_refresh_ts: {
                        table: 'sys_module'
                        id: 'c304aaaa55524b26a6de8c1a90af5ee4'
                    }
                    src_server_reclamation_refusals_ts: {
                        table: 'sys_module'
                        id: '82e5450671154dd89cfd8431ed314e19'
                    }
                    src_server_reclamation_rest_ts: {
                        table: 'sys_module'
                        id: '896e29a021294f6ab0562d3ddcf4f868'
                    }
                    src_server_reclamation_revoking_ts: {
                        table: 'sys_module'
                        id: '637ec32a933c4fe5b10b49b7cd9a0867'
                    }
                    src_server_reclamation_run_ts: {
                        table: 'sys_module'
                        id: '7835d387d6f0471c81ef08aff9cd120b'
                    }
                    'src_server_reclamation_run-ports_ts': {
                        table: 'sys_module'
                        id: '1f468c47e7914109bc4551540609a2a5'
                    }
                    src_server_reclamation_runs_ts: {
                        table: 'sys_module'
                        id: '0c420cdaff1f4049ad355b34e7b750ad'
                    }
                    src_server_reclamation_said_ts: {
                        table: 'sys_module'
                        id: '29392292f50e4bd58afc2acc551481e2'
                    }
                    src_server_reclamation_savings_ts: {
                        table: 'sys_module'
                        id: '52f5c4eaa54e456c96cb655b6323f9a1'
                    }
                    src_server_reclamation_slices_ts: {
                        table: 'sys_module'
                        id: 'b0f5e4c07b9348a0b2a7b039276c58e6'
                    }
                    src_server_reclamation_starting_ts: {
                        table: 'sys_module'
                        id: 'cf0b7a2c2d1b41eaa496614a6964850a'
                    }
                    src_server_reclamation_states_ts: {
                        table: 'sys_module'
                        id: '47c3ddbe52bd4c4ab64a0738b7a3359a'
                    }
                    'src_server_reclamation_stored-candidates_ts': {
                        table: 'sys_module'
                        id: 'e091726e0e66485ca6da3d1a26e61d13'
                    }
                    'src_server_reclamation_stored-questions_ts': {
                        table: 'sys_module'
                        id: 'e13ef36a697548949b3cd8666241df3c'
                    }
                    'src_server_reclamation_stored-runs_ts': {
                        table: 'sys_module'
                        id: 'd2ee1c2448b04c57a81cfbadb817dd5e'
                    }
                    'src_server_reclamation_stored-seats_ts': {
                        table: 'sys_module'
                        id: '0fb8c3de2ca24a31afcbe8843c7a1e7a'
                    }
                    src_server_reclamation_subflow_ts: {
                        table: 'sys_module'
                        id: '4b64056b65de45b6bc761d31b2b92dc3'
                    }
                    src_server_reclamation_subscriptions_ts: {
                        table: 'sys_module'
                        id: '96ad3c12bf4e497288c8273e2ef2cbbe'
                    }
                    src_server_reclamation_threshold_ts: {
                        table: 'sys_module'
                        id: 'e6998c9e6c5e479a8ea1bc5d676da7f7'
                    }
                    src_server_reclamation_undo_ts: {
                        table: 'sys_module'
                        id: '11c72a2008194a70b513c0b76ccc07aa'
                    }
                    src_server_reclamation_undoing_ts: {
                        table: 'sys_module'
                        id: 'fe2234daddc94abe969bf984f81b52dc'
                    }
                    src_server_reclamation_wording_ts: {
                        table: 'sys_module'
                        id: '6744d460d4dd4eaa9c6bf9de41e3bd5a'
                    }
                    src_server_reclamation_world_ts: {
                        table: 'sys_module'
                        id: '749089c917b54b53b31261b676a3d824'
                    }
                    src_server_security_handlers_ts: {
                        table: 'sys_module'
                        id: '982cb3be8f3741ef844f8fb046f39727'
                    }
                    src_server_subscriptions_checkpoint_ts: {
                        table: 'sys_module'
                        id: '5c122089c2924e3998a439af62efdd50'
                    }
                    src_server_subscriptions_download_ts: {
                        table: 'sys_module'
                        id: 'b81552b244a045ee80572b22cb6bb4f9'
                    }
                    src_server_subscriptions_exclusions_ts: {
                        table: 'sys_module'
                        id: '4bcd8231f4a740f3ac118ed32135e968'
                    }
                    src_server_subscriptions_handlers_ts: {
                        table: 'sys_module'
                        id: 'a2189becda4f4dbbb2ef1ec3352628e9'
                        deleted: false
                    }
                    src_server_subscriptions_matching_ts: {
                        table: 'sys_module'
                        id: 'ffb96c3ba2d845ecaa02553a5cb70358'
                    }
                    src_server_subscriptions_plan_ts: {
                        table: 'sys_module'
                        id: '75cfb5127eae446e9e6a448fc675df75'
                    }
                    src_server_subscriptions_ports_ts: {
                        table: 'sys_module'
                        id: '7309c670848d4deda350270738d0d0d2'
                    }
                    src_server_subscriptions_removal_ts: {
                        table: 'sys_module'
                        id: '3e649e5e24804f26b4c34fad3aa0839b'
                    }
                    src_server_subscriptions_run_ts: {
                        table: 'sys_module'
                        id: '7beb95d3ddff401691ca19ab91d4f358'
                    }
                    src_server_subscriptions_slice_ts: {
                        table: 'sys_module'
                        id: 'de685d71229c451d99d579cae0239f3e'
                    }
                    src_server_subscriptions_store_ts: {
                        table: 'sys_module'
                        id: 'e0c530a1667f4296bfcdad92755f68c8'
                    }
                    'src_server_subscriptions_stored-models_ts': {
                        table: 'sys_module'
                        id: 'c9244a4181454d5e870ba8a968de23aa'
                    }
                    'step-download-subscriptions': {
                        table: 'sys_hub_step_instance'
                        id: '54c474718d7440eba937bb8ae28ec98d'
                    }
                    'step-reclaim-subscription': {
                        table: 'sys_hub_step_instance'
                        id: 'cc137b6246224c02af87aa7820118712'
                    }
                    'style-candidate-state-attention-required': {
                        table: 'sys_ui_style'
                        id: 'ef1a162d743c42c7828981874e5cadbe'
                    }
                    'style-candidate-state-awaiting-approval': {
                        table: 'sys_ui_style'
                        id: '9245a25702664afeaaf3bb8ce032a79a'
                    }
                    'style-candidate-state-awaiting-revocation': {
                        table: 'sys_ui_style'
                        id: 'ec41c66c174c4e2e8d410db1abb22206'
                    }
                    'style-candidate-state-awaiting-user': {
                        table: 'sys_ui_style'
                        id: '3f7c2bd28ed242e0a79f32a4fa25704b'
                    }
                    'style-candidate-state-closed-canceled': {
                        table: 'sys_ui_style'
                        id: 'bf643ced4c0f467c8b486900d5960b00'
                    }
                    'style-candidate-state-closed-complete': {
                        table: 'sys_ui_style'
                        id: '35828d69c0e54d35bb6dbacafebb9507'
                    }
                    'style-candidate-state-closed-skipped': {
                        table: 'sys_ui_style'
                        id: '2eb5cbb1296c4d17a37a1c7284f52d59'
                    }
                    'style-candidate-state-ready': {
                        table: 'sys_ui_style'
                        id: 'eeabd95920c443cfad5792572b86ef42'
                    }
                    'style-job-last-state-completed': {
                        table: 'sys_ui_style'
                        id: 'e915e7e09a544d598cab42e88904a642'
                    }
                    'style-job-last-state-failed': {
                        table: 'sys_ui_style'
                        id: '1e3ca4db4cdd422a9932299f72f7b9df'
                    }
                    'style-job-last-state-in-progress': {
                        table: 'sys_ui_style'
                        id: '0d24d5ed9aeb4b1da7fe775154fa5526'
                    }
                    'style-job-last-state-needs-decision': {
                        table: 'sys_ui_style'
                        id: '21243d06fc6e4d3db161b3f2e707fc9e'
                    }
                    'style-job-last-state-not-run': {
                        table: 'sys_ui_style'
                        id: 'e6ba3a3fc4804aeaad9da10dc98ff516'
                    }
                    'style-job-last-state-paused': {
                        table: 'sys_ui_style'
                        id: '33870cd33f6a47cc8e43f60c66e382be'
                    }
                    'style-job-last-state-queued': {
                        table: 'sys_ui_style'
                        id: 'fe6bc7fa751245269f2607dd9ac1a16b'
                    }
                    'style-job-last-state-superseded': {
                        table: 'sys_ui_style'
                        id: '8482df2e93ae47c880e6234713d6d848'
                    }
                    'style-profile-status-deleting': {
                        table: 'sys_ui_style'
                        id: '63d61dc8601241ad86305e049dfd6061'
                    }
                    'style-profile-status-draft': {
                        table: 'sys_ui_style'
                        id: 'e881d54668064b48a812fe53dc66f180'
                    }
                    'style-profile-status-published': {
                        table: 'sys_ui_style'
                        id: '0aad58c3e33344c3a10f40a4b6090d5b'
                    }
                    'style-profile-validation-failure': {
                        table: 'sys_ui_style'
                        id: '398d696b37ef4637bec26ca0cb73391d'
                    }
                    'style-profile-validation-not-validated': {
                        table: 'sys_ui_style'
                        id: '31d9cce4b623451b80d920eb74072062'
                    }
                    'style-profile-validation-success': {
                        table: 'sys_ui_style'
                        id: '50ce65d18c784a13b062bc7bb463cb70'
                    }
                    'style-result-state-completed': {
                        table: 'sys_ui_style'
                        id: '24f09adba40a4116a3ceb4ab48fc1985'
                    }
                    'style-result-state-failed': {
                        table: 'sys_ui_style'
                        id: '5f9c8291ac3a4ad5a5654a2e0a322c3c'
                    }
                    'style-result-state-in-progress': {
                        table: 'sys_ui_style'
                        id: '775b5c535d4f4fec945710cd2f33a3ac'
                    }
                    'style-result-state-needs-decision': {
                        table: 'sys_ui_style'
                        id: 'e7da85d7b8544cfb83491dc760b60620'
                    }
                    'style-result-state-not-run': {
                        table: 'sys_ui_style'
                        id: 'bdc7d40c5e3840c0b5d55aab6c62e3be'
                    }
                    'style-result-state-paused': {
                        table: 'sys_ui_style'
                        id: '1ef30bc00bec431d81062f00295d71a1'
                    }
                    'style-result-state-queued': {
                        table: 'sys_ui_style'
                        id: '99b55460dd3740af978b0bd02a2a8aa4'
                    }
                    'style-result-state-superseded': {
                        table: 'sys_ui_style'
                        id: '301f3b620deb419bab3e33dd25c2c826'
                    }
                    'subflow-download-subscriptions': {
                        table: 'sys_hub_flow'
                        id: '91a4a67c5dcf47d2b27602d6bad53483'
                    }
                    'subflow-reclaim-subscription': {
                        table: 'sys_hub_flow'
                        id: '702c82d661d443189b239730beb7f445'
                    }
                    'test-reclaim-credential': {
                        table: 'sys_ui_action'
                        id: '4ce3459d9a1d4a068bbae04d8854c195'
                    }
                    'ui-close-complete': {
                        table: 'sys_ui_action'
                        id: 'b1c316442e0b409aae6893cd156df650'
                    }
                    'ui-close-skipped': {
                        table: 'sys_ui_action'
                        id: 'f5f35264adb04e29b4eb215c70ba00a0'
                    }
                    'ui-create-candidate': {
                        table: 'sys_ui_action'
                        id: '8f371bebe5e54c80b051c27d049337ca'
                    }
                    'ui-preview-reclaim': {
                        table: 'sys_ui_action'
                        id: '8d06cd341dfe4b82be02bcee6153fa4a'
                    }
                    'ui-preview-rule': {
                        table: 'sys_ui_action'
                        id: '85fa3e5229534e949b8b82e9b4ff55fd'
                    }
                    'ui-preview-subscriptions': {
                        table: 'sys_ui_action'
                        id: 'd1899126e0264ac0b610d27848cd614f'
                    }
                    'ui-reclaim': {
                        table: 'sys_ui_action'
                        id: '730943825d7a4e46b8394df745620fa2'
                    }
                    'ui-reclaim-all': {
                        table: 'sys_ui_action'
                        id: '16f58971a00c43efb158af892371f987'
                    }
                    'ui-refresh-candidates': {
                        table: 'sys_ui_action'
                        id: '6d5621527e444d8bafb5a9e8367ecff4'
                    }
                    'ui-resume': {
                        table: 'sys_ui_action'
                        id: '396251f91e49446f8a9872e3d93f8080'
                    }
                    'ui-retry-failed': {
                        table: 'sys_ui_action'
                        id: '7ce5592dcd604665a3326c4bf7659ad6'
                    }
                    'ui-retry-failed-profile': {
                        table: 'sys_ui_action'
                        id: '3a49ff36dfc34be69ef5412e2b6b3100'
                    }
                    'ui-undo': {
                        table: 'sys_ui_action'
                        id: 'f2ed37a9874f4dac87341b783c77de9b'
                    }
                    'ui-why-not': {
                        table: 'sys_ui_action'
                        id: 'fb1800fe39ec4b3cb2f63e4a7f673a49'
                    }
                    'validate-connection': {
                        table: 'sys_ui_action'
                        id: '04765c7dafde422c80629b83703c046f'
                    }
                    'validate-connection-again': {
                        table: 'sys_ui_action'
                        id: 'b060a00c6cd542f5a2a22075044c3775'
                    }
                    'widget-attention': {
                        table: 'par_dashboard_widget'
                        id: '832b06b798454c84bdf2dd4979a806fd'
                    }
                    'widget-candidates-by-state': {
                        table: 'par_dashboard_widget'
                        id: 'b0b3aaa8704847bdb0ed8e573375e194'
                    }
                    'widget-failed-jobs': {
                        table: 'par_dashboard_widget'
                        id: 'b23704d0d92b40feb45be50bd7ac00f2'
                    }
                    'widget-idle': {
                        table: 'par_dashboard_widget'
                        id: '8aab0a50598948d8b54c7c9883a488cc'
                    }
                    'widget-potential': {
                        table: 'par_dashboard_widget'
                        id: '758e6e2868c148568dd85abd0a2575c2'
                    }
                    'widget-realised': {
                        table: 'par_dashboard_widget'
                        id: '22e77437f18841849f18814367ff8d56'
                    }
                    'widget-subscriptions': {
                        table: 'par_dashboard_widget'
                        id: '613da340abec48fe9f9250899aedb257'
                    }
                    'widget-subscriptions-by-model': {
                        table: 'par_dashboard_widget'
                        id: 'a0b30d31a13045c8b61824df26ef11d9'
                    }
                    'widget-unrecognized': {
                        table: 'par_dashboard_widget'
                        id: 'ae49864a44514ff883c54269aa0e3ce2'
                    }
                    'work-next-slice': {
                        table: 'sysevent_script_action'
                        id: 'ce874e7fc85d4311bf9ed6fba6adb7d6'
                    }
                    'workspace-license-operations': {
                        table: 'sys_ux_page_registry'
                        id: 'dfda14afdc384c1b83a81236e04e03c6'
                    }
                    'workspace-license-operations_sys_ux_app_config_workspace': {
                        table: 'sys_ux_app_config'
                        id: '8c41f206e4514abeb4164c16c1252c2d'
                    }
                    'workspace-license-operations_sys_ux_app_route_home': {
                        table: 'sys_ux_app_route'
                        id: '019250fe58a24f7ea705eb5422649d46'
                    }
                    'workspace-license-operations_sys_ux_app_route_list': {
                        table: 'sys_ux_app_route'
                        id: '456b6151eaae4e3083dca782afdbbc5a'
                    }
                    'workspace-license-operations_sys_ux_app_route_record': {
                        table: 'sys_ux_app_route'
                        id: 'e22d970a066a46c5ad8e09a381ac4c33'
                    }
                    'workspace-license-operations_sys_ux_app_route_simple-list': {
                        table: 'sys_ux_app_route'
                        id: 'a73f1c7d930c4e738f6a09d15d5dbdb7'
                    }
                    'workspace-license-operations_sys_ux_macroponent_record': {
                        table: 'sys_ux_macroponent'
                        id: 'be96e712d4a74fc58163efd6d9e6abc6'
                    }
                    'workspace-license-operations_sys_ux_page_property_chrome_footer': {
                        table: 'sys_ux_page_property'
                        id: '68d1c32e2f3f4e899ea53c01e832a38b'
                    }
                    'workspace-license-operations_sys_ux_page_property_chrome_header': {
                        table: 'sys_ux_page_property'
                        id: '4064183443e04ad980e507caca74bc09'
                    }
                    'workspace-license-operations_sys_ux_page_property_chrome_tab': {
                        table: 'sys_ux_page_property'
                        id: '112d1d7e92c046c9bae870c5edef937b'
                    }
                    'workspace-license-operations_sys_ux_page_property_chrome_toolbar': {
                        table: 'sys_ux_page_property'
                        id: '83c0106b19604c879a7fe75abf8e63be'
                    }
                    'workspace-license-operations_sys_ux_page_property_listConfigId': {
                        table: 'sys_ux_page_property'
                        id: 'ff4d2154956b4be2a8e5b39bacf81d67'
                    }
                    'workspace-license-operations_sys_ux_page_property_view': {
                        table: 'sys_ux_page_property'
                        id: '0f929a5d23fb42169bd9c805a34c6649'
                    }
                    'workspace-license-operations_sys_ux_page_property_wbApplicabilityConfigId': {
                        table: 'sys_ux_page_property'
                        id: 'bf7f8e15bf114f03a16dbca1713e6afd'
                    }
                    'workspace-license-operations_sys_ux_registry_m2m_category_unifiedNav': {
                        table: 'sys_ux_registry_m2m_category'
                        id: '2866c3ebeac14d0bab2f76309e812f83'
                    }
                    'workspace-license-operations_sys_ux_screen_home': {
                        table: 'sys_ux_screen'
                        id: 'dee5d158d96d4eac9621321849aa67d7'
                    }
                    'workspace-license-operations_sys_ux_screen_list': {
                        table: 'sys_ux_screen'
                        id: '8e786333d76b48f998939d8dea654a73'
                    }
                    'workspace-license-operations_sys_ux_screen_record': {
                        table: 'sys_ux_screen'
                        id: '3582873f1b9d4ca2b4c12d01770f86a7'
                    }
                    'workspace-license-operations_sys_ux_screen_simple-list': {
                        table: 'sys_ux_screen'
                        id: 'a3a3fe7d512148428ab2a0c3d252256d'
                    }
                    'workspace-license-operations_sys_ux_screen_type_home': {
                        table: 'sys_ux_screen_type'
                        id: 'df6257e2cb29466baa31aed274f591f9'
                    }
                    'workspace-license-operations_sys_ux_screen_type_list': {
                        table: 'sys_ux_screen_type'
                        id: '5b9fbee9f6a748389b1c1e0bf9a814f7'
                    }
                    'workspace-license-operations_sys_ux_screen_type_record': {
                        table: 'sys_ux_screen_type'
                        id: '2e211b240d3d4e5b80effb65bc86334d'
                    }
                    'workspace-license-operations_sys_ux_screen_type_simple-list': {
                        table: 'sys_ux_screen_type'
                        id: 'e5d8bc148a444c7d86fe8cf067ff6a9c'
                    }
                }
                composite: [
                    {
                        table: 'sys_ui_list_element'
                        id: '002616b65bea4e96b426ee4ecfe5d72f'
                        key: {
                            list_id: {
                                id: '91b357c5fd9849a8add1a4aa7cb439da'
                                key: {
                                    name: 'x_snc_miro_sam_software_model'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'publisher'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '004378ae4822427c852737eca00c47d3'
                        key: {
                            sys_ui_section: {
                                id: '522d33c310e44fbca82e72f90ea023a7'
                                key: {
                                    name: 'x_snc_miro_sam_consent_question'
                                    caption: 'Consent Question'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '006d34d35c6a41bbb5a3679c38d08b3e'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '00d3934f4d39410ab49d28952791b785'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '00e794d86f444a249b6a2c8416db8760'
                        key: {
                            sys_security_acl: 'af4d4e29b6094d7f98c96cb657965676'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '00ff6a29660747789e70f4c24c034041'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            caption: 'What changed'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '014ea440cf7041099a6c877dffd9b980'
                        key: {
                            sys_ui_section: {
                                id: '570f6c86163346998abe25ac0d7cb547'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Reclaim Subscription Subflow'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reclaim_subscriptions'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0158af00896e4dea970a8029c453002f'
                        key: {
                            list_id: {
                                id: '4c91c84afd2448d68cd7af66965fb9ae'
                                key: {
                                    name: 'x_snc_miro_sam_user_exclusion'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '015d05aef9bf499d858ad2068723fed5'
                        key: {
                            sys_ui_section: {
                                id: '16671f1f572f42b3bd4541cd490bf5ac'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'When a licence is idle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'include_no_activity'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '01abce88cfec4800b2c411620e20aca8'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'status'
                            value: 'draft'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '01e97186ed6f4e6db910ef63e44cf73d'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'next_step'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '0224db7720214dcaab09aeb181088d6c'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_removal_candidate'
                            col_name_string: 'profile,number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0227c291605c4f5cab0a2ee061e3135c'
                        key: {
                            sys_ui_section: {
                                id: 'b40d7812724a4e9bb5313646e0ca24bf'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Removal Candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '028f09e31b7c416dbc53863021f25ecd'
                        key: {
                            sys_ui_section: {
                                id: '614433235e9044d7b25ec2967434e1b8'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Integration Profile'
                                    view: {
                                        id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                        key: {
                                            name: 'x_snc_miro_sam_custom_integration'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0301e3bc2107473395d9ce4115fd21ed'
                        key: {
                            sys_ui_section: {
                                id: '29fc12ccae8e417bb6bab1ffe3fadba5'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    caption: 'Scheduled Job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_run'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0364c3cef57c439aa1ee3bd1a653f409'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'next_step'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0368c871af39401090c8458ea120a4fe'
                        key: {
                            list_id: {
                                id: '96dbc907ef8846f3a8f69f87e61fa42a'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'potential_savings'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '03aad5b3a55d46c0b191605ca806a6f6'
                        key: {
                            sys_ui_section: {
                                id: 'a2a71d6b45e94141a25f98af77b065b9'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Refresh'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '03d6ce636b7d4052a28b2b0d0310692b'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'active_again'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '03f0f1843ac247298cadb637b4a1da42'
                        key: {
                            sys_security_acl: 'f3e4c43c0c674c50b13fcf3d9c1a6792'
                            sys_user_role: {
                                id: 'e9c8d9bfe35d40faafdd7b9ec8162f30'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '04bf59b450c64514905ae7fdedfc545c'
                        key: {
                            list_id: {
                                id: '9940f5d33da94e37898141558a198ad8'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'time_of_day'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '04d3b23cba5e49d2b9eeb7f9fd4f4eae'
                        key: {
                            list_id: {
                                id: '19519710bf7749449ea4a4e48dfa1038'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'b2c3d046f9f8428f9024ddbc3a4a7a62'
                                        key: {
                                            name: 'Default view'
                                        }
                                    }
                                    sys_domain: 'NULL'
                                    element: 'NULL'
                                    relationship: '9cb265447f8c4dcaae8b52102b59b7b8'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'reactivated_on'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '051d37ce55ef4450b39cb5ebf2e0249e'
                        key: {
                            list_id: {
                                id: 'a941c373e13541d3a41447ef4ba7be7a'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'person'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '05d2f1cd71db462f8f3d2ea4b2fe707c'
                        key: {
                            sys_security_acl: 'a215226ade1e4500a4fb6d7b71950cfc'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '05f4d73515934973803665ce0b292829'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'last_seen_run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '06197c55a3134f458cacb54c66b5b361'
                        key: {
                            name: 'x_snc_miro_sam_unrecognized_identifier'
                            element: 'identifier'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '06319993ce7e441181661c48a278ccf9'
                        key: {
                            list_id: {
                                id: '9fd39abc1249484bb91b2dd4dd37b2c7'
                                key: {
                                    name: 'x_snc_miro_sam_consent_question'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'answered_on'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '06ae845010274e65b84b93ea3cdf49a8'
                        key: {
                            sys_ui_action: 'f5f35264adb04e29b4eb215c70ba00a0'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '06f13cfeacbb42e3ad4b8411ee920ce6'
                        key: {
                            sys_ui_section: {
                                id: 'ae8c5dafd7c545fe84044599cb9536d6'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Software Subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'miro_role'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '06f65718423a427eb0a80b16a082bafb'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'error'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '074d721a83f2450dacc73231f3de5f0b'
                        key: {
                            sys_security_acl: 'e90d84a0f0ca45aba787f4c4f848ee05'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0759280a08094719b28e50f7483f85f8'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'potential_savings'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '07cc3261d2cd403e9de20e715c55ebbf'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'members'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '07fcdfbd29fa48d089cc35332eed7d5f'
                        key: {
                            sys_ui_section: {
                                id: '5ae0606866d94816a3e2354d7f17a768'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'Scheduled Job Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'message'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '08a0bf85c06e4d0da7b74a10688761a6'
                        key: {
                            sys_security_acl: '12de4139f59e450e879373ff2f9d0406'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '08b1ef43b0eb4e4b8ca1f3d94a5993a2'
                        key: {
                            ui_policy: {
                                id: '7e774f5d14084fd288f4afb4a8485384'
                                key: {
                                    table: 'x_snc_miro_sam_profile'
                                    short_description: 'A profile being deleted cannot be changed'
                                }
                            }
                            field: 'reclaim_subscriptions'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '08e25473232646ca862d623900f645b9'
                        key: {
                            sys_ui_section: {
                                id: '16671f1f572f42b3bd4541cd490bf5ac'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'When a licence is idle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'grace_days'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '08ff3bba1d26483bb9f55320355247e8'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '08ff9bece46640c08c97c82abbeb9550'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'language'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0913790becdd4bec82e81cca9a932b4a'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'milliseconds'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '09410e7d9115453db1488a87f4c9e208'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'inserted'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '096d8f76add9470083d7320083f9801b'
                        key: {
                            sys_ui_form: {
                                id: '6d63f055dd8d4a7c81be40e9c15f43f7'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '1b7407f25c0541e885e32cb263554047'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Journal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '099dfe45d64e4a0cbbce494270bdf3eb'
                        key: {
                            sys_security_acl: 'b9bc5ff8a7c84fdc8bff50c9ef0b43c9'
                            sys_user_role: {
                                id: 'e9c8d9bfe35d40faafdd7b9ec8162f30'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0ae66bdcb188483abcf02742acea7fad'
                        key: {
                            list_id: {
                                id: 'e512a15555b2446d95e01982fc1212b0'
                                key: {
                                    name: 'x_snc_miro_sam_unrecognized_identifier'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'identifier'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0b171bf990d24c1eaf7560f63ab7d5fc'
                        key: {
                            sys_ui_section: {
                                id: '522d33c310e44fbca82e72f90ea023a7'
                                key: {
                                    name: 'x_snc_miro_sam_consent_question'
                                    caption: 'Consent Question'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0b1b8edb88414361a30c4e3f774b24a3'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'validation'
                            value: 'success'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0b890b00c43f48d0a6254510e1e89e49'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'user_source'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0b9c366a89864bfdbd4eae7f49432756'
                        key: {
                            sys_security_acl: '0dc6f90d670e42db942287a8b2c4bc5f'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0bd312147e784579a218dfeb6f770a55'
                        key: {
                            name: 'x_snc_miro_sam_user_exclusion'
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0bf358458393401ba4db205ecc9d7f4e'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'state'
                            value: 'closed_canceled'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0c6fe664117648a9ae39425fab7db6a6'
                        key: {
                            sys_ui_section: {
                                id: 'a2a71d6b45e94141a25f98af77b065b9'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Refresh'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_refresh'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '0c9e3a5a6dd34705a49d0e4e7fd1b8a4'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0cb1ce683b5e4cfaa53a98435dc3b8d0'
                        key: {
                            sys_ui_section: {
                                id: '8573944d30a34a5fb1daf7d13ffa41ac'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'Software Reclamation Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0ccc43d1246340f0bb6f61dbe875999c'
                        key: {
                            sys_security_acl: '45392bb4b7ce4a459593f6dfe017de84'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0cfa49e236714a8197596ca7a5063688'
                        key: {
                            sys_ui_section: {
                                id: 'a2a71d6b45e94141a25f98af77b065b9'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Refresh'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active_run'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0d13969b983d4a1d952313a9c4a13887'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'active_members'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0d39f55e5eb64be1a7de4979ea5156f0'
                        key: {
                            name: 'x_snc_miro_sam_identifier_exclusion'
                            element: 'expires'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0d3ea05266994f9eb3b495437d0dc772'
                        key: {
                            list_id: {
                                id: '91b357c5fd9849a8add1a4aa7cb439da'
                                key: {
                                    name: 'x_snc_miro_sam_software_model'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'product'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0d535f261cd5406ea80fc1ba3e572806'
                        key: {
                            sys_ui_section: {
                                id: '3f88a725442d4bccb4df0b928fe08fcc'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'How it ran'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0d64d826c3d1404fbd31af1ac1b83687'
                        key: {
                            list_id: {
                                id: '19b5a231821945a5a278ddd8cccfa87b'
                                key: {
                                    name: 'x_snc_miro_sam_identifier_exclusion'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'profile_type'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_input'
                        id: '0d890c7c778d4b02ad5998505ead85fb'
                        key: {
                            model: 'cc137b6246224c02af87aa7820118712'
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0d8eee269de243119593d3563f599fd7'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'profile_type'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '0de6b8bfdcf74b11acb5d1ff257b576d'
                        key: {
                            sys_ui_form: {
                                id: '6e17e8f224504c71bb6bcb19e0b5dacd'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'e91d4313d40c4a878850b7b45fa5c98d'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0e2113f7f476444bab8468305ad096c8'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'subscription_assigned'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_output'
                        id: '0e3521afd5f74ab2b89fbc8b9a11eff3'
                        key: {
                            model: 'cc137b6246224c02af87aa7820118712'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '0e4d6bb390634f92adc39e85419b0c95'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '0e510a6f76484775b9501cad32a04a3a'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'trigger'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0e90223ec7f34593bccefbf1a7520ed4'
                        key: {
                            sys_security_acl: '4788dfd00f2149e281eba089db15b595'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0e927636062d42cd9c9bb8f73471f5f8'
                        key: {
                            sys_ui_section: {
                                id: '5ae0606866d94816a3e2354d7f17a768'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'Scheduled Job Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'job'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0eabece9682744668d3b7af07e7762eb'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'grace_days'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '0ee108ccac664db8837e4b26a7ac75ea'
                        key: {
                            table: 'x_snc_miro_sam_profile'
                            short_description: 'The set-up checklist is for profiles not yet published'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '0f21fd63d0b141169ae6cbb8b45a08c4'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0f5dce912ee743799451bbe067a4c06e'
                        key: {
                            list_id: {
                                id: 'f934ce07d57347d997e625e347e62c7b'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0fa188bcb0b64acd808a25d074a758b9'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'admin_roles'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '101f2aad3a0a42239a3253dbac6e6cd5'
                        key: {
                            name: 'x_snc_miro_sam_unrecognized_identifier'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1039f511270c451880384ba6d706ed6c'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'licence_changed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1073cb9fe1044bddb8d00b67409d2b02'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '10a2fc0558034635b2c831dcdbd328d8'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'due'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '10aac4c78f074259b58354c0153c5b2a'
                        key: {
                            name: 'x_snc_miro_sam_software_model'
                            element: 'publisher'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '121683f0867a4056bf2e92564213eda0'
                        key: {
                            list_id: {
                                id: '17b76ec1ffde4e83bcd9a7b27245a232'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active_run'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1220d7ac59c7458babb64607b158afd1'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'include_no_activity'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '123e3c9a9442477f933e91bb117e3d99'
                        key: {
                            list_id: {
                                id: 'd560bb2f4dc640028beb810d34d48451'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1271f4a939974258aafc12c797fefe42'
                        key: {
                            sys_ui_section: {
                                id: '52d225ee722e4696b4d6ca102077493e'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Integration Profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'plan'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1289a349bcaa4721bd99fc636187f1a6'
                        key: {
                            name: 'x_snc_miro_sam_identifier_exclusion'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '12ef82005d734e83a91fc7055a895324'
                        key: {
                            sys_ui_form: {
                                id: '26a17a540c74425f9a9bbf64d7b8e2da'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '5ae0606866d94816a3e2354d7f17a768'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'Scheduled Job Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '12f162af81ae4062a8bcd76ddc65a07e'
                        key: {
                            sys_ui_action: '6d5621527e444d8bafb5a9e8367ecff4'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1308865dd56b45458acb2ab67cf06649'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '138ac5a968b74de29983e24c96a82720'
                        key: {
                            list_id: {
                                id: 'f934ce07d57347d997e625e347e62c7b'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '13a10f38df0c4dc0bf83664258f8a886'
                        key: {
                            list_id: {
                                id: '17b76ec1ffde4e83bcd9a7b27245a232'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'reclaim_subscriptions'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '13d153441e964f9da8c4f47de6f0ada7'
                        key: {
                            sys_ui_section: {
                                id: 'ae8c5dafd7c545fe84044599cb9536d6'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Software Subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '144341d7d1a44f5591414012ef3fd644'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'inactive_days'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '14e8e5dd59ff470c8d3046ba158e9008'
                        key: {
                            list_id: {
                                id: '19519710bf7749449ea4a4e48dfa1038'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'b2c3d046f9f8428f9024ddbc3a4a7a62'
                                        key: {
                                            name: 'Default view'
                                        }
                                    }
                                    sys_domain: 'NULL'
                                    element: 'NULL'
                                    relationship: '9cb265447f8c4dcaae8b52102b59b7b8'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'person'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '1517244db6f54e5bae5b335ab07c973a'
                        key: {
                            ui_policy: {
                                id: '1a52ca19356048d1850c4dade3650bde'
                                key: {
                                    table: 'x_snc_miro_sam_removal_candidate'
                                    short_description: 'A closed candidate is a record of what happened'
                                }
                            }
                            field: 'assigned_to'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1523f245851f4a32bc6d581ed5051b5c'
                        key: {
                            list_id: {
                                id: '17b76ec1ffde4e83bcd9a7b27245a232'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '152695bb393c4c0188102882502e6410'
                        key: {
                            sys_ui_form: {
                                id: '6d63f055dd8d4a7c81be40e9c15f43f7'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'c6d5318f702443e08d6908daf50bfd1b'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Savings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '153d79f467154fd096ee118596f6780c'
                        key: {
                            name: 'x_snc_miro_sam_software_model'
                            element: 'auto_generated'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '155ae4b06525492d8f380b01691fae72'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'validation_message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '15da36c9fbf1434d8763ef434aed6fd6'
                        key: {
                            ui_policy: {
                                id: 'a9804a9e10b44e05b7272327930db7b4'
                                key: {
                                    table: 'x_snc_miro_sam_profile'
                                    short_description: 'Lock what a published profile runs on'
                                }
                            }
                            field: 'reclaim_subflow'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '15f3068ab8334b62b86704873c73ff93'
                        key: {
                            list_id: {
                                id: '96dbc907ef8846f3a8f69f87e61fa42a'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '15ff9f373a7042d5a5f480ab0db7a567'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '16671f1f572f42b3bd4541cd490bf5ac'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            caption: 'When a licence is idle'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '16f1c9c669554a858290f11b4b9d557e'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'open_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1750484b747a4e5cbba5315511943326'
                        key: {
                            name: 'x_snc_miro_sam_run_lock'
                            element: 'heartbeat'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '1758389f64e34ae0909435c813f8cf10'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '17b76ec1ffde4e83bcd9a7b27245a232'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '17e61fbe922e4b74b0ce882d0d258d6a'
                        key: {
                            name: 'x_snc_miro_sam_software_model'
                            element: 'product'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1871d1c50d624e10b1c51641ccf65995'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'profile_type'
                            value: 'miro_enterprise_subscription'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '18a56a486ae345c39ee5a847ec1972a5'
                        key: {
                            list_id: {
                                id: 'd560bb2f4dc640028beb810d34d48451'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'max_per_run'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '18eed320cf1c439e819ebb093e1180bd'
                        key: {
                            list_id: {
                                id: '91b357c5fd9849a8add1a4aa7cb439da'
                                key: {
                                    name: 'x_snc_miro_sam_software_model'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'subscription_identifier'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1914af66cdfe4250b227a38331adff8c'
                        key: {
                            sys_ui_section: {
                                id: '16671f1f572f42b3bd4541cd490bf5ac'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'When a licence is idle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_activity_threshold'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1937e356f92f4d0cb141c599e3bbf477'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'excluded'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '19507da28eed466fa504b29da6e43ccc'
                        key: {
                            sys_security_acl: '45392bb4b7ce4a459593f6dfe017de84'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '19519710bf7749449ea4a4e48dfa1038'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            view: {
                                id: 'b2c3d046f9f8428f9024ddbc3a4a7a62'
                                key: {
                                    name: 'Default view'
                                }
                            }
                            sys_domain: 'NULL'
                            element: 'NULL'
                            relationship: '9cb265447f8c4dcaae8b52102b59b7b8'
                            parent: 'x_snc_miro_sam_profile'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '198e92121e114de3be798bfe2f83a393'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'software_model'
                        }
                    },
                    {
                        table: 'sys_number'
                        id: '1997bd7f69ca4aabb60d0a5efb192771'
                        key: {
                            category: 'x_snc_miro_sam_job_result'
                            prefix: 'MJR'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '199d9f6c9ecd4710bfa294ff1fa52bbc'
                        key: {
                            list_id: {
                                id: '91b357c5fd9849a8add1a4aa7cb439da'
                                key: {
                                    name: 'x_snc_miro_sam_software_model'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'display_name'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '19b5a231821945a5a278ddd8cccfa87b'
                        key: {
                            name: 'x_snc_miro_sam_identifier_exclusion'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1a4f48dd66a24edd8a839eace89c3778'
                        key: {
                            sys_ui_section: {
                                id: 'fe36d9f9472f47fdba239c32910a4c3c'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Reclaiming'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'exclusion_reason'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '1a52ca19356048d1850c4dade3650bde'
                        key: {
                            table: 'x_snc_miro_sam_removal_candidate'
                            short_description: 'A closed candidate is a record of what happened'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1a964a013f4e43f4988165fbff8b232f'
                        key: {
                            sys_ui_section: {
                                id: 'd8e48f246492466bb5d9e93ab7a5df21'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'State of the connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1aa0f1cd8caf41f483544ecbafd7e808'
                        key: {
                            sys_security_acl: 'd2bec8a1b1094e41b896c21fc497ce77'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '1adc316daa614be08f8471f471fd5ea9'
                        key: {
                            name: 'x_snc_miro_sam_unrecognized_identifier'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1b04402360fb4d5f8009e3335a490fe0'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'resume_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1b050b9de971484e85601a9997695e65'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'last_state'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1b5f380c63534e19ae97574ae22d2237'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'next_run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '1b7407f25c0541e885e32cb263554047'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            caption: 'Journal'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '1c1b7f603ddb49f6a7565a7c3cf3ff65'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_subscription'
                            col_name_string: 'profile,missing_since'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1c5c2af1a99c4bb6bf2e50f4abee0d33'
                        key: {
                            sys_ui_section: {
                                id: 'b40d7812724a4e9bb5313646e0ca24bf'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Removal Candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state_since'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1cb208a9059645aaa5388585cf40644c'
                        key: {
                            sys_ui_section: {
                                id: '32f83ad0043a4c7b94ddceaf953d42d4'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Licence and activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_user_id'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1cb47cfba95749c58b91f8243c3c7700'
                        key: {
                            sys_ui_section: {
                                id: 'b40d7812724a4e9bb5313646e0ca24bf'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Removal Candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'next_step'
                            position: '18'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '1cdebfd54bfc4147b77cfb151fe772c2'
                        key: {
                            sys_ui_action: 'd1a42d217a1f4b7ea453195ca74a60bb'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '1ce030d9f16441b5937488dc68d14a01'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '1d02ba80b7024194a1be25917ccca383'
                        key: {
                            ui_policy: {
                                id: '7e774f5d14084fd288f4afb4a8485384'
                                key: {
                                    table: 'x_snc_miro_sam_profile'
                                    short_description: 'A profile being deleted cannot be changed'
                                }
                            }
                            field: 'refresh_time'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '1da3d66388c640889ca67fcdfdfc6fb9'
                        key: {
                            sys_ui_form: {
                                id: '6d63f055dd8d4a7c81be40e9c15f43f7'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'b7511db6d1e54e19bed59a86c7033a8e'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Outcome'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '1dc355508dfb45febbc4fe003c719f4c'
                        key: {
                            field: 'status'
                            table: 'var__m_sys_hub_action_output_91b7ba776f964774a1ad0cf9048ff91a'
                            id: '91b7ba776f964774a1ad0cf9048ff91a'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '1dec507fc1e647a69153a20a7397eea1'
                        key: {
                            sys_ui_form: {
                                id: '6a50c8059bce484fa3ddd0ebec1181b4'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    view: {
                                        id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                        key: {
                                            name: 'x_snc_miro_sam_custom_integration'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'cf2cd227a5eb414dbe7c7b7d7cbd327f'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Reclaim Subscription Subflow'
                                    view: {
                                        id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                        key: {
                                            name: 'x_snc_miro_sam_custom_integration'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1df71ece38af47628567168570b409ce'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'max_per_run'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1ebc18f130da49a799bb277af4182c88'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'state'
                            value: 'needs_decision'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1f01f9b7cde04c058ebf5af3e561e577'
                        key: {
                            sys_ui_section: {
                                id: '52d225ee722e4696b4d6ca102077493e'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Integration Profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'vendor_configuration'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1f1ebae98bcd4ed3b3458ccd38dc00dc'
                        key: {
                            sys_ui_section: {
                                id: '5ae0606866d94816a3e2354d7f17a768'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'Scheduled Job Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1f8242502e4642fcbfdafba51a874053'
                        key: {
                            sys_ui_section: {
                                id: '00ff6a29660747789e70f4c24c034041'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'What changed'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'without_user'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1f8925e54d6845d8a498f5170f2d93d0'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'days_idle'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1f9f150cf363492b9453bd4d05814c75'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'due'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '1fa5f6e0d5d24481ae84b24094b723dc'
                        key: {
                            sys_ui_form: {
                                id: 'e7265abf13664f5fa34cc0de2b8eab92'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '8573944d30a34a5fb1daf7d13ffa41ac'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'Software Reclamation Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1fc8485f86a5453aac232acf811c3ad4'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'members'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1fe7c474a8254eb0918c6d8f2b70b451'
                        key: {
                            list_id: {
                                id: '9940f5d33da94e37898141558a198ad8'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'last_run'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1fefb1da830340b9b33243e72128bbde'
                        key: {
                            list_id: {
                                id: 'f934ce07d57347d997e625e347e62c7b'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '20a6904c53a14b2d8f2b0befa2c1a5f1'
                        key: {
                            sys_ui_section: {
                                id: '29fc12ccae8e417bb6bab1ffe3fadba5'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    caption: 'Scheduled Job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '20c355a809424287b659263f02cc82a8'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'next_step'
                        }
                    },
                    {
                        table: 'sys_hub_flow_input'
                        id: '2101fe0f011b4406ae5608795a1932b8'
                        key: {
                            model: '91a4a67c5dcf47d2b27602d6bad53483'
                            element: 'integration_profile'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '21476b747e2a4dc8b4bb12b720ebeb86'
                        key: {
                            name: 'var__m_sys_hub_action_output_91b7ba776f964774a1ad0cf9048ff91a'
                            element: 'error_message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_flow_input'
                        id: '21caa087d4924a188e3f76b6f34754b2'
                        key: {
                            model: '702c82d661d443189b239730beb7f445'
                            element: 'integration_profile'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '21eb2922c05b4b13878035eb38de5807'
                        key: {
                            ui_policy: {
                                id: 'ee6ea992caf44330b476e4d1af6f1b82'
                                key: {
                                    table: 'x_snc_miro_sam_profile'
                                    short_description: 'What clearing "Reclaim subscriptions" means'
                                }
                            }
                            field: 'reclaim_subscriptions'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '21eeec6778eb4b269bc2a7510840bf99'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'notify_user'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '221526d0b00b49cb94d576678453d77e'
                        key: {
                            sys_ui_section: {
                                id: '6a6adb84f936467ebec6034d17a6d2db'
                                key: {
                                    name: 'x_snc_miro_sam_identifier_exclusion'
                                    caption: 'Subscription Identifier Exclusion Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '231d36ee8ccf483c992001f78d6079e3'
                        key: {
                            sys_ui_action: '4ce3459d9a1d4a068bbae04d8854c195'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '232ae9183ab042379bc26e6050929f83'
                        key: {
                            list_id: {
                                id: 'f934ce07d57347d997e625e347e62c7b'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'inserted'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2385c0118c794f838a5db2a676077135'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'rule'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '23b106769f2c46d8a742606c1d3f3e43'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '23f2b382fb3a4a4085eceb326c32d0df'
                        key: {
                            sys_ui_section: {
                                id: '9a7ea3690e764439a971b0d348ba5c3c'
                                key: {
                                    name: 'x_snc_miro_sam_user_exclusion'
                                    caption: 'Subscription User Exclusion Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '244692be3ac443be87def7c3f61aadb6'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '25b3b48cdebe4fc4b345aa74fbbcdc0c'
                        key: {
                            sys_ui_section: {
                                id: '3f88a725442d4bccb4df0b928fe08fcc'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'How it ran'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '25bac9519d4645c6864f8290d188aaf4'
                        key: {
                            name: 'x_snc_miro_sam.user'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '26a17a540c74425f9a9bbf64d7b8e2da'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '26ab53b90c384e07b08e5e404adce538'
                        key: {
                            field: 'subscription'
                            table: 'var__m_sys_hub_step_ext_input_cc137b6246224c02af87aa7820118712'
                            id: 'cc137b6246224c02af87aa7820118712'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2700a22a8056430697bdabca667c4557'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'to_remove'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '271af3754efe479291fcb2c14a912fb5'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '272ecc1826964c1589abe2aee7151273'
                        key: {
                            sys_ui_section: {
                                id: '32f83ad0043a4c7b94ddceaf953d42d4'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Licence and activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '274c31f180164cfeacb96ec3409efb00'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'trigger'
                            value: 'person'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '2755e8c988ab42b3a31cd4d11309af74'
                        key: {
                            ui_policy: {
                                id: '7e774f5d14084fd288f4afb4a8485384'
                                key: {
                                    table: 'x_snc_miro_sam_profile'
                                    short_description: 'A profile being deleted cannot be changed'
                                }
                            }
                            field: 'refresh_time_zone'
                        }
                    },
                    {
                        table: 'sys_hub_action_input'
                        id: '27cf2ce51ceb4918a4f4305c991e8864'
                        key: {
                            model: '91b7ba776f964774a1ad0cf9048ff91a'
                            element: 'integration_profile'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '284fe8d1b12047438becc7c69d9d34dc'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'answered_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '2864e8577095479a8507cf1f4d208f7f'
                        deleted: true
                        key: {
                            logical_table_name: 'x_snc_miro_sam_subscription'
                            col_name_string: 'user'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '28a4697385d34b46bbf1745d3b2db1ce'
                        key: {
                            sys_security_acl: '2e77c6413e454b7f858a13b9a52965c4'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '28ba743b9f29430a8bea2b1af99268dc'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'setup_checklist'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2909a26cc5f24a92a2fbc09c9755d016'
                        key: {
                            sys_ui_section: {
                                id: 'b40d7812724a4e9bb5313646e0ca24bf'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Removal Candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assignment_group'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_output'
                        id: '291a987144a44e0aaeb11d284df76c82'
                        key: {
                            model: '54c474718d7440eba937bb8ae28ec98d'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2922f388ca1648e495a22f7157e912ba'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2939d81542a249baaf71948514c27943'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'exclusion_reason'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '294af032e0fc459b93b9c6749c99550b'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '295535a8a8364a82ad1e0777a4261d67'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'realised_savings'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '299c545e01594bd68a250a49e948f475'
                        key: {
                            name: 'x_snc_miro_sam_unrecognized_identifier'
                            element: 'profiles'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '29b56b1fb4dc4837b1f67fd4693acd12'
                        key: {
                            name: 'x_snc_miro_sam_software_model'
                            element: 'subscription_identifier'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '29d12a73ed914c6597a2ef5b73496ef0'
                        key: {
                            sys_ui_section: {
                                id: '8573944d30a34a5fb1daf7d13ffa41ac'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'Software Reclamation Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'software_models'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '29fc12ccae8e417bb6bab1ffe3fadba5'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            caption: 'Scheduled Job'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2a3cdb85e7524489af8f1934760ebe02'
                        key: {
                            sys_security_acl: '426eab91fe42469aabab0b33c8312d31'
                            sys_user_role: {
                                id: 'e9c8d9bfe35d40faafdd7b9ec8162f30'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2a4eec7f513e4b8dbdc475f7b6219341'
                        key: {
                            sys_security_acl: '94541b73b34c40a0bc15580368314e01'
                            sys_user_role: {
                                id: 'e9c8d9bfe35d40faafdd7b9ec8162f30'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2a5529dcb20e4a3f88d3f8a4e5e4af38'
                        key: {
                            sys_ui_section: {
                                id: '29fc12ccae8e417bb6bab1ffe3fadba5'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    caption: 'Scheduled Job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'profile'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2a5e904cbc514b3b92f406bc773e00cb'
                        key: {
                            list_id: {
                                id: '19519710bf7749449ea4a4e48dfa1038'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'b2c3d046f9f8428f9024ddbc3a4a7a62'
                                        key: {
                                            name: 'Default view'
                                        }
                                    }
                                    sys_domain: 'NULL'
                                    element: 'NULL'
                                    relationship: '9cb265447f8c4dcaae8b52102b59b7b8'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'closed_on'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2a62e5c5957f4e21b8ede1db5cb3c901'
                        key: {
                            list_id: {
                                id: '73d594dca5ba469da7d049516a5f7f96'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'excluded'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '2aa6f5b1f8334ffab97e9ff0eea41eee'
                        key: {
                            ui_policy: {
                                id: 'e95d76f5e1df4c8b87660b269a00bfcb'
                                key: {
                                    table: 'x_snc_miro_sam_removal_candidate'
                                    short_description: 'Show by when an answer is due only while somebody is asked'
                                }
                            }
                            field: 'due'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2ae27259eeca416ba2482afd3d88d655'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'profile_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2afcaef9bc87449ebdd024e8b66c8993'
                        key: {
                            name: 'x_snc_miro_sam_unrecognized_identifier'
                            element: 'profiles'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '2b3204ca9ce841878a8a9b95a78d1997'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_removal_candidate'
                            col_name_string: 'profile,external_user_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2ba6f6d53b6c41f7bafa50cc679159bb'
                        key: {
                            sys_ui_section: {
                                id: 'e91d4313d40c4a878850b7b45fa5c98d'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'subscription_assigned'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2bb3d5b7900a4cc4935d9facaa582aca'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '2c8bf05f542d4f778a2c1247ebe568ca'
                        key: {
                            table: 'x_snc_miro_sam_removal_candidate'
                            short_description: 'Show the error and the next step only where there is one'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '2cb0851c458d4816a163fb6a7fbeb37e'
                        key: {
                            sys_ui_action: '3a49ff36dfc34be69ef5412e2b6b3100'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2cb5afd6431d47dcaac759acbd0c7c9a'
                        key: {
                            sys_ui_section: {
                                id: '52d225ee722e4696b4d6ca102077493e'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Integration Profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'setup_checklist'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2d15e97362fb440893f6ff43c300a3c9'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'answered_on'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2d5be851330e4bae85a959d7253e4c1e'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'state'
                            value: 'closed_skipped'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2da3302f224b4f68a064521b35decbe0'
                        key: {
                            sys_security_acl: '9e6a527a69d14f6aa989a53eff0139c7'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2ddac048adc6406aa58d043c5ca9004a'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'ended'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2e5ab02c71224235bd9503f4f56bc1c2'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'currency'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2f67ad8b0ef64e768ea7ab30babeb20c'
                        key: {
                            list_id: {
                                id: '4c91c84afd2448d68cd7af66965fb9ae'
                                key: {
                                    name: 'x_snc_miro_sam_user_exclusion'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'expires'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2f690526a41843d3be782fad290628a6'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'state_since'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2fa747a235ce41ddb63967f7596eb720'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'unchanged'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2ff8f31cb04e486ba38fc542e6514094'
                        key: {
                            sys_ui_section: {
                                id: 'b40d7812724a4e9bb5313646e0ca24bf'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Removal Candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3086a9bd9f55434597be8676a88aed53'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'candidate'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '30f33b7607f74c099da56112704775e0'
                        key: {
                            list_id: {
                                id: '96dbc907ef8846f3a8f69f87e61fa42a'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '311a27b5e4cf49cd9de85f1cdcc4636a'
                        key: {
                            sys_ui_section: {
                                id: '32f83ad0043a4c7b94ddceaf953d42d4'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Licence and activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '315a9e312be24e2ba41c8c412fd69ab9'
                        key: {
                            sys_ui_section: {
                                id: 'fe36d9f9472f47fdba239c32910a4c3c'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Reclaiming'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'admin_roles'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '31806b6c68e345a59957ca957f8008f5'
                        deleted: true
                        key: {
                            logical_table_name: 'x_snc_miro_sam_subscription'
                            col_name_string: 'subscription_identifier'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '319d1307b7e24e3fa3f69d20d2fdb40b'
                        key: {
                            name: 'x_snc_miro_sam_user_exclusion'
                            element: 'profile_type'
                            value: 'miro_enterprise_subscription'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '31ba00bc3210420db820de857c701cae'
                        key: {
                            sys_security_acl: '911212bbb93c4d0cb96f70b49873a884'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '31c217bb4e994eaabec589fd0c466883'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'active_run'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '320ec1220cd648908ee3b79813e3a40a'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'decides_as'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '321eddb0075849b98d6dcb99f3636b03'
                        key: {
                            sys_ui_section: {
                                id: 'd8e48f246492466bb5d9e93ab7a5df21'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'State of the connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'organization_id'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3242bf211a2a43548c726efd6e189beb'
                        key: {
                            sys_ui_section: {
                                id: 'b7511db6d1e54e19bed59a86c7033a8e'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Outcome'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3265ef499eb44f9cb2b25926249b904a'
                        key: {
                            sys_security_acl: '92e5a87852f3483d89d65aa6308e24ff'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '328e5ca9dfe64d968abeb004db783a85'
                        key: {
                            sys_ui_section: {
                                id: '32f83ad0043a4c7b94ddceaf953d42d4'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Licence and activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'subscription_identifier'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '329e3a316efa457ab8417ecd1d471d52'
                        key: {
                            sys_ui_section: {
                                id: '29fc12ccae8e417bb6bab1ffe3fadba5'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    caption: 'Scheduled Job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '329e6596ea17466e828bd6d3b0d37d8a'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '32f83ad0043a4c7b94ddceaf953d42d4'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            caption: 'Licence and activity'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '33443609070b45dfb21b926781334f62'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3373520f708845a88c94286ccc473607'
                        key: {
                            sys_security_acl: '507286601d2c461d8518e7a40e97b879'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_input'
                        id: '33abb85ecaee46649515536479c46282'
                        key: {
                            model: '54c474718d7440eba937bb8ae28ec98d'
                            element: 'integration_profile'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '33bb2bc197214f08aebfea719da0f6c5'
                        key: {
                            sys_ui_section: {
                                id: '52d225ee722e4696b4d6ca102077493e'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Integration Profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '33cc4c0f10614007922befe1e7bb0bce'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'state'
                            value: 'completed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '33ffedbf87614d12bbd4d315ece457a3'
                        key: {
                            sys_ui_section: {
                                id: '3f88a725442d4bccb4df0b928fe08fcc'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'How it ran'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'pages'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '349871ff683b49a5b029b7966c3f882f'
                        key: {
                            list_id: {
                                id: '96dbc907ef8846f3a8f69f87e61fa42a'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'software_model'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '34f396fe580d4478a29dc86289fce915'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'display_name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '351ded7ef8684cd0a9a9c43d9ac05df2'
                        key: {
                            name: 'x_snc_miro_sam_unrecognized_identifier'
                            element: 'number_of_subscriptions'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '35561dadb45f4ac7b6c6da85a4521664'
                        key: {
                            sys_ui_section: {
                                id: '54c27f55d83e40a3a69a41a988f6e8af'
                                key: {
                                    name: 'x_snc_miro_sam_software_model'
                                    caption: 'Software Model'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '357f74b2269d43bfb04a8055631ce044'
                        key: {
                            name: 'x_snc_miro_sam_run_lock'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '359f1377a5224a7cb3aa1853ede0da4f'
                        key: {
                            name: 'var__m_sys_hub_action_output_91b7ba776f964774a1ad0cf9048ff91a'
                            element: '__action_status__'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '36029d3bef974d99b681b2ac97575282'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '360894f3cd494b73b153632f9e2389f9'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'last_state'
                            value: 'completed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '360fa46d52b342b9951cae8f00f5a217'
                        key: {
                            sys_security_acl: 'e259fdf174c1471b85d18071164f4b46'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3612f016eef64b3da84fd59cdbd08935'
                        key: {
                            name: 'x_snc_miro_sam_software_model'
                            element: 'display_name'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '365c87a205e44b8b900a4edafb3391a4'
                        key: {
                            name: 'x_snc_miro_sam_software_model'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3663764da93949dd990693418e9b923f'
                        key: {
                            sys_ui_section: {
                                id: '29fc12ccae8e417bb6bab1ffe3fadba5'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    caption: 'Scheduled Job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'time_of_day'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '366dab9f382d426e9aac4d237b049aef'
                        key: {
                            name: 'x_snc_miro_sam_software_model'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '37828cc3ad4a4795aa360be053b3ca45'
                        key: {
                            sys_security_acl: '8903bee7badd4e258043d7fad7503481'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '37f95b6518944dafbf4e8ebb42bd2cd2'
                        key: {
                            sys_ui_section: {
                                id: '52d225ee722e4696b4d6ca102077493e'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Integration Profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'organization_name'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '3816377f147242bda97557e9e65770f1'
                        key: {
                            name: 'x_snc_miro_sam_identifier_exclusion'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '38559a9036574223b274555544fbf549'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'started'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '38b4a9085c8c4ffda03a8e97313562f2'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'answer'
                            value: 'keep'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '38c618d6c71748968b3ddb58045131e3'
                        key: {
                            name: 'x_snc_miro_sam_identifier_exclusion'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '38d0e277ea6c42b4acff14bc3b28c286'
                        key: {
                            name: 'var__m_sys_hub_action_output_91b7ba776f964774a1ad0cf9048ff91a'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '38f35186da0f43aba31397cd33f6b88b'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'statements'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3903cd17fdb94a6c903b037f92aff6d7'
                        key: {
                            sys_ui_section: {
                                id: '3f88a725442d4bccb4df0b928fe08fcc'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'How it ran'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3927d6748c384d4088e1cfc5da440a7f'
                        key: {
                            list_id: {
                                id: 'd560bb2f4dc640028beb810d34d48451'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'annual_price'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3996f51d6d004072bfab564070620057'
                        key: {
                            list_id: {
                                id: '1ce030d9f16441b5937488dc68d14a01'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '399d422d339547e2a061985c51991fd3'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '39d96140280943438f54a4e60030202f'
                        key: {
                            sys_ui_form: {
                                id: '101f2aad3a0a42239a3253dbac6e6cd5'
                                key: {
                                    name: 'x_snc_miro_sam_unrecognized_identifier'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '710bcfbe7f4442f2848886522f40d3bb'
                                key: {
                                    name: 'x_snc_miro_sam_unrecognized_identifier'
                                    caption: 'Unrecognized Subscription Identifier'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '39fa882687924912b8a1c89daded406c'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'last_activity_threshold'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3a2d544aa12844d58cda0a6cd2695fab'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'days_before_auto_reclamation'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3a3178a6e29a49089c52e8c041c9e922'
                        key: {
                            sys_security_acl: 'bce578c062e24e9fafd76daa792e8c97'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3a8bed82dac4444289d8c80d2abf9686'
                        key: {
                            list_id: {
                                id: 'e512a15555b2446d95e01982fc1212b0'
                                key: {
                                    name: 'x_snc_miro_sam_unrecognized_identifier'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number_of_subscriptions'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '3aefcf92abeb49b68023497860b09301'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_user_exclusion'
                            col_name_string: 'user_principal_name,profile_type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3af688ca12784b2faa94658de5612568'
                        key: {
                            sys_ui_section: {
                                id: 'd8e48f246492466bb5d9e93ab7a5df21'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'State of the connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'validation_message'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_hub_flow_input'
                        id: '3b25881967fa4f6d9e61c9f925664d52'
                        key: {
                            model: '702c82d661d443189b239730beb7f445'
                            element: 'user_subscription'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3b46767699a84400bb1990c0a82fe18f'
                        key: {
                            list_id: {
                                id: 'd544d65c4af8455d9023cfd0398fa4b8'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'removed'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3b511f0ae3c74989905f091f139f5f2e'
                        key: {
                            list_id: {
                                id: '73d594dca5ba469da7d049516a5f7f96'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'software_model'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3b79fb790daf4035b73e432ff366049b'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'last_state'
                            value: 'in_progress'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3b8638b2c7e44e10b2a8c8ab60f7fd36'
                        key: {
                            name: 'var__m_sys_hub_action_input_1f2965e0aba54ae4b01edc3e1ddf6629'
                            element: 'profile'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3bfd8660c31f4e5f8f5e293e0c5471c5'
                        key: {
                            sys_ui_section: {
                                id: '8573944d30a34a5fb1daf7d13ffa41ac'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'Software Reclamation Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3c27fe01605f4df5a6c7d143ce9a5b59'
                        key: {
                            sys_ui_section: {
                                id: '710bcfbe7f4442f2848886522f40d3bb'
                                key: {
                                    name: 'x_snc_miro_sam_unrecognized_identifier'
                                    caption: 'Unrecognized Subscription Identifier'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'profiles'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3c3bc67111064fe3ab8cda2b64d38a7f'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'next_refresh'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '3cb1c45fe1f44404a3a6ef08f2a13c44'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            caption: 'Download Subscription Subflow'
                            view: {
                                id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                key: {
                                    name: 'x_snc_miro_sam_custom_integration'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3cb70b87b94b4210abe54c657fc7b4ca'
                        key: {
                            name: 'x_snc_miro_sam_user_exclusion'
                            element: 'user_principal_name'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3ccf733389a24b96914b85efbe610a2c'
                        key: {
                            list_id: {
                                id: '17b76ec1ffde4e83bcd9a7b27245a232'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'display_name'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3d7d52da7ea9426ab2a5f8390377351e'
                        key: {
                            list_id: {
                                id: '19b5a231821945a5a278ddd8cccfa87b'
                                key: {
                                    name: 'x_snc_miro_sam_identifier_exclusion'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'expires'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3dbbaae5b34e40cca25e1baf7d44cbd5'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'closing_reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3dc4b77b023347b7bdbfddd79c65766f'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'purchased_licences'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3e06cfd7eca844538e137f7e5e74d3f2'
                        key: {
                            sys_security_acl: 'fb6d595c67ff44298b02661080f1edd4'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_hub_action_input'
                        id: '3e921ac263c34808bb13144ae757f609'
                        key: {
                            model: '1f2965e0aba54ae4b01edc3e1ddf6629'
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '3ea663022dad4d8c899280b2e3f73951'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_job_result'
                            col_name_string: 'job'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3eab006d0e134851b3dfddb63d0bbdda'
                        key: {
                            name: 'x_snc_miro_sam_unrecognized_identifier'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3ec3efe194084b31b59ef6725307137d'
                        key: {
                            list_id: {
                                id: '1ce030d9f16441b5937488dc68d14a01'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3f1592f96d5543c08e53ff7156364ee3'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'validation'
                            value: 'not_validated'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3f375e0002634cf595fcb628728773e8'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3f794088615940b39f3cbdc824f1ff65'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'download_mode'
                            value: 'stamped'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '3f88a725442d4bccb4df0b928fe08fcc'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            caption: 'How it ran'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3f91ee04f0494f94a7c09ad01c4d1d90'
                        key: {
                            sys_ui_section: {
                                id: 'b7511db6d1e54e19bed59a86c7033a8e'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Outcome'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'closed_on'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3fe8587c043c4b9d8ed571eae4a1af14'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '400e11efb6f94512be7df34397787f84'
                        key: {
                            sys_ui_section: {
                                id: '710bcfbe7f4442f2848886522f40d3bb'
                                key: {
                                    name: 'x_snc_miro_sam_unrecognized_identifier'
                                    caption: 'Unrecognized Subscription Identifier'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'identifier'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '40454b0f8e0b4684bcfecad05f425f68'
                        key: {
                            sys_security_acl: '2fccabc143824ea1b9ce5e0e77284975'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '404650c94af04436b651dfc56d634074'
                        key: {
                            sys_ui_section: {
                                id: '614433235e9044d7b25ec2967434e1b8'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Integration Profile'
                                    view: {
                                        id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                        key: {
                                            name: 'x_snc_miro_sam_custom_integration'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '4048b59491784bb8bb5d1a9c89e3113e'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_removal_candidate'
                            col_name_string: 'subscription'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4087bf94e53145bfa747484a52d4a7a4'
                        key: {
                            list_id: {
                                id: 'e3c44b5bc31c4fdd879532dfa0ea86d6'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'excluded'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '41820e7a520341c5967c8d53126a48cc'
                        key: {
                            sys_security_acl: '92e5a87852f3483d89d65aa6308e24ff'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '421432f4e47e4408be7985644a523823'
                        key: {
                            list_id: {
                                id: 'a941c373e13541d3a41447ef4ba7be7a'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'due'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '42370894e2454aeaa5c8ee8abfd7af2a'
                        key: {
                            sys_ui_section: {
                                id: '3f88a725442d4bccb4df0b928fe08fcc'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'How it ran'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'slice'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '425c62048d2a40ca867ff45f6d2a67af'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'answer'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '42ac2e2d717349b5ac01a60e05a2f150'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'external_created'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '42e214e041ac4a5aa6220f7f32c2ab41'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'user_principal_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '42e9c0332ab84026a62651c2090871ff'
                        key: {
                            list_id: {
                                id: 'd544d65c4af8455d9023cfd0398fa4b8'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'ended'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4333ae508b41405c998b0cb8edcde598'
                        key: {
                            sys_ui_section: {
                                id: '9a7ea3690e764439a971b0d348ba5c3c'
                                key: {
                                    name: 'x_snc_miro_sam_user_exclusion'
                                    caption: 'Subscription User Exclusion Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '44223e2bfdd2434e840c9a09df42b440'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '44616fd2e20242d185985eddf76886df'
                        key: {
                            sys_security_acl: 'fc62f6d48b694f61853c010313c8bc82'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '446876f3ae4841a38009ccf83e5a4014'
                        key: {
                            name: 'x_snc_miro_sam_run_lock'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '44e926b97fc14152a402d6670673dceb'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'reclaimable'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '45252f6fe82f4a7196482864a68f52bd'
                        key: {
                            sys_ui_section: {
                                id: 'b7511db6d1e54e19bed59a86c7033a8e'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Outcome'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4622e9e19b884ec5bd55d8c1842bb83d'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'last_run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '466d886fa67e46a286ca4ce445262d7b'
                        key: {
                            sys_ui_section: {
                                id: '522d33c310e44fbca82e72f90ea023a7'
                                key: {
                                    name: 'x_snc_miro_sam_consent_question'
                                    caption: 'Consent Question'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '46bd28feba6c4044ab001de6d3b72ea0'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '46ee5cb60ae34bbea66e4376ad2ac707'
                        key: {
                            name: 'x_snc_miro_sam_identifier_exclusion'
                            element: 'profile_type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '471f148652124e95b51f449c798503c8'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'removed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '474ad22f721048dd828db439a8a587e4'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'miro_role'
                            value: 'organization_external_user'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '47577bcd6f62409989ff9f92f7eb4e23'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'due'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '478e77f5dc4d4acabb077960f1fbe718'
                        key: {
                            sys_ui_section: {
                                id: '54c27f55d83e40a3a69a41a988f6e8af'
                                key: {
                                    name: 'x_snc_miro_sam_software_model'
                                    caption: 'Software Model'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'auto_generated'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '47919c2a746f4a25b13131f3d4a16ca0'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_job_result'
                            col_name_string: 'profile,kind,state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '47d91433517f4244863f062e68a46455'
                        key: {
                            name: 'x_snc_miro_sam_run_lock'
                            element: 'profile'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '47e48f991384492f945ace1037bf0631'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'open_key'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4818ba1d49cf416389b91508ae96d775'
                        key: {
                            sys_ui_section: {
                                id: '674f6f4721114c4297e53d584da64019'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Download Subscription Subflow'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'download_alias'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '485458a893ff4b8ab8fc13aa67c693a6'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_removal_candidate'
                            col_name_string: 'days_idle'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '48717c09d76a45409e871dcd006dae6c'
                        key: {
                            sys_ui_section: {
                                id: 'e91d4313d40c4a878850b7b45fa5c98d'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '487c7bdd597c44f38735f4e7fce72afd'
                        key: {
                            sys_ui_section: {
                                id: '5ae0606866d94816a3e2354d7f17a768'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'Scheduled Job Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '487eb3cfa252411b9f2e857d1fd9a301'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'download_mode'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '48bfd27ff0dd408c9041e39cff15f9b5'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'assignment_group'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '48d43396bd42449ebe997f4d0accc814'
                        key: {
                            name: 'x_snc_miro_sam_software_model'
                            element: 'display_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '48f3cbaf6b644f418ab348a8aae5cf77'
                        key: {
                            name: 'x_snc_miro_sam_run_lock'
                            element: 'heartbeat'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '492fdda41cdb46e78123bce2c2de7225'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '493dd6b5534e40c58a08fefa3316d86b'
                        key: {
                            sys_ui_section: {
                                id: 'ae8c5dafd7c545fe84044599cb9536d6'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Software Subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4967666aa3df4614bbb0087079d01ed4'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'last_refresh'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '499c9e39b60148cf9e504cba75009224'
                        key: {
                            name: 'x_snc_miro_sam_user_exclusion'
                            element: 'expires'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '49a91dfa9c774ce291b0d50d331901b1'
                        key: {
                            document_key: '54c474718d7440eba937bb8ae28ec98d'
                            variable: '74315b04b3201300176b051a16a8dc2b'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '49ca40095b0143f1b8206e51d0fa35dd'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'checkpoint'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '49d687efdf04415aa1283e4f36010dce'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4a3202a1a04c4f88a4bab908b460f7ea'
                        key: {
                            sys_security_acl: '32ba3cfb1f9a4c5c9b696128694ea551'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '4a4ebfb2ffca4b27b0f5680e9eaf54e0'
                        key: {
                            sys_ui_action: 'f2ecaf2cc7254b16bdf3f053f2d3b2c3'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4ad47492282a42588edbddef7fa7acb2'
                        key: {
                            name: 'var__m_sys_hub_action_output_1f2965e0aba54ae4b01edc3e1ddf6629'
                            element: '__dont_treat_as_error__'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4b1b1de6ddd94e29bd5f3958889c7886'
                        key: {
                            sys_ui_section: {
                                id: 'b40d7812724a4e9bb5313646e0ca24bf'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Removal Candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assigned_to'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4b1dbad462b7463689b1517a93da1b30'
                        key: {
                            list_id: {
                                id: '9fd39abc1249484bb91b2dd4dd37b2c7'
                                key: {
                                    name: 'x_snc_miro_sam_consent_question'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4b3e4a9cb2e3447d8c1e12690577757c'
                        key: {
                            sys_security_acl: 'ee8d08d552d24bb3b7349a3857e457ac'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4b784a1e634d4006b488ac5b402cde44'
                        key: {
                            sys_ui_section: {
                                id: '6a6adb84f936467ebec6034d17a6d2db'
                                key: {
                                    name: 'x_snc_miro_sam_identifier_exclusion'
                                    caption: 'Subscription Identifier Exclusion Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'expires'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4b85af34c8f9415a9e07b1d297e9f6fb'
                        key: {
                            sys_security_acl: '92614f602df246619c9e77e5223b30c4'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4bbc2a0cc74f43389e114fd1c0c9c07a'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'trigger'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4bda58de2a5a41d993bd5b347d81dce6'
                        key: {
                            sys_security_acl: 'c6651377f23b42b5be4138a963e51c4a'
                            sys_user_role: {
                                id: 'e9c8d9bfe35d40faafdd7b9ec8162f30'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4bdc4e3b189c40c59f82218deebebdf5'
                        key: {
                            sys_ui_section: {
                                id: '29fc12ccae8e417bb6bab1ffe3fadba5'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    caption: 'Scheduled Job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4bff43430b10445a8406b01c8b95618a'
                        key: {
                            sys_security_acl: '233603d44e694148bc981d0b03c5d5c5'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '4c05dc60350f462ea71b3d1e8379face'
                        key: {
                            sys_ui_action: '8d06cd341dfe4b82be02bcee6153fa4a'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '4c2ab74f5d3340d5b4cd737b3f1e4cf0'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'justification'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4c8a9cdbb8984743b15e68b63e0a51de'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'language'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '4c91c84afd2448d68cd7af66965fb9ae'
                        key: {
                            name: 'x_snc_miro_sam_user_exclusion'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4cf4b87a124045e1b876f5328e596cec'
                        key: {
                            sys_security_acl: '1aa85e7e544149fdbd55f7f47b7187ba'
                            sys_user_role: {
                                id: 'e9c8d9bfe35d40faafdd7b9ec8162f30'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4d53f454bdd34e578912193996fc30b1'
                        key: {
                            sys_ui_section: {
                                id: '6a6adb84f936467ebec6034d17a6d2db'
                                key: {
                                    name: 'x_snc_miro_sam_identifier_exclusion'
                                    caption: 'Subscription Identifier Exclusion Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'profile_type'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4d6ef58fb6104fbca03f1ff2fb394a7e'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4d9dc29187514b088a1717986c28e39e'
                        key: {
                            sys_ui_section: {
                                id: 'b40d7812724a4e9bb5313646e0ca24bf'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Removal Candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '4e16d5efe03445fea7e0f4602519f74b'
                        key: {
                            role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                            contains: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4e48d77492234338ac6bc790fa2fb490'
                        key: {
                            sys_ui_section: {
                                id: '9a7ea3690e764439a971b0d348ba5c3c'
                                key: {
                                    name: 'x_snc_miro_sam_user_exclusion'
                                    caption: 'Subscription User Exclusion Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user_principal_name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '4e7d500f1b2c4e98835ce8dabbd3387b'
                        key: {
                            table: 'x_snc_miro_sam_reclamation_rule'
                            short_description: 'Days before auto-reclamation matter only with Notify user'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4f3d78f29d884e70a8ad045ac1a31c99'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'subscription_assigned'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4f560ac38ea44f0e9f7776004767fbb2'
                        key: {
                            sys_ui_section: {
                                id: 'b40d7812724a4e9bb5313646e0ca24bf'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Removal Candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'person'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4f59dc1045b9405b8aed6d12db13c826'
                        key: {
                            sys_ui_section: {
                                id: '32f83ad0043a4c7b94ddceaf953d42d4'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Licence and activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'days_idle'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '4f9966de85b544dbac54a65009cb08c2'
                        key: {
                            name: 'x_snc_miro_sam_user_exclusion'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4fc36f2ae3e24a17973e2dd7470769ad'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4fd4bd90db4840eca3fe77b910a09f14'
                        key: {
                            sys_ui_section: {
                                id: '00ff6a29660747789e70f4c24c034041'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'What changed'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'unchanged'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '50086436810d4ef0abadaef4b0c6b0d2'
                        key: {
                            sys_ui_section: {
                                id: '6a6adb84f936467ebec6034d17a6d2db'
                                key: {
                                    name: 'x_snc_miro_sam_identifier_exclusion'
                                    caption: 'Subscription Identifier Exclusion Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reason'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_hub_flow_output'
                        id: '5012357ab25644d697b2da7ea4140991'
                        key: {
                            model: '91a4a67c5dcf47d2b27602d6bad53483'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '50d76577e0484dc2b6f61b5b285d91f6'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '511e136d70484ad890700a82963b0828'
                        key: {
                            sys_ui_action: 'd1899126e0264ac0b610d27848cd614f'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '51bf53229ec54173b1d1a5419e349b6b'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'grace_days'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '52146035f42c4c9295f264633ce6699f'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'job'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '522d33c310e44fbca82e72f90ea023a7'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            caption: 'Consent Question'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '52486e7fd3ee4e2bbcf0954a78c9b75f'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'last_state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '52693c0339244f75b73dd3c1350bc904'
                        key: {
                            sys_ui_section: {
                                id: '9a7ea3690e764439a971b0d348ba5c3c'
                                key: {
                                    name: 'x_snc_miro_sam_user_exclusion'
                                    caption: 'Subscription User Exclusion Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'expires'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '528e4eb2c302468c80539a10673acabe'
                        key: {
                            sys_security_acl: '92e4f6292ec048dda6652707d0a0edbc'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '52ad6ead40fe4fb2939d99d0e918d9da'
                        key: {
                            sys_ui_section: {
                                id: '8573944d30a34a5fb1daf7d13ffa41ac'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'Software Reclamation Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'profile'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '52d225ee722e4696b4d6ca102077493e'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            caption: 'Integration Profile'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '52e9eb52b0d7452eaa9e3e17f879c38b'
                        key: {
                            sys_ui_section: {
                                id: '3f88a725442d4bccb4df0b928fe08fcc'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'How it ran'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'started'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '531fd6e0157e43d8b8e28381f81cc880'
                        key: {
                            sys_ui_section: {
                                id: 'e91d4313d40c4a878850b7b45fa5c98d'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_activity'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '53695eda91c44ebc9460af3907dd73d1'
                        key: {
                            list_id: {
                                id: '9fd39abc1249484bb91b2dd4dd37b2c7'
                                key: {
                                    name: 'x_snc_miro_sam_consent_question'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'answer'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '53745e5f3ee94f8fbc5f63bb80ecf708'
                        key: {
                            name: 'x_snc_miro_sam_user_exclusion'
                            element: 'expires'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '53dde02e92964b0fa2fdfb3a49264ae6'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_consent_question'
                            col_name_string: 'candidate,kind'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '544ca93ebddc4b7d889ffcdb24675709'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '545e22dc003f4a43a5118438960d949c'
                        key: {
                            sys_ui_section: {
                                id: '614433235e9044d7b25ec2967434e1b8'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Integration Profile'
                                    view: {
                                        id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                        key: {
                                            name: 'x_snc_miro_sam_custom_integration'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'validation'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '546669e8b8db4c8bbb3a4090acc53ec0'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'assignment_group'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '546e69e174e049adaf662480763cf62a'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_removal_candidate'
                            col_name_string: 'rule,number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '547bfaf64d60413a9d4176a5725d85d0'
                        key: {
                            sys_ui_section: {
                                id: 'a2a71d6b45e94141a25f98af77b065b9'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Refresh'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '54a5fc11023a47bfb5c23bef6fb2668a'
                        key: {
                            list_id: {
                                id: 'd560bb2f4dc640028beb810d34d48451'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'days_before_auto_reclamation'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '54c27f55d83e40a3a69a41a988f6e8af'
                        key: {
                            name: 'x_snc_miro_sam_software_model'
                            caption: 'Software Model'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '54dc7a8e6cf64695a469ed9a6008db4c'
                        key: {
                            name: 'x_snc_miro_sam_run_lock'
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '54e4913d33f84636991e820da697909f'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'refresh_time'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '54f1a7d0a8964f1aada19f622c8069e0'
                        key: {
                            sys_ui_action: '04765c7dafde422c80629b83703c046f'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '55389ac0d6994466829be227d72ab9c4'
                        key: {
                            field: 'error_message'
                            table: 'var__m_sys_hub_action_output_91b7ba776f964774a1ad0cf9048ff91a'
                            id: '91b7ba776f964774a1ad0cf9048ff91a'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '554ea3cf4f7a469c9655b7cc2639791f'
                        key: {
                            name: 'var__m_sys_hub_action_input_1f2965e0aba54ae4b01edc3e1ddf6629'
                            element: 'subscription'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5589604ff7a24c728c2c19c463d97206'
                        key: {
                            sys_ui_section: {
                                id: 'fe36d9f9472f47fdba239c32910a4c3c'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Reclaiming'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_user_id'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5597dd5579f6481cbaa1609cd37fe71c'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'kind'
                            value: 'download'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '560dd506052e492482ddb3fc261717cc'
                        key: {
                            name: 'x_snc_miro_sam_software_model'
                            element: 'subscription_identifier'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '565c65ece9094b05b74fbf5f0bd7336c'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'checkpoint'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5705a7f02519410c95b24cfc93719d21'
                        key: {
                            name: 'x_snc_miro_sam_run_lock'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '570729eb4c5b42539c2198e42e32b9bc'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'user_principal_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '570f6c86163346998abe25ac0d7cb547'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            caption: 'Reclaim Subscription Subflow'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: '58686c61821a4569b7f7536de08126fd'
                        key: {
                            endpoint: 'x_snc_miro_sam_profile_types.do'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '58c1e023e36b4543a94ba87ca86ead01'
                        key: {
                            sys_ui_section: {
                                id: 'a2a71d6b45e94141a25f98af77b065b9'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Refresh'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'refresh_time'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '58e06a5bd33a4cbba6e017e2aa4a1545'
                        key: {
                            sys_ui_section: {
                                id: 'ae8c5dafd7c545fe84044599cb9536d6'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Software Subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '58f20b0048b140d9ad2d154752ac8201'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '5911bab32a174e8eb8e3d2caeaa7446b'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_job_result'
                            col_name_string: 'state,heartbeat'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '592d84d473fe45cca6c482f50fead8b6'
                        key: {
                            sys_ui_section: {
                                id: '5ae0606866d94816a3e2354d7f17a768'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'Scheduled Job Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5953116fb87541d38c4a4663c3ec399e'
                        key: {
                            sys_ui_section: {
                                id: '29fc12ccae8e417bb6bab1ffe3fadba5'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    caption: 'Scheduled Job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_state'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5969a701b7e744f5bd0d3d61feec6ae2'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'kind'
                            value: 'approver'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '598568e161714ca5a573c771866fd511'
                        key: {
                            sys_ui_action: '5246397fbe534cb7a5c05402fb3151ee'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '59e03f27c76c45f2a68ca0b215a18235'
                        key: {
                            sys_ui_section: {
                                id: '5ae0606866d94816a3e2354d7f17a768'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'Scheduled Job Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '59e422a4217c4a84abb3e113f3b4a7be'
                        key: {
                            list_id: {
                                id: '73d594dca5ba469da7d049516a5f7f96'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '59ecada97d6140f3a9202923d10e6830'
                        key: {
                            sys_ui_section: {
                                id: '52d225ee722e4696b4d6ca102077493e'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Integration Profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'purchased_licences'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5a33178eb93f4c1a9df2f57e55a84dd4'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'external_created'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5a702898b8744bbd984068837ba3fe62'
                        key: {
                            name: 'x_snc_miro_sam_software_model'
                            element: 'product'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5a8f22d0e65e47a3883d91e2228fa213'
                        key: {
                            list_id: {
                                id: 'e3c44b5bc31c4fdd879532dfa0ea86d6'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'reclaimable'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5a9941ab758746009f9b80b467884b2f'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'validation'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5ad19820fa72499f9db38de3181cf3d9'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'consented'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '5ae0606866d94816a3e2354d7f17a768'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            caption: 'Scheduled Job Result'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5af47cd44ae447689ca4ace90c07eb46'
                        key: {
                            list_id: {
                                id: 'a941c373e13541d3a41447ef4ba7be7a'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'potential_savings'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5afe6c260da848f6919985925e6899d4'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'justification'
                            value: 'low_usage'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5b601216c67d4630aea7cd619c6e03c8'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'kind'
                            value: 'reclaim'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '5b670c26e7364dca8baac6e748762c72'
                        key: {
                            model: '1f2965e0aba54ae4b01edc3e1ddf6629'
                            element: '__action_status__'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5b691a33884748e98008dba3556be392'
                        key: {
                            sys_ui_section: {
                                id: '8573944d30a34a5fb1daf7d13ffa41ac'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'Software Reclamation Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5bcbfe6f908e462598ca6d3c2174aed7'
                        key: {
                            sys_ui_section: {
                                id: '29fc12ccae8e417bb6bab1ffe3fadba5'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    caption: 'Scheduled Job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5bef155f4ab84c9f8ad09fef6e4f19d2'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'last_activity_threshold'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5bf14adf4f804ab0b98dbef31e88ff77'
                        key: {
                            sys_ui_section: {
                                id: 'b7511db6d1e54e19bed59a86c7033a8e'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Outcome'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'undone_on'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5c97cd1b4c994fcd938d9cdb353d07bf'
                        key: {
                            name: 'var__m_sys_hub_flow_output_702c82d661d443189b239730beb7f445'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5d09e1d782f44d1ca88fb4bae60663b6'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5d268e84365f4c09bad940b3b59276d3'
                        key: {
                            name: 'x_snc_miro_sam_run_lock'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '5d489eaf09aa4584ac01408d4338bec2'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            caption: 'Ceilings and savings'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5de4ce451a994b7191f4b67faf53701d'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'decides_as'
                            value: 'manager'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5de7c170c9514656bcbabe2a08f54fa8'
                        key: {
                            sys_ui_section: {
                                id: 'd8e48f246492466bb5d9e93ab7a5df21'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'State of the connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_validated'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '5e0a3806df0d4652b3e244c6d893e220'
                        key: {
                            document_key: '54c474718d7440eba937bb8ae28ec98d'
                            variable: '71aa7f6647032200b4fad7527c9a719b'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5e0a932dfb1f47cea8fff8f6edc0c059'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'person'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '5e20b85810514b97bc621f05a4833ecf'
                        key: {
                            ui_policy: {
                                id: '2c8bf05f542d4f778a2c1247ebe568ca'
                                key: {
                                    table: 'x_snc_miro_sam_removal_candidate'
                                    short_description: 'Show the error and the next step only where there is one'
                                }
                            }
                            field: 'next_step'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5e25e752128d4c549740a5b45a72a3c1'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'max_percent'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '5e4c8c0fa2114fc2b070a12a1173e7a7'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'download_mode'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5e55483f43944da881dd9b53ec9f8330'
                        key: {
                            list_id: {
                                id: '1ce030d9f16441b5937488dc68d14a01'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5e5b873fa8d34755b638ff39791487cb'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'external_user_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5e625ed56d484e098de1964f11263819'
                        key: {
                            sys_ui_section: {
                                id: '8573944d30a34a5fb1daf7d13ffa41ac'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'Software Reclamation Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5e6d1d8b4b804e2b88162e1d87d9320b'
                        key: {
                            name: 'x_snc_miro_sam_user_exclusion'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5e77ffec24fc4a199058cdaa721545e3'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'next_run'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5ed6dfe1f7e24a36adcc0905454d1002'
                        key: {
                            name: 'x_snc_miro_sam_user_exclusion'
                            element: 'user_principal_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '5f014b5e606343bba1d5a0c3e4519b91'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_subscription'
                            col_name_string: 'last_activity'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5f0fec8175d54a839fb9bd089ab1fa37'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'reminded_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5f534024008e4ed08a44d286e3899d68'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'licence_changed'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5f599497713a4a82aa0c2a04a6f033dd'
                        key: {
                            sys_security_acl: '77633795de04482ba6bf2d646a2da04d'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5fc25986b008417590f256e99c087cf8'
                        key: {
                            sys_security_acl: '40a0069956d5464094f4a8007a95a082'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5ff09ecb146e43109301c4c89410b7f1'
                        key: {
                            sys_ui_section: {
                                id: 'ae8c5dafd7c545fe84044599cb9536d6'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Software Subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'subscription_identifier'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '5fff47804b5347cb9c34e4fb46fb074f'
                        key: {
                            model: '1f2965e0aba54ae4b01edc3e1ddf6629'
                            element: '__dont_treat_as_error__'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '60567595faf94cc28e6e074a35e6deee'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'inactive_days'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6066b9360d0845b9aee6ed2c6c2f2f73'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'ended'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '607893071a8c4635a2fd564c7627fa27'
                        key: {
                            sys_ui_section: {
                                id: '32f83ad0043a4c7b94ddceaf953d42d4'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Licence and activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'subscription_assigned'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6084f29d275c4fd49380d16b0cc4a131'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'closed_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '60e604c9335a4151a764ecc77c2cc055'
                        key: {
                            name: 'x_snc_miro_sam_unrecognized_identifier'
                            element: 'software_model'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '6108280a361b4af48bd5d266114d1ab0'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '61092971d5ac40eb9caeb6e2cc3685e2'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'subscription_identifier'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '6120a97986234e1f80ea29b10702b38b'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'validation'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '614433235e9044d7b25ec2967434e1b8'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            caption: 'Integration Profile'
                            view: {
                                id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                key: {
                                    name: 'x_snc_miro_sam_custom_integration'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '614ba06d01e54e168f413a30724532a0'
                        key: {
                            sys_ui_section: {
                                id: '54c27f55d83e40a3a69a41a988f6e8af'
                                key: {
                                    name: 'x_snc_miro_sam_software_model'
                                    caption: 'Software Model'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'product'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '61b0024f5429450aada25ffdbf611465'
                        key: {
                            sys_ui_section: {
                                id: 'c6d5318f702443e08d6908daf50bfd1b'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Savings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'potential_savings'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '61c72656a05444f0a054dc6916d5d9ad'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'missing_since'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6245ca3ece5541ffbd33a902387c0961'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'profile'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '6267536d439c4376a3e3bf7a2baa2d7b'
                        key: {
                            role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                            contains: {
                                id: '93b57357ba99467395cc6e1fdd847073'
                                key: {
                                    name: 'canvas_user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6291f15b5a4445ee8df309f817f45c4b'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'notify_user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '62b37c13c52e4d6cbac7c107325c801c'
                        key: {
                            name: 'x_snc_miro_sam_software_model'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '62db8d9cf3504b1e9a8e6d84a06e2108'
                        key: {
                            sys_security_acl: '7ea31b79923840488d8bd6b93ff084c8'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '63a0e85d96414b6691407ac3371b91de'
                        key: {
                            sys_ui_form: {
                                id: '6e17e8f224504c71bb6bcb19e0b5dacd'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'ae8c5dafd7c545fe84044599cb9536d6'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Software Subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '63d08713731a4e2ea1e8eea54262054a'
                        key: {
                            sys_security_acl: '08857bad58434a98986f2e19c4d6d357'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '63ec0cbf67e84a4e8cdf02a22111aa31'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'statements'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '63f9d7ef049f45e4b7ed62c650da52cd'
                        key: {
                            sys_ui_section: {
                                id: '5ae0606866d94816a3e2354d7f17a768'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'Scheduled Job Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resume_at'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6470e7c173d34d2c941e91592b5c68ab'
                        key: {
                            sys_ui_section: {
                                id: '522d33c310e44fbca82e72f90ea023a7'
                                key: {
                                    name: 'x_snc_miro_sam_consent_question'
                                    caption: 'Consent Question'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'due'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '64998803520b4a358522cd85a510caf1'
                        key: {
                            sys_ui_section: {
                                id: 'b7511db6d1e54e19bed59a86c7033a8e'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Outcome'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reactivated_on'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '64b82566b3294a37bdfdf4fee59618f9'
                        key: {
                            ui_policy: {
                                id: 'a9804a9e10b44e05b7272327930db7b4'
                                key: {
                                    table: 'x_snc_miro_sam_profile'
                                    short_description: 'Lock what a published profile runs on'
                                }
                            }
                            field: 'download_subflow'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '65cda066ca6343dbbd21fffbfb22ff0b'
                        key: {
                            sys_security_acl: '16cd4313c1b14754aea40b7e59e8bb06'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'par_dashboard_permission'
                        id: '664f541087b041389ef62fe34f16b82a'
                        key: {
                            dashboard: 'cdf0d449ce924c60857d22b8a0223985'
                            user: 'NULL'
                            group: 'NULL'
                            role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'par_dashboard_visibility'
                        id: '6657c585f43c4e0b9a827a20855003ce'
                        key: {
                            dashboard: 'cdf0d449ce924c60857d22b8a0223985'
                            experience: 'dfda14afdc384c1b83a81236e04e03c6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '672b4248bea749458bbe63359a68e833'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'unchanged'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '67342844b7a34cc79bd54788cdfd1102'
                        key: {
                            list_id: {
                                id: 'a941c373e13541d3a41447ef4ba7be7a'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'days_idle'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6743f171eba446b6a8cfa3966513ff82'
                        key: {
                            name: 'x_snc_miro_sam_software_model'
                            element: 'edition'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '6744e610eacb41999dc379682c66d72b'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_profile'
                            col_name_string: 'display_name'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '674f6f4721114c4297e53d584da64019'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            caption: 'Download Subscription Subflow'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6750d075cc7d4c5ab600259b2a6cd403'
                        key: {
                            sys_ui_section: {
                                id: '00ff6a29660747789e70f4c24c034041'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'What changed'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'licence_changed'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6778348d450040799baa7d18b9c263af'
                        key: {
                            sys_ui_section: {
                                id: '6a6adb84f936467ebec6034d17a6d2db'
                                key: {
                                    name: 'x_snc_miro_sam_identifier_exclusion'
                                    caption: 'Subscription Identifier Exclusion Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '678aff53c4c2412f898bb6446814c059'
                        key: {
                            sys_ui_action: '20ad5177829142d18314da261f20c3ca'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '67dd75e6ed994243baeec66ecbe0f6f1'
                        key: {
                            sys_ui_section: {
                                id: '3f88a725442d4bccb4df0b928fe08fcc'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'How it ran'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'statements'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '689459f2097d4e50b825467b26d29177'
                        key: {
                            name: 'x_snc_miro_sam_software_model'
                            element: 'paid'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '695e6f696f0e4f2b8d55086b14b2a271'
                        key: {
                            list_id: {
                                id: '19519710bf7749449ea4a4e48dfa1038'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'b2c3d046f9f8428f9024ddbc3a4a7a62'
                                        key: {
                                            name: 'Default view'
                                        }
                                    }
                                    sys_domain: 'NULL'
                                    element: 'NULL'
                                    relationship: '9cb265447f8c4dcaae8b52102b59b7b8'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'next_step'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '69679e7a94d84c5cb1888d7636e96ed6'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '699fe984c0114c8c90680b6e081df664'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'status'
                            value: 'published'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '69bd03daa76545a2b6ab8dea7c37b5a2'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'decides_as'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '69e018c31b4e4ed79c4d5e150d8567ce'
                        key: {
                            sys_security_acl: 'd2bec8a1b1094e41b896c21fc497ce77'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '69fd7728515444cdb6329f04162a8429'
                        deleted: true
                        key: {
                            logical_table_name: 'x_snc_miro_sam_subscription'
                            col_name_string: 'profile,user_principal_name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6a1fd3543bd846e5a7ba877ace1559a2'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '6a50c8059bce484fa3ddd0ebec1181b4'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            view: {
                                id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                key: {
                                    name: 'x_snc_miro_sam_custom_integration'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '6a6adb84f936467ebec6034d17a6d2db'
                        key: {
                            name: 'x_snc_miro_sam_identifier_exclusion'
                            caption: 'Subscription Identifier Exclusion Rule'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6a7f96de2bd347568ac6e5e1d5ddb422'
                        key: {
                            sys_ui_section: {
                                id: 'ae8c5dafd7c545fe84044599cb9536d6'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Software Subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'display_name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '6b0c4a0d532448ff8802e418be269eef'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_run_lock'
                            col_name_string: 'name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6b3bb11a88ee4370983c69d1f301cbcd'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'subscription'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6b59e3cf7c0f44879077841e96a87a65'
                        key: {
                            sys_ui_section: {
                                id: '674f6f4721114c4297e53d584da64019'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Download Subscription Subflow'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'download_subscriptions'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6ba2bedb8d80471cbe08df46fe1e284c'
                        key: {
                            sys_ui_section: {
                                id: 'cf2cd227a5eb414dbe7c7b7d7cbd327f'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Reclaim Subscription Subflow'
                                    view: {
                                        id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                        key: {
                                            name: 'x_snc_miro_sam_custom_integration'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reclaim_subscriptions'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6bb3e547f3ed4bd2a3c1b012efdf5f8e'
                        key: {
                            name: 'x_snc_miro_sam_run_lock'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6c186b452ce2437b93795697f2a5f2d7'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'validation'
                            value: 'failure'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6c393e66af73460ab6bac4c0c6fb25dc'
                        key: {
                            sys_ui_section: {
                                id: 'ca378c7ae4474c2d8b4edf7278bd476d'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'Consent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assignment_group'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '6c70e37cecc04e44ab869427eb8f8404'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'profile_type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6cf334c402604c8a968c120459138802'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'display_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6cf923e55aca4dc9866b74bb1ba5d9f2'
                        key: {
                            list_id: {
                                id: '4c91c84afd2448d68cd7af66965fb9ae'
                                key: {
                                    name: 'x_snc_miro_sam_user_exclusion'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'profile_type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6d07f9cdfe494d878fcf54792e121bfe'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'download_mode'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '6d63f055dd8d4a7c81be40e9c15f43f7'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6dbe1d52263943f9abcfa65928be7110'
                        key: {
                            sys_ui_section: {
                                id: '32f83ad0043a4c7b94ddceaf953d42d4'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Licence and activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_activity'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '6e17e8f224504c71bb6bcb19e0b5dacd'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6eb2c1c93e3d4967bcdab20780b3ba9f'
                        key: {
                            sys_ui_section: {
                                id: '5d489eaf09aa4584ac01408d4338bec2'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'Ceilings and savings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'currency'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6efe94fc772b4e4c96c9de0cfa525f5b'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'answer'
                            value: 'release'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6f5d2f8925724b5296c5871934de98d8'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'currency'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6fb835200db14de88abf501223ed9b1f'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'include_no_activity'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6fcb5b052bce4ae69c2e87993a3b9c4d'
                        key: {
                            sys_ui_section: {
                                id: '32f83ad0043a4c7b94ddceaf953d42d4'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Licence and activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_created'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '704302f709814f6f95dae29abea6ef83'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_removal_candidate'
                            col_name_string: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '705db6b0b15141418247ed8dd20aa6cb'
                        key: {
                            sys_ui_action: 'e3cc6f48af234844985e3b08a964ae79'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '706e72fd5c02433ca8bb42e2adac59ff'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'miro_role'
                            value: 'organization_internal_admin'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '70a52ec9f2c742b88632a6c414b2d745'
                        key: {
                            list_id: {
                                id: 'd560bb2f4dc640028beb810d34d48451'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'notify_user'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '70f4bab150e24e62b77184bf6e2eb481'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'pages'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '710bcfbe7f4442f2848886522f40d3bb'
                        key: {
                            name: 'x_snc_miro_sam_unrecognized_identifier'
                            caption: 'Unrecognized Subscription Identifier'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7122c097d21c43cb925516f5c884119a'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '715c04e286d04dc8bdcac26171746e33'
                        key: {
                            name: 'x_snc_miro_sam.admin'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7189ffa17042400e99c79ea1bbe283cf'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'trigger'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '71acdd69ad9341b991467f29bcf5c9ee'
                        key: {
                            model: '1f2965e0aba54ae4b01edc3e1ddf6629'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '71e0ccf943cb41a098f24d257a7053c7'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'software_models'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '724ad18714954d0c8706faaf907279b8'
                        key: {
                            sys_ui_form: {
                                id: '36029d3bef974d99b681b2ac97575282'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '29fc12ccae8e417bb6bab1ffe3fadba5'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    caption: 'Scheduled Job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '725306695c524d49b87c5bd454209bcf'
                        key: {
                            sys_security_acl: 'c3d3d339492842f1a8e3c1e03007fdea'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '72adabde4fc04606b5dce3a40928b6e8'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'time_of_day'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '73410ca90c664326af5755b32671923b'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'justification'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '736a64c157b549639b6161e1ed399933'
                        key: {
                            sys_security_acl: '4ddc63235b974c018fa95c3e66a7edd9'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_input'
                        id: '73787cff87ef4518826dc7d053271523'
                        key: {
                            model: 'cc137b6246224c02af87aa7820118712'
                            element: 'subscription'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '73d594dca5ba469da7d049516a5f7f96'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7431f043469b4be790712621533970a8'
                        key: {
                            name: 'var__m_sys_hub_action_input_91b7ba776f964774a1ad0cf9048ff91a'
                            element: 'integration_profile'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7461a129f8b14972baed3a15d5765507'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'setup_checklist'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '74dc9f3a151648be8584380ff4bf3f0d'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'state'
                            value: 'ready'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7502cc8a7f6b4b3c87d084d0a60bc1f7'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'profile'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7512e8f204c1406fa93b3ab1e6efa725'
                        key: {
                            sys_ui_section: {
                                id: 'b40d7812724a4e9bb5313646e0ca24bf'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Removal Candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7523bae369c744caad79f41def7cecca'
                        key: {
                            sys_ui_section: {
                                id: '1b7407f25c0541e885e32cb263554047'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Journal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'journal'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '754ac76f755146da8807e80dfb543501'
                        key: {
                            list_id: {
                                id: '9940f5d33da94e37898141558a198ad8'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7592941d5e87484d8e35f7d8aec6e64c'
                        key: {
                            sys_security_acl: '2e77c6413e454b7f858a13b9a52965c4'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '761155bcd1144e46bcfdfc8710c12b93'
                        key: {
                            list_id: {
                                id: '9940f5d33da94e37898141558a198ad8'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'next_run'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7660afb93e7e4a8d932d59a2c877dbb4'
                        key: {
                            list_id: {
                                id: '96dbc907ef8846f3a8f69f87e61fa42a'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'person'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '766dcf8f78dd49a49ccd19f4e517f208'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'last_activity'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '76ce07078647476f935d60265ab2a932'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'potential_savings'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '76d038cd1c084428a3e25d2b4e73a49f'
                        key: {
                            sys_security_acl: '47c52d4ef5bf4009b8004eb5c466affe'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '76ed0265f05446c4b26efc2fb494159a'
                        key: {
                            sys_security_acl: '02a8f93aea0c4591b42a7eca38767d99'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '77154651c45246c0bf7872a7900dec91'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '77432970b33b4d07b1e4c7aa513c095c'
                        key: {
                            sys_ui_section: {
                                id: '00ff6a29660747789e70f4c24c034041'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'What changed'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active_again'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '77780c571b9a4b449eb81f41789e15b7'
                        key: {
                            sys_ui_section: {
                                id: 'ca378c7ae4474c2d8b4edf7278bd476d'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'Consent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'notify_user'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '77eb2f2d5e1141f3a0a07eb3363ba1b1'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'vendor_configuration'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '77f5f7b9bc4449d98149dc1c2c0ad5b2'
                        key: {
                            sys_ui_section: {
                                id: '5ae0606866d94816a3e2354d7f17a768'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'Scheduled Job Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7897deb6721d40db90e9e84a678b184f'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'intent'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '78a44d8821234a0d8119c6dd940b3720'
                        key: {
                            list_id: {
                                id: 'f934ce07d57347d997e625e347e62c7b'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'updated'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '78a93b40e3514b789f663fea6bfb1133'
                        key: {
                            sys_ui_action: 'f2bd0d8867164cf6a9ed3d54419a001e'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7922fe2935dd4aad8f57fe0171b7b592'
                        key: {
                            sys_ui_section: {
                                id: '522d33c310e44fbca82e72f90ea023a7'
                                key: {
                                    name: 'x_snc_miro_sam_consent_question'
                                    caption: 'Consent Question'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'answered_on'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7941398acfed44a1902c0957d420f39c'
                        key: {
                            list_id: {
                                id: 'd544d65c4af8455d9023cfd0398fa4b8'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'members'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '79d590d0afa9458890236b12b4feba5e'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'job'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '79e3a61f86db4694b87d586c8346f369'
                        key: {
                            sys_ui_section: {
                                id: '00ff6a29660747789e70f4c24c034041'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'What changed'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7a381368bb744267bd30413e98d4e9e3'
                        key: {
                            name: 'var__m_sys_hub_flow_input_702c82d661d443189b239730beb7f445'
                            element: 'user_subscription'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7a605ffd45164ee3b70e897624909e61'
                        key: {
                            sys_ui_section: {
                                id: 'fe36d9f9472f47fdba239c32910a4c3c'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Reclaiming'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7a642bad577b46e7b3b527265473f077'
                        key: {
                            name: 'x_snc_miro_sam_identifier_exclusion'
                            element: 'reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7a90503325c143d18d3fcb97dec524fb'
                        key: {
                            sys_ui_section: {
                                id: '00ff6a29660747789e70f4c24c034041'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'What changed'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'left_out'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7a9e13dafcd442bba91a4b16ae5fdcd5'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'time_of_day'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '7ac6b925068f484caf2abf5df2621272'
                        key: {
                            sys_ui_form: {
                                id: 'abcf9b07e6d54934822325a1dc9e6748'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '674f6f4721114c4297e53d584da64019'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Download Subscription Subflow'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7af2e6b29b5b4e74ba1844babab72648'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7b29988f8d3341a3a5f68ce5aa947bdf'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'plan'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: '7b6f8e8584e64fb1bad8862a9e8fa953'
                        key: {
                            endpoint: 'x_snc_miro_sam_consent.do'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7c3976a0b2504db69cd39008e48a2666'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'vendor_configuration'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7c5483f1dfa54cc980d6e5af3cb72328'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'reclaim_subscriptions'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7c7e302f19ba46a683735a523c02ac67'
                        key: {
                            sys_ui_section: {
                                id: 'c6d5318f702443e08d6908daf50bfd1b'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Savings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'currency'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7cb350630bef4d22b93f7db92c3cff6a'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7cffbacc75dc47fe9fc84db426ec2c5b'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'user_source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7d1043340ed4430aa006d67b3db03a73'
                        key: {
                            list_id: {
                                id: 'e3c44b5bc31c4fdd879532dfa0ea86d6'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'display_name'
                        }
                    },
                    {
                        table: 'sys_hub_flow_output'
                        id: '7d140167c9d24054a50b3edfcb491ee6'
                        key: {
                            model: '91a4a67c5dcf47d2b27602d6bad53483'
                            element: 'error_message'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7d16ae3eec2844dc8a3759be1323759e'
                        key: {
                            sys_ui_section: {
                                id: '52d225ee722e4696b4d6ca102077493e'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Integration Profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7d839e3c6782492596b7048b0696ca10'
                        key: {
                            sys_security_acl: 'f00eb55b76d946dfabc4b9191fa5419b'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7dce76ae673841dbb1d6e90144ea6c2a'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'last_seen_run'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7df654a0bf7640b4b54efa287e9dcf16'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'max_per_run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7e5f3649021f40e68b84dcb080627919'
                        key: {
                            sys_security_acl: '4e3e7d94979f43c5b06cf491ea530e9f'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7e67d0cb5dcd46c3bc23a1ceac80ff2d'
                        key: {
                            list_id: {
                                id: '1ce030d9f16441b5937488dc68d14a01'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_run'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7e70a1fffecf4b40a0c0c22b2a0d4c1f'
                        key: {
                            sys_security_acl: '68becfa7cede48f09dd529ef8ee5bcab'
                            sys_user_role: {
                                id: 'e9c8d9bfe35d40faafdd7b9ec8162f30'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '7e774f5d14084fd288f4afb4a8485384'
                        key: {
                            table: 'x_snc_miro_sam_profile'
                            short_description: 'A profile being deleted cannot be changed'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '7e934a2076d44aecb4c47c28111e53b6'
                        key: {
                            table: 'x_snc_miro_sam_profile'
                            short_description: '"Download subscriptions" is on and cannot be cleared'
                        }
                    },
                    {
                        table: 'sys_number'
                        id: '7eb29b02224b4f89af4416c207817632'
                        key: {
                            category: 'x_snc_miro_sam_removal_candidate'
                            prefix: 'MRC'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7edfc2e526b340f2964bf7eb265f3ded'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'state'
                            value: 'paused'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7efcdf3e6785493fb6fddb988d4abc17'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'slice'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7f53689410a14d9f9f26e33376a44c0e'
                        key: {
                            name: 'x_snc_miro_sam_user_exclusion'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7f601a1e4b204ce2a1333d847cddc029'
                        key: {
                            sys_security_acl: 'e259fdf174c1471b85d18071164f4b46'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7f99f6e659bb45eab86d0563b0b95807'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'reclaimable'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7fbab584f2a346cfb426c07b78faba9b'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'left_out'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '7ffd97ef4c4240bb9f896bb81053c3ea'
                        key: {
                            sys_ui_action: '16f58971a00c43efb158af892371f987'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '80088f4971e04ecfa3bf4cf99ad6145b'
                        key: {
                            list_id: {
                                id: '73d594dca5ba469da7d049516a5f7f96'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'display_name'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '80672804b49d488697e184f0b956ab65'
                        key: {
                            list_id: {
                                id: '73d594dca5ba469da7d049516a5f7f96'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '81172d4545484f1e9c358c32d78c7218'
                        key: {
                            name: 'x_snc_miro_sam_user_exclusion'
                            element: 'profile_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '814c8289c5f64b4cb52e942e717c4b9a'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'external_user_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8171fa1a130c45b88c45d8ad45c22568'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'active_again'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8177d17bf5c24a0c911a38c63300d24a'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'notify_user'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '81c9e1dc80e144e08d0938b489ae109a'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'reminded_on'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '81dc6e4542e04b0292d2e17034c98841'
                        key: {
                            list_id: {
                                id: '91b357c5fd9849a8add1a4aa7cb439da'
                                key: {
                                    name: 'x_snc_miro_sam_software_model'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'edition'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '81e65bf0b8bb4bcd94685830c1e49513'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'active_run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '81f8d56e2a7b4cab9c40d9e031549f5a'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8201e397b2cd4f549b5411e3a2528b8e'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'error_kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8203693634504dfa8940cf22235f36f3'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'last_state'
                            value: 'not_run'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8216e85e2bea4dc6b8ff6fcd3917663a'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '825ebd5b310048028103bbc50147fd84'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'refresh_time_zone'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_output'
                        id: '82684522f60a4bfe8f8489c6783dba80'
                        key: {
                            model: 'cc137b6246224c02af87aa7820118712'
                            element: 'error_message'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '82ba012769fe4cebbdef6dd8d17dc4c1'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'kind'
                            value: 'candidates'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '82d00b853fa94c40bd833c3a5e1e564a'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'last_state'
                            value: 'queued'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '82ef3b297dbb45e5936347612cd2d58a'
                        key: {
                            list_id: {
                                id: 'a941c373e13541d3a41447ef4ba7be7a'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'software_model'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '838b90068a794e1fa8118a452ab84627'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'last_refresh'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '83bc68a5316c4ad8b97e6d0201f5de57'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'organization_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '83ddb0459cc84f2e8de37717ad4acb01'
                        key: {
                            model: '91b7ba776f964774a1ad0cf9048ff91a'
                            element: 'error_message'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '83eb015c594a4f2da27ffb5f569e7c1e'
                        key: {
                            sys_ui_section: {
                                id: '9a7ea3690e764439a971b0d348ba5c3c'
                                key: {
                                    name: 'x_snc_miro_sam_user_exclusion'
                                    caption: 'Subscription User Exclusion Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '83f7f5849ad1467788461e18cdf19232'
                        key: {
                            sys_ui_form: {
                                id: '26a17a540c74425f9a9bbf64d7b8e2da'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '3f88a725442d4bccb4df0b928fe08fcc'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'How it ran'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '841e209b99c3444da42dc74debd51849'
                        key: {
                            sys_ui_section: {
                                id: 'ca378c7ae4474c2d8b4edf7278bd476d'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'Consent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '841e93a1e5994781a60947d615ff7224'
                        key: {
                            sys_ui_form: {
                                id: '6d63f055dd8d4a7c81be40e9c15f43f7'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '32f83ad0043a4c7b94ddceaf953d42d4'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Licence and activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '84aa31f832ff498786b473be305a5d26'
                        key: {
                            list_id: {
                                id: '9fd39abc1249484bb91b2dd4dd37b2c7'
                                key: {
                                    name: 'x_snc_miro_sam_consent_question'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'candidate'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '84f14a7fd5fd49e4a1b547b57acc5652'
                        key: {
                            name: 'x_snc_miro_sam_identifier_exclusion'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '854b467f8595498a989c77fada8187f5'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'exclusion_reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '8573944d30a34a5fb1daf7d13ffa41ac'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            caption: 'Software Reclamation Rule'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '857e69412955430aaff56d23e96fb04a'
                        key: {
                            name: 'x_snc_miro_sam_run_lock'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '85a0775e54bf44169e276f3f9a0a9001'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_subscription'
                            col_name_string: 'profile,last_activity'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8630bde40a014c558e2e5486fc2895ca'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '86332811065c45c6b22a9f147021c43c'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'external_created'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '864ac698cca04b1c8a445d72cd820792'
                        key: {
                            list_id: {
                                id: '17b76ec1ffde4e83bcd9a7b27245a232'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_refresh'
                        }
                    },
                    {
                        table: 'sys_hub_flow_output'
                        id: '866f5b099a7245438ef146c641038c89'
                        key: {
                            model: '702c82d661d443189b239730beb7f445'
                            element: 'error_message'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '86fc9ed5f065487a9ce70d25071663c4'
                        key: {
                            list_id: {
                                id: '4c91c84afd2448d68cd7af66965fb9ae'
                                key: {
                                    name: 'x_snc_miro_sam_user_exclusion'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '87904964a2d548dfb3d18ab293468b1b'
                        key: {
                            sys_ui_section: {
                                id: 'a2a71d6b45e94141a25f98af77b065b9'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Refresh'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '87b9fe71df3141bc85e7da1a80bd6d5f'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'state'
                            value: 'not_run'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '87fce221af094abaad383c8748bf738c'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '884aefe0a8a7475ca3c5f58b6b59cee2'
                        key: {
                            sys_ui_section: {
                                id: '5ae0606866d94816a3e2354d7f17a768'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'Scheduled Job Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'next_step'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '88b0939ff3854453b5d667ef5e7e72a6'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'subscription_identifier'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '88b71998fb334523a20e9509cf3fe369'
                        key: {
                            sys_ui_section: {
                                id: 'b40d7812724a4e9bb5313646e0ca24bf'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Removal Candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'rule'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '88faae47aed148e3bb80fca5942125b1'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'kind'
                            value: 'reclaim'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '88fd74df9d33451494012674e3fcf71a'
                        key: {
                            sys_ui_section: {
                                id: '3cb1c45fe1f44404a3a6ef08f2a13c44'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Download Subscription Subflow'
                                    view: {
                                        id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                        key: {
                                            name: 'x_snc_miro_sam_custom_integration'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'download_alias'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '89310a8ec6834f50a6e10e860c8cab3a'
                        key: {
                            list_id: {
                                id: '1ce030d9f16441b5937488dc68d14a01'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'next_run'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '893ae96516fa4b26ae1581ab5668b2cb'
                        key: {
                            name: 'var__m_sys_hub_flow_output_91a4a67c5dcf47d2b27602d6bad53483'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '89a9e9b245d7432dafdeddf6d84b3884'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'quiet_until'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '89c6d7473197473782ef845afc509a49'
                        key: {
                            list_id: {
                                id: 'e3c44b5bc31c4fdd879532dfa0ea86d6'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'inactive_days'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '89f4739968c24b5686f89234c28b95b9'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'last_activity'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8a405d024819437fa7315f29235f1369'
                        key: {
                            sys_ui_section: {
                                id: '3f88a725442d4bccb4df0b928fe08fcc'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'How it ran'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'milliseconds'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8ae39dde68fa4933b1909d2611e87fc4'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'token_user_id'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8b1cac17f1b94689b51c37d3d73c7805'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'user_source'
                            value: 'manual'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8b3cdcc2c17a4cae8c87ceb7f4fe7ee7'
                        key: {
                            name: 'var__m_sys_hub_flow_output_702c82d661d443189b239730beb7f445'
                            element: 'error_message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '8b592d7e61e04088a1ffb1c911218c5a'
                        key: {
                            sys_ui_action: '730943825d7a4e46b8394df745620fa2'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8b69373e66d841a0803ac9bc36b172a2'
                        key: {
                            sys_ui_section: {
                                id: '54c27f55d83e40a3a69a41a988f6e8af'
                                key: {
                                    name: 'x_snc_miro_sam_software_model'
                                    caption: 'Software Model'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'publisher'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8bb0a64d95d84e0db5fabe18079903cb'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8bbe6fcabe4246f7a18d2998c9704db6'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'justification'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8bd64f1e22a04387a4da4f72c66eab1e'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8c4e2ea08866447b827898352d22782e'
                        key: {
                            sys_ui_section: {
                                id: '5d489eaf09aa4584ac01408d4338bec2'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'Ceilings and savings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8c5974920d8848bba7ab26f3c77fd12a'
                        key: {
                            sys_ui_section: {
                                id: '29fc12ccae8e417bb6bab1ffe3fadba5'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    caption: 'Scheduled Job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'time_zone'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8ca7827154f0464ab1bd39d31c35beb7'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'reclaim_subscriptions'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8d084c6324274f6885ac7e7bf2a04cfe'
                        key: {
                            name: 'x_snc_miro_sam_run_lock'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8d14911859ab4a93ad575c9ab69d4b3c'
                        key: {
                            sys_ui_section: {
                                id: 'c6d5318f702443e08d6908daf50bfd1b'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Savings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '8da6ea7a065e4cdfbbff39f07bcbb039'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8db54998648a4223bb31cb89d1fdbc1e'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'download_mode'
                            value: 'ranges'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8e1d02a74a2a4b0d971b7fd7f2bd0351'
                        key: {
                            name: 'x_snc_miro_sam_identifier_exclusion'
                            element: 'identifier'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8e5c4ff34d534abb860dd6cd4b537e0f'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'requests'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8e71bf83c547493691af762a8952569f'
                        key: {
                            sys_ui_section: {
                                id: 'ae8c5dafd7c545fe84044599cb9536d6'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Software Subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'software_model'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8ef8b85d97544351aad26ba251e698fd'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'profile'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8f1ccc3596f54bdf841c3d947547dbbd'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'decides_as'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8f63239534674121b9e76a1d23ccc46d'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'subscription_assigned'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '8f760974ad334e078f99c94361b78063'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '900a9b25a9984165a9cbac8ebd14ab83'
                        key: {
                            sys_ui_section: {
                                id: '54c27f55d83e40a3a69a41a988f6e8af'
                                key: {
                                    name: 'x_snc_miro_sam_software_model'
                                    caption: 'Software Model'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'paid'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '900c805ed5ab4d7db9baeb0913f5db52'
                        key: {
                            sys_ui_action: '729bbdc1726c474a86baa68b5dd0e274'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '90735daab53b44e2b189091a3120eaab'
                        key: {
                            sys_ui_action: 'b1c316442e0b409aae6893cd156df650'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '90bf48cf872b4b02a73105ac475633e0'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'days_idle'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '90f915db939f42729c3e3fb45183af34'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_removal_candidate'
                            col_name_string: 'state,due'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9157594a66d84b72bd5a041cb632cb37'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'heartbeat'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '915b0a28692c45afb1700343c5f2ed25'
                        key: {
                            sys_ui_section: {
                                id: '54c27f55d83e40a3a69a41a988f6e8af'
                                key: {
                                    name: 'x_snc_miro_sam_software_model'
                                    caption: 'Software Model'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'edition'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '91b357c5fd9849a8add1a4aa7cb439da'
                        key: {
                            name: 'x_snc_miro_sam_software_model'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '91b5e76e2a7e4fe6ae591de126b5c569'
                        key: {
                            name: 'x_snc_miro_sam_unrecognized_identifier'
                            element: 'identifier'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '91d0a15a3a8c4dda89d6615bf4738c91'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'excluded'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '91eb3250cb2d4b4c98d55d0657102621'
                        key: {
                            sys_ui_section: {
                                id: 'ae8c5dafd7c545fe84044599cb9536d6'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Software Subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '91f59dd03a544bfb93f521af4314f405'
                        key: {
                            sys_ui_section: {
                                id: '710bcfbe7f4442f2848886522f40d3bb'
                                key: {
                                    name: 'x_snc_miro_sam_unrecognized_identifier'
                                    caption: 'Unrecognized Subscription Identifier'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number_of_subscriptions'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9209dba8b736461b9d388b9f23f6471f'
                        key: {
                            sys_security_acl: 'd2b95a4beddf4dccb47879af37d509cb'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '9290f91da263480aa43b51c0f389546d'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_reclamation_rule'
                            col_name_string: 'name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '92943e6817b24559bc153afda8d23082'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'consented'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '931ad187e5f04ef094abd3d7a36d86e5'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'assigned_to'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '93543199c05d4763945e9729ba706287'
                        key: {
                            sys_ui_section: {
                                id: '8573944d30a34a5fb1daf7d13ffa41ac'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'Software Reclamation Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '93566b7772be41c59876b8304f429bcb'
                        key: {
                            list_id: {
                                id: 'f934ce07d57347d997e625e347e62c7b'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '93a11280c32446e6b0ecb0d1e570c131'
                        key: {
                            sys_security_acl: 'a5ae6cd87cad4840aba0d11a7fdd875b'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '94323b8d48ee420e8c448ca3e35f6bb9'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'state'
                            value: 'queued'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '94452f664e114679a93246f55129f655'
                        key: {
                            sys_ui_section: {
                                id: '32f83ad0043a4c7b94ddceaf953d42d4'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Licence and activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '947c871224d14320b9576f209fb9adea'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'annual_price'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: '94819d9671e542b2b82b6f0c06f1a115'
                        key: {
                            model: '1f2965e0aba54ae4b01edc3e1ddf6629'
                            element: 'error_message'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '948f5a09ebc543e093233a56fa0c6bba'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'by_hand'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '94dda1b4202940298edce591ad4acefd'
                        key: {
                            name: 'x_snc_miro_sam_user_exclusion'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '952967ad4a424e458c6e1640e0fa31e9'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '95c0605238b94501b25cea52cda820ae'
                        key: {
                            list_id: {
                                id: '96dbc907ef8846f3a8f69f87e61fa42a'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '95d958193ee84b36baaa5634f8fc72fa'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'state'
                            value: 'in_progress'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '95e400a58fb944d1b88355224ffdd1dc'
                        key: {
                            sys_ui_action: '9f424ed6fd4e465cb880c066ac7fe72b'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '964a757595e74ed3b08a760773fcf840'
                        key: {
                            ui_policy: {
                                id: 'a9804a9e10b44e05b7272327930db7b4'
                                key: {
                                    table: 'x_snc_miro_sam_profile'
                                    short_description: 'Lock what a published profile runs on'
                                }
                            }
                            field: 'reclaim_alias'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '96d6c14ddf694291b6a317bd97e8d8de'
                        key: {
                            sys_ui_section: {
                                id: 'b7511db6d1e54e19bed59a86c7033a8e'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Outcome'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'by_hand'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '96dbc907ef8846f3a8f69f87e61fa42a'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_snc_miro_sam_profile'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9711fd41ba5547a2b916f6b536bfc320'
                        key: {
                            sys_ui_section: {
                                id: '00ff6a29660747789e70f4c24c034041'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'What changed'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'inserted'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '976a4623c04e4d9282752d3d982a94fa'
                        key: {
                            list_id: {
                                id: 'd544d65c4af8455d9023cfd0398fa4b8'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '97bc2dea9bad431982d6edcd1111b797'
                        key: {
                            list_id: {
                                id: '17b76ec1ffde4e83bcd9a7b27245a232'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'profile_type'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '97ddb73affd34cdb84f67758a7b13845'
                        key: {
                            list_id: {
                                id: '1ce030d9f16441b5937488dc68d14a01'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '985993e2749943b3967812218b9f88d7'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '98789b80c1904191b98df267cf1d59e6'
                        key: {
                            name: 'x_snc_miro_sam_unrecognized_identifier'
                            element: 'software_model'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '98a1ba742a124ad7ac7d42ccc0b24836'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '98ada981a33346b09d8db4e08739cdba'
                        key: {
                            sys_ui_section: {
                                id: '614433235e9044d7b25ec2967434e1b8'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Integration Profile'
                                    view: {
                                        id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                        key: {
                                            name: 'x_snc_miro_sam_custom_integration'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '98cd0d772d0b482a8bf7def3c86923e2'
                        key: {
                            document_key: 'cc137b6246224c02af87aa7820118712'
                            variable: '74315b04b3201300176b051a16a8dc2b'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '98ceb205fd8a49c5a07409b85537aba7'
                        key: {
                            list_id: {
                                id: 'd560bb2f4dc640028beb810d34d48451'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'include_no_activity'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '98d2db74b82c44779d147935c91d1e30'
                        key: {
                            sys_ui_section: {
                                id: '5d489eaf09aa4584ac01408d4338bec2'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'Ceilings and savings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'annual_price'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '9940f5d33da94e37898141558a198ad8'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_snc_miro_sam_profile'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '9a37a34e78ab48c185bf32b52f2f7f5a'
                        key: {
                            name: 'x_snc_miro_sam_software_model'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9a55cf172a8c4fbc83f309775b6f19bd'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'download_subscriptions'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '9a61658840b74157a8ce6c58e4e40577'
                        key: {
                            name: 'x_snc_miro_sam_run_lock'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9a6f32f9c9cf450396a04a5c0160261d'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'download_alias'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '9a7ea3690e764439a971b0d348ba5c3c'
                        key: {
                            name: 'x_snc_miro_sam_user_exclusion'
                            caption: 'Subscription User Exclusion Rule'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9a97bd7c3862458f861f8f764b5f9664'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9ac59978118c4dbca6d0223e2926b9d5'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'closed_on'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9aed59d2d7404fb7b64095f9b219a29c'
                        key: {
                            sys_ui_section: {
                                id: '16671f1f572f42b3bd4541cd490bf5ac'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'When a licence is idle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9aee56d1285a4dfa90ed3ea10759369d'
                        key: {
                            sys_ui_section: {
                                id: '32f83ad0043a4c7b94ddceaf953d42d4'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Licence and activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'miro_role'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9af2c2510f194b57b853e27a08982dec'
                        key: {
                            sys_ui_section: {
                                id: 'a2a71d6b45e94141a25f98af77b065b9'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Refresh'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'next_refresh'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9b2342645b374e9cb5306f7cc5742e08'
                        key: {
                            list_id: {
                                id: '73d594dca5ba469da7d049516a5f7f96'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'inactive_days'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9b384f41489948719dece54ea66c9bf0'
                        key: {
                            sys_ui_section: {
                                id: '522d33c310e44fbca82e72f90ea023a7'
                                key: {
                                    name: 'x_snc_miro_sam_consent_question'
                                    caption: 'Consent Question'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reminded_on'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9b59729ed61f499bb98749bc1cd025e0'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'journal'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9b6495cd22274f7b80bb17bc8e0a1f27'
                        key: {
                            name: 'x_snc_miro_sam_unrecognized_identifier'
                            element: 'number_of_subscriptions'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9b81a14fbe7b4c4c834018ad82b3253f'
                        key: {
                            list_id: {
                                id: 'd544d65c4af8455d9023cfd0398fa4b8'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '9b8ec35dc23f4162b1129f7b00eb5365'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_removal_candidate'
                            col_name_string: 'open_key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9b9498ef5ab74f6bb1b4ac5f9e263909'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'rule'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9bc1fbbc367445e595fd1ba62149abfa'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'last_state'
                            value: 'paused'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9bfe7132184d417d8ae40676587c9aab'
                        key: {
                            sys_ui_section: {
                                id: '6a6adb84f936467ebec6034d17a6d2db'
                                key: {
                                    name: 'x_snc_miro_sam_identifier_exclusion'
                                    caption: 'Subscription Identifier Exclusion Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9cb62fa168a140e6b54e3fb2fcbb4d8a'
                        key: {
                            sys_ui_section: {
                                id: 'd8e48f246492466bb5d9e93ab7a5df21'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'State of the connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'validation'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9cdde2d7de024b8585ef1550d48d262f'
                        key: {
                            sys_ui_section: {
                                id: '522d33c310e44fbca82e72f90ea023a7'
                                key: {
                                    name: 'x_snc_miro_sam_consent_question'
                                    caption: 'Consent Question'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'answer'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9ce0d8a9122f4221a34159bafd385e28'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'last_state'
                            value: 'superseded'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9d20fe6363284266bf3cbf4761f9f5d9'
                        key: {
                            list_id: {
                                id: '9fd39abc1249484bb91b2dd4dd37b2c7'
                                key: {
                                    name: 'x_snc_miro_sam_consent_question'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'due'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9d294de6ddd84fd1a9f2945f92511b32'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'milliseconds'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9d348eb5c4744eb4b7ae30c4915bec06'
                        key: {
                            sys_security_acl: 'c9bff18c39c549d9bce498843098e6e9'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9d85fcbdc9c943c2941039bbaf77d5b3'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'purchased_licences'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9d8bc8c8409645b2b5aa3465d84605ef'
                        key: {
                            sys_security_acl: 'eb608c66e03e4ab5a578e1004d92a3d1'
                            sys_user_role: {
                                id: 'e9c8d9bfe35d40faafdd7b9ec8162f30'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9e36d2b0310041d9ae997f627d900a91'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'state'
                            value: 'awaiting_approval'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9e64135dd43b416fbea83ae2f351866d'
                        key: {
                            list_id: {
                                id: 'e3c44b5bc31c4fdd879532dfa0ea86d6'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9ec20bb8ebdc42089adb2f33ca23029c'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9f5c461ad88e497bbbd453da0fa70a52'
                        key: {
                            list_id: {
                                id: 'd544d65c4af8455d9023cfd0398fa4b8'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9f9fd9a5c89348f4914ea21d1cda7955'
                        key: {
                            list_id: {
                                id: '73d594dca5ba469da7d049516a5f7f96'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_activity'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9fba53ed0a4f45b2b99bb03cbdb6586c'
                        key: {
                            sys_ui_section: {
                                id: '522d33c310e44fbca82e72f90ea023a7'
                                key: {
                                    name: 'x_snc_miro_sam_consent_question'
                                    caption: 'Consent Question'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'candidate'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9fbd640be3b142268f4c303a734f9fbf'
                        key: {
                            sys_ui_section: {
                                id: '32f83ad0043a4c7b94ddceaf953d42d4'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Licence and activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user_principal_name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9fc9befbfa1c4cbbbb4fcccd58e82b26'
                        key: {
                            name: 'x_snc_miro_sam_identifier_exclusion'
                            element: 'profile_type'
                            value: 'miro_enterprise_subscription'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '9fd39abc1249484bb91b2dd4dd37b2c7'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'a0911ec91ea64d03b227bbaded02e154'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a1461fad463d4b23afe8821985ded40b'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a19f318653904b50995cdb24f16e7e5a'
                        key: {
                            list_id: {
                                id: '96dbc907ef8846f3a8f69f87e61fa42a'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'due'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a2043903d95944bd8df9d173474a0dba'
                        key: {
                            sys_ui_section: {
                                id: 'd8e48f246492466bb5d9e93ab7a5df21'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'State of the connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'token_user_id'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a219420c06724511b78eef0deb7d5985'
                        key: {
                            sys_ui_section: {
                                id: '5ae0606866d94816a3e2354d7f17a768'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'Scheduled Job Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'profile'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'a24f8310413a4fa78587dbe4dfa2c6bd'
                        key: {
                            field: 'profile'
                            table: 'var__m_sys_hub_step_ext_input_cc137b6246224c02af87aa7820118712'
                            id: 'cc137b6246224c02af87aa7820118712'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a26b3e64c22f44cd843b133c80f7e2e6'
                        key: {
                            name: 'var__m_sys_hub_flow_input_91a4a67c5dcf47d2b27602d6bad53483'
                            element: 'integration_profile'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'a2a71d6b45e94141a25f98af77b065b9'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            caption: 'Refresh'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a2ba4bc2a76b42009b64e8ee0d17b108'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'user_principal_name'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a2ba6e87a05c464fa1150a95df7fd0b3'
                        key: {
                            sys_security_acl: '08a45d337d324531a08ba2b8b1610507'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a2f2db5d137d4d1f8fe71663640dd56d'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'reactivated_on'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: 'a3b4e9d0d65441e497369e6a477fbb95'
                        key: {
                            model: '91b7ba776f964774a1ad0cf9048ff91a'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a3b5eb135e8a4902a8e5562ce90f4ba1'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a3e8a86925be4c93bcd652c108630d71'
                        key: {
                            name: 'x_snc_miro_sam_identifier_exclusion'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a40d5c8868154802b6390b6310819479'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'user_source'
                            value: 'integration'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a410bf921caa48418557b06abd99e82a'
                        key: {
                            sys_ui_section: {
                                id: '00ff6a29660747789e70f4c24c034041'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'What changed'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a43ae86192ab4287b5e18a9c7d2611e4'
                        key: {
                            sys_ui_section: {
                                id: 'ae8c5dafd7c545fe84044599cb9536d6'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Software Subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user_source'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a45accae81d0426f9f372d747b06d485'
                        key: {
                            sys_ui_section: {
                                id: '54c27f55d83e40a3a69a41a988f6e8af'
                                key: {
                                    name: 'x_snc_miro_sam_software_model'
                                    caption: 'Software Model'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'display_name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a4f8a557ceec425298603b9bab7e35e6'
                        key: {
                            sys_security_acl: '4a5b1c247756451b9147eb64a768d1fe'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a5a578f08175468db69aa08d7dd00f6e'
                        key: {
                            sys_ui_section: {
                                id: '3f88a725442d4bccb4df0b928fe08fcc'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'How it ran'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'requests'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a5a7bcf06a0c45e282ec1b048250f319'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'error_kind'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a5aefe8a7637490491f4a979ea308b57'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'reclaim_alias'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a5d2d94043a14092bd6d2ff622db6786'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'miro_role'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a5efa7687f3147e3afd5a3b977994af0'
                        key: {
                            sys_ui_section: {
                                id: 'b40d7812724a4e9bb5313646e0ca24bf'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Removal Candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'profile'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a64a1daa3104494dbe571524ffd69698'
                        key: {
                            list_id: {
                                id: '1ce030d9f16441b5937488dc68d14a01'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_state'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: 'a7320e9056aa4785b091f9b06929f797'
                        key: {
                            model: '91b7ba776f964774a1ad0cf9048ff91a'
                            element: '__dont_treat_as_error__'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a7611aa940324a1bac46a22c2aabee53'
                        key: {
                            sys_ui_section: {
                                id: '54c27f55d83e40a3a69a41a988f6e8af'
                                key: {
                                    name: 'x_snc_miro_sam_software_model'
                                    caption: 'Software Model'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a7fd86f189ed4296ac38a8200d49f252'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'writes'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a800b85298154bb3bb860f54061d1d4c'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'quiet_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a825d67c470648d5b8fe02d4e72cfc1a'
                        key: {
                            sys_security_acl: '1fd6a4336bba430f9fbb38256f8e8e94'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a89ac1603e2b4f4a8ff3ae8299ae79a8'
                        key: {
                            sys_ui_section: {
                                id: 'd8e48f246492466bb5d9e93ab7a5df21'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'State of the connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'a92fb06bb4754a7ea577010825252912'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'a941c373e13541d3a41447ef4ba7be7a'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a9743525ef954f9b94cbdf5fd3736c0e'
                        key: {
                            sys_ui_section: {
                                id: '52d225ee722e4696b4d6ca102077493e'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Integration Profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'profile_type'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'a97806e2a0774a9e888e249ef743d320'
                        key: {
                            sys_ui_form: {
                                id: '1758389f64e34ae0909435c813f8cf10'
                                key: {
                                    name: 'x_snc_miro_sam_consent_question'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '522d33c310e44fbca82e72f90ea023a7'
                                key: {
                                    name: 'x_snc_miro_sam_consent_question'
                                    caption: 'Consent Question'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: 'a9804a9e10b44e05b7272327930db7b4'
                        key: {
                            table: 'x_snc_miro_sam_profile'
                            short_description: 'Lock what a published profile runs on'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a98fb722bb8049a6ab30455da9115488'
                        key: {
                            sys_security_acl: '99012598013348f3bac17d0838f36cbd'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a99cff84df8b4a1095a72fa50d03bf1d'
                        key: {
                            list_id: {
                                id: '9940f5d33da94e37898141558a198ad8'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'a9aed48dfddc420fa3dc6d06d4b3a1cb'
                        key: {
                            ui_policy: {
                                id: 'a9804a9e10b44e05b7272327930db7b4'
                                key: {
                                    table: 'x_snc_miro_sam_profile'
                                    short_description: 'Lock what a published profile runs on'
                                }
                            }
                            field: 'display_name'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'a9c8cf0a7b834e409a31876592227566'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_software_model'
                            col_name_string: 'subscription_identifier'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'aa05600757034a7ba76f107c5a28ee2c'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aa1a53e44d404badb0b03f29d910a648'
                        key: {
                            sys_ui_section: {
                                id: '5d489eaf09aa4584ac01408d4338bec2'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'Ceilings and savings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'max_percent'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'aa2682f487714ad084281c5574f4d42c'
                        key: {
                            sys_security_acl: '95d4cd4dac764200a6332a04e9d65da5'
                            sys_user_role: {
                                id: 'e9c8d9bfe35d40faafdd7b9ec8162f30'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aa3fa99f7abd4d8ebc5e63f408700835'
                        key: {
                            sys_ui_section: {
                                id: '00ff6a29660747789e70f4c24c034041'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'What changed'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'aa54bb5a2a86423f98030a75590de74f'
                        key: {
                            ui_policy: {
                                id: '0ee108ccac664db8837e4b26a7ac75ea'
                                key: {
                                    table: 'x_snc_miro_sam_profile'
                                    short_description: 'The set-up checklist is for profiles not yet published'
                                }
                            }
                            field: 'setup_checklist'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aab69a8c879a4edaab4fac79b40cbae6'
                        key: {
                            sys_ui_section: {
                                id: '5ae0606866d94816a3e2354d7f17a768'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'Scheduled Job Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'aabdb12f46284468899bf4e5b039ffc3'
                        key: {
                            list_id: {
                                id: '73d594dca5ba469da7d049516a5f7f96'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user_principal_name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ab2ff49911154a5a9ea0f4cbb90e2021'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'abb34ef2294b47f4a38f1c7bfce3a94d'
                        key: {
                            sys_ui_section: {
                                id: 'e91d4313d40c4a878850b7b45fa5c98d'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_created'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'abcf9b07e6d54934822325a1dc9e6748'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'abd28ed7cfa948c49d5827752a0e3633'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'trigger'
                            value: 'takeover'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'abf2079919c74e599c16e8e47cc7d1d7'
                        key: {
                            sys_ui_section: {
                                id: 'e91d4313d40c4a878850b7b45fa5c98d'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: 'abf42bf1755c480ea55656362bd46875'
                        key: {
                            role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                            contains: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ac100e38709e48869547316c8b4b3850'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'updated'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ac4a74f787cd4616aaeca4aa568623e8'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'download_subflow'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'ac644bc7af9a4d2ba0d0cc1ff9314aec'
                        key: {
                            ui_policy: {
                                id: '7e934a2076d44aecb4c47c28111e53b6'
                                key: {
                                    table: 'x_snc_miro_sam_profile'
                                    short_description: '"Download subscriptions" is on and cannot be cleared'
                                }
                            }
                            field: 'download_subscriptions'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ac6a5488347a4a1a9d2960f256cfecad'
                        key: {
                            sys_ui_section: {
                                id: '00ff6a29660747789e70f4c24c034041'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'What changed'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'members'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'aceeabe9f17645c7afc8b55dc5d91670'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'acfb7e46e86b42e39c58b25edb21b30a'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_profile'
                            col_name_string: 'status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ad02c7ed408048deb933525516fca5db'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'last_activity'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_action_output'
                        id: 'ad4b0b89f1944f6897b339d5b2065d13'
                        key: {
                            model: '91b7ba776f964774a1ad0cf9048ff91a'
                            element: '__action_status__'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'ad73c9e16ef24cef864582293beb1a5d'
                        key: {
                            sys_ui_form: {
                                id: '6a50c8059bce484fa3ddd0ebec1181b4'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    view: {
                                        id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                        key: {
                                            name: 'x_snc_miro_sam_custom_integration'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '614433235e9044d7b25ec2967434e1b8'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Integration Profile'
                                    view: {
                                        id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                        key: {
                                            name: 'x_snc_miro_sam_custom_integration'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'adbe795e85314e0fbf2b71ee91dea167'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'published_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'ade40756d2bb413d9230c4bacbafd34d'
                        key: {
                            sys_ui_form: {
                                id: 'abcf9b07e6d54934822325a1dc9e6748'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'a2a71d6b45e94141a25f98af77b065b9'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Refresh'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ade8e2911b3e4ed38d57477b28442c10'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'max_percent'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'adf4777868fe408e879ed9e488cd0f85'
                        key: {
                            name: 'x_snc_miro_sam_identifier_exclusion'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'ae2a32fe253b4c9d8413b825653446e0'
                        key: {
                            ui_policy: {
                                id: 'f6a83b1245654a00b73f9d28a4e91093'
                                key: {
                                    table: 'x_snc_miro_sam_removal_candidate'
                                    short_description: 'Who is asked is fixed once reclaiming has begun'
                                }
                            }
                            field: 'notify_user'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ae499fcf09d342c693ae51e164ad5fa2'
                        key: {
                            name: 'x_snc_miro_sam_software_model'
                            element: 'paid'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'ae8c5dafd7c545fe84044599cb9536d6'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            caption: 'Software Subscription'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ae8c849bf487492997ba43fff8e490e3'
                        key: {
                            list_id: {
                                id: 'd560bb2f4dc640028beb810d34d48451'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'aea995325018495db66ad5a444af36f1'
                        key: {
                            sys_security_acl: 'de9d2b3259fd4a8899bae92538124dda'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aec34c9662c64e298b1620b04a8abf38'
                        key: {
                            sys_ui_section: {
                                id: '52d225ee722e4696b4d6ca102077493e'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Integration Profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'af2fc9cfc84745758d3d501f3cb3b5e5'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'due'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'af6f1679f73047528fb0058fe0c3f243'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'af998004dea94baca3dbcc7c078ae7ff'
                        key: {
                            name: 'x_snc_miro_sam_run_lock'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b038e9bc8af04f8abe8562cc2727d9c7'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'miro_role'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b040eabc40cb43fbb1ae07ff2946d4fd'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'miro_role'
                            value: 'organization_internal_user'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'b140c9da41fd4211bed41018c93b8c11'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_subscription'
                            col_name_string: 'user,user_principal_name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b14fea643ccc40faa8c4d0c8437d460e'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'state'
                            value: 'closed_complete'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b1be39ca80fa4d0796b869a0dfcfe6d7'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'removed'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b1c3b8f4fcc74b1486f48a586af60de6'
                        key: {
                            sys_ui_section: {
                                id: 'b7511db6d1e54e19bed59a86c7033a8e'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Outcome'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b1cf6f44456b4543bae5006f6f04c7a3'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'kind'
                            value: 'candidates'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b1e227196a104db5948748de2faef42f'
                        key: {
                            name: 'var__m_sys_hub_action_output_1f2965e0aba54ae4b01edc3e1ddf6629'
                            element: '__action_status__'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b200e556dea140c7ab21f2a499c89daa'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'candidate'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'b2c9ee1112894db3aee88833556ab5cc'
                        key: {
                            sys_ui_action: '85fa3e5229534e949b8b82e9b4ff55fd'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b39974b98e2041a18bd2759c3622f2dd'
                        key: {
                            list_id: {
                                id: 'e3c44b5bc31c4fdd879532dfa0ea86d6'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'miro_role'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'b40d7812724a4e9bb5313646e0ca24bf'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            caption: 'Removal Candidate'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b416d11a1dc540e3b9813e824610260b'
                        key: {
                            sys_ui_section: {
                                id: 'cf2cd227a5eb414dbe7c7b7d7cbd327f'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Reclaim Subscription Subflow'
                                    view: {
                                        id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                        key: {
                                            name: 'x_snc_miro_sam_custom_integration'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reclaim_subflow'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'b448629d8bb44ce282f296108a6d30b4'
                        key: {
                            name: 'x_snc_miro_sam_software_model'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b4576c804449462c9e4c740866747388'
                        key: {
                            sys_security_acl: 'b0b1aa098b644a2999950242af5f2f05'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b46eac9ac9dd4d69b9b4b1b5ab1e002d'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'state'
                            value: 'awaiting_revocation'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b4b8a9f1a2e6419994aa4802df568f38'
                        key: {
                            name: 'x_snc_miro_sam_user_exclusion'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b4d5949ae30a40ed8a97e14bd7114cf6'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b55ae16bc7e541c59af82d7f2e6a4ab6'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'without_user'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'b55de5b927fb4d51bdff93882fe1d3a0'
                        key: {
                            document_key: 'cc137b6246224c02af87aa7820118712'
                            variable: '71aa7f6647032200b4fad7527c9a719b'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b5b24edceccc4402909cb5837ff6283e'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'next_step'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b6881239e35144498c54077e8a41a8d7'
                        key: {
                            name: 'x_snc_miro_sam_identifier_exclusion'
                            element: 'expires'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'b68e946d0f8f4f86a26cc5775c47eed2'
                        key: {
                            sys_ui_form: {
                                id: 'e7265abf13664f5fa34cc0de2b8eab92'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '16671f1f572f42b3bd4541cd490bf5ac'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'When a licence is idle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b6ee6c994fad44748ccb28d62ad8f4a5'
                        key: {
                            sys_ui_section: {
                                id: '3cb1c45fe1f44404a3a6ef08f2a13c44'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Download Subscription Subflow'
                                    view: {
                                        id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                        key: {
                                            name: 'x_snc_miro_sam_custom_integration'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'download_subscriptions'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b6fd3544885d4efea13db5e3e62d66fb'
                        key: {
                            sys_ui_section: {
                                id: '29fc12ccae8e417bb6bab1ffe3fadba5'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    caption: 'Scheduled Job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'next_run'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'b7511db6d1e54e19bed59a86c7033a8e'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            caption: 'Outcome'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b794cce65df9498593ee67112d8e6ee7'
                        key: {
                            sys_ui_section: {
                                id: 'ae8c5dafd7c545fe84044599cb9536d6'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Software Subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'profile'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'b7c009889564404dbba6c9003652da22'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_scheduled_job'
                            col_name_string: 'active,next_run'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b806a1b23270402f9e5af3dc41c169ba'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'by_hand'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b873500758e5491ebc9e397371002888'
                        key: {
                            list_id: {
                                id: 'a941c373e13541d3a41447ef4ba7be7a'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b8b55ce4efa94bdea0ca4eeb5dc86d4b'
                        key: {
                            sys_ui_section: {
                                id: 'a2a71d6b45e94141a25f98af77b065b9'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Refresh'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'refresh_time_zone'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b8ca24e10a5a45cab3a90d6b2b59c486'
                        key: {
                            sys_ui_section: {
                                id: '570f6c86163346998abe25ac0d7cb547'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Reclaim Subscription Subflow'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reclaim_subflow'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b8e9977899e644ddb9951b88d3fa37e3'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'time_zone'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b928401a13e240299144e3096d7f7da9'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b93bc0ff1df845a8bb28d6b074e749c6'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'undone_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b9a61b0ae5d54a339dc49c67d97e7e41'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'expires'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b9aa6b7085e54c3b98ae2534ee9fbe24'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'notify_user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ba031a52869f4fa99a4b3b2a09033e87'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ba2ce9d68a59430a8c803ab2a64ee0e9'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'slice'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'ba2fe197648e4f97a5e46a4e1cfc5eab'
                        key: {
                            name: 'x_snc_miro_sam_user_exclusion'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ba5f58e55fbf4e2599f45741dec5d8df'
                        key: {
                            sys_ui_section: {
                                id: 'ca378c7ae4474c2d8b4edf7278bd476d'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'Consent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'days_before_auto_reclamation'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ba77f82c2a1b4ae8a366ceb6f4f8711f'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'token_user_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bb059f8b77bf493a828e7397b04221b1'
                        key: {
                            sys_ui_section: {
                                id: 'b40d7812724a4e9bb5313646e0ca24bf'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Removal Candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'justification'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bb2064000b994d59bcce378e9c1d914d'
                        key: {
                            sys_ui_section: {
                                id: '614433235e9044d7b25ec2967434e1b8'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Integration Profile'
                                    view: {
                                        id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                        key: {
                                            name: 'x_snc_miro_sam_custom_integration'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'display_name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bb26cf87b0144beab5d144ff357ba102'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'undone_on'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bb3644b9b8984a0fb22268fd636e8e79'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'assigned_to'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bb47f152ac01497cab7db0bc54c5768b'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bb7dadcfb61e4d289d19b134b32bc83e'
                        key: {
                            list_id: {
                                id: '4c91c84afd2448d68cd7af66965fb9ae'
                                key: {
                                    name: 'x_snc_miro_sam_user_exclusion'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user_principal_name'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'bbb728b8fadc472b9316c4d87c7b8aeb'
                        key: {
                            sys_security_acl: '2e399315eec747078a661384fe3638af'
                            sys_user_role: {
                                id: 'e9c8d9bfe35d40faafdd7b9ec8162f30'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bbc6add8140f4399aa9ca2adef32c7c2'
                        key: {
                            list_id: {
                                id: '96dbc907ef8846f3a8f69f87e61fa42a'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'days_idle'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bbde82335fd041a09f502e5999e9c7ce'
                        key: {
                            name: 'x_snc_miro_sam_run_lock'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'bc07ddcab0c44939a5d18e21b87b8c58'
                        key: {
                            sys_ui_form: {
                                id: 'b448629d8bb44ce282f296108a6d30b4'
                                key: {
                                    name: 'x_snc_miro_sam_software_model'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '54c27f55d83e40a3a69a41a988f6e8af'
                                key: {
                                    name: 'x_snc_miro_sam_software_model'
                                    caption: 'Software Model'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'bc085f86cfb14f439a81a95e7fa5f64d'
                        key: {
                            sys_ui_form: {
                                id: '26a17a540c74425f9a9bbf64d7b8e2da'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '00ff6a29660747789e70f4c24c034041'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'What changed'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bc86c41d34fd4b96a7b4036c71aa026f'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'expires'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bd057f15d062470e8533b3e49ec51018'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'without_user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'bd1275d23fee4883a3ff891fa5cef4e8'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'miro_role'
                            value: 'unknown'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bd15b74ca2cb448280657dd6d7b7168a'
                        key: {
                            sys_ui_section: {
                                id: '522d33c310e44fbca82e72f90ea023a7'
                                key: {
                                    name: 'x_snc_miro_sam_consent_question'
                                    caption: 'Consent Question'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'decides_as'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'be3390ee80684793aac275f68583aacc'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'status'
                            value: 'deleting'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'be343ae0e55b45fe97f8b91247af84aa'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'reclaim_alias'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bec79917e7a34d0ab2086dee00ad15db'
                        key: {
                            list_id: {
                                id: '9fd39abc1249484bb91b2dd4dd37b2c7'
                                key: {
                                    name: 'x_snc_miro_sam_consent_question'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'decides_as'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'bed791ed01dc43a2a7e2831c17bf5f34'
                        key: {
                            sys_security_acl: 'b8c8b4fbb815460bb182cbac56d59716'
                            sys_user_role: {
                                id: 'e9c8d9bfe35d40faafdd7b9ec8162f30'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'bf14236475a84cc29c6e4769a600e138'
                        key: {
                            ui_policy: {
                                id: '4e7d500f1b2c4e98835ce8dabbd3387b'
                                key: {
                                    table: 'x_snc_miro_sam_reclamation_rule'
                                    short_description: 'Days before auto-reclamation matter only with Notify user'
                                }
                            }
                            field: 'days_before_auto_reclamation'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bf7bdd6787bf4bf09c03173683453ad7'
                        key: {
                            name: 'var__m_sys_hub_action_output_1f2965e0aba54ae4b01edc3e1ddf6629'
                            element: 'error_message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_hub_step_ext_output'
                        id: 'bf8ae0bc80264cd8be45adbd5ab56028'
                        key: {
                            model: '54c474718d7440eba937bb8ae28ec98d'
                            element: 'error_message'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bfb15548da1d45e884a0bb4f44900c35'
                        key: {
                            list_id: {
                                id: 'd560bb2f4dc640028beb810d34d48451'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'bfbd7b97419f4c6583983dedf9fe6919'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bfed9a2dda3e4d3fbf419faf9484a0de'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'last_validated'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c04946ab8d7949f688b48d8a2dfb9b78'
                        key: {
                            name: 'x_snc_miro_sam_user_exclusion'
                            element: 'reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c04f1c9c93d345a7a06eac91a6acf5a5'
                        key: {
                            list_id: {
                                id: '19b5a231821945a5a278ddd8cccfa87b'
                                key: {
                                    name: 'x_snc_miro_sam_identifier_exclusion'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c09fb494189f4aa596f1f857bf5b9b4f'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'kind'
                            value: 'person'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c09ff74b0b0740ceb46f15aa80fb8418'
                        key: {
                            sys_security_acl: '396a3df01eb14182a7d3764b4b9b4245'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c0d26835ce6143afaf3e3d1a13d8a7e1'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'software_models'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c1266faa9fde40068fa1ff47bc3bc81a'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'intent'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c135eb1cb1cc464f8ad99cb08ebfab93'
                        key: {
                            sys_ui_section: {
                                id: 'ae8c5dafd7c545fe84044599cb9536d6'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Software Subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user_principal_name'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c1521d1fad1f427185ea3ed7dfd7183c'
                        key: {
                            sys_ui_section: {
                                id: '29fc12ccae8e417bb6bab1ffe3fadba5'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    caption: 'Scheduled Job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c165ce463d144922949fc3e7c32c6068'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'fingerprint'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c19577617b904734b3f8ed9dc8bf0be6'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'time_zone'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'c23cb76a8b39485ea9eca78909b48cc1'
                        key: {
                            sys_ui_action: '396251f91e49446f8a9872e3d93f8080'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c2a03d3713044d87925d87f5b64ec50b'
                        key: {
                            sys_ui_section: {
                                id: '674f6f4721114c4297e53d584da64019'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Download Subscription Subflow'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'download_subflow'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'c2b7eca7386f476094738f7298a02105'
                        key: {
                            sys_ui_form: {
                                id: 'e7265abf13664f5fa34cc0de2b8eab92'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '5d489eaf09aa4584ac01408d4338bec2'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'Ceilings and savings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c2c5cc76e3ba44229687a5cc4b49a6fc'
                        key: {
                            list_id: {
                                id: '19b5a231821945a5a278ddd8cccfa87b'
                                key: {
                                    name: 'x_snc_miro_sam_identifier_exclusion'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c3041a9eddf143ce84c2911e778ce317'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'external_created'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'c31f24390e894460adeb26fd37783d98'
                        key: {
                            field: 'error_message'
                            table: 'var__m_sys_hub_action_output_1f2965e0aba54ae4b01edc3e1ddf6629'
                            id: '1f2965e0aba54ae4b01edc3e1ddf6629'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c380f77e0bb24215b727650ef769c1b8'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'subscription_assigned'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'c39904faaa7c4352b6f175e4748150a3'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_subscription'
                            col_name_string: 'profile,last_seen_run'
                        }
                    },
                    {
                        table: 'sys_ui_view'
                        id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                        key: {
                            name: 'x_snc_miro_sam_custom_integration'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c3f8dc6022b247ca85a32d86b2f60456'
                        key: {
                            sys_security_acl: 'f4cd16a5a28f4dd984fc93ce9efe6938'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'c477a8505f184607859500c6d32f5ece'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_reclamation_rule'
                            col_name_string: 'profile,active'
                        }
                    },
                    {
                        table: 'par_dashboard_canvas'
                        id: 'c4a8bd7aa8d04f40a572fc278dfddb10'
                        key: {
                            dashboard: 'cdf0d449ce924c60857d22b8a0223985'
                            dashboard_tab: '7186b660b78641b7b50fcd329ac1875b'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c53d590d7b3d4ab6a3823bfa6b0e0a20'
                        key: {
                            sys_ui_section: {
                                id: '522d33c310e44fbca82e72f90ea023a7'
                                key: {
                                    name: 'x_snc_miro_sam_consent_question'
                                    caption: 'Consent Question'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c550eb95eea5442a92d6e4c66dde6cbe'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'active_members'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c55bb42b8cd242218bfe6a304a968f2a'
                        key: {
                            sys_ui_section: {
                                id: '52d225ee722e4696b4d6ca102077493e'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Integration Profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c5a7ccaa0c064012846e3e61fb5bd7f8'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'left_out'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c5aec7d469d746ff8b892915e8dbbd00'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'auto_reclaim'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c5d69b0ecf8b43fb968bff3b57b7fead'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'validation_message'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c5e90620a22d4b1b9fa0e3eb1bfa86e2'
                        key: {
                            sys_ui_section: {
                                id: '9a7ea3690e764439a971b0d348ba5c3c'
                                key: {
                                    name: 'x_snc_miro_sam_user_exclusion'
                                    caption: 'Subscription User Exclusion Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reason'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c60b5c9fda3047ac871cf48fc75cdf6b'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'updated'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c60f9455ea75494688b701e4e495d25c'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'organization_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c6253f6bd5904b8198d046221f086031'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'subscription_identifier'
                        }
                    },
                    {
                        table: 'sys_hub_action_input'
                        id: 'c65147ea51c54c8f9dd702b11f2dd48a'
                        key: {
                            model: '1f2965e0aba54ae4b01edc3e1ddf6629'
                            element: 'subscription'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'c6d5318f702443e08d6908daf50bfd1b'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            caption: 'Savings'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'c73067ae438342e6bf058958a96ccc92'
                        key: {
                            sys_ui_action: '8f371bebe5e54c80b051c27d049337ca'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c7b68cb220ef400f97428ec2cd2c08a0'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'refresh_time'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c845d6ff73a34d169449fbc9c3ddb0ec'
                        key: {
                            list_id: {
                                id: 'd544d65c4af8455d9023cfd0398fa4b8'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c88580b7479b4e6e8f42aebcbc377cc4'
                        key: {
                            list_id: {
                                id: 'e3c44b5bc31c4fdd879532dfa0ea86d6'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'last_activity'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c8e78304c1974cb8986ed9c7b490274d'
                        key: {
                            list_id: {
                                id: 'd560bb2f4dc640028beb810d34d48451'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'max_percent'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'c906521fd775470f9fb35377d41f2e70'
                        key: {
                            field: 'status'
                            table: 'var__m_sys_hub_action_output_1f2965e0aba54ae4b01edc3e1ddf6629'
                            id: '1f2965e0aba54ae4b01edc3e1ddf6629'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'c91d02e1b11e429d918b29854135114e'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'user_source'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c928819d952c4f93a7a467c8d968f64d'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'software_model'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c94860c6f92b4896ba156b8d7bfeed76'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'closing_reason'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'c94f9da3325b4c5c8de92812ee188bf6'
                        key: {
                            ui_policy: {
                                id: 'a9804a9e10b44e05b7272327930db7b4'
                                key: {
                                    table: 'x_snc_miro_sam_profile'
                                    short_description: 'Lock what a published profile runs on'
                                }
                            }
                            field: 'download_alias'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c9be9bfac8404e4a9df00056aca2e036'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'miro_role'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c9d8f03e221245898e5b6fdad7959303'
                        key: {
                            list_id: {
                                id: 'e3c44b5bc31c4fdd879532dfa0ea86d6'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'user_principal_name'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'c9da2ac2c85c40e4975e1492762dd991'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_subscription'
                            col_name_string: 'profile,external_user_id'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'c9da7b3c56c146748281527005ef7511'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_removal_candidate'
                            col_name_string: 'run,state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c9e577a0c5434d7bb2cc8fb0ab89a17c'
                        key: {
                            sys_ui_section: {
                                id: '9a7ea3690e764439a971b0d348ba5c3c'
                                key: {
                                    name: 'x_snc_miro_sam_user_exclusion'
                                    caption: 'Subscription User Exclusion Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'profile_type'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'ca378c7ae4474c2d8b4edf7278bd476d'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            caption: 'Consent'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ca5e11357ecd4cb49b54798ed1d07dca'
                        key: {
                            list_id: {
                                id: 'a941c373e13541d3a41447ef4ba7be7a'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'caac4f6133264563af859bc37c38069f'
                        key: {
                            name: 'x_snc_miro_sam_software_model'
                            element: 'auto_generated'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'cb8285b3c8e448b1ad58f4d3ef84e76e'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_identifier_exclusion'
                            col_name_string: 'identifier,profile_type'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cb838c351f0b480b946096c259c7eefc'
                        key: {
                            list_id: {
                                id: 'd544d65c4af8455d9023cfd0398fa4b8'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cba5a688ac89412d8a4f2edbfbc10e19'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'cc0643965fcd4221b1eb4c3af240cc9f'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_subscription'
                            col_name_string: 'software_model,last_activity'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'cc247478585144d48f16c41fc027e8a1'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_removal_candidate'
                            col_name_string: 'profile,state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'cc325a9d03f0420d8d62a71fe7c5ee47'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'last_state'
                            value: 'needs_decision'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cc53af1c07904d36bafe4f9df6e6bf9a'
                        key: {
                            sys_ui_section: {
                                id: '710bcfbe7f4442f2848886522f40d3bb'
                                key: {
                                    name: 'x_snc_miro_sam_unrecognized_identifier'
                                    caption: 'Unrecognized Subscription Identifier'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'software_model'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ccbd4f7d17124d02950d315f3dfe2d15'
                        key: {
                            list_id: {
                                id: 'f934ce07d57347d997e625e347e62c7b'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ccf48d4d978e45d9b6cb8a43ca34d3af'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'digest'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cd247ba76e6f43439104917bf1e21441'
                        key: {
                            sys_ui_section: {
                                id: 'b40d7812724a4e9bb5313646e0ca24bf'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Removal Candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'notify_user'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'cd7662b915584a44828f14cb909f5673'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'kind'
                            value: 'download'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ce1d37a14956410fba0568ec97d44073'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'reactivated_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ce8cd3df182849e386c879d7c9ef33b7'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'user_principal_name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cee24347fb454e56bb1ecb4f1bfab399'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'organization_name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ceedaa094fac4c748226640800637558'
                        key: {
                            sys_ui_section: {
                                id: '5d489eaf09aa4584ac01408d4338bec2'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'Ceilings and savings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cf0b3163c1c94784bc1032ba3e4c9835'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cf2aeac898aa4a929d7b48f7a55c1c2e'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'reclaim_subflow'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'cf2cd227a5eb414dbe7c7b7d7cbd327f'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            caption: 'Reclaim Subscription Subflow'
                            view: {
                                id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                key: {
                                    name: 'x_snc_miro_sam_custom_integration'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'cf7e4a6ca6bc49bf877b63b8380415f7'
                        key: {
                            sys_ui_form: {
                                id: '4f9966de85b544dbac54a65009cb08c2'
                                key: {
                                    name: 'x_snc_miro_sam_user_exclusion'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '9a7ea3690e764439a971b0d348ba5c3c'
                                key: {
                                    name: 'x_snc_miro_sam_user_exclusion'
                                    caption: 'Subscription User Exclusion Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'cfc6145377294afc9ec8f05ad0d34dc0'
                        key: {
                            sys_ui_form: {
                                id: 'e7265abf13664f5fa34cc0de2b8eab92'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'ca378c7ae4474c2d8b4edf7278bd476d'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'Consent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cfca212facde4952b1235d731c3aa25a'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'days_before_auto_reclamation'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd0077ebed2c94571bcf351559d085ed6'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'auto_reclaim'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd0169ba97cba4add8cbf0b32cb1447d0'
                        key: {
                            sys_ui_section: {
                                id: '614433235e9044d7b25ec2967434e1b8'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Integration Profile'
                                    view: {
                                        id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                        key: {
                                            name: 'x_snc_miro_sam_custom_integration'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'organization_name'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd06c1769f8fc472184202082fe014d85'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'annual_price'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd071942cd4ac41b882d8a43c102a549e'
                        key: {
                            sys_ui_section: {
                                id: '54c27f55d83e40a3a69a41a988f6e8af'
                                key: {
                                    name: 'x_snc_miro_sam_software_model'
                                    caption: 'Software Model'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd11ee474c62c4232b4f008b2b65ee466'
                        key: {
                            sys_ui_section: {
                                id: 'e91d4313d40c4a878850b7b45fa5c98d'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd13b5352ecfd41bab238e2693d8c6347'
                        key: {
                            sys_security_acl: 'ae76b56e4e954410a72e8877c7dc856f'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd1cd1f13222042a28fc7026651cd8499'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd27e1d380625429786227341baaa5a2b'
                        key: {
                            sys_ui_section: {
                                id: 'c6d5318f702443e08d6908daf50bfd1b'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Savings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'realised_savings'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd28cc3729837418f88f5e4dfc1a4337b'
                        key: {
                            list_id: {
                                id: 'a941c373e13541d3a41447ef4ba7be7a'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'd30eb046ed8f403f9618db763bfc75d7'
                        key: {
                            sys_ui_form: {
                                id: '3816377f147242bda97557e9e65770f1'
                                key: {
                                    name: 'x_snc_miro_sam_identifier_exclusion'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '6a6adb84f936467ebec6034d17a6d2db'
                                key: {
                                    name: 'x_snc_miro_sam_identifier_exclusion'
                                    caption: 'Subscription Identifier Exclusion Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd36b345c816a40a89c0a7671b8d7ab26'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'organization_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd3c44db2a614436e904ab5927cb8143b'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd3c9364861774d769cb37cee66a05658'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'validation'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd3d59aa841c646f4930a8378d8d0d4ba'
                        key: {
                            sys_ui_section: {
                                id: 'fe36d9f9472f47fdba239c32910a4c3c'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Reclaiming'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reclaimable'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd3f9d49b80a5490ca9a75aebdf4bc28a'
                        key: {
                            list_id: {
                                id: '96dbc907ef8846f3a8f69f87e61fa42a'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'last_activity'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd42a0b991d244e90a40099fb208e5f94'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'verified_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd433f6297a9c46ba8990b338bf6cb5b9'
                        key: {
                            list_id: {
                                id: '19b5a231821945a5a278ddd8cccfa87b'
                                key: {
                                    name: 'x_snc_miro_sam_identifier_exclusion'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'identifier'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd452c70284f6497caf848a19ceaaa80e'
                        key: {
                            sys_ui_section: {
                                id: 'c6d5318f702443e08d6908daf50bfd1b'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Savings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_hub_flow_output'
                        id: 'd464aa02a1d241668ec7e48219a88563'
                        key: {
                            model: '702c82d661d443189b239730beb7f445'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd4720b0d8f3b432daf79da1e03d31f05'
                        key: {
                            name: 'x_snc_miro_sam_software_model'
                            element: 'publisher'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd475d974514346429aefc52651963e37'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'last_activity'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd4cb15ea64bd43cba4e5fe4bcb115ded'
                        key: {
                            sys_security_acl: 'a79f9c9bc92348f4b03638a13343de30'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd5440ac80f0b475ba91ac00d433d9935'
                        key: {
                            sys_security_acl: 'cf1f60fbc74f4a12b594005970ea95e0'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'd544d65c4af8455d9023cfd0398fa4b8'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_snc_miro_sam_profile'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'd560bb2f4dc640028beb810d34d48451'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd5e9bef949c64c69a9b74f0f20202a84'
                        key: {
                            sys_ui_section: {
                                id: '5d489eaf09aa4584ac01408d4338bec2'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'Ceilings and savings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'auto_reclaim'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'd611413ea823434ebeab24b67d464d89'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_removal_candidate'
                            col_name_string: 'state,number'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'd63bd19bf9024ba99019e8382e88aaa8'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_removal_candidate'
                            col_name_string: 'potential_savings'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd68569d01b804264a2c35bbf7a9d233d'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'answer'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd6a2e81efb54422a93e4fbb2e4c968c8'
                        key: {
                            sys_ui_section: {
                                id: 'b7511db6d1e54e19bed59a86c7033a8e'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Outcome'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd6eccae89df24825b79f15457ece3fd3'
                        key: {
                            sys_ui_section: {
                                id: '6a6adb84f936467ebec6034d17a6d2db'
                                key: {
                                    name: 'x_snc_miro_sam_identifier_exclusion'
                                    caption: 'Subscription Identifier Exclusion Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd75f8d3d945a4c35b84a4e6e45d90b1c'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'inserted'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd785abdaa0334b1681b87d2ecabcdce7'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'subscription_identifier'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'd796a683217c4fe9ac0f2b2ab14d45db'
                        key: {
                            name: 'x_snc_miro_sam_unrecognized_identifier'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: 'd797dbf7c6354b9a9121ca60791489b1'
                        key: {
                            field: 'integration_profile'
                            table: 'var__m_sys_hub_step_ext_input_54c474718d7440eba937bb8ae28ec98d'
                            id: '54c474718d7440eba937bb8ae28ec98d'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'd7ce70f2ca97426caf62198e046f8b3e'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'miro_role'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd7d61ca5320d4e2c9fcd88d95ac23ca4'
                        key: {
                            list_id: {
                                id: '9940f5d33da94e37898141558a198ad8'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'd7f5c512f99640d4b66d6a83763c1ad9'
                        key: {
                            sys_ui_form: {
                                id: '6d63f055dd8d4a7c81be40e9c15f43f7'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'b40d7812724a4e9bb5313646e0ca24bf'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Removal Candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd8242935bff647bf8ba649e3ecf6718b'
                        key: {
                            sys_ui_section: {
                                id: '29fc12ccae8e417bb6bab1ffe3fadba5'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    caption: 'Scheduled Job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd83fd066e48443a897326f336c88b064'
                        key: {
                            name: 'x_snc_miro_sam_user_exclusion'
                            element: 'profile_type'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'd8cee1d5db5e4c5798838dd19a66eb1c'
                        key: {
                            name: 'x_snc_miro_sam_identifier_exclusion'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'd8e48f246492466bb5d9e93ab7a5df21'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            caption: 'State of the connection'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd928e3814e8f450c872131b2a2d3f121'
                        key: {
                            list_id: {
                                id: 'f934ce07d57347d997e625e347e62c7b'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'members'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd938e8209a2f4b7986fa4fa688862b34'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'trigger'
                            value: 'schedule'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd9bdef399f4b4bdc9a8a51bcdfb154d7'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'admin_roles'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'd9e4eb1d4d6946d4a208e2a47b6612e9'
                        key: {
                            sys_ui_form: {
                                id: 'abcf9b07e6d54934822325a1dc9e6748'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '52d225ee722e4696b4d6ca102077493e'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Integration Profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'da24283b83174ac9a3921e9d5422ff17'
                        key: {
                            ui_policy: {
                                id: '1a52ca19356048d1850c4dade3650bde'
                                key: {
                                    table: 'x_snc_miro_sam_removal_candidate'
                                    short_description: 'A closed candidate is a record of what happened'
                                }
                            }
                            field: 'assignment_group'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'da9511d030d745be80a1b05690e1a706'
                        key: {
                            sys_ui_section: {
                                id: 'b7511db6d1e54e19bed59a86c7033a8e'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Outcome'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'closing_reason'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'db0c3cabbb3545e8bbcb15ae4544d352'
                        key: {
                            sys_ui_section: {
                                id: 'c6d5318f702443e08d6908daf50bfd1b'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Savings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'db2d494c3921485db2627b48115d8074'
                        key: {
                            name: 'x_snc_miro_sam_unrecognized_identifier'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'db9c3bd2359e442087acb0ec4652ec9c'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'published_on'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'dbbf66d779be459c9d272fa516d1fd0d'
                        key: {
                            sys_security_acl: '8014352b238e4f98aca4e1cc2c68caa1'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dbd6c786c1ad496c828151dc933d2e79'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'profile'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'dbddadc1013649728f8bf28fb04c9d9e'
                        key: {
                            list_id: {
                                id: 'd544d65c4af8455d9023cfd0398fa4b8'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'inserted'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'dbe02dacb2a94f18942c133fe954faca'
                        key: {
                            list_id: {
                                id: 'a941c373e13541d3a41447ef4ba7be7a'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dbf28ed261f54366a20af4da05edf55e'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'download_subflow'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dc413d13622a4ad3956fddccf8f68338'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'answer'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'dcdc2557873647dbbc9089beb21b82db'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'state'
                            value: 'attention_required'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dd15a61604b34499b8e0a3725433aa4b'
                        key: {
                            sys_ui_section: {
                                id: '522d33c310e44fbca82e72f90ea023a7'
                                key: {
                                    name: 'x_snc_miro_sam_consent_question'
                                    caption: 'Consent Question'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'dd21382733c24c6a96878a9c9ebf7530'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_subscription'
                            col_name_string: 'subscription_identifier,user_principal_name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dd749a375eda48aaae93e96bfdf320f8'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'dda5deb0da634610a4c6387c4a64571d'
                        key: {
                            list_id: {
                                id: '91b357c5fd9849a8add1a4aa7cb439da'
                                key: {
                                    name: 'x_snc_miro_sam_software_model'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'auto_generated'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dde322f04cb84d0288b3cce680890f23'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'download_alias'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'de1e258c2b3e43fcbc986b5be0670dd5'
                        key: {
                            sys_ui_section: {
                                id: '3f88a725442d4bccb4df0b928fe08fcc'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'How it ran'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ended'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'de3620db26fb44649d6b9e41c9a562fe'
                        key: {
                            sys_ui_section: {
                                id: '00ff6a29660747789e70f4c24c034041'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'What changed'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'updated'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'de5dcebf24ec4064aef87ee314c3e794'
                        key: {
                            sys_security_acl: 'b336ef7db33a408b8b106f9c003d0b4d'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'df06bd10902a432abdda87c646eafdd9'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'df23ed6ddd084cc4a35f7f8db3eccc3d'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dfbb6f9388b246a18fe17145f488bd51'
                        key: {
                            sys_ui_section: {
                                id: 'b7511db6d1e54e19bed59a86c7033a8e'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Outcome'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'quiet_until'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dfc2c8488e7b4b6fa95a78e8a6087cdc'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'miro_role'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dfde2dc83a1d45ddb8ae94978feb9c22'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'assignment_group'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dff2e4e66feb4cc898c56112ffacd98b'
                        key: {
                            sys_ui_section: {
                                id: '29fc12ccae8e417bb6bab1ffe3fadba5'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    caption: 'Scheduled Job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e00e87c709d34e8fbf751f9533c20efd'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'miro_role'
                            value: 'organization_team_guest_user'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'e04f0bdbce524a41a15f7d0c824eef3c'
                        key: {
                            sys_ui_action: '7ce5592dcd604665a3326c4bf7659ad6'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'e0740e8cd9db46e0aee7301dbc3ab000'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e07c037278dc42349da2aaf2ffed7f3a'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'display_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e0c5f77236b745cc9095fbd30e70ccc9'
                        key: {
                            sys_ui_form: {
                                id: '6e17e8f224504c71bb6bcb19e0b5dacd'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'fe36d9f9472f47fdba239c32910a4c3c'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Reclaiming'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e0cf997f65de42a49cabec5198335a97'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'state'
                            value: 'superseded'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e0e2311335ae4c6d9912264952af2558'
                        key: {
                            sys_ui_section: {
                                id: 'a2a71d6b45e94141a25f98af77b065b9'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Refresh'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'published_on'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e0e375221b4b4421975e19ce3617150d'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'error'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e113b0bbc24c489d8cddfaf5865b5ef5'
                        key: {
                            sys_ui_section: {
                                id: '614433235e9044d7b25ec2967434e1b8'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Integration Profile'
                                    view: {
                                        id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                        key: {
                                            name: 'x_snc_miro_sam_custom_integration'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_refresh'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'e153129bb62e47f299d11ab5cb855e16'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e176d556cb9b48edb8e2da7d5ae68f3f'
                        key: {
                            sys_ui_section: {
                                id: '3f88a725442d4bccb4df0b928fe08fcc'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'How it ran'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'writes'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e1909f95a13447b8aa6d005a17a645b2'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'resume_at'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e1bff12618ff44baa3298c534c0b4ede'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'decides_as'
                            value: 'group'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e21aea679d5749f290e21af6c10fd058'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'last_state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e2e46a1110ec4a02992a974dca49603f'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'refresh_time_zone'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e3183b9c5be04d29b93ca01f87276608'
                        key: {
                            list_id: {
                                id: 'a941c373e13541d3a41447ef4ba7be7a'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_activity'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e33fc240854540fc80a95219e0f3cfc1'
                        key: {
                            sys_ui_section: {
                                id: '16671f1f572f42b3bd4541cd490bf5ac'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'When a licence is idle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e381a639abcf4e958db688e0ffe8c373'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'pages'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e38a01b7637541d680735ae5bd5d1dcf'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e38e12248b8b4151811d8023036aea66'
                        key: {
                            name: 'var__m_sys_hub_action_output_1f2965e0aba54ae4b01edc3e1ddf6629'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e3a6a3b9b40a4f96b2b83c654d16213c'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e3b6c396b05d4882b0241001debe1ef2'
                        key: {
                            sys_ui_section: {
                                id: '5ae0606866d94816a3e2354d7f17a768'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'Scheduled Job Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'trigger'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e3c1ed1fb9b14e3584f2cdcb88984580'
                        key: {
                            sys_ui_section: {
                                id: 'e91d4313d40c4a878850b7b45fa5c98d'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'inactive_days'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e3c3693114cf4dcca29a2589cedddea5'
                        key: {
                            name: 'x_snc_miro_sam_identifier_exclusion'
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'e3c44b5bc31c4fdd879532dfa0ea86d6'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_snc_miro_sam_profile'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e3db488294d1488d87df01d2e7c8bec8'
                        key: {
                            sys_ui_section: {
                                id: '00ff6a29660747789e70f4c24c034041'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'What changed'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'removed'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e45df14d41fb492c9c2b53416402df41'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'requests'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'e512a15555b2446d95e01982fc1212b0'
                        key: {
                            name: 'x_snc_miro_sam_unrecognized_identifier'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'e532ea6862a846d89e34cbf09bbb4dc2'
                        key: {
                            sys_ui_action: '729bbdc1726c474a86baa68b5dd0e274'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e58ec41a35654a8688d9bf4cbc481558'
                        key: {
                            list_id: {
                                id: '1ce030d9f16441b5937488dc68d14a01'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'time_of_day'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'e5a03dd011c6444f9575720c47a99578'
                        key: {
                            sys_ui_action: 'f2ed37a9874f4dac87341b783c77de9b'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'e5b44fb46e22442eb139b1b994e2c8cd'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e5ee35f32e5640ce90264121c331efb5'
                        key: {
                            sys_ui_section: {
                                id: 'b40d7812724a4e9bb5313646e0ca24bf'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Removal Candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'software_model'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e60f3351da754a5aad15487b8171bf51'
                        key: {
                            sys_ui_section: {
                                id: 'b7511db6d1e54e19bed59a86c7033a8e'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Outcome'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'consented'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e669690223c449edac5c27a4fbf46fb0'
                        key: {
                            name: 'var__m_sys_hub_action_output_91b7ba776f964774a1ad0cf9048ff91a'
                            element: '__dont_treat_as_error__'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e69ac349b23e40a99b4e652db0fcc35c'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'verified_on'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'e7265abf13664f5fa34cc0de2b8eab92'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e72caca1407b4343ac45cfd46b3fce21'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'download_subscriptions'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e74444d50672477f8949cddd2c779b9e'
                        key: {
                            sys_security_acl: 'b336ef7db33a408b8b106f9c003d0b4d'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e745626d28c84ae29841042585cd7029'
                        key: {
                            sys_ui_form: {
                                id: '6a50c8059bce484fa3ddd0ebec1181b4'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    view: {
                                        id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                        key: {
                                            name: 'x_snc_miro_sam_custom_integration'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '3cb1c45fe1f44404a3a6ef08f2a13c44'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Download Subscription Subflow'
                                    view: {
                                        id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                        key: {
                                            name: 'x_snc_miro_sam_custom_integration'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e77f39f3c51c4e94bb0360d0df05a7f5'
                        key: {
                            name: 'x_snc_miro_sam_identifier_exclusion'
                            element: 'identifier'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'e7bd872b8bc74b389fc034ada7d99aba'
                        key: {
                            sys_ui_action: 'fb1800fe39ec4b3cb2f63e4a7f673a49'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e7e9789dcab448b59331b30df19b2931'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'state_since'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e817ea66d0424efe80c4676eb2fb7b72'
                        key: {
                            sys_ui_section: {
                                id: '16671f1f572f42b3bd4541cd490bf5ac'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'When a licence is idle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e83a8d47b7764d4c94af17902ca27a2b'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'journal'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e874c41e6b0340e99661d5998348bc74'
                        key: {
                            name: 'x_snc_miro_sam_identifier_exclusion'
                            element: 'profile_type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e8cf2f5b80df40c0a0cbfd724ea2f544'
                        key: {
                            sys_ui_section: {
                                id: '570f6c86163346998abe25ac0d7cb547'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Reclaim Subscription Subflow'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reclaim_alias'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e8f1bda660154ea08cce49a464aaf254'
                        key: {
                            sys_security_acl: '32ba3cfb1f9a4c5c9b696128694ea551'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e8f4338461a649bb8e33286a93c1659f'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'external_user_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'e91d4313d40c4a878850b7b45fa5c98d'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            caption: 'Activity'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: 'e95d76f5e1df4c8b87660b269a00bfcb'
                        key: {
                            table: 'x_snc_miro_sam_removal_candidate'
                            short_description: 'Show by when an answer is due only while somebody is asked'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e98441f2128c4fdfa2d6e0b4a3caad96'
                        key: {
                            sys_ui_section: {
                                id: '00ff6a29660747789e70f4c24c034041'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'What changed'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'to_remove'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e9b9a67a45534d3f87f2a2868b0a512c'
                        key: {
                            sys_security_acl: 'fb7ef6a6f3ae4d2d9cdfbf1d8521002c'
                            sys_user_role: {
                                id: 'e9c8d9bfe35d40faafdd7b9ec8162f30'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e9ca9982e103490b8d2133736f3dbf6e'
                        key: {
                            list_id: {
                                id: 'f934ce07d57347d997e625e347e62c7b'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'ended'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ea3afc5254af4809b475dec23081e153'
                        key: {
                            name: 'x_snc_miro_sam_software_model'
                            element: 'edition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ea57db771243478e902bfd5d9818b5f7'
                        key: {
                            name: 'var__m_sys_hub_flow_output_91a4a67c5dcf47d2b27602d6bad53483'
                            element: 'error_message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'eaa2518ad4484e788953f41eef2c6bba'
                        key: {
                            sys_ui_section: {
                                id: '9a7ea3690e764439a971b0d348ba5c3c'
                                key: {
                                    name: 'x_snc_miro_sam_user_exclusion'
                                    caption: 'Subscription User Exclusion Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'eb504fefe1a7491e906cd731c3c1d29f'
                        key: {
                            name: 'x_snc_miro_sam_user_exclusion'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'eba86d767ff14fdb94efbe9b5ac38c74'
                        key: {
                            sys_ui_section: {
                                id: 'cf2cd227a5eb414dbe7c7b7d7cbd327f'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Reclaim Subscription Subflow'
                                    view: {
                                        id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                        key: {
                                            name: 'x_snc_miro_sam_custom_integration'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reclaim_alias'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ec074af7515642e8a2d66182ecdcad57'
                        key: {
                            sys_ui_section: {
                                id: '5d489eaf09aa4584ac01408d4338bec2'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'Ceilings and savings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'max_per_run'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ecbefa2605794f46bf2495b836d4f965'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'ed1f2c90d2de4581950040de9d391751'
                        key: {
                            ui_policy: {
                                id: '2c8bf05f542d4f778a2c1247ebe568ca'
                                key: {
                                    table: 'x_snc_miro_sam_removal_candidate'
                                    short_description: 'Show the error and the next step only where there is one'
                                }
                            }
                            field: 'error'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ed5a2dfafaf94899a75b769f36fc4174'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'writes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ed6ca82c66714f2dbb24ff71330780f0'
                        key: {
                            sys_ui_section: {
                                id: '614433235e9044d7b25ec2967434e1b8'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Integration Profile'
                                    view: {
                                        id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                        key: {
                                            name: 'x_snc_miro_sam_custom_integration'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: 'ee6ea992caf44330b476e4d1af6f1b82'
                        key: {
                            table: 'x_snc_miro_sam_profile'
                            short_description: 'What clearing "Reclaim subscriptions" means'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ee8fd139f4c341b1be5932df49b6c204'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'person'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'eec9f3c9ccd045da97b01e696e7257e6'
                        key: {
                            sys_ui_section: {
                                id: '5d489eaf09aa4584ac01408d4338bec2'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'Ceilings and savings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'eeff352b2033457d8076da1e81848af6'
                        key: {
                            name: 'x_snc_miro_sam_reclamation_rule'
                            element: 'assignment_group'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ef232bfd5b6d4da2ae87ee9a78f51a35'
                        key: {
                            sys_ui_section: {
                                id: '52d225ee722e4696b4d6ca102077493e'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Integration Profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'display_name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ef38c9d2c3a94887bebf791b8784b1bc'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'currency'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ef8e17b57e9f4cafa6513f2f5d93c7ad'
                        key: {
                            list_id: {
                                id: '73d594dca5ba469da7d049516a5f7f96'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'miro_role'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'efb637202abb492397810d8dc9874a50'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_software_model'
                            col_name_string: 'display_name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'efb7650b7f8f442daf8b17bff35b108d'
                        key: {
                            sys_ui_section: {
                                id: 'b40d7812724a4e9bb5313646e0ca24bf'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Removal Candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f0b30a8dc54a4b00bbc7ce8cd98e1eec'
                        key: {
                            list_id: {
                                id: 'e512a15555b2446d95e01982fc1212b0'
                                key: {
                                    name: 'x_snc_miro_sam_unrecognized_identifier'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'profiles'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f12665704ad242a7b3ecdabd6036433f'
                        key: {
                            list_id: {
                                id: '19519710bf7749449ea4a4e48dfa1038'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    view: {
                                        id: 'b2c3d046f9f8428f9024ddbc3a4a7a62'
                                        key: {
                                            name: 'Default view'
                                        }
                                    }
                                    sys_domain: 'NULL'
                                    element: 'NULL'
                                    relationship: '9cb265447f8c4dcaae8b52102b59b7b8'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f14d1bf3450e47509a8288832cf12ac9'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'profile'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'f14e3bb703f04156b8945c449bd2b602'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_subscription'
                            col_name_string: 'user_principal_name'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f162aa3d6cdd402791086219dcfe9acf'
                        key: {
                            list_id: {
                                id: '9fd39abc1249484bb91b2dd4dd37b2c7'
                                key: {
                                    name: 'x_snc_miro_sam_consent_question'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f16bfcced2d749878f67741b03c0d68b'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'state'
                            value: 'awaiting_user'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f16d7b8d1864428695036d02dae17ba9'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'plan'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f19d575752ce4444bfa9d8f0437a714c'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'last_state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f1d8df628e004b28a7f7b388e036ae75'
                        key: {
                            sys_ui_section: {
                                id: 'fe36d9f9472f47fdba239c32910a4c3c'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Reclaiming'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f1dd04c64da54cbcbe6bb2cd6055a4ca'
                        key: {
                            list_id: {
                                id: '9940f5d33da94e37898141558a198ad8'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'last_state'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'f268c5a560a4431da845c9a584601c02'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_job_result'
                            col_name_string: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f2a77650193043b3929d326c9846436a'
                        key: {
                            list_id: {
                                id: 'e512a15555b2446d95e01982fc1212b0'
                                key: {
                                    name: 'x_snc_miro_sam_unrecognized_identifier'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'software_model'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f2a9a9026f684871b8d81616d4a02d21'
                        key: {
                            sys_ui_section: {
                                id: 'fe36d9f9472f47fdba239c32910a4c3c'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Reclaiming'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f2ebe7e369f6438181dc59a9157cf682'
                        key: {
                            list_id: {
                                id: 'e3c44b5bc31c4fdd879532dfa0ea86d6'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'software_model'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f3600f8ec4a94bf4a8a99e412b0c4939'
                        key: {
                            sys_ui_section: {
                                id: 'ca378c7ae4474c2d8b4edf7278bd476d'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'Consent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '5'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'f3a88b940ca841b0b4308da6bbb9f3f6'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f48df18736364d5887eb51098fed4b4c'
                        key: {
                            list_id: {
                                id: 'f934ce07d57347d997e625e347e62c7b'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f48e120c5aef41cfb8633489d70661d7'
                        key: {
                            name: 'x_snc_miro_sam_scheduled_job'
                            element: 'last_run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f4f5c1aa058544ebbce6e26d293dad61'
                        key: {
                            list_id: {
                                id: '17b76ec1ffde4e83bcd9a7b27245a232'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'validation'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f50d4b2802a042b7820da9c1b8889cfe'
                        key: {
                            sys_ui_section: {
                                id: 'fe36d9f9472f47fdba239c32910a4c3c'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    caption: 'Reclaiming'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'excluded'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'f5136b51ac74439fbb387b0010f1255a'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_scheduled_job'
                            col_name_string: 'name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f51a330815af451d81ab23ab910235a6'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'missing_since'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'f56c9792db6d47ce9f0f9942f0c33eab'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_profile'
                            col_name_string: 'organization_id'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f570d47ce5cb4a7aa1553160f2385b57'
                        key: {
                            sys_security_acl: 'db55a0884c2e4214be8d29a983bf41b8'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f59b491299564a5cbb4c6a349deee28c'
                        key: {
                            sys_ui_section: {
                                id: '3cb1c45fe1f44404a3a6ef08f2a13c44'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Download Subscription Subflow'
                                    view: {
                                        id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                        key: {
                                            name: 'x_snc_miro_sam_custom_integration'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'download_subflow'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'f5bc1962036b45ca830aa4c09dab872d'
                        key: {
                            name: 'x_snc_miro_sam_user_exclusion'
                            element: 'profile_type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f5ed39a2db2842b093ff0950843ce190'
                        key: {
                            sys_ui_section: {
                                id: '54c27f55d83e40a3a69a41a988f6e8af'
                                key: {
                                    name: 'x_snc_miro_sam_software_model'
                                    caption: 'Software Model'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'subscription_identifier'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f610f872e3d046979b1075b12a17e50a'
                        key: {
                            sys_ui_section: {
                                id: '5ae0606866d94816a3e2354d7f17a768'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'Scheduled Job Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f655ecdb00d34d0b8f3073347cc15f67'
                        key: {
                            sys_ui_section: {
                                id: 'b7511db6d1e54e19bed59a86c7033a8e'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Outcome'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'verified_on'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f69ce3eb36e74e0abb06ec5ad4ac0426'
                        key: {
                            sys_ui_section: {
                                id: 'b40d7812724a4e9bb5313646e0ca24bf'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Removal Candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'subscription'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: 'f6a83b1245654a00b73f9d28a4e91093'
                        key: {
                            table: 'x_snc_miro_sam_removal_candidate'
                            short_description: 'Who is asked is fixed once reclaiming has begun'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f70369bebbc84f16863e319eef168a51'
                        key: {
                            sys_ui_section: {
                                id: 'd8e48f246492466bb5d9e93ab7a5df21'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'State of the connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f71b697f2d3d407f8d13e58b1d7d15e6'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'trigger'
                            value: 'publish'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f74bf69f51bc45bdb9f6da3adb237be4'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'subscription'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f762171106c040bda4a42fc8049caee3'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'to_remove'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f795e43ff8894719b923d420762940f5'
                        key: {
                            name: 'x_snc_miro_sam_identifier_exclusion'
                            element: 'profile_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f7f0f08ee669470ab08c10e9071d329c'
                        key: {
                            sys_ui_section: {
                                id: '00ff6a29660747789e70f4c24c034041'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'What changed'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active_members'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f85c211f80134e978b8ea98765570e64'
                        key: {
                            sys_security_acl: '220a93ff5c324f6d99728dc595a076f0'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f8687ae3d0f5481d8545e137bef8f123'
                        key: {
                            name: 'var__m_sys_hub_flow_input_702c82d661d443189b239730beb7f445'
                            element: 'integration_profile'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'f934ce07d57347d997e625e347e62c7b'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f93b9d436cd04b2cb65ebf160604a3f8'
                        key: {
                            list_id: {
                                id: 'f934ce07d57347d997e625e347e62c7b'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'removed'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f9638fc9063c45a7958b637ccb02e16b'
                        key: {
                            list_id: {
                                id: '91b357c5fd9849a8add1a4aa7cb439da'
                                key: {
                                    name: 'x_snc_miro_sam_software_model'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'paid'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fa1f3ba66de5405badc682840584f5cf'
                        key: {
                            sys_security_acl: '86400cedc38f4e19b311cda015b70ea6'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'fa38ec150dd643748a1166aad1fc6a5a'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_removal_candidate'
                            col_name_string: 'state,closed_on'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fa9ed6ba851640edab45735ce833f7e3'
                        key: {
                            list_id: {
                                id: '17b76ec1ffde4e83bcd9a7b27245a232'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'organization_name'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'fade9614c476422589f69a29b5588240'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_scheduled_job'
                            col_name_string: 'profile,kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fb2df5c8d86841dab6e79751546f6eb4'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'reclaim_subflow'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'fb3dc9f09af04b89a0af2d3b4ae43e5e'
                        key: {
                            sys_ui_action: 'b060a00c6cd542f5a2a22075044c3775'
                            sys_user_role: {
                                id: 'fcd3d8f0d45d46d39061107e60898041'
                                key: {
                                    name: 'x_snc_miro_sam.integrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fb63fea9bcef4dceaff45bb54bb8974d'
                        key: {
                            list_id: {
                                id: '73d594dca5ba469da7d049516a5f7f96'
                                key: {
                                    name: 'x_snc_miro_sam_subscription'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'reclaimable'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fb8eea33268f4edd9b9a6c0eb6d4f7ab'
                        key: {
                            sys_ui_section: {
                                id: 'b40d7812724a4e9bb5313646e0ca24bf'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Removal Candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'due'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fb9584e3d1574452a0c257bb947eacad'
                        key: {
                            sys_ui_section: {
                                id: '29fc12ccae8e417bb6bab1ffe3fadba5'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    caption: 'Scheduled Job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fbcb14b395ba4358aa660e619ffc9c66'
                        key: {
                            list_id: {
                                id: 'd544d65c4af8455d9023cfd0398fa4b8'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_snc_miro_sam_profile'
                                }
                            }
                            element: 'updated'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fbd2d792f4cc432e9c5146c3cf90aab5'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'display_name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fc158975a0624880927a1577cb1c8c62'
                        key: {
                            name: 'x_snc_miro_sam_consent_question'
                            element: 'digest'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fc5311a6228b4714ad7d13527d07cff7'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'state'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fc5d9c1bfa0b44ae811a68b9000806c9'
                        key: {
                            sys_security_acl: 'b13a880980aa4b229051548451d92827'
                            sys_user_role: {
                                id: 'e9c8d9bfe35d40faafdd7b9ec8162f30'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fc733bc04cbf4fa1bc01af3ecd6b3e92'
                        key: {
                            sys_security_acl: '8dcbdfb951f447c5bac0b1781d2cefa8'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fca35cf24aa0495c95bc8e320193bc57'
                        key: {
                            sys_ui_section: {
                                id: '614433235e9044d7b25ec2967434e1b8'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Integration Profile'
                                    view: {
                                        id: 'c3a1b40a4dae4a7c8c2c09eea1299e7c'
                                        key: {
                                            name: 'x_snc_miro_sam_custom_integration'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'profile_type'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fcab28eeb78e4b739387f55ad10a5033'
                        key: {
                            sys_security_acl: 'c9bff18c39c549d9bce498843098e6e9'
                            sys_user_role: {
                                id: '715c04e286d04dc8bdcac26171746e33'
                                key: {
                                    name: 'x_snc_miro_sam.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fcb60d5641ca43498093dff890dca3af'
                        key: {
                            sys_ui_section: {
                                id: '6a6adb84f936467ebec6034d17a6d2db'
                                key: {
                                    name: 'x_snc_miro_sam_identifier_exclusion'
                                    caption: 'Subscription Identifier Exclusion Rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'identifier'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'fcd3d8f0d45d46d39061107e60898041'
                        key: {
                            name: 'x_snc_miro_sam.integrator'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fd0f458062bc451d8d90b8defa8f0e73'
                        key: {
                            sys_ui_section: {
                                id: 'b40d7812724a4e9bb5313646e0ca24bf'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Removal Candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'error'
                            position: '17'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fd1b0fd7898a48b9acff9a79cf4aacb5'
                        key: {
                            name: 'x_snc_miro_sam_job_result'
                            element: 'heartbeat'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fd77e3eddcf04e6c9a840fd7e13602b2'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'next_refresh'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fd93673790644eafa8129e21ab2f8c21'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'currency'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fda7cc5faf82468f8603ee39a4e60b73'
                        key: {
                            name: 'x_snc_miro_sam_removal_candidate'
                            element: 'realised_savings'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fdd57261acbe468b88888b606635f980'
                        key: {
                            sys_ui_section: {
                                id: 'ca378c7ae4474c2d8b4edf7278bd476d'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    caption: 'Consent'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fde0fe42c1b84acfb24cb49016a46e3d'
                        key: {
                            sys_security_acl: '4c1db2fbd19946b9a20d674ffb94cee5'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fdf41426ad4346c0bc0e83bc0b6da550'
                        key: {
                            name: 'x_snc_miro_sam_profile'
                            element: 'last_validated'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fe2d95d66f7a4c26a818281a21921cd0'
                        key: {
                            sys_security_acl: '24f5e4fe8125420da0a089180793b18c'
                            sys_user_role: {
                                id: '25bac9519d4645c6864f8290d188aaf4'
                                key: {
                                    name: 'x_snc_miro_sam.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'fe36d9f9472f47fdba239c32910a4c3c'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            caption: 'Reclaiming'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'fe507c97a04c4dbc8c95270ea08aa9e6'
                        key: {
                            sys_ui_form: {
                                id: 'abcf9b07e6d54934822325a1dc9e6748'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'd8e48f246492466bb5d9e93ab7a5df21'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'State of the connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'feb6c835214042fcae81be9a5e8420d8'
                        key: {
                            sys_ui_section: {
                                id: 'b40d7812724a4e9bb5313646e0ca24bf'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Removal Candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fef437260e214ab484311944faa21ea8'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'software_model'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fefd11d4da4d4858bdbb1ca46a4af27a'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'external_user_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ff5d63fb388e420593fb7d9e7093e2d1'
                        key: {
                            list_id: {
                                id: 'd560bb2f4dc640028beb810d34d48451'
                                key: {
                                    name: 'x_snc_miro_sam_reclamation_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_activity_threshold'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'ff92adcfd21e4824b2d57096e00dccd9'
                        key: {
                            sys_ui_form: {
                                id: 'abcf9b07e6d54934822325a1dc9e6748'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '570f6c86163346998abe25ac0d7cb547'
                                key: {
                                    name: 'x_snc_miro_sam_profile'
                                    caption: 'Reclaim Subscription Subflow'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ff9ce5f478fe4b5c85156fb96fdfd963'
                        key: {
                            sys_ui_section: {
                                id: '29fc12ccae8e417bb6bab1ffe3fadba5'
                                key: {
                                    name: 'x_snc_miro_sam_scheduled_job'
                                    caption: 'Scheduled Job'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'ffa03efc2dc64842acb7eb5634fa3f25'
                        key: {
                            logical_table_name: 'x_snc_miro_sam_unrecognized_identifier'
                            col_name_string: 'identifier'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ffc0c9c6e5804816b948e64cde95e1ff'
                        key: {
                            sys_ui_section: {
                                id: '1b7407f25c0541e885e32cb263554047'
                                key: {
                                    name: 'x_snc_miro_sam_removal_candidate'
                                    caption: 'Journal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'activity.xml'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ffc6d2729f114ecc88debd2b4b7b9fda'
                        key: {
                            name: 'x_snc_miro_sam_subscription'
                            element: 'software_model'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ffffc63f7e694335901f5a6be5e15367'
                        key: {
                            sys_ui_section: {
                                id: '3f88a725442d4bccb4df0b928fe08fcc'
                                key: {
                                    name: 'x_snc_miro_sam_job_result'
                                    caption: 'How it ran'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'heartbeat'
                            position: '3'
                        }
                    },
                ]
            }
        }
    }
}
