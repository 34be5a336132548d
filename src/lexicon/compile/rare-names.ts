/** More names of people, places, institutions, companies and tools: known, but no guess for another word. */
export const MORE_NAMES = `
ATLAS.ti AUB Aalto Ababa Abaqus Abbasi Abdi Abdulrahman Ableton Abramov Adaeze Adamczyk Addis Adebola Adeleke
Aditi Aditya Adrián Adyen Aegon Afonso Agadir Agarwal Agata Aggarwal AgroParisTech Ahmadi Ahmedabad Ahold
Aidan Aigerim Ainhoa Ainur Airlangga Aitken Akademi Akamai Akash Akhtar Akihiro Akira Akmal Akua Akzo Alban
Albert-Ludwigs Alekseev Alexandre Alexandros Alexandrov Alexandru Aleš Algarve Alicante Aligarh Alisher
Allameh Alstom Altium Altran Alves Amal Amari Amir Amira Amirkabir Amit Amita Amélie Anahit Anastasios Anatoly
Anaïs Ander Andersson Andhra Andreea Andrej Andrius Andriy András Andrés Angelika Anja Anke Annika Anouk
Ansgar Ansys Antalya Antje Antonella Antonina Antonov Anvar Aoife Aoki Apinya Appiah Arash Araújo ArcGIS
ArchiCAD Ardian Ariana Arif Armen Arnaud Arne Arslan Artur Arup Arvid Asante Asel Ashesi Ashok Ashoka Ashraf
Ashwin Aslan Assas Asunción Ateneo Atos Aurélie Autodesk Autónoma Aveiro Aviva Awolowo Axa Axel Aya Aydın
Aylin Ayodele Ayşe Azamat Azevedo Azra Aït BUET Babajide Babbel Babeș-Bolyai Babić Bakker Balogh Balogun
Balázs Banaras Banda Banerjee Baptista Bar-Ilan Baranov Barbora Barbosa Barros Bartosz Bauhaus-Universität
Bauman Beata Beihang Beira Belo Belov Ben-Gurion Benali Benedikt Benitez Benoît Bergmann Bernardi Bernd
Bettina Bhatt Bhattacharya Bhavna Bhubaneswar Bianco Białystok Bicocca Bielefeld Bilkent Bioconductor Birgit
Bitdefender Bjarne Björn Blablacar Bloomberg Boateng Bochum Bogdanov Bohdan Bojan Bolyai Bondarenko Borisov
Bowdoin Boyko Boğaziçi Bożena Brabant Branislav Branko Brasília Braunschweig Bruges Bruun Bryn Bucerius
Buchholz Bucknell Bukalapak Bupa Burak Burgos Bydgoszcz Błażej CATIA COMSOL Ca' Caen Caio Calabria Callum
Caltrans Camila Carleton Carsten Catania Caterina Cattaneo Católica CellProfiler Celonis Cem CentraleSupélec
Ceren Cerner Chakraborty Chandrasekaran Charleroi Chaturvedi Chaya ChemDraw Cherkasy Chernihiv Chernivtsi
Chełm Chiamaka Chiang Chidi Chioma Choudhury Chukwuemeka Chulalongkorn Chávez Ciara Ciobanu Claremont
Cloudinary Clémence Clément Coca-Cola Codecademy Comenius Complutense Conor Constantin Constanța Contentful
Conti Corentin Cortés Corvinus Cosmin Costa Coulibaly Couto Cracow Craiova Creo Cristian Criteo Crowdstrike
Crunchbase Cubase Cunha Curtin Cusco DHL DaVinci Dagmar Damir Damla Danilo Danske Danso Danuta Danzig Dariusz
Darya Das Datadog Datev DePaul Deakin Debrecen DeepL Deezer Dehradun Delhaize Deliveroo Delphine Deniz Derya
Desai Deshpande Despina Deusto Dey Dhruv Diageo Diallo Diaz Didier Dilara Diliman Dilnoza Dimitrov Dinara Dinh
Diop Dipika Diponegoro Divya Dlamini Dmytro Dnipro Doctolib DocuSign Dominik Dominika Domínguez Donoghue
Doordash Dorota Doshisha Doğan Dragan Drexel Duarte Duolingo Dutta Dušan Dynatrace Dániel Dávid Díaz
Düsseldorf Dąbrowski EDF EMIS ENSAE ENSTA ESADE EViews EasyJet Ebba Ece Eder Edyta Efua Egor Egorov Eirini Eka
Electrolux Eleni Eleonora Elisabetta Elsayed Emanuele Emiliano EndNote Enel Engel Engie Engin Eni Enriquez
Enscape Equinor Ercan Erdoğan Erfurt Ericsson Erlangen Eszter Eugen Eurostar Evangelos Eveline Eventbrite
Evernote Evgenia Evgeny Ewelina Ewha Eötvös Fabio Fabra Fabrizio FactSet Farah Farid Farkas Farouk Farrukh
Fatma Fatoumata Federica Fedorov Ferenc Ferrara Ferrer Fiala Fidelio Filip Filippo Filippov Fiverr Flipkart
Flixbus Florianópolis FlowJo Folasade Fonseca Fontaine Foodpanda Fordham Forsberg Foscari Francesco Franke
Franziska Freie Fribourg Frida Friederike Friedrich Friedrich-Alexander Frédéric Fujimoto Fujita Fábián Fès
GROMACS Gadjah Gagnon Galicia Galina Galli Galway Gameloft Gao Gauri Gautam Gauthier Gazprom Gaëlle Gdynia
Geneious Georg Georgiev Georgios Gephi Gerais Gerd Gerhard Germán Getaround Getulio Ghaziabad Gheorghe Ghosh
Giacomo Gianluca Gianni Giorgi Giorgio Girard Gisela Gizem Gjerde Glovo Goiânia Gojek Golubev Gonzaga Gonçalo
Gonçalves Goodreads Goran Gordana Goto Gouveia Grabowski Grammarly GraphPad Graz Greco Greifswald Gretl
Grigoryan Grinnell Gruber Guilherme Gulshan Gunawardena Gustafsson Gutiérrez Göran Görkem Günter Günther HYSYS
Haarlem Hacettepe Haddadi Hadiza Hakan Halima Halle Halvorsen Hamid Hampel Hana Hannover Hanyang Haraldsson
Hari Harpreet Haruka Haryana Hashemi Hashimoto Hassani Haverford Hayashi Hedda Heike Heikkinen Heinonen
HelloFresh Helmut Henkel Henriette Henriksen Henrique Heraklion Hermès Herrmann Hertie Hessa Hidayat Hilde
Hirose Hitotsubashi Holger Holm Horizonte Horst Horvat Horváth Hossain Huda Huelva Humboldt-Universität Hyun
Hélène Hüseyin IESE ITESM Iain Iași Iberdrola Ibrahimović Idris Ieva Ifeanyi Ikram Ilaria Ildikó Ileana Ilić
Ilse ImageJ Imogen Inditex Inga Ingebrigtsen Inna Inoue Instacart Inés Ioana Ioannina Ioannis Ionescu Ipsen
Irfan Irène Isha Ismailov István Ivana Ivanna Iversen Iveta Ivo Iwona Jaana Jabłoński Jacek Jadavpur
Jagiellonian Jakobsen Jalisco Jamia Janina Janković Jankowski Jannik Janssen Jansson Janusz Jaroslav Jarosław
Jasmin Jasna Jaswinder Javeriana Jawaharlal Jaén Jelena Jena Jens Jerzy JetBlue Jharkhand Jiho Jihye Jiménez
Jisoo Joachim Joaquín Jochen Johansen Jolanta Josip Jovana Jovanović Joël Judit Juliane Julien Junaid Jussi
Justina Justyna Juárez Jäger Jérôme Jørgensen Kaan Kabir Kaczmarek Kadir Kaisa Kaiserslautern Kaliningrad
Kalpana Kamal Kamara Kamil Kamiński Kapodistrian Kapoor Karazin Karel Karimi Karimov Karlsen Karlsruher
Karnataka Karolina Karolinska Karsten Kasetsart Kasia Kassel Katarina Kateryna Katharina Katholieke Katja
Katrin Kaur Kavita Kayode Kazimierz Keio Keita Kerala Kering Kerstin Khadija Khaled Khanna Kharagpur Kherson
Khoury KiCad Kimura Kinga Kiran Kiril Kirill Kjell Klagenfurt Klaipėda Klaudia Klára Koblenz Kofi Kohei
Komatsu Kone Konstanz Konya Kopernik Kotelnikov Kovač Kovačević Kovács Kowalczyk Kozlov Kozłowski Koç Košice
Kravchenko Krishnamurthy Krishnan Kristian Kristóf Krämer Ksenia Kseniya Kuala Kulkarni Kunal Kuusisto Kwabena
Kwasi Kwiatkowski Kyra Kübra LAMMPS LTspice LUISS LUMS Laila Laine Larisa Latifa Laurentiu Leandro Lebedev
Lecce Lefèvre Lehigh Leicestershire Lennart Leonie Levan LexisNexis León Liang Libre Lightroom Ligia Limassol
Lindholm Lindström Lingnan Linh Linnea Linz Lior Lisbeth Liège Ljiljana Logseq Lomonosov Loránd Lozano Lublin
Lubna Luca Luciana Lucie Ludmiła Ludovic Ludwig-Maximilians Lugano Luiza Lukić Lukoil Lumion Lumpur Luong Lutz
Luís László Lübeck MAXQDA METU Macalester Macau Macdonald Machado Mada Madhuri Madina Madsen Maersk Magali
Magnus Magnusson Maha Mahajan Mahidol Mahindra Mahlangu Maier Mainz Maja Makerere Makoto Malak Malhotra Malik
Malin Malmö Mandal Manipal Manisha Manoj Manon Marburg Marcela Marchetti Marek Margit Maribor Mariia Marino
Mariya Marić Marko Marković Markus Marrakech Marseille Maryam Maryna Maslov Mastercard Mateo Mateusz Mathieu
Mathilde Matsuda Matsumoto Matthieu Maurizio Mawr Maxime Maybelline Mayumi Mazur Mbaye McMaster Meditech
Medvedev Megha Mehdi Melike Melnyk Mendeley Mendes Mercier Mert Meryem Messina Mette Micaela Michaela Michal
Mickiewicz Middlebury Mihai Mika Mikkelsen Miklós Mila Milena Millia Miloš Milošević Mina Minako Minas Minho
Miran Mirela Mirjana Miroslav Mirosława Mishra Mitra Modena Mohanty Mohyla Moisés Molnár Mondragón Monika
Monteiro Monzo Moodle Morehouse Moreira Moretti Mori Morningstar Morten Moser Mukesh Mukherjee MuleSoft Muna
Murakami MuseScore Mustafa Muñoz Mwangi Myriam Málaga Mäkelä Mäkinen Mérida Müller-Lüdenscheidt Münster NUST
NVivo Nabil Nadezhda Nadu Nafisa Nagendra Naidoo Naidu Naima Najib Nakajima Namazi Namur Nanami Nankai
Nanterre Nantwich Nanyang Naoki Narayan Narges Nastran Nataliya Natarajan Nathalie Navarra Navid Navisworks
Nazanin Ndiaye Neha Neste NetSuite Netcracker Neuchâtel Neumayer Nevena Nextflow Niall Nico Niemi Nieto Nigora
Nikitin Niko Nikolaos Nikolay Nikolić Nikos Nilüfer Nino Nisha Nishant Nizhny Nkechi Nkosi Noguchi Nordea
Normale Notre Noura Novikov Novák Nováček Noémie Nubank Nunes Nuno Nur Nurmi Nurul Nyström Németh Núñez
Obafemi Odoo Ogawa Ogunleye Okada Okeke Okta Oleksandr Oleksiy Olena Olofsson Olomouc Olsson Olsztyn Olumide
Omer Omondi Ondřej Onur Onyango OpenFOAM OpenTable Opole OrCAD Orla Orlov Orsolya Osei Osijek Osmania
Osnabrück Ostrava Otieno Oulu Oumar Oviedo Owusu Ozon Oğuz POSTECH PUC Paderborn Padjadjaran Padma Pająk
Palacký Pallavi Pamplona Panagiotou Panamá Pandey Pankaj Panthéon Paola Papadopoulos Papp ParisTech Parma
Passau Patrycja Patryk Patrícia Paulina Pavia Pavlenko Pavlović Paweł Pawłowski Paytm Pedersen Pedram
Pellegrini Peloton Peng Pepperdine Pepsico Perla Pernille Persson Perugia Petrenko Petrobras Petrović Peña
Pfeiffer Phan Phương Pia Pichler Pilani Pilar Piotrowski Pipedrive Pires PitchBook Pixar Playtika Plovdiv
Plzeň Poliakov Politehnica Polytechnique Pompeu Ponomarev Pontificia Ponts Pooja Popescu Popović Pradesh
Prakash Prasad Prasetyo Prashant Predrag Preeti Prezi Pristina Priyanka Procházka Procore Prokhorov Przemysław
Purnima PyMOL Pécs Péter QGIS Qlik Qonto Quaid-i-Azam Qualtrics Quartus QuickBooks Qureshi Québec REDCap
Rachid Radboud Radek Radhika Radosław Radu Rafał Raghavan Rahimi Raiffeisen Raimund Rainer Rajan Rajasthan
Rajiv Rajput Rakuten Ramachandran Ramesh Rana Ranganathan Rania Raphaël Rashid Rastislav Rathore Rauch Raúl
RedCap Reem Refinitiv Reiko Reims Reinhard Renate Renato Renmin Rennes Repsol Resy Revit Reyhan Ribeiro
Ricarda Riccardo Ricci Richa Riedel Rijeka Rikke Ritsumeikan Ritu Rizzo Roblox Rocío Rolf Romain Ronja Rosalía
Rosatom Rostock Rouen Roxana Rubio Rupa Ruprecht Rustam Ryanair Ryazan Ryerson Ryota Rzeszów Rémi Róisín SISSA
SPSS Saad Sabancı Sadia Saeed Safiya Safran Sahin Saint-Gobain Saint-Étienne Saitama Saito Sakshi Sakura Saleh
Salford Salim Salle Salo Salomé Salonen Salzburg Samaras Samir Samira Samtools Sandvik Sanna Sant'Anna Santoro
Saoirse Sapienza Sarita Sasaki Satō Sauer Saurabh Savić Sayed Saïd Saša Scania Scanpy Schleswig Schlumberger
Schmid Schmitt Scholz Schreiber Schulte Schumacher Schuster Schwarz Schäfer Seidel Selin Semmelweis Semrush
Sennheiser Sephora Sergey Sergiu Serhat Serhiy ServiceNow Sethi Seung Severin Shabnam Shakira Shalini Shankar
Shazam Shestakov Shilpa Shimizu Shirin Shivani Shota Shrestha Shweta Sibusiso Siddiqui Sidorov Siegen Siena
Sigrid Silke Simić Simona Simonsen Sindh Sinead Sinha Sinéad Sithole Siti Skanska SketchUp Skyscanner Slavica
Slawomir Slido Slobodan Snakemake Sneha Snežana Solberg Soledad Solovyov Solvay Somchai Soraya Sota Spelman
Splunk Srinivasan Stanislav Stanisław Stata Stavanger Stellenbosch Stepanov Stig Stoica Stojan Strathmore
Stéphane Subhash Subramanian Sungkyunkwan Sunil Sunita Suresh SurveyMonkey Sushila Suwon Suárez Svein Svenja
Svensson Svitlana Svoboda Swarovski Swarthmore Swati Sylvain Syngenta Synopsys SystmOne Szabolcs Szabó
Szczecin Szczepański Szeged Szilvia Szymański Szymon Sébastien Sławomir Tadeusz Takahashi Takashi Takeshi
Tamar Tamm Tamás Tanja Tanvi Taras Tarek Tariq Tarja Tata Tatjana Technion Tecnológico Telefónica Telenor
Telia Temitope Teodora Terje Thabo Thapa Theodoros Thibault Thomsen Thorsten Thuringia Thuy ThyssenKrupp
Thérèse Tiago Tibor Tilburg Timișoara Tiziana Tkachenko Tobias Tohoku Tokopedia Tomoko Tomáš Tongji Torben
Torcuato Torun Toruń TotalEnergies Tove Transferwise Traoré Trendyol TripAdvisor Trivago Trnava Tromsø Truong
Tsai Tunde Tuomas Tuva Tuğba Tver Twilio Typeform Tyrol Tyumen Télécom Tóth UADE UNAM Ubisoft Uddin Udemy
Udine Ueda UiPath Ulaanbaatar Ulm Ulrich Ulrike Umeå Umut Unicamp Unicredit Urbino Urszula Uttar Uwe VASP
Vaasa Vadim Valeriya Valladolid Valparaíso Valérie Varga Varna Varun Vasile Vasiliev Vasiliki Vasyl Vattenfall
Vectorworks Velasco Veli Vellore Venkataraman Venkatesh Veolia Verma Veronika Vesna Vestas Viadrina Viber
Vidya Vieira Vigo Vijay Vikram Viktoriya Villanova Villanueva Vinay Vincenzo Vinogradov Vinted Violeta
Virginie Visakhapatnam Vishal Vitale Vitalii Vitaly Vivado Vladislav Vlasov Vodafone Vogel Vogt Voith Vojtěch
Volker Volodymyr Vorobyov Vrije Vukić Václav Vázquez Västerås Véronique Víctor Vít Wacław Wafa Wagenaar Walid
Wallonia Wambui Wanjiru Wayfair WeChat Wellesley Weronika Westlaw Wiesława Wikimedia Wiktor Wiktoria Willem
Winkler Wizz Wiśniewska Wiśniewski Wolt Woźniak Wuppertal Würzburg Xero Xiamen Xiaoming Xinyi Yadav Yamada
Yamaguchi Yaoundé Yaroslav Yasemin Yasir Yasmine Yat-sen Yeo Yiannis Ying Yonsei Yosef Yoshida Youssef Yucatán
Yui Yuliia Yumi Yuriy Yusra Yuto Yıldırım Yıldız ZBrush Zadar Zahra Zain Zainul Zaitsev Zając Zalora
Zaporizhzhia Zaragoza Zbigniew Zdeněk Zehra Zewail Zhanna Zhen Zielinski Zieliński Zoho Zoltán Zomato Zoran
Zotero Zoë Zsuzsanna Zuzana Zwolle Zynga Ágnes Álvarez Álvaro Åbo Çağla Élodie Émilie Étienne Ömer Özdemir
Ørsted Østergaard Čech Łomża Żory Željko Žižek
`
