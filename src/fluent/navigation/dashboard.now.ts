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
                    $id: Now.ID['widget-profiles'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Profiles published; 0: begin with New on Direct integration profiles',
                        dataSources: [
                            {
                                id: 'data_source_1',
                                label: 'Integration Profile',
                                sourceType: 'table',
                                tableOrViewName: 'x_snc_miro_sam_profile',
                                filterQuery: 'status=published',
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
                    position: { x: 36, y: 0 },
                },
                {
                    $id: Now.ID['widget-subscriptions'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Paid licences assigned',
                        dataSources: [
                            {
                                id: 'data_source_1',
                                label: 'Software Subscription',
                                sourceType: 'table',
                                tableOrViewName: 'x_snc_miro_sam_subscription',
                                filterQuery: 'software_model.paid=true^missing_sinceISEMPTY',
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
                    width: 9,
                    height: 10,
                    position: { x: 0, y: 0 },
                },
                {
                    $id: Now.ID['widget-purchased'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Full licences purchased, by Miro',
                        dataSources: [
                            {
                                id: 'data_source_1',
                                label: 'Integration Profile',
                                sourceType: 'table',
                                tableOrViewName: 'x_snc_miro_sam_profile',
                                filterQuery: 'status=published',
                            },
                        ],
                        metrics: [
                            {
                                id: 'metric_1',
                                dataSource: 'data_source_1',
                                aggregateFunction: 'SUM',
                                aggregateField: 'purchased_licences',
                                axisId: 'primary',
                            },
                        ],
                    },
                    width: 9,
                    height: 10,
                    position: { x: 9, y: 0 },
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
                    position: { x: 36, y: 26 },
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
                    width: 9,
                    height: 10,
                    position: { x: 18, y: 0 },
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
                    width: 9,
                    height: 10,
                    position: { x: 27, y: 0 },
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
                        headerTitle: 'Subscriptions with a software model',
                        dataSources: [
                            {
                                id: 'data_source_1',
                                label: 'Software Subscription',
                                sourceType: 'table',
                                tableOrViewName: 'x_snc_miro_sam_subscription',
                                filterQuery: 'software_modelISNOTEMPTY',
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
                    width: 12,
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
                    width: 12,
                    height: 10,
                    position: { x: 12, y: 26 },
                },
                {
                    $id: Now.ID['widget-failed-jobs'],
                    component: 'single-score',
                    componentProps: {
                        headerTitle: 'Jobs whose last run failed or asks for a decision',
                        dataSources: [
                            {
                                id: 'data_source_1',
                                // A job, not its results: what a later run has cured is no news, and what was halted is.
                                label: 'Scheduled Job',
                                sourceType: 'table',
                                tableOrViewName: 'x_snc_miro_sam_scheduled_job',
                                filterQuery: 'active=true^last_stateINfailed,not_run,needs_decision',
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
                    position: { x: 24, y: 26 },
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
