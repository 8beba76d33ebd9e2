// Of the sync center.
import { envelope } from "./envelope.js";
import { open } from "./open.js";

export const syncCenter = [
  {
    at: ["createSyncTask", "updateSyncTask"],
    is: { response: "SyncTaskListRespDto" },
    reason: "declared as a page; tests of the Node SDK read one task: either becomes a list",
  },
  {
    at: "SyncTaskListRespDto",
    is: { ...envelope, data: { type: "SyncTaskDto[]" } },
    reason: "our own name for an envelope around a list of tasks",
  },
  {
    at: "listSyncJobLogs",
    is: { response: "ListSyncJobLogsRespDto" },
    reason: "declared as the id of one job, which cannot hold a list",
  },
  {
    at: "ListSyncJobLogsRespDto",
    is: envelope,
    reason: "our own name for an envelope whose `data` no source knows",
  },
  {
    at: "SyncTaskDto.syncTaskType",
    is: open,
    reason: "other calls know of a kind that this list lacks (welink)",
  },
  {
    at: "SyncRiskOperationDto.objectType",
    is: open,
    reason: "the text of objectName speaks of user groups as well",
  },
  {
    at: [
      "GetSyncTaskDto.syncTaskId",
      "GetSyncJobDto.syncJobId",
      "ListSyncJobsDto.syncTaskId",
      "ListSyncJobLogsDto.syncJobId",
      "ListSyncRiskOperationsDto.syncTaskId",
      "TriggerSyncTaskDto.syncTaskId",
      "UpdateSyncTaskDto.syncTaskId",
    ],
    is: { minimum: 1 },
    reason: "ids below 1 were seen to be refused, and name nothing",
  },
  {
    at: ["TriggerSyncRiskOperationDto.syncRiskOperationIds", "CancelSyncRiskOperationDto.syncRiskOperationIds"],
    is: { minItems: 1 },
    reason: "what an empty list does is not documented: it could delete too much",
  },
  {
    at: ["UpdateSyncTaskDto.syncTaskName", "UpdateSyncTaskDto.organizationCode", "CreateSyncTaskDto.organizationCode"],
    is: { minLength: 1 },
    reason: "an empty name or code names nothing",
  },
  {
    at: ["UpdateSyncTaskDto.organizationCode", "CreateSyncTaskDto.organizationCode"],
    is: { maxLength: 64 },
    reason: "the limit of the code of an organization",
  },
  {
    at: [
      "CreateSyncTaskDto.clientConfig",
      "UpdateSyncTaskDto.clientConfig",
      "SyncTaskClientConfig.*",
      "SyncTaskFxiaokeClientConfig.permanentCode",
      "SyncTaskActiveDirectoryClientConfig.ticket_url",
    ],
    is: { secret: true },
    reason: "credentials, also where they are given as JSON text",
  },
];
