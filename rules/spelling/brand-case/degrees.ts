/** Degrees, certificates, tests, and abbreviations that have one set of capitals. */
export const degrees = `
PhD < PHD
Ph.D < PH.D
PhDs < PHDs
DPhil < DPHIL
D.Phil
MPhil < MPHIL
MBAs
M.Phil
MSc
M.Sc
MSci
MRes
BSc
B.Sc
MChem
MPhys
MMath
MBChB
LLB
LL.B
LLM
LL.M
BTech
B.Tech
MTech
M.Tech
B.Com
M.Com
B.Ed
M.Ed
BArch
BPharm
MPharm
PharmD
PGCE
PGDip
PGCert
GCSE
GCSEs
IGCSE
BTEC, BTec, Btec
NVQ
IELTS
TOEFL
TOEIC
GMAT
LSAT
MCAT
CELTA, Celta
TEFL, Tefl
TESOL, Tesol
TestDaF
UCAS, Ucas
ACCA
CIPD
CCNA
CISSP
PRINCE2, Prince2
ITIL
GPA
SQL
API
SDK
GPU
GPUs
CPU
CPUs
USB
CRM
ERP
HACCP
HVAC
GDPR
AWS
GCP
SEO, Seo
PPC
KPI
KPIs
B2B
B2C
SaaS
PaaS
IaaS
IoT
VoIP
NLP
GPT-3
GPT-4
GIS, GIs
VBA
CNC
FPGA
DNA
RNA
mRNA
PCR
qPCR
MRI
fMRI
EEG
HIV
HPLC
NMR
CRISPR, Crispr
CEO
CEOs
CFO
CTO
NGO, Ngo
NGOs
USA
UK
UAE
ESL
EFL
HTTP
HTTPS
GUI, Gui
UX
UI
Wi-Fi, wi-fi, WiFi, Wifi, wifi, WIFI
`
