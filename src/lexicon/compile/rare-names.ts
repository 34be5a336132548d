/** Names of people, places, institutions, companies, tools and degrees: known, but no guess for another word. */
export const RARE_NAMES = `
AAAI ACCA ACL ACLS ACM ACT AI AIDS AIESEC AIRI AM AMD AML ANU API APIs AR ASML ATLAS.ti AUB AUC AWS Aachen
Aalborg Aaliyah Aalto Aarav Aarhus Ababa Abaqus Abbasi Abdi Abdullah Abdulrahman Abebe Aberdeen Ableton
Abramov Abuja Accenture Accor Accra Adaeze Adamczyk Addis Adebayo Adebola Adeleke Adeyemi Aditi Aditya Adrián
Adyen Aegon Afonso Agadir Agarwal Agata Aggarwal Agnieszka AgroParisTech Ahmadi Ahmed Ahmedabad Ahold Aidan
Aigerim Ainhoa Ainur Airbnb Airbus Airflow Airlangga Aisha Aitken Akademi Akamai Akash Akhtar Akihiro Akira
Akmal Akua Akzo Alban Albert-Ludwigs Aldi Alejandro Aleksandr Alekseev Aleksei Alessandro Alexandre Alexandros
Alexandrov Alexandru Alexei Aleš Algarve Ali Alibaba Alicante Aligarh Alina Alisher Allameh Allianz Almaty
Almeida Alstom Altium Altran Alves Amal Amari AmeriCorps Amina Amir Amira Amirkabir Amit Amita Amman Amnesty
Amélie Anahit Ananya Anastasia Anastasios Anatoly Anaïs Ander Andersen Andersson Andhra Andreas Andreea Andrei
Andrej Andrius Andriy Andrzej András Andrés Angela Angelika Angular Anika Anita Anja Anjali Ankara Anke Anna
Annika Anouk Ansgar Ansible Ansys Antalya Anthropic Antje Antoine Anton Antonella Antonina Antonio Antonov
Anvar Aoife Aoki Apinya Appiah Arash Araújo ArcGIS ArchiCAD Ardian Arduino Ariana Arif Arjun Armen Arnaud Arne
Arslan Artem Artur Arup Arvid Asana Asante Asel Ashesi Ashok Ashoka Ashraf Ashwin Asif Aslan Assas Astana
AstraZeneca Astrid Asunción Ateneo Atos Audi Aurélie AutoCAD Autodesk Autónoma Aveiro Aviva Awolowo Axa Axel
Aya Aydın Ayesha Aylin Ayodele Ayşe Azamat Azevedo Azra Azure Aït B2B B2C BA BASF BBA BBC BBVA BCG BCom BERT
BEng BFA BLS BMW BSN BSc BTEC BTech BUET Babajide Babbel Babeș-Bolyai Babić Baidu Bain Bakker Balogh Balogun
Balázs Banaras Banda Bandung Banerjee Bangalore Bangkok Baptista Bar-Ilan Baranov Barbora Barbosa Barclays
Barros Bartosz Basel Bash Bath Bauhaus-Universität Bauman Bautista Bayer Beata Beatriz Beihang Beira Beirut
Belgrade Belo Belov Ben-Gurion Benali Benedikt Bengaluru Benitez Benoît Bergen Bergmann Bern Bernard Bernardi
Bernd Bettina Bhatt Bhattacharya Bhavna Bhubaneswar Bianchi Bianco Białystok Bicocca Bielefeld BigQuery
Bilkent BioNTech Bioconductor Birgit Bishkek Bitbucket Bitdefender Bjarne Bjorn Björn Blablacar Bloomberg
Boateng Bocconi Bochum Boeing Bogdan Bogdanov Bogotá Bohdan Bojan Bologna Bolyai Bondarenko Booking.com
Bordeaux Boris Borisov Bosch Bowdoin Boyko Boğaziçi Bożena Brabant Braga Branislav Branko Brasília Bratislava
Braunschweig Bristol Brno Broadcom Bruges Bruun Bryn Bucerius Bucharest Buchholz Bucknell Budapest Bukalapak
Bupa Burak Burgos Busan Bydgoszcz ByteDance Błażej CATIA CD CEFR CELTA CEO CERN CFA CFO CI CIMA CLIP CMS CMU
CNA CNN CNNs COMSOL COO COVID CPA CPU CPUs CQC CRISPR CRM CSS CTO CV CVPR CVs Ca' Caen Caio Cairo Calabria
Callum Caltech Caltrans Camila Camille Campinas Canva Capgemini Cardiff Caritas Carleton Carlos Carmen
Carnegie Carsten Casablanca CatBoost Catania Caterina Cattaneo Católica CellProfiler Celonis Cem
CentraleSupélec Ceren Cerner Chakraborty Chandrasekaran Charleroi ChatGPT Chaturvedi Chaudhry Chaya ChemDraw
Chen Chennai Cherkasy Chernihiv Chernivtsi Chevening Chełm Chiamaka Chiang Chiara Chidi Chinedu Chioma
Chişinău Chloe Choi Choudhury Chukwuemeka Chulalongkorn Chávez Ciara Ciobanu Cisco Claire Claremont Clarendon
Claude Cloudera Cloudflare Cloudinary Cluj Clémence Clément Coca-Cola Codecademy Codeforces Cognizant Coimbra
Colombo Columbia Comenius Commonwealth Complutense Concordia Confluence Conor Constantin Constanța Contentful
Conti Copilot Corentin Cornell Cortés Corvinus Cosmin Costa Coulibaly Coursera Couto Cracow Craiova Creo
Cristian Criteo Crowdstrike Crunchbase Cruz Cubase Cunha Curie Curtin Cusco Cécile DAAD DBA DBS DHL DNA DNS
DPhil DaVinci Daejeon Dagmar Daimler Dalhousie Damir Damla Daniela Danilo Danone Danske Danso Danuta Danzig
Daria Dariusz Darmstadt Dartmouth Darya Das Databricks Datadog Datev DePaul Deakin Debian Debrecen DeepL
DeepMind Deepak Deezer Dehradun Delft Delhaize Delhi Deliveroo Deloitte Delphine Demir Denis Deniz Derya Desai
Deshpande Despina Deusto DevOps Dey Dhaka Dhruv Diageo Diallo Diaz Didier Diego Diffusion DigitalOcean Dilara
Diliman Dilnoza Dimitrov Dinara Dinh Diop Dipika Diponegoro Divya Django Dlamini Dmitri Dmitry Dmytro Dnipro
Docker Doctolib DocuSign Doha Dolgoprudny Dominik Dominika Domínguez Donoghue Doordash Dorota Doshisha Doğan
Dragan Dresden Drexel Dropbox Duarte Dubai Dubois Dundee Duolingo Durand Durban Durham Dutta Dušan Dvořák
Dynatrace Dániel Dávid Díaz Düsseldorf Dąbrowski ECCV ECHR ECTS EDF EEG EMA EMIS EMNLP EMT ENSAE ENSTA EPFL
EPSRC ERC ERP ESA ESADE ESSEC ETH ETL EU EViews EY EasyJet Ebba Ece EdD Eder Edyta Efua Egor Egorov
Eidgenössische Eindhoven Eirini Eka Ekaterina Elasticsearch Electrolux Elena Eleni Eleonora Elif Elisabetta
Eliska Elsayed Emanuele Emeka Emil Emiliano Emory Emre EndNote Enel Engel Engie Engin Eni Enriquez Enscape
Equinor Erasmus Ercan Erdoğan Erfurt Ericsson Erik Eriksson Erlangen Espoo Esposito Esra Eszter Eugen Eurostar
Eurostat Evangelos Eveline Eventbrite Evernote Evgenia Evgeny Ewa Ewelina Ewha Exeter Expedia Eötvös FAQ FAQs
FCA FDA FINRA Fabio Fabra Fabrizio Fachhochschule FactSet Farah Farid Farkas Farouk Farrukh FastAPI Fatima
Fatma Fatoumata Federica Fedora Fedorov Felix Ferenc Fernandez Fernando Fernández Ferrara Ferrari Ferreira
Ferrer Fiala Fidelio Figma Filip Filippo Filippov Fischer Fiverr Flipkart Flixbus Florian Florianópolis FlowJo
Folasade Fonseca Fontaine Foodpanda Fordham Forsberg Foscari Francesca Francesco Franke Franziska François
Françoise Fraunhofer Freiburg Freie Freya Fribourg Frida Friederike Friedrich Friedrich-Alexander Frontières
Frédéric Fudan Fujimoto Fujita Fulbright Fábián Fès GAAP GAN GANs GCP GCSE GCSEs GDP GDPR GMAT GMC GPA GPS GPT
GPU GPUs GRE GROMACS GSK Gabriela Gadjah Gagnon Galicia Galina Galli Galway Gameloft Gao Garcia García Gates
Gauri Gautam Gauteng Gauthier Gazprom Gaëlle Gdańsk Gdynia Gemini Geneious Genentech Genève Georg Georgetown
Georgiev Georgios Gephi Gerais Gerd Gerhard Germán Getaround Getulio Ghaziabad Ghent Gheorghe Ghosh Giacomo
Gianluca Gianni Giorgi Giorgio Giovanni Girard Gisela GitHub GitLab Giulia Giuseppe Gizem Gjerde Glasgow
GlaxoSmithKline Glovo Goiânia Gojek Golang Goldman Golubev Gomez Gonzaga Gonzalez González Gonçalo Gonçalves
Goodreads Goran Gordana Gothenburg Goto Gouveia Grabowski Grammarly Granada GraphPad GraphQL Graz Greco
Greenpeace Greifswald Grenoble Gretl Grigoryan Grinnell Groningen Gruber Grzegorz Guadalajara Guangzhou
Guilherme Guillermo Gulnara Gulshan Gunawardena Guo Gupta Gurgaon Gustafsson Gustavo Gutiérrez Gómez Göran
Görkem Göttingen Günter Günther HCPC HEC HIPAA HIV HKUST HMRC HND HR HSBC HSE HTML HTTP HTTPS HYSYS Haarlem
Habitat Hacettepe Haddad Haddadi Hadiza Hadoop Hakan Halima Halle Halvorsen Hamid Hampel Hamza Hana Hangzhou
Hannah Hannover Hanoi Hansen Hanyang Haraldsson Hari Harpreet Hartmann Haruka Haruto Haryana Hashemi Hashimoto
Haskell Hassan Hassani Haverford Hayashi Hedda Heidelberg Heidi Heike Heikkinen Heinonen Helga HelloFresh
Helmholtz Helmut Henkel Henriette Henriksen Henrique Heraklion Hermès Hernandez Hernández Heroku Herrmann
Hertie Hessa Hidayat Hilde Hilton Hirose Hiroshi Hitachi Hitotsubashi Hoang Hoffmann Hofmann Holger Holm Honda
Hopkins Horizonte Horst Horvat Horváth Hossain Hsinchu Hu Huang Huawei HubSpot Huda Huelva Hugo Humboldt
Humboldt-Universität Hussain Hyatt Hyderabad Hyun Hyundai Hélène Hüseyin IB IBM ICC ICCV ICLR ICML ICRA ID
IEEE IELTS IESE IFRS IISc IIT IJCAI IKEA ING INSEAD IP ISO IT ITESM ITMO Iain Iași Iberdrola Ibrahim
Ibrahimović Idris Ieva Ifeanyi Igor Ikram Ilaria Ildikó Ileana Ilić Illumina Illustrator Ilse Ilya ImageJ
ImageNet Imogen Imperial Imran InDesign Inditex Ines Infosys Inga Ingebrigtsen Ingrid Inna Inoue Instacart
Instagram Intel IntelliJ Inés IoT Ioana Ioannina Ioannis Ionescu Ipsen Irfan Irina Irène Isabel Isabella Isha
Islamabad Ismailov Istanbul István Ivan Ivana Ivanna Ivanov Ivanova Iversen Iveta Ivo Iwona Iyer Izmir JAX JD
JPMorgan JSON Jaana Jabłoński Jacek Jadavpur Jagiellonian Jakarta Jakobsen Jakub Jalisco Jamia Jan Janina
Janković Jankowski Jannik Janssen Jansson Janusz Jaroslav Jarosław Jasmin Jasna Jaswinder JavaScript Javeriana
Javier Jawaharlal Jaén Jeddah Jelena Jena Jenkins Jens Jensen Jerzy JetBlue JetBrains Jharkhand Jiho Jihye
Jiménez Jira Jisoo Jiří Joachim Joanna Joaquín Jochen Johan Johannesburg Johansen Johansson Johns Jolanta
Josip José Jovana Jovanović João Joël Juan Judit Julia Juliane Julien Junaid Jung Jupyter Jussi Justina
Justyna Juárez Jäger Jérôme Jørgensen Jürgen KAIST KCL KDD KPI KPIs KPMG KTH KYC Kaan Kabir Kaczmarek Kadir
Kafka Kaggle Kaisa Kaiserslautern Kaliningrad Kalpana Kamal Kamara Kamil Kamila Kamiński Kampala Kang
Kapodistrian Kapoor Karachi Karazin Karel Karim Karimi Karimov Karlsen Karlsruhe Karlsruher Karlsson Karnataka
Karolina Karolinska Karsten Kasetsart Kasia Kaspersky Kassel Katarina Katarzyna Kateryna Katharina Kathmandu
Katholieke Katja Katrin Katya Kaunas Kaur Kavita Kaya Kayode Kazan Kazimierz Keio Keita Kellogg Kemal Kenji
Kerala Keras Kering Kerstin Khadija Khaled Khalid Khalil Khan Khanna Kharagpur Kharkiv Kherson Khoury KiCad
Kigali Kim Kimura Kinga Kiran Kiril Kirill Kjell Klagenfurt Klaipėda Klarna Klaudia Klaus Klára
Knight-Hennessy Kobayashi Koblenz Koch Kofi Kohei Kolkata Komatsu Kone Konstantin Konstanz Konya Kopernik
Korhonen Kotelnikov Kotlin Kovalenko Kovač Kovačević Kovács Kowalczyk Kowalska Kowalski Kozlov Kozłowski Koç
Košice Krakow Kraków Krause Kravchenko Krishnamurthy Krishnan Kristian Kristóf Krzysztof Krämer Krüger Ksenia
Kseniya Kuala Kubernetes Kulkarni Kumar Kunal Kuusisto Kuznetsov Kuznetsova Kwabena Kwame Kwasi Kwiatkowski
Kyiv Kyoto Kyra Köhler Köln Kübra L'Oréal LAMMPS LED LG LLB LLD LLM LLMs LLaMA LPN LSE LTspice LUISS LUMS LVMH
LaTeX LabVIEW Lagos Lahore Laila Laine Lakshmi LangChain Lange Larisa Lars Larsen Latifa Laurent Laurentiu
Lausanne Laval Layla Leandro Lebedev Lecce Lee Leeds LeetCode Lefebvre Lefèvre Lehigh Lehmann Leibniz
Leicester Leicestershire Leiden Leila Leipzig Lena Lennart Leonardo Leonie Leuven Levan Lewandowski LexisNexis
León Liang Libre Lidl LightGBM Lightroom Lightwright Ligia Lima Limassol Lin Lindberg Lindholm Lindström Lingnan Linh
LinkedIn Linköping Linnea Linz Lior Lisbeth Lisbon Liu Liège Ljiljana Ljubljana Llama Lloyds Logseq Lomonosov
Looker Lopez Loránd Loughborough Lozano Lublin Lubna Luca Luciana Lucie Lucía Ludmila Ludmiła Ludovic
Ludwig-Maximilians Lugano Luis Luiza Luka Lukić Lukoil Lumion Lumpur Lund Luong Lutz Luís Lviv Lyft Lyon
László López Lübeck MA MATLAB MAXQDA MBA MD METU MEng MFA MIPT MIT ML MPH MPP MPhil MRI MRes MSCs MSN MSc
MTech Ma Maastricht Macalester Macau Macdonald Machado Maciej Macquarie Mada Madhuri Madina Madsen Maersk
Magali Magdalena Magnus Magnusson Maha Mahajan Mahidol Mahindra Mahlangu Mahmoud Maier Mailchimp Mainz Maja
Makerere Makoto Malak Malhotra Malik Malin Malmö Mandal Manila Manipal Manisha Manoj Manon Manuel Marburg
Marcela Marchetti Marcin Marco Marek Margit Maria Mariam Maribor Marie Mariia Marija Marino Mariya Marić Marko
Marković Markus Marrakech Marriott Marseille Marshall Marta Martinez Martín Martínez Maryam Maryna Maslov
Mastercard Mateo Mateusz Mathieu Mathilde Matplotlib Matsuda Matsumoto Matteo Matthieu Maurizio Mawr Maxime
Maybelline Mayumi Mazur Małgorzata Mbaye Mbeki McDonald's McGill McKinsey McMaster Medellín Meditech Medtronic
Medvedev Megha Mehdi Mehmet Mehta Mei Melike Mellon Melnyk Mendeley Mendes Mensah Mercier Merck Mert Meryem
Messina Mette Meyer Micaela Michaela Michal Michał Mickiewicz Middlebury Miguel Mihai Mika Mikhail Mikkelsen
Miklós Mila Milena Millia Miloš Milošević Mina Minako Minas Ming Minh Minho Minsk Miran Mirela Miriam Mirjana
Miroslav Mirosława Mishra Mistral Mitra Modena Moderna Mohamed Mohammad Mohammed Mohanty Mohyla Moisés Molnár
Monash Mondragón MongoDB Monika Monteiro Monterrey Montevideo Montpellier Monzo Moodle Moreau Morehouse
Moreira Moretti Mori Morningstar Morozov Morten Moser Muhammad Mukesh Mukherjee MuleSoft Mumbai Muna Mundus
Murakami MuseScore Mustafa Muñoz Mwangi MySQL Myriam Málaga Mäkelä Mäkinen Médecins Mérida Müller
Müller-Lüdenscheidt München Münster NAACL NASA NATO NB NCLEX NGO NGOs NHS NICE NIH NLP NLTK NMC NSF NTU NUS
NUST NVIDIA NVQ NVivo NYU Nabil Nadezhda Nadia Nadu Nafisa Nagendra Nagoya Naidoo Naidu Naima Nair Nairobi
Najib Nakajima Nakamura Namazi Namur Nanami Nanjing Nankai Nanterre Nantes Nantwich Nanyang Naoki Narayan
Narges Nastran NatWest Natalia Nataliya Natarajan Nathalie Navarra Navid Navisworks Nazanin Ndiaye Neha Neste
Nestlé NetSuite Netcracker Netflix Netlify Neuchâtel Neumann Neumayer NeurIPS Nevena Next.js Nextflow Ngozi
Nguyen Niall Niamh Nico Nielsen Niemi Nieto Nigora Nijmegen Nikhil Nikita Nikitin Niko Nikolai Nikolaos
Nikolay Nikolić Nikos Nilsson Nilüfer Nino Nisha Nishant Nissan Nizhny Nkechi Nkosi Node.js Noguchi Noida Noor
Nordea Normale Notion Notre Nottingham Noura Novak Novartis Novikov Novosibirsk Novák Nováková Nováček Nowak
Noémie Nubank NumPy Nunes Nuno Nur Nurmi Nurul Nvidia Nyström Németh Núñez Nürnberg OK OOP OSHA Obafemi Odense
Odesa Odoo Ogawa Ogunleye Okada Okafor Okeke Okonkwo Oksana Okta Oleg Oleksandr Oleksiy Olena Olga Oliveira
Olofsson Olomouc Olsson Olsztyn Olumide Oluwaseun Omar Omer Omondi Ondřej Onur Onyango OpenAI OpenCV OpenFOAM
OpenTable Opole OrCAD Oracle Orla Orlov Orsolya Osaka Oscar Osei Osijek Osmania Osnabrück Ostrava Otago Otieno
Oulu Oumar Oviedo Owusu Oxfam Ozon Oğuz PCA PCR PDF PDFs PGCE PHP PM POSTECH PPE PR PS PUC Pablo Paderborn
Padjadjaran Padma Padova Padua Pająk Palacký Palantir Pallavi Pamplona Panagiotou Panamá Pandey Pankaj
Panthéon Paola Paolo Papadopoulos Papp ParisTech Park Parma Passau Patel Patrycja Patryk Patrícia Paulina
Paulo Pavel Pavia Pavlenko Pavlović Paweł Pawłowski PayPal Paytm Pedersen Pedram Pedro Peking Pellegrini
Peloton Peng Pepperdine Pepsico Pereira Perez Perl Perla Pernille Persson Perugia Petit Petra Petrenko
Petrobras Petrov Petrova Petrović Peña Pfeiffer Pfizer PhD PhDs Pham Phan Philips Photoshop Phương Pia Pichler
Pilani Pilar Pinterest Piotr Piotrowski Pipedrive Pires Pisa PitchBook Pixar Planck Playtika Plotly Plovdiv
Plzeň Poliakov Polina Politecnico Politehnica Polytechnique Pompeu Ponomarev Pontificia Ponts Pooja Popescu
Popov Popova Popović Porsche Porto PostgreSQL Potsdam PowerBI PowerPoint PowerShell Poznań Pradesh Prague
Prakash Prasad Prasetyo Prashant Predrag Preeti Pretoria Prezi Pristina Priya Priyanka Procházka Procore
Prokhorov Przemysław Pune Purdue Purnima PwC PyCharm PyMOL PySpark PyTorch Pécs Pérez Péter QA QGIS QTS Qlik
Qonto Quaid-i-Azam Qualcomm Qualtrics Quartus Queen's Querétaro QuickBooks Quito Qureshi Québec RAM REDCap
REST RL RLHF RMIT RN RNA RNN RNNs ROC ROI RSVP RWTH Rachid Radboud Radek Radhika Radosław Radu Rafał Raghavan
Rahimi Rahman Rahul Raiffeisen Raimund Rainer Rajan Rajasthan Rajesh Rajiv Rajput Rakuten Ramachandran Ramesh
Ramirez Ramírez Rana Ranganathan Rania Rao Raphaël Rashid Raspberry Rastislav Rathore Rauch Ravi Raúl React
RedCap Reddit Reddy Redis Reem Refinitiv Reiko Reims Reinhard Renata Renate Renato Renault Renmin Rennes
Repsol Resy Revit Revolut Reyes Reyhan Reykjavík Rhodes Ribeiro Ricarda Ricardo Riccardo Ricci Richa Riedel
Riga Rijeka Rikke Rio Ritsumeikan Ritu Ritz-Carlton Rivera Riyadh Rizzo Roblox Roche Rocío Rodriguez Rodríguez
Rohan Rolf Romain Romano Ronja Rosa Rosalía Rosatom Rossi Rostock Rotterdam Rouen Roxana Rubio Rupa Ruprecht
Ruslan Russo Rust Rustam Ryanair Ryazan Ryerson Ryota Rzeszów Rémi Róisín SAP SAT SDK SDKs SEC SEM SENCO SEND
SEO SGD SIGGRAPH SISSA SMILES SOX SPSS SQL SQLite SSH STEM SVM SVMs SaaS Saad Saanvi Saarbrücken Sabancı Sachs
Saclay Sadia Saeed Safiya Safran Sahin Saigon Sainsbury's Saint-Gobain Saint-Étienne Saitama Saito Sakshi
Sakura Salamanca Saleh Salesforce Salford Salim Salle Salma Salo Salomé Salonen Salzburg Samaras Samir Samira
Samsung Samtools Sanchez Sandeep Sandvik Sanjay Sanna Sanofi Sant'Anna Santander Santiago Santoro Santos
Saoirse Sapienza Sara Sarajevo Sarita Sasaki Sasha Sato Satoshi Satō Sauer Saurabh Savić Sayed Saïd Saša Sber
Sberbank Scala Scania Scanpy Schleswig Schlumberger Schmid Schmidt Schmitt Schneider Scholz Schreiber Schröder
Schulte Schulz Schumacher Schuster Schwarz Schwarzman Schäfer SciPy Sciences Seaborn Sebastian Seidel Selin
Semmelweis Semrush Sennheiser Seoul Sephora Sergei Sergey Sergiu Serhat Serhiy ServiceNow Sethi Seung Severin
Sevilla Shabnam Shah Shakira Shalini Shankar Sharma Shazam Sheffield Shenzhen Shestakov Shevchenko Shilpa
Shimizu Shirin Shivani Shopify Shota Shrestha Shreya Shweta Sibusiso Siddiqui Sidorov Siegen Siemens Siena
Sigrid Silke Silva Simić Simona Simonsen Simulink Sindh Sinead Singh Sinha Sinéad Siobhán Sithole Siti Skanska
SketchUp Skolkovo Skoltech Skopje Skyscanner Skłodowska-Curie Slack Slavica Slawomir Slido Slobodan Smirnov
Smirnova Snakemake Snapchat Sneha Snežana Snowflake Sofia Sofía Sokolov Solberg Soledad SolidWorks Solovyov
Solvay Somchai Sony Soraya Sorbonne Sota Southampton Souza SpaceX Spark Spelman Splunk Spotify Spring
Srinivasan Stable StackOverflow Stanislav Stanisław Starbucks Stata Stavanger Stefan Stellenbosch Stepanov
Stig Stoica Stojan Strasbourg Strathclyde Strathmore Streamlit Stripe Studienkolleg Stuttgart Stéphane Subhash
Subramanian Sun Sungkyunkwan Sunil Sunita Suresh SurveyMonkey Sushila Suwon Suzuki Suárez Svein Svelte Svenja
Svensson Svetlana Svitlana Svoboda Swansea Swarovski Swarthmore Swati Swift Sylvain Syngenta Synopsys SystmOne
Szabolcs Szabó Szczecin Szczepański Szeged Szilvia Szymański Szymon Sánchez São Sébastien Søren Sławomir TCP
TCS TDD TED TEDx TEFL TESOL TOEFL TUM TV Tableau Tadeusz Taipei Takahashi Takashi Takeshi Tallinn Tamar Tamm
Tampere Tamás Tanaka Tanja Tanvi Taras Tarek Tariq Tarja Tartu Tashkent Tata Tatiana Tatjana Tbilisi Technion
Tecnológico Telefónica Telenor Telia Temitope Tencent TensorFlow Teodora Terje Terraform Tesco Tesla Thabo
Thandiwe Thapa Theodoros Thessaloniki Thiago Thibault Thomsen Thorsten Thuringia Thuy ThyssenKrupp Thérèse
Tiago Tibor TikTok Tilburg Timișoara Timur Tirana Tiziana Tkachenko Tobias Tohoku Tokopedia Tomasz Tomoko
Tomáš Tongji Torben Torcuato Torres Torun Toruń TotalEnergies Toulouse Tove Toyota Tran Transferwise Traoré
Trello Trendyol Trento Trieste TripAdvisor Trivago Trnava Tromsø Trondheim Truong Tsai Tsinghua Tunde Tuomas
Turin Turing Turku Tuva Tuğba Tver Twilio Twitter TypeScript Typeform Tyrol Tyumen Télécom Tóth Tübingen UADE
UBC UBS UCAS UCL UCLA UCSD UI UIUC UK UN UNAM UNESCO UNICEF UNSW URL URLs US USA USB UX Uber Ubisoft Ubuntu
Uche Udacity Uddin Udemy Udine Ueda UiPath Ulaanbaatar Ulm Ulrich Ulrike Umar Umeå Umut Unicamp Unicredit
Unilever UofT Uppsala Urbino Urszula Utrecht Uttar Uwe VAE VAEs VASP VAT VMware VPN VR VSCode Vaasa Vadim
Valencia Valentina Valeriya Valladolid Valparaíso Valérie Vanderbilt Vanessa Varga Varna Varun Vasile Vasiliev
Vasiliki Vasyl Vattenfall Vectorworks Velasco Veli Vellore Venkataraman Venkatesh Veolia Vera Vercel Verma
Veronika Vesna Vestas Viadrina Viber Vidya Vieira Vigo Vijay Vikram Viktor Viktoria Viktoriya Villanova
Villanueva Vilnius Vinay Vincenzo Vinogradov Vinted Violeta Virginie Virtanen Visakhapatnam Vishal Vitale
Vitalii Vitaly Vivado Vladimir Vladislav Vlasov Vodafone Vogel Vogt Voith Vojtěch Volker Volkov Volkswagen
Volodymyr Vorobyov Vrije Vue.js Vukić Václav Vázquez Västerås Véronique Víctor Vít WHO Wacław Wafa Wagenaar
Wageningen Waitrose Walid Wallonia Wambui Wang Wanjiru Warsaw Warwick Waseda Watanabe Waterloo Wayfair WeChat
Weber Wei Wellesley Werner Weronika Westlaw Wharton WhatsApp Wi-Fi Wiesława Wikimedia Wiktor Wiktoria Willem
Winkler Wipro Wizz Wiśniewska Wiśniewski Wojciech Wolt WordPress Woźniak Wrocław Wu Wuhan Wuppertal Wójcik
Würzburg XGBoost XML Xavier Xcode Xero Xiamen Xiaomi Xiaoming Xinyi Xu YAML Yadav Yamada Yamaguchi Yamamoto
Yana Yandex Yang Yaoundé Yaroslav Yasemin Yasir Yasmin Yasmine Yat-sen Yekaterina Yekaterinburg Yelena Yeo
Yerevan Yevgeny Yiannis Ying Yonsei Yosef Yoshida YouTube Youssef Yucatán Yui Yuki Yulia Yuliia Yumi Yuri
Yuriy Yusra Yusuf Yuto Yıldırım Yıldız Yılmaz ZBrush Zadar Zagreb Zahra Zain Zainab Zainul Zaitsev Zając
Zalando Zalora Zaporizhzhia Zaragoza Zbigniew Zdeněk Zehra Zendesk Zewail Zeynep Zhang Zhanna Zhao Zhen Zhou
Zhu Zielinski Zieliński Zimmermann Zofia Zoho Zoltán Zomato Zoom Zoran Zotero Zoë Zsuzsanna Zsófia Zuzana
Zwolle Zynga Zürich arXiv eBay edX fMRI fintech iOS iPhone macOS pandas scikit-learn spaCy Ágnes Álvarez
Álvaro Åbo Çağla Élodie Émilie Étienne Ömer Özdemir Öztürk Ørsted Østergaard Čech Łomża Łukasz Łódź Şahin Żory
Željko Žižek
`
