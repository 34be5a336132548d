/** Firms and institutions. Where another word has the same letters (`siemens`, `oracle`), that form is not here. */
export const companies = `
Microsoft
Nvidia, NVIDIA, nVidia
IBM
Nokia
Samsung
Huawei
Lenovo
Toshiba
Panasonic
Fujitsu
Hitachi
Qualcomm
Ericsson
Vodafone
Verizon
Infosys
Wipro
Capgemini
Accenture
Deloitte
KPMG
PwC
McKinsey
PricewaterhouseCoopers
AlixPartners
HSBC
UBS
JPMorgan
JP Morgan
BNP Paribas
NatWest
Barclays
Citibank
Citigroup
BlackRock, Blackrock
Mastercard, MasterCard
MetLife
UniCredit, Unicredit
Rabobank
Commerzbank
TransferWise
Bloomberg
FactSet
BioNTech
AstraZeneca < Astra Zeneca, Astra-Zeneca, AstraZenica
GlaxoSmithKline
Pfizer
Novartis
Sanofi
AbbVie
MedImmune
Medtronic
Genentech
DuPont
BASF
ExxonMobil
ConocoPhillips
ArcelorMittal
TotalEnergies
Gazprom
BMW
Toyota
Volkswagen
Mercedes-Benz
Hyundai
Peugeot
Renault
Airbus
Boeing
SpaceX < Space X, Space-X
Lufthansa
Ryanair
easyJet, Easyjet, EasyJet
JetBlue
AirAsia
WestJet
FedEx < Fed Ex, Fed-Ex, FedEX
DHL
Walmart, WalMart, Wal-Mart
Tesco
Starbucks
IKEA, Ikea
Unilever
PepsiCo
Nestlé
Heineken
L'Oréal
ByteDance
PetSmart
GameStop
CarMax
AutoZone
DreamWorks
HarperCollins
BuroHappold
WaterAid
ActionAid
UNESCO, Unesco
UNICEF, Unicef
UNHCR
UNDP
AmeriCorps
AIESEC, Aiesec
DAAD
CERN, Cern
NASA, Nasa
NATO, Nato
NHS
BBC
CNN
UCLA
UCL
LSE
NYU
EPFL
INSEAD, Insead
KAIST, Kaist
Stanford
Harvard
Princeton
`
