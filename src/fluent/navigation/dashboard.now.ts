// The first page of the workspace: how many licences, how many idle, what that is worth, and what needs somebody.
import '@servicenow/sdk/global'
import { Dashboard } from '@servicenow/sdk/core'
import { licenceWidgets } from './licence-widgets.now.ts'
import { licenseOperations } from './workspace.now.ts'

Dashboard({
    $id: Now.ID['dashboard-license-operations'],
    name: 'Miro license operations',
    description: 'Assigned and idle Miro licences, removal candidates and what they save.',
    active: true,
    tabs: [
        {
            $id: Now.ID['dashboard-overview'],
            name: 'Overview',
            widgets: [
                {
                    $id: Now.ID['widget-subscriptions'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Assigned subscriptions',
                        dataSources: [
                            {
                                id: 'data_source_1',
                                label: 'Software Subscription',
                                sourceType: 'table',
                                tableOrViewName: 'x_snc_miro_sam_subscription',
                                filterQuery: '',
                            },
                        ],
                        metrics: [
                            {
                                id: 'metric_1',
                                dataSource: 'data_source_1',
                                aggregateFunction: 'COUNT',
                                axisId: 'primary',
                            },
                        ],
                    },
                    width: 12,
                    height: 10,
                    position: { x: 0, y: 0 },
                },
                {
                    $id: Now.ID['widget-idle'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Idle by their rule: open removal candidates',
                        dataSources: [
                            {
                                id: 'data_source_1',
                                label: 'Removal Candidate',
                                sourceType: 'table',
                                tableOrViewName: 'x_snc_miro_sam_removal_candidate',
                                filterQuery: 'stateNOT INclosed_complete,closed_skipped,closed_canceled',
                            },
                        ],
                        metrics: [
                            {
                                id: 'metric_1',
                                dataSource: 'data_source_1',
                                aggregateFunction: 'COUNT',
                                axisId: 'primary',
                            },
                        ],
                    },
                    width: 12,
                    height: 10,
                    position: { x: 12, y: 0 },
                },
                {
                    $id: Now.ID['widget-potential'],
                    component: 'vertical-bar',
                    componentProps: {
                        headerTitle: 'Potential savings per year',
                        dataSources: [
                            {
                                id: 'data_source_1',
                                label: 'Removal Candidate',
                                sourceType: 'table',
                                tableOrViewName: 'x_snc_miro_sam_removal_candidate',
                                filterQuery:
                                    'stateNOT INclosed_complete,closed_skipped,closed_canceled^potential_savingsISNOTEMPTY',
                            },
                        ],
                        metrics: [
                            {
                                id: 'metric_1',
                                dataSource: 'data_source_1',
                                aggregateFunction: 'SUM',
                                aggregateField: 'potential_savings',
                                axisId: 'primary',
                            },
                        ],
                        // Amounts of different currencies are never added to each other.
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'data_source_1', groupByField: 'currency' }],
                                maxNumberOfGroups: 10,
                                showOthers: false,
                            },
                        ],
                        sortBy: 'value',
                    },
                    width: 12,
                    height: 10,
                    position: { x: 24, y: 0 },
                },
                {
                    $id: Now.ID['widget-realised'],
                    component: 'vertical-bar',
                    componentProps: {
                        headerTitle: 'Realised savings per year',
                        dataSources: [
                            {
                                id: 'data_source_1',
                                label: 'Removal Candidate',
                                sourceType: 'table',
                                tableOrViewName: 'x_snc_miro_sam_removal_candidate',
                                filterQuery: 'state=closed_complete^realised_savingsISNOTEMPTY',
                            },
                        ],
                        metrics: [
                            {
                                id: 'metric_1',
                                dataSource: 'data_source_1',
                                aggregateFunction: 'SUM',
                                aggregateField: 'realised_savings',
                                axisId: 'primary',
                            },
                        ],
                        // Amounts of different currencies are never added to each other.
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'data_source_1', groupByField: 'currency' }],
                                maxNumberOfGroups: 10,
                                showOthers: false,
                            },
                        ],
                        sortBy: 'value',
                    },
                    width: 12,
                    height: 10,
                    position: { x: 36, y: 0 },
                },
                {
                    $id: Now.ID['widget-candidates-by-state'],
                    component: 'vertical-bar',
                    componentProps: {
                        headerTitle: 'Removal candidates by state',
                        dataSources: [
                            {
                                id: 'data_source_1',
                                label: 'Removal Candidate',
                                sourceType: 'table',
                                tableOrViewName: 'x_snc_miro_sam_removal_candidate',
                                filterQuery: 'stateNOT INclosed_complete,closed_skipped,closed_canceled',
                            },
                        ],
                        metrics: [
                            {
                                id: 'metric_1',
                                dataSource: 'data_source_1',
                                aggregateFunction: 'COUNT',
                                axisId: 'primary',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'data_source_1', groupByField: 'state' }],
                                maxNumberOfGroups: 10,
                                showOthers: false,
                            },
                        ],
                        sortBy: 'value',
                    },
                    width: 24,
                    height: 16,
                    position: { x: 0, y: 10 },
                },
                {
                    $id: Now.ID['widget-subscriptions-by-model'],
                    component: 'donut',
                    componentProps: {
                        headerTitle: 'Subscriptions by software model',
                        dataSources: [
                            {
                                id: 'data_source_1',
                                label: 'Software Subscription',
                                sourceType: 'table',
                                tableOrViewName: 'x_snc_miro_sam_subscription',
                                filterQuery: '',
                            },
                        ],
                        metrics: [
                            {
                                id: 'metric_1',
                                dataSource: 'data_source_1',
                                aggregateFunction: 'COUNT',
                                axisId: 'primary',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'data_source_1', groupByField: 'software_model' }],
                                maxNumberOfGroups: 10,
                                showOthers: false,
                            },
                        ],
                        sortBy: 'value',
                    },
                    width: 24,
                    height: 16,
                    position: { x: 24, y: 10 },
                },
                {
                    $id: Now.ID['widget-attention'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Candidates that need attention',
                        dataSources: [
                            {
                                id: 'data_source_1',
                                label: 'Removal Candidate',
                                sourceType: 'table',
                                tableOrViewName: 'x_snc_miro_sam_removal_candidate',
                                filterQuery: 'state=attention_required',
                            },
                        ],
                        metrics: [
                            {
                                id: 'metric_1',
                                dataSource: 'data_source_1',
                                aggregateFunction: 'COUNT',
                                axisId: 'primary',
                            },
                        ],
                    },
                    width: 16,
                    height: 10,
                    position: { x: 0, y: 26 },
                },
                {
                    $id: Now.ID['widget-unrecognized'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Unrecognized identifiers',
                        dataSources: [
                            {
                                id: 'data_source_1',
                                label: 'Unrecognized Subscription Identifier',
                                sourceType: 'table',
                                tableOrViewName: 'x_snc_miro_sam_unrecognized_identifier',
                                filterQuery: 'software_modelISEMPTY',
                            },
                        ],
                        metrics: [
                            {
                                id: 'metric_1',
                                dataSource: 'data_source_1',
                                aggregateFunction: 'COUNT',
                                axisId: 'primary',
                            },
                        ],
                    },
                    width: 16,
                    height: 10,
                    position: { x: 16, y: 26 },
                },
                {
                    $id: Now.ID['widget-failed-jobs'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Runs that failed in the last 7 days',
                        dataSources: [
                            {
                                id: 'data_source_1',
                                label: 'Scheduled Job Result',
                                sourceType: 'table',
                                tableOrViewName: 'x_snc_miro_sam_job_result',
                                filterQuery: 'stateINfailed,not_run^sys_created_on>=javascript:gs.daysAgoStart(7)',
                            },
                        ],
                        metrics: [
                            {
                                id: 'metric_1',
                                dataSource: 'data_source_1',
                                aggregateFunction: 'COUNT',
                                axisId: 'primary',
                            },
                        ],
                    },
                    width: 16,
                    height: 10,
                    position: { x: 32, y: 26 },
                },
            ],
        },
        {
            $id: Now.ID['dashboard-licences'],
            name: 'Licences',
            widgets: licenceWidgets,
        },
    ],
    visibilities: [{ $id: Now.ID['dashboard-visibility'], experience: licenseOperations }],
    permissions: [
        {
            $id: Now.ID['dashboard-readers'],
            role: Now.ref('sys_user_role', { name: 'x_snc_miro_sam.user' }),
            canRead: true,
        },
    ],
})
