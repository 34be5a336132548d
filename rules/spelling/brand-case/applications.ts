/** Programs of offices, studios and workshops, and the machines they run on. */
export const applications = `
PowerPoint < Power Point, Power-Point, Power-point, Power point
Power BI < PowerBI, Powerbi, powerbi, Power-BI, Power-Bi
Power Query, power query < PowerQuery
PowerPoints
Power Automate, power automate < PowerAutomate
Power Apps, PowerApps, power apps < Powerapps
Power Pivot, PowerPivot, power pivot < Powerpivot
MS Office
MS Excel
MS Word
MS Outlook
Microsoft Excel
Microsoft PowerPoint < Microsoft Power Point, Microsoft Powerpoint
Microsoft Outlook
Microsoft Word
Microsoft Azure
Microsoft 365
OneDrive
OneNote
SharePoint < Share Point, Share-Point
OpenOffice
LibreOffice
Google Analytics
Google Docs
Google Sheets
Google Scholar
Google Drive
Google Ads, Google ads
Google AdWords
Google Cloud, Google cloud
Google Colab
Google Earth
Google Maps
Google Slides
Google Classroom
Google Translate
Google Workspace
Google Tag Manager
Google Play
Gmail
Dropbox
Evernote
Trello
Jira, JIRA
ClickUp
Airtable
Smartsheet
Zendesk
Freshdesk
HubSpot < Hub Spot, Hub-Spot
Salesforce
Marketo
Pardot
Mailchimp, MailChimp
Klaviyo
Hootsuite, HootSuite
SEMrush, Semrush
SurveyMonkey < Survey Monkey, Survey monkey
Qualtrics
Eventbrite
QuickBooks < Quick Books, Quick-Books
NetSuite < Net Suite
PeopleSoft < People Soft
SuccessFactors
BambooHR
ServiceNow
DocuSign < Docu Sign
WordPress < Word Press, Word-Press
WooCommerce
Shopify
Squarespace
Joomla
Drupal
Canva
Figma
InVision
Adobe Photoshop
Adobe Illustrator
Adobe InDesign < Adobe In Design
Adobe Acrobat
Adobe Premiere
Adobe Premiere Pro
Adobe After Effects
Adobe Creative Cloud
Adobe Creative Suite
Adobe XD
Adobe Lightroom
Lightroom
InDesign < In-Design
InCopy
CorelDRAW, CorelDraw < Corel Draw
QuarkXPress < Quark Xpress, Quark XPress, Quark Express
Final Cut Pro
GarageBand
iMovie
AutoCAD < Auto CAD, Auto-CAD, Auto Cad, Auto-Cad
SolidWorks, SOLIDWORKS < Solid Works, Solid-Works, Solid works
SketchUp < Sketch Up, Sketch-Up
Revit
Archicad, ArchiCAD, ArchiCad
CATIA, Catia
ANSYS, Ansys
Abaqus, ABAQUS
COMSOL, Comsol
EnergyPlus
DesignBuilder
Vectorworks, VectorWorks
Navisworks, NavisWorks
STAAD
Zotero
Mendeley
RefWorks
LexisNexis, Lexis Nexis, Lexis-Nexis
Westlaw
JSTOR
PubMed < Pub Med
ScienceDirect
ResearchGate < Research Gate
Scopus
Turnitin, TurnItIn
iPhone < I-phone, i-phone, i-Phone, I-Phone, i Phone, I Phone
iPhones < I-phones, i-phones
iPad < I-pad, i-pad, i-Pad, I-Pad
iPads
iPod
iMac
iCloud
iTunes
MacBook < Mac Book, Mac-Book
MacBooks
MacBook Pro
AirPods
FaceTime, facetime
PlayStation < Play Station, Play-Station
Xbox < X-Box, X-box, x-box
GoPro < Go Pro, Go-Pro
Bluetooth < Blue Tooth
ThinkPad
Chromebook < ChromeBook
Chromebooks
CompTIA
`
