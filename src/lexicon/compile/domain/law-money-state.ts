/** Words of law, finance, government, police and the forces. */
export const LAW_MONEY_STATE_WORDS = `
ESG ISDA ab accruals acquis actuarial actuaries actuary actus adjudication adjudicator adjudicators agtech
alia amici amicus anticompetitive antidumping antitrust apostille apostilled apostilles arbitrage arbitral
arbitration arbitrator arbitrators articling audited auditing aum autocratisation autocratise autocratised
autocratises autocratising autocratization autocratize autocratized autocratizes autocratizing autrefois
backbencher backbenchers backtest backtested backtesting backtests bailee bailor bancassurance barrister
barristers bilateralism biopolitical biopolitics biopower bioteches biotechs boilerplates bona bookkeep
bookkeeper bookkeepers bookkeeping bordereaux bund bunds byelaw byelaws bylaw bylaws c4isr capex carceral
cartelised cartelises cartelising cartelized cartelizes cartelizing caselaw casework caseworker caseworkers
cfd cfds cfo cfos chargeback chargebacks chargé claimant claimants clausula clawback cleantech clerkships
clientelism clientelist climatetech cogens collateralised collateralises collateralising collateralized
collateralizes collateralizing comitology communautaire communiqués compliance compétence consociational
consociationalism constitutionalist contendere conveniens conveyancer conveyancing counterclaim counterclaims
countercyclical counterhegemonic counternarcotics counterparties counterparty counterproliferation
counterterror counterterrorism crimen cryptoasset cryptoassets cryptoeconomics curiam custodial cy d'affaires
dat dcf decarceration decidendi decisis deconflict deconfliction defendant degrowth delict delictual demarche
deminer deminers demining demutualisation demutualization deponent derisk derisked derisking derivatives
derogable derogations disbursement disbursements disclosures diversification divestiture docket dolus drafting
drawdown drawdowns dépeçage ebit ebitda ecofeminism ecofeminist econometric econometrician econometrics
econophysics ediscovery embezzlement emphyteusis endowment eod equities erga escrow esg etf etfs eurobond
eurobonds europeanisation europeanist europeanization eurosceptic euroscepticism eurosceptics exculpatory
executor extracontractual extractivism extractivist facie feme femtech ferenda fide fides fiduciary
financialisation financialization financials fintechs foodtech foreclosure forex forfaiting fpa gaap gdpr
generalis gentium geoeconomic geoeconomics geoint geostrategic geostrategy governmentality govtech greeks
greentech habeas healthtech hedging hegemon holistic humint hybrid ied ieds ifrs ijara incuriam
indemnification indemnitor indemnity infringement injunct injuncted injunctive insolvencies insolvency
insurtech insurtechs intercompany intergovernmentalism intermediation internship internships intra invoicing
ipo ipos irr iudicata ius judicata judice juris jurisprudence justiciability kakistocracy keynesian
keynesianism kleptocrat kleptocratic kleptocrats kompetenz laches lata lawtech lbo ledgers legalese legaltech
lege leges lessee lessor leveraged lex lien liens liquidity lis litigator litigators loro macroeconomic
macroeconomics macroprudential majeure mala manifestoes marketisation marketization memoire memoranda mens
mercatoria meruit microeconomics microfinance microfinancier microprudential minehunter minehunters
minesweeping minilateral minilateralism minimis monetisable monetizable monopsonistic monopsony moot mooter
mooters mooting multipolar multipolarity murabaha musharaka mutatis mémoire necropolitics nemo neobank
neobanks neoliberal nolo nonderogable nonfungible nonjusticiable nonprofit nonprofits nostro notarised
notarized novate novated novo novus npv nullum obiter ombudsman ombudsperson ombudswoman omnes onboard
onboards opex opinio ordoliberal ordoliberalism ordre osint ostpolitik otc pacta paradiplomacy paralegal
paralegalling paralegals parastatal parastatals parens parentis parte partes patriae payables payroll payrolls
peacebuilder peacebuilders peacebuilding pendens pendente pension pitchbook pitchbooks pitchdeck pitchdecks pl
plaintiff pleadings pled plurinational pluriverse poena policywonk possidetis postgrowth premia prendre pres
prima pro-bono probate procurement procyclical procyclicality proptech prosecutorial proxima près
préparatoires pupilage pupillages quant quants quasigovernmental rea receivables recodification
reconciliations redactions redemocratisation redemocratization reductio referenda refouler reg regtech
reinsurance reinsurer reinsurers reit reits remitters remuneration remunicipalisation remunicipalization
repudiatory res restitution reus roce roi rulemaking se securities securitisation securitise securitised
securitiser securitises securitising securitization securitize securitized securitizer securitizes
securitizing servanda servicemember servicemembers servitudes severability shareholding shareholdings sigint
solicitor solicitors sovereigntism sovereigntist sox spac spacs specialis spreadsheet spreadsheets standi
stantibus statutory stresstest subcontractor subcontractors subledger subledgers sublessee subpoena subpoenaed
subrogated sukuk sunt supranationalism suptech swaption swaptions takaful takeover tanto tcfd tem thinktank
thinktanks timesheeting tort tortfeasors tortious tortiously trainee trainees traineeship traineeships
tranched travaux treasurer treasury trilogue trilogues unbanked uncollateralised uncollateralized underbanked
undercapitalised undercapitalized underinsurance underinsured underwriter underwriters underwriting
unipolarity uti valuation valuations variance vega vesting victimology vires vivos voir vostro wacc warfighter
warfighters warfighting wargame wargames wargaming wealthtech whistleblower whistleblowers whistleblowing
workpapers writ
`
